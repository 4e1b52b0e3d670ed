//! The shared code of the operations written by hand: everything that does not depend on the
//! type of the record.

use bytes::Bytes;
use reqwest::{Method, RequestBuilder, Url};
use serde::Deserialize;

/// The credentials and the base URL.
pub struct Api {
    http: reqwest::Client,
    base: Url,
    account: String,
    token: String,
}

/// The other members of a page.
#[derive(Deserialize)]
pub struct Meta {
    pub next_page_url: Option<String>,
}

/// The error of a call.
#[derive(Debug)]
pub enum Error {
    /// The transport failed.
    Transport(reqwest::Error),
    /// The API refused the request.
    Api { status: u16, body: Bytes },
    /// The response could not be read.
    Decode(serde_json::Error),
    /// The next page is on another origin.
    Origin,
}

impl From<reqwest::Error> for Error {
    fn from(error: reqwest::Error) -> Self {
        Self::Transport(error)
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Decode(error)
    }
}

impl Api {
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let mut url = self.base.clone();
        url.set_path(path);
        self.http.request(method, url).basic_auth(&self.account, Some(&self.token))
    }

    pub fn request_page(&self, url: &str) -> Result<RequestBuilder, Error> {
        let url = Url::parse(url).map_err(|_| Error::Origin)?;
        if url.origin() != self.base.origin() {
            return Err(Error::Origin);
        }
        let request = self.http.request(Method::GET, url);
        Ok(request.basic_auth(&self.account, Some(&self.token)))
    }

    pub async fn send(&self, request: RequestBuilder) -> Result<Bytes, Error> {
        let response = request.send().await?;
        let status = response.status();
        let body = response.bytes().await?;
        if status.is_success() {
            return Ok(body);
        }
        Err(Error::Api { status: status.as_u16(), body })
    }
}
