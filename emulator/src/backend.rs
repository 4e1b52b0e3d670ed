//! [`Backend`]: responds to requests, over a socket or in process. This folder contains the
//! parts around the engine: login, faults, clock, webhooks, and the state file. Sockets,
//! the console and the operations are elsewhere.

use std::{
    fmt,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use bytes::Bytes;
use http::{HeaderValue, Method, Request, Response, header};
use jiff::{Timestamp, fmt::rfc2822::DateTimePrinter};
use tokio::sync::Notify;
use twilio_runtime::descriptor::Auth;

pub(crate) use self::{
    clock::MovableClock,
    faults::Faults,
    webhooks::{Outbox, WebhookLog},
};
pub use self::{
    clock::{Clock, SystemClock},
    fault::Fault,
    webhooks::WebhookEntry,
};
use self::{
    fault::Effect,
    faults::{Impact, Subject},
    keep::{Commit, FileError, StateFile},
    login::auth,
    pause::pause,
};
use crate::{
    catalog::RouteMatch,
    engine::{AskState, Context, Engine, State, Webhook},
    http::{Logins, MAX_BODY, Received, Rejection, Reply, RequestEntry, RequestLog, oauth},
};

mod admin;
mod background;
mod clock;
mod fault;
mod faults;
pub(crate) mod keep;
mod login;
mod pause;
mod webhooks;

/// A callback that receives each request.
pub(crate) type Observer = Box<dyn Fn(&RequestEntry) + Send + Sync>;

pub(crate) struct Backend {
    pub(crate) engine: Engine,
    pub(crate) logins: Logins,
    pub(crate) account_sid: String,
    pub(crate) auth_token: String,
    /// The initial accounts, each with its token.
    pub(crate) accounts: Vec<(String, String)>,
    pub(crate) clock: MovableClock,
    pub(crate) state: Mutex<State>,
    pub(crate) state_file: Option<StateFile>,
    pub(crate) faults: Mutex<Faults>,
    pub(crate) log: Mutex<RequestLog>,
    /// Queued webhooks.
    pub(crate) outbox: Outbox,
    pub(crate) webhooks: Mutex<WebhookLog>,
    /// Whether webhooks may go to other hosts than this machine.
    pub(crate) calls_other_hosts: bool,
    /// Called with each request after its response.
    pub(crate) observer: Option<Observer>,
    /// Wakes the background task.
    pub(crate) wake: Arc<Notify>,
}

/// Locks a mutex, also after a panic of a user's own rule.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Backend {
    /// The current time by the emulator's clock.
    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Responds to one request immediately, without faults and without an entry in the log.
    pub(crate) fn handle(&self, request: Request<Bytes>) -> Response<Bytes> {
        let request = Received::new(request);
        let route = self.engine.route(&request);
        self.apply(&request, route)
    }

    /// Responds to one request, with its faults.
    pub(crate) async fn respond(&self, request: Request<Bytes>) -> Reply {
        let request = Received::new(request);
        let route = self.engine.route(&request);
        let impact = {
            let subject = route.as_ref().ok();
            let subject = subject.and_then(|route| self.subject(route, &request.method));
            lock(&self.faults).impact(&request.method, subject.as_ref())
        };
        let number = lock(&self.log).add(&request, self.now());
        pause(impact.delay_before).await;
        let applied = if impact.applies {
            Some(self.apply_asking(&request, route).await)
        } else {
            None
        };
        let delay_after = impact.delay_after;
        let reply = reply(impact, applied);
        let response = match &reply {
            Reply::Complete(response) | Reply::Truncated(response, _) => Some(response),
            Reply::Reset => None,
        };
        self.note(number, response);
        pause(delay_after).await;
        reply
    }

    /// Adds the response to the log entry of this number.
    fn note(&self, number: u64, response: Option<&Response<Bytes>>) {
        let mut log = lock(&self.log);
        if let Some(response) = response {
            log.respond(number, response);
        }
        let request = self.observer.as_ref().and_then(|_| log.get(number));
        drop(log);
        if let (Some(observer), Some(request)) = (&self.observer, request) {
            observer(&request);
        }
    }

    /// Executes a request without calling the application first.
    fn apply(
        &self,
        request: &Received,
        route: Result<RouteMatch<'_>, Rejection>,
    ) -> Response<Bytes> {
        self.run_due();
        let result = self.apply_to_state(request, route, AskState::Unavailable, &mut None);
        self.respond_with(result)
    }

    /// Executes a request; rules may call the application first.
    async fn apply_asking(
        &self,
        request: &Received,
        route: Result<RouteMatch<'_>, Rejection>,
    ) -> Response<Bytes> {
        self.run_due();
        let mut question = None;
        let mut result = self.apply_to_state(request, route, AskState::NotAsked, &mut question);
        if let Some(question) = question {
            let asked = AskState::Replied(self.ask(&question).await);
            let route = self.engine.route(request);
            result = self.apply_to_state(request, route, asked, &mut None);
        }
        self.respond_with(result)
    }

    fn respond_with(&self, result: Result<Response<Bytes>, Rejection>) -> Response<Bytes> {
        let mut response = result.unwrap_or_else(|rejection| rejection.to_response());
        let headers = response.headers_mut();
        if let Ok(request_id) = HeaderValue::try_from(lock(&self.state).sids.sid("RQ")) {
            headers.insert("twilio-request-id", request_id);
        }
        // The same clock as the dates of the records.
        if let Ok(date) = DateTimePrinter::new().timestamp_to_rfc9110_string(&self.now())
            && let Ok(date) = HeaderValue::try_from(date)
        {
            headers.insert(header::DATE, date);
        }
        response
    }

    /// Executes a request, or sets `question` to the webhook that must be sent first.
    fn apply_to_state(
        &self,
        request: &Received,
        route: Result<RouteMatch<'_>, Rejection>,
        asked: AskState,
        question: &mut Option<Webhook>,
    ) -> Result<Response<Bytes>, Rejection> {
        let now = self.now();
        if oauth::is_token_request(request) {
            let token = lock(&self.state).sids.digits();
            return oauth::grant(&self.logins, request, token, now);
        }
        let auth = route
            .as_ref()
            .map_or(Auth::Client, |route| auth(route, &request.method));
        let account_sid = self.account(request, auth, &lock(&self.state))?;
        if request.body.len() > MAX_BODY {
            return Err(Rejection::too_large(MAX_BODY));
        }
        let route = route?;
        let is_test = self.logins.is_test(&account_sid);
        if is_test {
            self.check_test_credentials(&route, &request.method)?;
        }
        self.transact(now, &account_sid, |context| {
            context.effects.asked = asked;
            context.is_test = is_test;
            let result = self.engine.run(request, route, context);
            if is_test {
                context.forget();
            }
            *question = context.effects.question.take();
            result
        })
    }

    /// Changes records in a transaction, which is rolled back on a rejection or a panic, and if
    /// the changes cannot be saved.
    fn transact<T>(
        &self,
        now: Timestamp,
        account_sid: &str,
        run: impl FnOnce(&mut Context<'_>) -> Result<T, Rejection>,
    ) -> Result<T, Rejection> {
        let mut state = lock(&self.state);
        let result = catch_unwind(AssertUnwindSafe(|| {
            run(&mut self.engine.context(&mut state, account_sid, now))
        }));
        let result = result.unwrap_or_else(|_| Err(Rejection::internal()));
        let effects = std::mem::take(&mut state.effects);
        if result.is_err() {
            state.store.rollback();
            return result;
        }
        let events = state.schedule.number(effects.events);
        let saved = self.save(|| Commit {
            records: state.store.changes(),
            events: &events,
            done: effects.done,
            replaces_events: effects.replaces_events,
        });
        if saved.is_err() {
            state.store.rollback();
            return Err(Rejection::internal());
        }
        state.store.commit();
        let has_effects = !(events.is_empty() && effects.webhooks.is_empty());
        if effects.replaces_events {
            state.schedule.clear();
        }
        state.schedule.add(events);
        drop(state);
        self.outbox.add(effects.webhooks);
        if has_effects {
            self.wake.notify_one();
        }
        result
    }

    /// Writes the changes to the state file, if there is one.
    fn save<'a>(&self, commit: impl FnOnce() -> Commit<'a>) -> Result<(), FileError> {
        match &self.state_file {
            Some(file) => file.write(&self.engine.catalog, &commit()),
            None => Ok(()),
        }
    }

    fn subject<'a>(&'a self, route: &RouteMatch<'a>, method: &Method) -> Option<Subject<'a>> {
        let target = route.target(method);
        let operation = target.map(|target| target.operation.kind());
        let target = target.or_else(|| route.any_target())?;
        Some(Subject {
            entry: self.engine.catalog.entry(target.resource),
            has_key: target.has_key,
            operation,
        })
    }
}

/// Shows no secret.
impl fmt::Debug for Backend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Backend")
            .field("account_sid", &self.account_sid)
            .field("logins", &self.logins)
            .finish_non_exhaustive()
    }
}

/// The client's response: `applied` is the regular response, if the request was executed.
fn reply(impact: Impact, applied: Option<Response<Bytes>>) -> Reply {
    match (impact.effect, applied) {
        (None | Some(Effect::Latency(_)), Some(response)) => Reply::Complete(response),
        (Some(Effect::Truncate), Some(response)) => Reply::truncated(response),
        (effect, _) => match effect.and_then(Effect::response) {
            Some(response) => Reply::Complete(response),
            None => Reply::Reset,
        },
    }
}
