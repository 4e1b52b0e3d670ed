//! What happens without a request: events whose time has come, and webhooks.

use std::{sync::Weak, time::Duration};

use super::{
    Backend, lock,
    webhooks::{Delivery, WebhookRecord, deliver},
};
use crate::engine::{Event, Webhook, WebhookReply};

/// How often the clock is looked at while events are to come.
const TICK: Duration = Duration::from_millis(50);

impl Backend {
    /// Runs the events whose time has come, in order.
    pub(crate) fn run_due(&self) {
        let now = self.now();
        loop {
            let due = lock(&self.state).schedule.next_due(now);
            let Some((at, event)) = due else { return };
            self.run_event(&event, at, None);
        }
    }

    /// Runs what is due and sends what is to be sent, as long as the emulator is there.
    pub(crate) async fn work(backend: Weak<Self>) {
        loop {
            let Some(this) = backend.upgrade() else {
                return;
            };
            this.run_due();
            for webhook in this.take_webhooks() {
                let backend = backend.clone();
                tokio::spawn(async move {
                    if let Some(backend) = backend.upgrade() {
                        backend.send(webhook).await;
                    }
                });
            }
            let has_events = !lock(&this.state).schedule.is_empty();
            let wake = std::sync::Arc::clone(&this.wake);
            drop(this);
            if has_events {
                let _ = tokio::time::timeout(TICK, wake.notified()).await;
            } else {
                wake.notified().await;
            }
        }
    }

    /// Sends the webhooks that wait, and those that their responses cause.
    pub(crate) async fn send_waiting(&self) {
        loop {
            self.run_due();
            let webhooks = self.take_webhooks();
            if webhooks.is_empty() {
                return;
            }
            for webhook in webhooks {
                self.send(webhook).await;
            }
        }
    }

    fn take_webhooks(&self) -> Vec<Webhook> {
        std::mem::take(&mut *lock(&self.outbox))
    }

    async fn send(&self, webhook: Webhook) {
        let reply = self.call(&webhook).await;
        if let Some(event) = webhook.then {
            self.run_event(&event, self.now(), reply.as_ref());
        }
    }

    /// What the application responds to a question of a rule's. Outside of a runtime
    /// nobody can be asked.
    pub(super) async fn ask(&self, question: &Webhook) -> Option<WebhookReply> {
        let is_possible = tokio::runtime::Handle::try_current().is_ok();
        if is_possible {
            self.call(question).await
        } else {
            None
        }
    }

    /// Sends one webhook and notes what came of it.
    async fn call(&self, webhook: &Webhook) -> Option<WebhookReply> {
        let idempotency_token = lock(&self.state).sids.digits();
        let delivery = Delivery {
            url: &webhook.url,
            parameters: &webhook.parameters,
            auth_token: &self.auth_token,
            idempotency_token: &idempotency_token,
        };
        let at = self.now();
        let result = deliver(&delivery).await;
        let parameters = webhook.parameters.iter();
        let parameters = parameters.map(|(name, value)| ((*name).to_owned(), value.clone()));
        lock(&self.webhooks).add(WebhookRecord {
            at,
            url: webhook.url.clone(),
            parameters: parameters.collect(),
            status: result.as_ref().ok().map(http::Response::status),
            error: result.as_ref().err().cloned(),
        });
        result.ok().map(|response| WebhookReply {
            status: response.status(),
            body: response.into_body(),
        })
    }

    fn run_event(&self, event: &Event, at: jiff::Timestamp, reply: Option<&WebhookReply>) {
        let rules = &self.engine.rules[event.resource.0 as usize];
        let result = self.transact(at, &self.account_sid, |context| {
            let record = context.find_record(event.resource, &event.path).cloned();
            if let Some(record) = record {
                rules.on_event(event.name, &record, reply, context);
            }
            Ok(())
        });
        // Nobody waits for the outcome of an event; a rule that panics undoes its own.
        drop(result);
    }
}
