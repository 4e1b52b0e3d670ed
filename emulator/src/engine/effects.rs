//! What a request causes beside its response: events for later, and webhooks. Nothing
//! here runs or sends them.

use std::{collections::BTreeMap, sync::Arc};

use bytes::Bytes;
use jiff::Timestamp;

use crate::store::ResourceId;

mod later;

/// Something that a record's rules are told later.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    pub(crate) resource: ResourceId,
    pub(crate) path: Arc<[String]>,
    pub(crate) name: &'static str,
}

/// A request to a user's application.
#[derive(Clone, Debug)]
pub(crate) struct Webhook {
    pub(crate) url: String,
    pub(crate) parameters: Vec<(&'static str, String)>,
    /// Who is told the response.
    pub(crate) then: Option<Event>,
}

/// The response to a webhook.
#[derive(Clone, Debug)]
pub struct WebhookReply {
    /// The status.
    pub status: http::StatusCode,
    /// The body.
    pub body: Bytes,
}

/// What the current request has caused so far.
#[derive(Debug, Default)]
pub(crate) struct Effects {
    pub(crate) events: Vec<(Timestamp, Event)>,
    pub(crate) webhooks: Vec<Webhook>,
    /// What must be asked before the request can be done.
    pub(crate) question: Option<Webhook>,
    pub(crate) answer: Answer,
}

/// What the application has responded to the current request's question.
#[derive(Debug, Default)]
pub(crate) enum Answer {
    /// Nobody can be asked: an event, or a request outside of any runtime.
    #[default]
    Nobody,
    /// Nothing was asked yet.
    NotAsked,
    /// The response; `None` if there was none.
    Reply(Option<WebhookReply>),
}

/// The events to come, in order.
#[derive(Debug, Default)]
pub(crate) struct Schedule {
    events: BTreeMap<(Timestamp, u64), Event>,
    count: u64,
}

impl Schedule {
    pub(crate) fn add(&mut self, at: Timestamp, event: Event) {
        self.count += 1;
        self.events.insert((at, self.count), event);
    }

    /// Takes the first event whose time has come.
    pub(crate) fn next_due(&mut self, now: Timestamp) -> Option<(Timestamp, Event)> {
        let first = self
            .events
            .first_entry()
            .filter(|first| first.key().0 <= now)?;
        let ((at, _), event) = first.remove_entry();
        Some((at, event))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.events.is_empty()
    }

    pub(crate) fn clear(&mut self) {
        self.events.clear();
    }
}
