//! The effects of a request besides its response: events for later, and webhooks. Nothing here
//! runs or sends them.

use jiff::Timestamp;

pub use self::webhook::WebhookReply;
pub(crate) use self::{
    schedule::{Event, EventKey, Schedule},
    webhook::{Content, Webhook, WebhookTarget},
};

mod later;
mod schedule;
mod webhook;

/// What the current request has caused so far.
#[derive(Debug, Default)]
pub(crate) struct Effects {
    pub(crate) events: Vec<(Timestamp, Event)>,
    /// The event that this is about, if it is one.
    pub(crate) done: Option<EventKey>,
    /// Whether these events take the place of all others.
    pub(crate) replaces_events: bool,
    pub(crate) webhooks: Vec<Webhook>,
    /// A webhook that must be sent before the request can be executed.
    pub(crate) question: Option<Webhook>,
    pub(crate) asked: AskState,
}

/// What the application has responded to the current request's question.
#[derive(Debug, Default)]
pub(crate) enum AskState {
    /// No webhook can be sent: for an event, or a request outside any runtime.
    #[default]
    Unavailable,
    /// No webhook was sent yet.
    NotAsked,
    /// The response; `None` if there was none.
    Replied(Option<WebhookReply>),
}
