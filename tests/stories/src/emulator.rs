//! The emulator: a client for it, and its control API.

use std::fmt::Debug;

use serde_json::{Value, json};
use twilio_resources::{
    Client, Credentials, Error, ReqwestTransport, RetryPolicy, Transport,
    bytes::Bytes,
    http::{Method, Request},
};

use crate::Outcome;

pub(crate) struct Emulator {
    pub(crate) client: Client,
    pub(crate) auth_token: String,
    account_sid: String,
    url: String,
    transport: ReqwestTransport,
}

impl Emulator {
    pub(crate) fn from_env() -> Outcome<Self> {
        let [url, account_sid, auth_token] = [
            std::env::var("EMULATOR_URL")?,
            std::env::var("EMULATOR_ACCOUNT_SID")?,
            std::env::var("EMULATOR_AUTH_TOKEN")?,
        ];
        Ok(Self {
            client: client(&url, &account_sid, &auth_token)?,
            auth_token,
            account_sid,
            url,
            transport: ReqwestTransport::new()?,
        })
    }

    /// A client with another token.
    pub(crate) fn client_with(&self, auth_token: &str) -> Outcome<Client> {
        client(&self.url, &self.account_sid, auth_token)
    }

    pub(crate) async fn control(&self, method: Method, path: &str, body: Value) -> Outcome<Value> {
        let request = Request::builder()
            .method(method)
            .uri(format!("{}/_emulator{path}", self.url))
            .body(Bytes::from(body.to_string()))?;
        let response = self.transport.send(request).await?;
        let body = serde_json::from_slice(response.body())?;
        if response.status().is_success() {
            Ok(body)
        } else {
            Err(format!("{path}: {body}").into())
        }
    }

    pub(crate) async fn reset(&self) -> Outcome {
        self.control(Method::POST, "/reset", json!({})).await?;
        self.control(Method::DELETE, "/faults", json!({})).await?;
        Ok(())
    }

    pub(crate) async fn advance(&self, seconds: u32) -> Outcome {
        let body = json!({ "seconds": seconds });
        self.control(Method::POST, "/clock", body).await?;
        Ok(())
    }

    pub(crate) async fn code_sent_to(&self, number: &str) -> Outcome<String> {
        let path = format!("/codes?to={}", number.replace('+', "%2B"));
        let sent = self.control(Method::GET, &path, json!({})).await?;
        Ok(sent["code"].as_str().unwrap_or_default().to_owned())
    }
}

/// A client without retries, because a story counts its requests.
fn client(url: &str, account_sid: &str, auth_token: &str) -> Outcome<Client> {
    let credentials = Credentials::account(account_sid, auth_token);
    let builder = Client::builder(credentials).base_url(format!("{url}/{{product}}"));
    Ok(builder.retry(RetryPolicy::none()).build()?)
}

/// Checks a value from the emulator.
#[allow(
    clippy::needless_pass_by_value,
    reason = "a story reads better without references"
)]
#[track_caller]
pub(crate) fn expect<A: Debug + PartialEq<B>, B: Debug>(actual: A, expected: B) -> Outcome {
    if actual == expected {
        return Ok(());
    }
    let place = std::panic::Location::caller();
    Err(format!("{place}: expected {expected:?}, got {actual:?}").into())
}

/// Checks that a call is rejected; returns its error.
#[track_caller]
pub(crate) fn refused<T>(result: Result<T, Error>, status: u16, code: u32) -> Outcome<Error> {
    let place = std::panic::Location::caller();
    match result {
        Err(error)
            if error.code() == Some(code)
                && error.status().is_some_and(|found| found == status) =>
        {
            Ok(error)
        }
        Err(error) => Err(format!("{place}: expected {status} with code {code}: {error}").into()),
        Ok(_) => Err(format!("{place}: expected {status} with code {code}, got no error").into()),
    }
}
