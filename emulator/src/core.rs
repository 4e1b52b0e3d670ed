//! [`Core`]: the emulator without a socket: a request in, a response out.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use bytes::Bytes;
use http::{HeaderValue, Method, Request, Response, header, request::Parts};
use jiff::fmt::rfc2822::DateTimePrinter;
use twilio_runtime::descriptor::Auth;

use crate::{
    catalog::Route,
    control::{Clock, Effect, Faults, Impact, Subject},
    engine::{Engine, State},
    http::{BasicLogin, Handler, Logins, MAX_BODY, Received, Rejection, Reply, RequestLog, oauth},
    products::api::account,
};

#[derive(Debug)]
pub(crate) struct Core {
    pub(crate) engine: Engine,
    pub(crate) logins: Logins,
    pub(crate) account_sid: String,
    pub(crate) clock: Box<dyn Clock>,
    pub(crate) state: Mutex<State>,
    pub(crate) faults: Mutex<Faults>,
    pub(crate) log: Mutex<RequestLog>,
}

/// The lock of a mutex, also after a panic of a user's own rule.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Core {
    /// Adds the record of an account, if accounts are served.
    pub(crate) fn add_account(&self, sid: &str, auth_token: &str) {
        let Some(accounts) = self.engine.accounts() else {
            return;
        };
        let mut state = lock(&self.state);
        let fields = account::main_account(sid, auth_token);
        let mut context = self.engine.context(&mut state, sid, self.clock.now());
        context.insert_fields(accounts, &[], fields);
        state.store.commit();
    }

    /// Answers one request at once, without faults and without a trace in the log.
    pub(crate) fn handle(&self, request: Request<Bytes>) -> Response<Bytes> {
        let request = Received::new(request);
        let route = self.engine.route(&request);
        self.apply(&request, route)
    }

    /// Answers one request with the faults that hit it.
    pub(crate) async fn respond(&self, request: Request<Bytes>) -> Reply {
        let request = Received::new(request);
        let route = self.engine.route(&request);
        let impact = {
            let subject = route.as_ref().ok();
            let subject = subject.and_then(|route| self.subject(route, &request.method));
            lock(&self.faults).impact(&request.method, subject.as_ref())
        };
        let number = lock(&self.log).add(&request);
        pause(impact.delay_before).await;
        let applied = impact.applies.then(|| self.apply(&request, route));
        let delay_after = impact.delay_after;
        let reply = reply(impact, applied);
        if let Reply::Complete(response) | Reply::Truncated(response, _) = &reply {
            lock(&self.log).respond(number, response.status());
        }
        pause(delay_after).await;
        reply
    }

    /// Does what a request asks. A request that is refused, or whose rule panics,
    /// changes nothing.
    fn apply(&self, request: &Received, route: Result<Route<'_>, Rejection>) -> Response<Bytes> {
        let now = self.clock.now();
        let mut state = lock(&self.state);
        let result = catch_unwind(AssertUnwindSafe(|| {
            if oauth::is_token_request(request) {
                let token = state.sids.digits();
                return oauth::grant(&self.logins, request, token, now);
            }
            let auth = route
                .as_ref()
                .map_or(Auth::Client, |route| route.auth(&request.method));
            let account_sid = self.account(request, auth, &state)?;
            if request.body.len() > MAX_BODY {
                return Err(Rejection::too_large(MAX_BODY));
            }
            let mut context = self.engine.context(&mut state, &account_sid, now);
            self.engine.run(request, route?, &mut context)
        }));
        let result = result.unwrap_or_else(|_| Err(Rejection::internal()));
        let mut response = match result {
            Ok(response) => {
                state.store.commit();
                response
            }
            Err(rejection) => {
                state.store.rollback();
                rejection.to_response()
            }
        };
        let headers = response.headers_mut();
        if let Ok(request_id) = HeaderValue::try_from(state.sids.sid("RQ")) {
            headers.insert("twilio-request-id", request_id);
        }
        // The clock that the records are dated by.
        if let Ok(date) = DateTimePrinter::new().timestamp_to_rfc9110_string(&now)
            && let Ok(date) = HeaderValue::try_from(date)
        {
            headers.insert(header::DATE, date);
        }
        response
    }

    /// The account that a request is accepted for. One that needs no login of the
    /// account's is about the emulator's own account.
    fn account(&self, request: &Received, auth: Auth, state: &State) -> Result<String, Rejection> {
        if auth != Auth::Client {
            return Ok(self.account_sid.clone());
        }
        let account = self.login(request.authorization.as_ref(), state);
        account.ok_or_else(Rejection::unauthorized)
    }

    /// The account of an `Authorization` header: given to the builder, or a subaccount
    /// that was created since.
    fn login(&self, authorization: Option<&HeaderValue>, state: &State) -> Option<String> {
        let known = self.logins.account(authorization, self.clock.now());
        known.or_else(|| {
            let login = BasicLogin::read(authorization?.to_str().ok()?)?;
            let accounts = self.engine.accounts()?;
            let account = state.store.find(accounts, &[], &login.user)?;
            let is_login = account.text("auth_token") == Some(&login.password);
            is_login.then(|| account.key().to_owned())
        })
    }

    fn subject<'a>(&'a self, route: &Route<'a>, method: &Method) -> Option<Subject<'a>> {
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

impl Handler for Core {
    /// A client without a login gets no memory.
    fn wants_body(&self, head: &Parts) -> bool {
        let authorization = head.headers.get(header::AUTHORIZATION);
        if self.login(authorization, &lock(&self.state)).is_some() {
            return true;
        }
        let request = Received::new(Request::from_parts(head.clone(), Bytes::new()));
        let route = self.engine.route(&request);
        let needs_none = route.is_ok_and(|route| route.auth(&request.method) != Auth::Client);
        needs_none || oauth::is_token_request(&request)
    }

    async fn respond(&self, request: Request<Bytes>) -> Reply {
        Self::respond(self, request).await
    }
}

/// What the client gets: `applied` is the right response, if it was made.
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

/// Waits on Tokio's clock where there is one, which a test may pause.
async fn pause(time: Duration) {
    if time.is_zero() {
        return;
    }
    match tokio::runtime::Handle::try_current() {
        Ok(_) => tokio::time::sleep(time).await,
        Err(_) => std::thread::sleep(time),
    }
}
