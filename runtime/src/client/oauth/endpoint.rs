//! [`Endpoint`]: the endpoint that grants access tokens.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Uri, header::CONTENT_TYPE};
use serde::{Deserialize, de};
use zeroize::Zeroizing;

use super::{Failure, SharedError, Token};
use crate::{
    ApiError, SendLimits, Timer, Transport,
    client::{pool::Pool, sensitive::sensitive},
    declare::address::escape::push_pair,
    error::{ConfigError, DecodeError},
    send::execute::deadline::Deadline,
};

/// The token endpoint, and what is sent to it.
pub(crate) struct Endpoint {
    transport: Arc<dyn Transport>,
    timer: Option<Arc<dyn Timer>>,
    max_response_bytes: u64,
    url: Uri,
    /// The client's identifier and secret; wiped when dropped.
    form: Bytes,
}

#[derive(Deserialize)]
struct Granted {
    access_token: Zeroizing<String>,
    expires_in: Option<u64>,
}

impl Endpoint {
    pub(crate) fn new(
        pool: &Pool,
        (client_id, client_secret): (&str, &str),
    ) -> Result<Self, ConfigError> {
        let mut form = String::new();
        push_pair(&mut form, "grant_type", "client_credentials");
        push_pair(&mut form, "client_id", client_id);
        push_pair(&mut form, "client_secret", client_secret);
        let url = format!("{}/v2/token", pool.base.url("oauth"));
        let url = Uri::try_from(url)
            .map_err(|error| ConfigError::with_source("the base URL is not a URL", error))?;
        Ok(Self {
            transport: Arc::clone(&pool.transport),
            timer: pool.timer.clone(),
            max_response_bytes: pool.max_response_bytes,
            url,
            form: Bytes::from_owner(Zeroizing::new(form)),
        })
    }

    /// Requests a token, once.
    pub(super) async fn fetch(self: Arc<Self>, timeout: Duration) -> Result<Token, Failure> {
        let timer = self.timer.as_deref().filter(|timer| timer.is_running());
        let deadline = Deadline::after(timer, Some(timeout));
        let request = self.request(&deadline);
        let sent = deadline.race(self.transport.send(request)).await;
        let response = sent.ok_or(Failure::Overdue)?;
        let response = response.map_err(|error| Failure::Passing(SharedError::new(error)))?;
        let granted = read(response)?;
        let life = Duration::from_secs(granted.expires_in.unwrap_or(u64::from(u32::MAX)));
        let header = Zeroizing::new(format!("Bearer {}", *granted.access_token));
        let header = sensitive(header).map_err(|_| not_a_token(http::StatusCode::OK))?;
        Ok(Token::new(header, deadline.now(), life))
    }

    fn request(&self, deadline: &Deadline<'_>) -> http::Request<Bytes> {
        let mut request = http::Request::new(self.form.clone());
        *request.method_mut() = Method::POST;
        *request.uri_mut() = self.url.clone();
        let form = HeaderValue::from_static("application/x-www-form-urlencoded");
        request.headers_mut().insert(CONTENT_TYPE, form);
        let limits = SendLimits::new(self.max_response_bytes, deadline.at());
        request.extensions_mut().insert(limits);
        request
    }
}

/// Reads the token. A response may quote a token or the secret, so only the status and
/// code of an error are kept.
fn read(response: http::Response<Bytes>) -> Result<Granted, Failure> {
    let (parts, body) = response.into_parts();
    let status = parts.status;
    if status.is_success() {
        return serde_json::from_slice(&body).map_err(|_| not_a_token(status));
    }
    let error = SharedError::new(ApiError::new(status, HeaderMap::new(), body).without_text());
    let may_pass = status.is_server_error()
        || status == http::StatusCode::TOO_MANY_REQUESTS
        || status == http::StatusCode::REQUEST_TIMEOUT;
    Err(if may_pass {
        Failure::Passing(error)
    } else {
        Failure::Final(error)
    })
}

fn not_a_token(status: http::StatusCode) -> Failure {
    let error = de::Error::custom("it contains no access token");
    let error = DecodeError::new(status, HeaderMap::new(), Bytes::new(), error);
    Failure::Final(SharedError::new(error))
}
