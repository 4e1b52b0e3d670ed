//! Requests to a user's application: delivery, and a log of the outcomes. The rules that
//! cause webhooks are in `products`.

use std::collections::VecDeque;

use bytes::Bytes;
use http::StatusCode;
use jiff::Timestamp;

pub(crate) use self::{
    delivery::{Delivery, deliver},
    outbox::Outbox,
};
use crate::engine::{Content, Webhook};

mod connection;
mod delivery;
mod outbox;

/// The maximum number of webhooks in the log.
const MAX_WEBHOOKS: usize = 1_000;

/// A webhook that the emulator has sent, or could not send.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WebhookEntry {
    /// The number for resending it, counted from 1.
    pub number: u64,
    /// When it was sent, by the emulator's clock.
    pub at: Timestamp,
    /// The application's URL.
    pub url: String,
    /// The parameters of the form or the query, in order; empty for a webhook with JSON.
    pub parameters: Vec<(String, String)>,
    /// The JSON of a webhook that has no parameters; otherwise empty.
    pub body: Bytes,
    /// The number of attempts.
    pub tries: u32,
    /// The application's response; `None` if there was none.
    pub status: Option<StatusCode>,
    /// Why there was no response.
    pub error: Option<String>,
}

impl WebhookEntry {
    /// The value of a parameter.
    pub fn get(&self, name: &str) -> Option<&str> {
        let mut parameters = self.parameters.iter();
        let found = parameters.find(|(other, _)| other == name);
        found.map(|(_, value)| value.as_str())
    }

    pub(crate) fn new(at: Timestamp, url: &str, content: &Content) -> Self {
        let (parameters, body) = match content {
            Content::Form(parameters) => (parameters.clone(), Bytes::new()),
            Content::Json(json) => (Vec::new(), json.clone()),
        };
        Self {
            number: 0,
            at,
            url: url.to_owned(),
            parameters,
            body,
            tries: 0,
            status: None,
            error: None,
        }
    }
}

/// The last webhooks.
#[derive(Debug, Default)]
pub(crate) struct WebhookLog {
    entries: VecDeque<(WebhookEntry, Webhook)>,
    count: u64,
}

impl WebhookLog {
    /// Logs the outcome of a webhook, with the webhook for resending.
    pub(crate) fn add(&mut self, mut record: WebhookEntry, webhook: Webhook) {
        if self.entries.len() == MAX_WEBHOOKS {
            self.entries.pop_front();
        }
        self.count += 1;
        record.number = self.count;
        self.entries.push_back((record, webhook));
    }

    pub(crate) fn all(&self) -> Vec<WebhookEntry> {
        self.entries
            .iter()
            .map(|(record, _)| record.clone())
            .collect()
    }

    /// The webhook with this number, if it is still in the log.
    pub(crate) fn webhook(&self, number: u64) -> Option<Webhook> {
        let mut entries = self.entries.iter();
        let found = entries.find(|(record, _)| record.number == number)?;
        Some(found.1.clone())
    }
}
