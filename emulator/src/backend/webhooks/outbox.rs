//! [`Outbox`]: the queued webhooks, and the number of those in flight.

use std::sync::Mutex;

use tokio::sync::Notify;

use crate::{backend::lock, engine::Webhook};

/// The queued webhooks.
#[derive(Debug, Default)]
pub(crate) struct Outbox {
    content: Mutex<Content>,
    /// Wakes the tasks that wait until all webhooks have arrived.
    arrived: Notify,
}

#[derive(Debug, Default)]
struct Content {
    waiting: Vec<Webhook>,
    on_their_way: usize,
}

impl Outbox {
    pub(crate) fn add(&self, webhooks: impl IntoIterator<Item = Webhook>) {
        lock(&self.content).waiting.extend(webhooks);
    }

    pub(crate) fn clear(&self) {
        lock(&self.content).waiting.clear();
    }

    /// Takes all queued webhooks; each is in flight until [`note_arrival`](Self::note_arrival).
    pub(crate) fn take(&self) -> Vec<Webhook> {
        let mut content = lock(&self.content);
        content.on_their_way += content.waiting.len();
        std::mem::take(&mut content.waiting)
    }

    /// A webhook is done, including the event that its response causes.
    pub(crate) fn note_arrival(&self) {
        lock(&self.content).on_their_way -= 1;
        self.arrived.notify_waiters();
    }

    /// Waits until a webhook arrives; `false` if none is in flight.
    pub(crate) async fn next_arrival(&self) -> bool {
        let arrived = self.arrived.notified();
        if lock(&self.content).on_their_way == 0 {
            return false;
        }
        arrived.await;
        true
    }
}
