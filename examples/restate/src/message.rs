use std::{
    collections::HashSet,
    sync::{Mutex, PoisonError},
    time::{SystemTime, UNIX_EPOCH},
};

use restate_sdk::prelude::{HandlerResult, TerminalError};
use twilio_resources::{
    Client, Result,
    api::v2010::{CreateMessage, Message, MessageFilter},
};

use crate::ended;

const FROM: &str = "+14155550100";
const TO: &str = "+14155550123";

/// The messages that a process has started to send.
pub struct Begun {
    process: u64,
    orders: Mutex<HashSet<u64>>,
}

impl Begun {
    /// No messages yet.
    ///
    /// # Panics
    ///
    /// The clock is before 1970.
    #[must_use]
    #[expect(clippy::new_without_default, reason = "no two values are equal")]
    pub fn new() -> Self {
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .expect("the clock is after 1970");
        let started = u64::try_from(now.as_millis()).unwrap_or(u64::MAX) << 20;
        Self {
            process: started | u64::from(std::process::id()),
            orders: Mutex::default(),
        }
    }

    /// The unique number of this process.
    pub fn process(&self) -> u64 {
        self.process
    }

    /// Whether this is the first attempt.
    fn is_first(&self, order: u64, begun_by: u64) -> bool {
        let mut orders = self.orders.lock().unwrap_or_else(PoisonError::into_inner);
        orders.insert(order) && begun_by == self.process
    }

    /// The message was certainly not sent: the next attempt counts as the first.
    fn forget(&self, order: u64) {
        let mut orders = self.orders.lock().unwrap_or_else(PoisonError::into_inner);
        orders.remove(&order);
    }
}

/// Sends the message of an order. If an earlier attempt may have sent it, searches for it by
/// the token in its text instead.
///
/// # Errors
///
/// Terminal if it is unknown whether the message was sent: a person has to decide. The
/// alternative is to send it again, with an occasional duplicate.
pub async fn send_once(
    client: &Client,
    begun: &Begun,
    order: u64,
    begun_by: u64,
) -> HandlerResult<String> {
    // With the dot, the token of order 1 is not part of the token of order 17.
    let token = format!("#{order}.");
    if !begun.is_first(order, begun_by) {
        let found = find(client, &token).await.map_err(ended)?;
        return found
            .map(|message| message.sid.to_string())
            .ok_or_else(|| doubt(order));
    }
    let text = format!("We have your order {token}");
    let sent = Message::create(client, (), CreateMessage::new(TO).from(FROM).body(text))
        // If the response is lost while this process is running, the call itself searches.
        .reconcile(move |found| has(found, &token));
    match sent.await {
        Ok(message) => Ok(message.sid.to_string()),
        Err(error) if error.may_have_been_applied() => Err(doubt(order)),
        Err(error) => {
            begun.forget(order);
            Err(ended(error))
        }
    }
}

async fn find(client: &Client, token: &str) -> Result<Option<Message>> {
    let mut messages = Message::list(client, ())
        .with(MessageFilter::new().to(TO))
        .stream();
    while let Some(message) = messages.next().await.transpose()? {
        if has(&message, token) {
            return Ok(Some(message));
        }
    }
    Ok(None)
}

fn has(message: &Message, token: &str) -> bool {
    message
        .body
        .as_deref()
        .is_some_and(|body| body.ends_with(token))
}

fn doubt(order: u64) -> restate_sdk::prelude::HandlerError {
    TerminalError::new(format!(
        "order {order}: it is unknown whether its message was sent"
    ))
    .into()
}
