//! The account of a request.

use http::{HeaderValue, Method, header, request::Parts};
use twilio_runtime::descriptor::Auth;

use super::{Backend, lock};
use crate::{
    catalog::{Name, RouteMatch},
    engine::{State, effective_method},
    http::{BasicLogin, MAX_BODY, Received, Rejection, oauth},
    products::api::magic,
};

impl Backend {
    /// The account that a request is accepted for. A request that needs no login belongs to
    /// the emulator's main account.
    pub(super) fn account(
        &self,
        request: &Received,
        auth: Auth,
        state: &State,
    ) -> Result<String, Rejection> {
        if auth != Auth::Client {
            return Ok(self.account_sid.clone());
        }
        let account = self.login(request.authorization.as_ref(), state);
        account.ok_or_else(Rejection::unauthorized)
    }

    /// The account of an `Authorization` header: one of the builder's, or a subaccount that was
    /// created later.
    fn login(&self, authorization: Option<&HeaderValue>, state: &State) -> Option<String> {
        let known = self.logins.account(authorization, self.now());
        known.or_else(|| {
            let login = BasicLogin::read(authorization?.to_str().ok()?)?;
            let accounts = self.engine.accounts()?;
            let account = state.store.find(accounts, &[], &login.user)?;
            let is_login = account.text("auth_token") == Some(&login.password);
            is_login.then(|| account.key().to_owned())
        })
    }

    /// Rejects operations that test credentials have no access to.
    pub(super) fn check_test_credentials(
        &self,
        route: &RouteMatch<'_>,
        method: &Method,
    ) -> Result<(), Rejection> {
        let Some(target) = route.target(effective_method(method)) else {
            return Ok(());
        };
        let resource = self.engine.catalog.entry(target.resource).descriptor;
        let name = Name(resource.product(), resource.path());
        magic::check_operation(name, target.operation.kind())
    }

    /// The token that signs the webhooks of an account: its own if it has a record, otherwise
    /// the main account's.
    pub(super) fn token_of(&self, account_sid: &str) -> String {
        let state = lock(&self.state);
        let accounts = self.engine.accounts();
        let account = accounts.and_then(|accounts| state.store.find(accounts, &[], account_sid));
        let own = account.and_then(|account| account.text("auth_token"));
        own.unwrap_or(&self.auth_token).to_owned()
    }

    /// How much of a request's body is read: nothing for a client without a valid login, so that it
    /// uses no memory, unless the operation needs no login.
    pub(crate) fn body_limit(&self, head: &Parts) -> usize {
        let wants_body = self.has_login(head) || self.needs_no_login(head);
        if wants_body { MAX_BODY } else { 0 }
    }

    fn has_login(&self, head: &Parts) -> bool {
        let authorization = head.headers.get(header::AUTHORIZATION);
        self.login(authorization, &lock(&self.state)).is_some()
    }

    fn needs_no_login(&self, head: &Parts) -> bool {
        let request = http::Request::from_parts(head.clone(), bytes::Bytes::new());
        let request = Received::new(request);
        let route = self.engine.route(&request);
        let needs_none = route.is_ok_and(|route| auth(&route, &request.method) != Auth::Client);
        needs_none || oauth::is_token_request(&request)
    }
}

/// How a request authenticates.
pub(super) fn auth(route: &RouteMatch<'_>, method: &Method) -> Auth {
    let target = route.target(method);
    target.map_or(Auth::Client, |target| target.operation.auth())
}
