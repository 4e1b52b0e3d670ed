//! Conversations v1: participants, messages in order, their receipts, and webhooks
//! before and after changes.
//!
//! One file per resource; [`delivery`] contains the receipts, [`webhook`] the webhooks before
//! and after changes.

use std::sync::Arc;

use crate::{Rules, catalog::Name};

mod conversation;
mod delivery;
pub(crate) mod inbound;
mod message;
mod participant;
mod scoped_webhook;
mod timer;
mod webhook;

/// The resources of the default service, or those below a service.
#[derive(Debug)]
struct Family {
    conversations: Name,
    participants: Name,
    messages: Name,
    receipts: Name,
    scoped_webhooks: Name,
    /// The resource with the webhook URLs for all its conversations.
    configuration: Name,
}

macro_rules! named {
    ($base:literal, $path:literal) => {
        Name("conversations", concat!($base, $path))
    };
}

macro_rules! family {
    ($base:literal) => {
        Family {
            conversations: named!($base, "/Conversations"),
            participants: named!($base, "/Conversations/{ConversationSid}/Participants"),
            messages: named!($base, "/Conversations/{ConversationSid}/Messages"),
            receipts: named!(
                $base,
                "/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts"
            ),
            scoped_webhooks: named!($base, "/Conversations/{ConversationSid}/Webhooks"),
            configuration: named!($base, "/Configuration/Webhooks"),
        }
    };
}

static FAMILIES: [Family; 2] = [family!("/v1"), family!("/v1/Services/{ChatServiceSid}")];

/// The rules of the resource at this path.
pub(super) fn rules(path: &str) -> Option<Arc<dyn Rules>> {
    FAMILIES.iter().find_map(|family| {
        let is = |name: Name| name.1 == path;
        let rules: Arc<dyn Rules> = if is(family.conversations) {
            Arc::new(conversation::ConversationRules(family))
        } else if is(family.participants) {
            Arc::new(participant::ParticipantRules(family))
        } else if is(family.messages) {
            Arc::new(message::MessageRules(family))
        } else if is(family.receipts) {
            Arc::new(delivery::ReceiptRules(family))
        } else if is(family.scoped_webhooks) {
            Arc::new(scoped_webhook::ScopedWebhookRules(family.scoped_webhooks))
        } else {
            return None;
        };
        Some(rules)
    })
}
