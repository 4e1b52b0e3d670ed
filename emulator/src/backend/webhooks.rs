//! Requests to a user's application: their delivery, and what came of it. Nothing here
//! knows why one is sent.

use std::collections::VecDeque;

use http::StatusCode;
use jiff::Timestamp;

pub(crate) use self::delivery::{Delivery, deliver};

mod delivery;

/// The most webhooks that are remembered.
const MAX_WEBHOOKS: usize = 1_000;

/// A webhook that the emulator has sent, or could not send.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WebhookRecord {
    /// When it was sent, by the emulator's clock.
    pub at: Timestamp,
    /// The application's URL.
    pub url: String,
    /// The parameters of the form, in order.
    pub parameters: Vec<(String, String)>,
    /// The application's response; `None` if there was none.
    pub status: Option<StatusCode>,
    /// Why there was no response.
    pub error: Option<String>,
}

impl WebhookRecord {
    /// The value of a parameter.
    pub fn get(&self, name: &str) -> Option<&str> {
        let mut parameters = self.parameters.iter();
        let found = parameters.find(|(other, _)| other == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// The last webhooks.
#[derive(Debug, Default)]
pub(crate) struct WebhookLog(VecDeque<WebhookRecord>);

impl WebhookLog {
    pub(crate) fn add(&mut self, record: WebhookRecord) {
        if self.0.len() == MAX_WEBHOOKS {
            self.0.pop_front();
        }
        self.0.push_back(record);
    }

    pub(crate) fn all(&self) -> Vec<WebhookRecord> {
        self.0.iter().cloned().collect()
    }
}
