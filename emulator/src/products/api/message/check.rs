//! Checks of a message's parameters, with Twilio's error codes.

use super::{media, service};
use crate::{
    Context, Parameters, Record, Rejection,
    products::api::{
        magic,
        phone_number::{self, is_e164},
    },
};

const MAX_BODY: usize = 1600;
const MAX_MEDIA: usize = 10;

pub(super) fn missing(parameter: &str) -> Rejection {
    match parameter {
        "To" => Rejection::bad_request(21604, "A To number is required"),
        other => Rejection::missing_parameter(other),
    }
}

pub(super) fn new_message(parameters: &Parameters, context: &Context<'_>) -> Result<(), Rejection> {
    let text = |name| parameters.text(name).filter(|text| !text.is_empty());
    recipient(text("To"))?;
    content(parameters)?;
    if text("StatusCallback").is_some_and(|url| !is_url(url)) {
        return refuse(21609, "The StatusCallback is not a valid URL");
    }
    let to = text("To").unwrap_or_default();
    match (text("From"), text("MessagingServiceSid")) {
        (Some(from), _) => sender(from, to, context),
        (None, Some(service)) => service::check(service, context),
        (None, None) => refuse(21603, "A From number or MessagingServiceSid is required"),
    }
}

fn recipient(to: Option<&str>) -> Result<(), Rejection> {
    let Some(to) = to else {
        return Err(missing("To"));
    };
    if is_address(to) {
        Ok(())
    } else {
        refuse(21211, format!("The To number {to} is not valid"))
    }
}

fn content(parameters: &Parameters) -> Result<(), Rejection> {
    let text = |name| parameters.text(name).filter(|text| !text.is_empty());
    let media = media::urls(parameters).count();
    if text("Body").is_none() && text("ContentSid").is_none() && media == 0 {
        return refuse(21602, "A message needs a Body, MediaUrl or ContentSid");
    }
    if text("Body").is_some_and(|body| body.chars().count() > MAX_BODY) {
        let message = format!("The body has more than {MAX_BODY} characters");
        return refuse(21617, message);
    }
    if media > MAX_MEDIA {
        return refuse(21623, format!("A message has at most {MAX_MEDIA} media"));
    }
    match media::urls(parameters).find(|url| !is_url(url)) {
        Some(url) => refuse(21620, format!("The MediaUrl {url} is not a valid URL")),
        None => Ok(()),
    }
}

fn sender(from: &str, to: &str, context: &Context<'_>) -> Result<(), Rejection> {
    if from == to {
        return refuse(21266, "The To and From numbers are the same");
    }
    if from.starts_with('+') && !is_e164(from) {
        return refuse(21212, format!("The From number {from} is not valid"));
    }
    if context.is_test {
        return magic::check_message(from, to);
    }
    if from.starts_with('+') && !is_own(from, context) {
        let message = format!("The From number {from} is not one of this account's");
        return refuse(21606, message);
    }
    if has_opted_out(from, to, context) {
        return refuse(21610, format!("{to} has opted out of messages from {from}"));
    }
    Ok(())
}

fn refuse(code: u32, message: impl Into<String>) -> Result<(), Rejection> {
    Err(Rejection::bad_request(code, message))
}

fn is_url(text: &str) -> bool {
    text.starts_with("http://") || text.starts_with("https://")
}

/// A phone number, or an address of a channel such as `whatsapp:+15005550006`.
pub(in crate::products::api) fn is_address(to: &str) -> bool {
    is_e164(to)
        || to
            .split_once(':')
            .is_some_and(|(channel, id)| !channel.is_empty() && !id.is_empty())
}

/// Whether a number may send: one of the account's numbers, or any number if the account has
/// none.
pub(in crate::products::api) fn is_own(number: &str, context: &Context<'_>) -> bool {
    own(number, context).is_some() || !context.has_any(phone_number::NAME)
}

fn has_opted_out(own_number: &str, phone: &str, context: &Context<'_>) -> bool {
    let number = own(own_number, context);
    number.is_some_and(|number| phone_number::has_opted_out(number, phone))
}

fn own<'a>(number: &str, context: &'a Context<'_>) -> Option<&'a Record> {
    context.indexed_named(phone_number::NAME, number).next()
}
