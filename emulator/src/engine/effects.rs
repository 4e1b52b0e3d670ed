//! The effects of a request in addition to its response: scheduled events, and webhooks. The
//! backend runs and sends them.

use jiff::Timestamp;

pub use self::webhook::WebhookReply;
pub(crate) use self::{
    schedule::{Event, EventKey, Schedule},
    webhook::{Content, Webhook, WebhookTarget},
};

mod later;
mod schedule;
mod webhook;

/// The effects of the current request so far.
#[derive(Debug, Default)]
pub(crate) struct Effects {
    pub(crate) events: Vec<(Timestamp, Event)>,
    /// The scheduled event that is being run, if any.
    pub(crate) done: Option<EventKey>,
    /// Whether these events replace all others.
    pub(crate) replaces_events: bool,
    pub(crate) webhooks: Vec<Webhook>,
    /// A webhook that must be sent before the request can be executed.
    pub(crate) question: Option<Webhook>,
    pub(crate) asked: AskState,
}

/// The application's response to the current request's question.
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
