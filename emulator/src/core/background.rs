//! What happens without a request: events whose time has come, and webhooks.

use std::{sync::Weak, time::Duration};

use http::StatusCode;

use super::{Core, lock};
use crate::{
    engine::{Event, Webhook, WebhookReply},
    webhooks::{Delivery, WebhookRecord, deliver},
};

/// How often the clock is looked at while events are to come.
const TICK: Duration = Duration::from_millis(50);

impl Core {
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
    pub(crate) async fn work(core: Weak<Self>) {
        loop {
            let Some(this) = core.upgrade() else { return };
            this.run_due();
            for webhook in this.take_webhooks() {
                let core = core.clone();
                tokio::spawn(async move {
                    if let Some(core) = core.upgrade() {
                        core.send(webhook).await;
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
        let (token, idempotency_token) = {
            let mut state = lock(&self.state);
            (self.auth_token_of_caller(), state.sids.digits())
        };
        let delivery = Delivery {
            url: &webhook.url,
            parameters: &webhook.parameters,
            auth_token: &token,
            idempotency_token: &idempotency_token,
        };
        let at = self.now();
        let result = deliver(&delivery).await;
        let status = result.as_ref().ok().map(http::Response::status);
        let parameters = webhook.parameters.into_iter();
        lock(&self.webhooks).add(WebhookRecord {
            at,
            url: webhook.url,
            parameters: parameters
                .map(|(name, value)| (name.to_owned(), value))
                .collect(),
            status,
            error: result.as_ref().err().cloned(),
        });
        if let (Some(event), Ok(response)) = (webhook.then, result) {
            let reply = WebhookReply {
                status: status.unwrap_or(StatusCode::OK),
                body: response.into_body(),
            };
            self.run_event(&event, self.now(), Some(&reply));
        }
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

    fn auth_token_of_caller(&self) -> String {
        self.auth_token.clone()
    }
}
