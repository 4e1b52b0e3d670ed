//! One declared resource and a call of each of its operations.

use serde::Deserialize;
use twilio_runtime::{Account, Client, Sid, TwilioParams, TwilioResource};

use crate::{Calls, Service};

/// A widget.
#[derive(Clone, Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    product = "widgets",
    path = "/v1/Services/{ServiceSid}/Widgets0",
    sid = "WI",
    parent = Service,
    list_key = "widgets",
    /// Adds a widget.
    create = CreateWidget0,
    /// Reads one widget.
    fetch,
    /// Reads the widgets.
    list,
    /// Changes a widget.
    update = UpdateWidget0,
    /// Removes a widget.
    delete
)]
pub struct Widget0 {
    /// The identifier.
    pub sid: Sid<Widget0>,
    /// The service.
    pub service_sid: Sid<Service>,
    /// The account.
    pub account_sid: Sid<Account>,
    /// The name.
    pub friendly_name: Option<String>,
    /// The status.
    pub status: Option<String>,
    /// The priority.
    pub priority: Option<u32>,
    /// Whether it is enabled.
    pub enabled: Option<bool>,
    /// When it was added.
    pub date_created: jiff::Timestamp,
    /// When it was changed.
    pub date_updated: Option<jiff::Timestamp>,
    /// Its address.
    pub url: Option<String>,
}

/// The parameters for a new widget.
#[derive(Clone, Debug, TwilioParams)]
pub struct CreateWidget0 {
    /// The name.
    pub friendly_name: String,
    /// The priority.
    pub priority: Option<u32>,
    /// Whether it is enabled.
    pub enabled: Option<bool>,
}

/// The parameters of a change.
#[derive(Clone, Debug, TwilioParams)]
pub struct UpdateWidget0 {
    /// The name.
    pub friendly_name: Option<String>,
    /// The priority.
    pub priority: Option<u32>,
    /// Whether it is enabled.
    pub enabled: Option<bool>,
}

/// Calls each operation once. The future is boxed because the compiler removes the code of a
/// future that is never polled.
pub fn widget0<'a>(client: &'a Client, service: &'a Service) -> Calls<'a> {
    Box::pin(async move {
        let create = CreateWidget0::new("a").priority(3).enabled(true);
        let created = Widget0::create(client, service, create).await?;
        let fetched = Widget0::fetch(client, (service.sid, created.sid)).await?;
        let listed = Widget0::list(client, service).await?;
        let update = UpdateWidget0::new().friendly_name("b");
        let updated = Widget0::update(client, (service.sid, fetched.sid), update).await?;
        Widget0::delete(client, (service.sid, updated.sid)).await?;
        Ok(listed.len())
    })
}
