use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::{
    json_path,
    line::{self, Excerpt},
};

/// A response that does not match the declaration.
pub struct DecodeError {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    path: Box<str>,
    source: serde_json::Error,
}

impl DecodeError {
    pub(crate) fn new(
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        source: serde_json::Error,
    ) -> Self {
        let path = json_path::find(&body, source.line(), source.column());
        Self {
            status,
            headers,
            body,
            path: path.into(),
            source,
        }
    }

    /// The status of the response; a 2xx.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The JSON path of the error, such as `participants[3].sid`; empty for the top level.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body of the response, unchanged.
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the response does not match the declaration")?;
        if !self.path.is_empty() {
            write!(f, ", at `{}`", self.path)?;
        }
        f.write_str(": ")?;
        line::write(f, &self.source)
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("status", &self.status)
            .field("path", &self.path)
            .field("source", &self.source.to_string())
            .field("headers", &self.headers)
            .field("body", &Excerpt(&self.body))
            .finish()
    }
}

// The message contains serde's message.
impl std::error::Error for DecodeError {}
