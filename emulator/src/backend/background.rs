//! Work without a request: due events, and webhooks.

use std::{sync::Weak, time::Duration};

use super::{
    Backend, lock,
    webhooks::{Delivery, WebhookEntry, deliver},
};
use crate::engine::{Content, Event, EventKey, Webhook, WebhookReply, WebhookTarget};

/// How often the clock is checked while events are scheduled.
const TICK: Duration = Duration::from_millis(50);

impl Backend {
    /// Runs the due events, in order.
    pub(crate) fn run_due(&self) {
        let now = self.now();
        loop {
            let due = lock(&self.state).schedule.next_due(now);
            let Some((key, event)) = due else { return };
            self.run_event(&event, Cause::Time(key));
        }
    }

    /// Runs due events and sends queued webhooks for as long as the emulator exists.
    pub(crate) async fn work(backend: Weak<Self>) {
        loop {
            let Some(this) = backend.upgrade() else {
                return;
            };
            this.run_due();
            for webhook in this.outbox.take() {
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

    /// Sends the queued webhooks, and those that their responses cause; waits for those in
    /// flight.
    pub(crate) async fn send_waiting(&self) {
        loop {
            self.run_due();
            let webhooks = self.outbox.take();
            if webhooks.is_empty() && !self.outbox.next_arrival().await {
                return;
            }
            for webhook in webhooks {
                self.send(webhook).await;
            }
        }
    }

    async fn send(&self, webhook: Webhook) {
        let reply = self.call(&webhook).await;
        if let Some(event) = webhook.then {
            self.run_event(&event, Cause::Reply(reply.as_ref()));
        }
        self.outbox.note_arrival();
    }

    /// The application's response to the request of a rule. `None` outside of a Tokio runtime,
    /// where no request can be sent.
    pub(super) async fn ask(&self, question: &Webhook) -> Option<WebhookReply> {
        let is_possible = tokio::runtime::Handle::try_current().is_ok();
        if is_possible {
            self.call(question).await
        } else {
            None
        }
    }

    /// Calls the application, and its fallback URL if the first one fails.
    async fn call(&self, webhook: &Webhook) -> Option<WebhookReply> {
        let target = &webhook.target;
        let reply = self.deliver(webhook, target, &webhook.content).await;
        let is_done = reply
            .as_ref()
            .is_some_and(|reply| reply.status.is_success());
        match &target.fallback {
            Some(fallback) if !is_done => {
                let content = webhook.content.with_failure(&target.url);
                self.deliver(webhook, fallback, &content).await
            }
            _ => reply,
        }
    }

    /// Sends a webhook to one URL and logs the outcome.
    async fn deliver(
        &self,
        webhook: &Webhook,
        target: &WebhookTarget,
        content: &Content,
    ) -> Option<WebhookReply> {
        let mut record = WebhookEntry::new(self.now(), &target.url, content);
        let auth_token = self.token_of(&webhook.account_sid);
        let delivery = Delivery {
            url: &target.url,
            is_get: target.is_get,
            content,
            auth_token: &auth_token,
            leaves_machine: self.calls_other_hosts,
            idempotency_token: &webhook.idempotency_token,
        };
        let outcome = deliver(&delivery).await;
        let reply = outcome.result.map(|response| WebhookReply {
            status: response.status(),
            body: response.into_body(),
        });
        record.tries = outcome.tries;
        record.status = reply.as_ref().ok().map(|reply| reply.status);
        record.error = reply.as_ref().err().cloned();
        lock(&self.webhooks).add(record, webhook.clone());
        reply.ok()
    }

    /// Resends a webhook of the log; returns whether one has this number.
    pub(crate) fn resend_webhook(&self, number: u64) -> bool {
        let webhook = lock(&self.webhooks).webhook(number);
        let is_known = webhook.is_some();
        self.outbox.add(webhook);
        self.wake.notify_one();
        is_known
    }

    /// Queues a webhook that is not caused by a rule.
    pub(crate) fn call_application(&self, url: &str, content: Content) {
        let webhook = Webhook {
            target: url.into(),
            content,
            account_sid: self.account_sid.clone(),
            idempotency_token: lock(&self.state).sids.digits(),
            then: None,
        };
        self.outbox.add([webhook]);
        self.wake.notify_one();
    }

    fn run_event(&self, event: &Event, cause: Cause<'_>) {
        let rules = &self.engine.rules[event.resource.0 as usize];
        let (at, done, reply) = match cause {
            Cause::Time(key) => (key.0, Some(key), None),
            Cause::Reply(reply) => (self.now(), None, reply),
        };
        let result = self.transact(at, &self.account_sid, |context| {
            context.effects.done = done;
            let record = context.find_record(event.resource, &event.path).cloned();
            if let Some(record) = record {
                rules.on_event(&event.name, &record, reply, context);
            }
            Ok(())
        });
        // No caller waits for the outcome of an event; the changes of a rule that panics are
        // rolled back.
        drop(result);
    }
}

/// Why an event happens.
#[derive(Clone, Copy)]
enum Cause<'a> {
    /// It is due.
    Time(EventKey),
    /// A webhook is done, with the application's response if there was one.
    Reply(Option<&'a WebhookReply>),
}
