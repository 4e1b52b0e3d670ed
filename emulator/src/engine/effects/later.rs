//! How rules cause events and webhooks.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::{Event, Webhook};
use crate::{catalog::Name, engine::context::Context};

impl Context<'_> {
    /// Tells the rules of a record `event`, later.
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
            name: event,
        };
        self.effects.events.push((at, event));
    }

    /// Calls a user's application, once the request is done.
    pub(crate) fn call(&mut self, url: &str, parameters: Vec<(&'static str, String)>) {
        self.effects.webhooks.push(Webhook {
            url: url.to_owned(),
            parameters,
            then: None,
        });
    }

    /// The same; the rules of a record are told the response as `event`.
    pub(crate) fn call_then(
        &mut self,
        url: &str,
        parameters: Vec<(&'static str, String)>,
        (resource, path, event): (Name, &[String], &'static str),
    ) {
        let Some(resource) = self.catalog.named(resource) else {
            return;
        };
        self.effects.webhooks.push(Webhook {
            url: url.to_owned(),
            parameters,
            then: Some(Event {
                resource,
                path: path.into(),
                name: event,
            }),
        });
    }
}
