//! The methods by which rules cause events and webhooks.

use std::{mem, time::Duration};

use jiff::{SignedDuration, Timestamp};

use super::{AskState, Content, Event, Webhook, WebhookReply, WebhookTarget};
use crate::{catalog::Name, engine::context::Context, http::Rejection};

impl Context<'_> {
    /// Schedules `event` for the rules of a record.
    pub(crate) fn schedule(
        &mut self,
        after: Duration,
        resource: Name,
        path: &[String],
        event: &'static str,
    ) {
        let Some(resource) = self.catalog.named(resource) else {
            return;
        };
        let after = SignedDuration::try_from(after).unwrap_or(SignedDuration::MAX);
        let at = self.exact_now.checked_add(after).unwrap_or(Timestamp::MAX);
        let event = Event {
            resource,
            path: path.into(),
            name: event.into(),
        };
        self.effects.events.push((at, event));
    }

    /// Calls a user's application after the request is done.
    pub(crate) fn call(
        &mut self,
        target: impl Into<WebhookTarget>,
        parameters: Vec<(&'static str, String)>,
    ) {
        let webhook = self.webhook(target.into(), parameters, None);
        self.effects.webhooks.push(webhook);
    }

    /// Calls a user's application before the request is done; `None` if it does not respond.
    /// The first call returns a rejection, which ends the request. The request runs again when
    /// the response has arrived: so no lock is held while waiting, and each request calls the
    /// application once. [`Emulator::handle`](crate::Emulator::handle) does not call the
    /// application, which counts as no response.
    ///
    /// # Errors
    ///
    /// The rejection that ends the request until the response has arrived. The caller must
    /// return it.
    pub fn ask_application(
        &mut self,
        url: &str,
        parameters: Vec<(&'static str, String)>,
    ) -> Result<Option<WebhookReply>, Rejection> {
        match mem::replace(&mut self.effects.asked, AskState::Unavailable) {
            AskState::Unavailable => Ok(None),
            AskState::Replied(reply) => Ok(reply),
            AskState::NotAsked => {
                self.effects.question = Some(self.webhook(url.into(), parameters, None));
                Err(Rejection::internal())
            }
        }
    }

    /// Like [`call`](Self::call), but the rules of a record then receive `event`, with the
    /// response or with `None`.
    pub(crate) fn call_then(
        &mut self,
        target: impl Into<WebhookTarget>,
        parameters: Vec<(&'static str, String)>,
        (resource, path, event): (Name, &[String], &'static str),
    ) {
        let Some(resource) = self.catalog.named(resource) else {
            return;
        };
        let then = Event {
            resource,
            path: path.into(),
            name: event.into(),
        };
        let webhook = self.webhook(target.into(), parameters, Some(then));
        self.effects.webhooks.push(webhook);
    }

    /// A webhook, signed with the token of the account in its `AccountSid`, otherwise of the
    /// request's account.
    fn webhook(
        &mut self,
        target: WebhookTarget,
        parameters: Vec<(&'static str, String)>,
        then: Option<Event>,
    ) -> Webhook {
        let named = parameters.iter().find(|(name, _)| *name == "AccountSid");
        let account_sid = named.map_or(self.account_sid, |(_, account)| account);
        let account_sid = account_sid.to_owned();
        let parameters = parameters.into_iter();
        let parameters = parameters.map(|(name, value)| (name.to_owned(), value));
        Webhook {
            target,
            content: Content::Form(parameters.collect()),
            account_sid,
            idempotency_token: self.sids.digits(),
            then,
        }
    }
}
