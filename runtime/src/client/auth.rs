//! [`Auth`]: the `Authorization` header of each request.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use async_lock::Mutex;
use base64::{Engine, prelude::BASE64_STANDARD};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, header::CONTENT_TYPE};
use serde::{Deserialize, de};
use zeroize::Zeroizing;

use super::Inner;
use crate::{ApiError, DecodeError, Error, ParameterError, Result, SendLimits, escape::push_pair};

/// A token this close to its end is not used any more.
const MARGIN: Duration = Duration::from_mins(1);

/// What authorizes requests.
pub(crate) enum Auth {
    /// `Basic ...`
    Basic(Zeroizing<String>),
    /// `Bearer ...`, with a token that is fetched when it is needed.
    OAuth(OAuth),
}

pub(crate) struct OAuth {
    client_id: String,
    client_secret: Zeroizing<String>,
    /// Held while a token is fetched, so that all calls wait for one.
    token: Mutex<Option<Arc<Token>>>,
}

/// A token, and how long it is good for.
pub(crate) struct Token {
    header: Zeroizing<String>,
    /// `None` where there is no timer to tell: it is used until it is refused.
    until: Option<Instant>,
}

#[derive(Deserialize)]
struct Granted {
    access_token: Zeroizing<String>,
    expires_in: Option<u64>,
}

/// `Basic` with user and password.
pub(super) fn basic(user: &str, password: &str) -> Zeroizing<String> {
    let plain = Zeroizing::new(format!("{user}:{password}"));
    Zeroizing::new(format!("Basic {}", BASE64_STANDARD.encode(&*plain)))
}

impl Auth {
    pub(super) fn oauth(client_id: String, client_secret: Zeroizing<String>) -> Self {
        Self::OAuth(OAuth {
            client_id,
            client_secret,
            token: Mutex::new(None),
        })
    }

    /// The header's value, marked sensitive. May fetch a token first.
    pub(crate) async fn header(&self, client: &Inner, limits: SendLimits) -> Result<HeaderValue> {
        match self {
            Self::Basic(header) => sensitive(header),
            Self::OAuth(oauth) => sensitive(&oauth.token(client, limits).await?.header),
        }
    }

    /// After a 401: forgets the token that was refused. `false` if that changes
    /// nothing.
    pub(crate) async fn refresh(&self, refused: Option<&HeaderValue>) -> bool {
        let Self::OAuth(oauth) = self else {
            return false;
        };
        let mut token = oauth.token.lock().await;
        // Another call may have fetched a new one by now.
        let is_refused = |token: &Arc<Token>| {
            refused.is_some_and(|header| header.as_bytes() == token.header.as_bytes())
        };
        if token.as_ref().is_some_and(is_refused) {
            *token = None;
        }
        true
    }
}

impl OAuth {
    async fn token(&self, client: &Inner, limits: SendLimits) -> Result<Arc<Token>> {
        let mut token = self.token.lock().await;
        let now = client.timer.as_ref().map(|timer| timer.now());
        let is_good = |token: &&Arc<Token>| match (token.until, now) {
            (Some(until), Some(now)) => now + MARGIN < until,
            _ => true,
        };
        if let Some(token) = token.as_ref().filter(is_good) {
            return Ok(Arc::clone(token));
        }
        let granted = self.fetch(client, limits).await?;
        let expires_in = Duration::from_secs(granted.expires_in.unwrap_or(u64::from(u32::MAX)));
        let fetched = Arc::new(Token {
            header: Zeroizing::new(format!("Bearer {}", *granted.access_token)),
            until: now.and_then(|now| now.checked_add(expires_in)),
        });
        *token = Some(Arc::clone(&fetched));
        Ok(fetched)
    }

    async fn fetch(&self, client: &Inner, limits: SendLimits) -> Result<Granted> {
        let mut form = String::new();
        push_pair(&mut form, "grant_type", "client_credentials");
        push_pair(&mut form, "client_id", &self.client_id);
        push_pair(&mut form, "client_secret", &self.client_secret);
        let url = format!("{}/v2/token", client.base.url("oauth"));
        let mut request = http::Request::new(Bytes::from(form));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = url
            .try_into()
            .map_err(|_| ParameterError::new("base_url", "cannot be part of a URL"))?;
        let form = HeaderValue::from_static("application/x-www-form-urlencoded");
        request.headers_mut().insert(CONTENT_TYPE, form);
        request.extensions_mut().insert(limits);
        let (parts, body) = client.transport.send(request).await?.into_parts();
        if !parts.status.is_success() {
            return Err(ApiError::new(parts.status, parts.headers, body).into());
        }
        // The body holds a token, or something like it: neither it nor a message that
        // quotes it is kept.
        serde_json::from_slice(&body).map_err(|_| {
            let error = de::Error::custom("no access token in it");
            DecodeError::new(parts.status, HeaderMap::new(), Bytes::new(), error).into()
        })
    }
}

fn sensitive(header: &str) -> Result<HeaderValue> {
    let mut value = HeaderValue::from_str(header)
        .map_err(|_| Error::from(ParameterError::new("Authorization", "cannot be a header")))?;
    value.set_sensitive(true);
    Ok(value)
}

#[cfg(test)]
#[cfg(all(feature = "testing", feature = "tokio"))]
mod tests;
