use std::fmt;

use bytes::Bytes;
use http::StatusCode;

use super::json_path;

/// An answer that was not what the declaration says.
#[derive(Debug)]
pub struct DecodeError {
    status: StatusCode,
    path: Box<str>,
    body: Bytes,
    source: serde_json::Error,
    pub(crate) resume_url: Option<Box<str>>,
}

impl DecodeError {
    pub(crate) fn new(status: StatusCode, body: Bytes, source: serde_json::Error) -> Self {
        let path = json_path::find(&body, source.line(), source.column());
        Self::at_path(status, body, source, path)
    }

    /// The error of a part of the body, which stands at `name` in it.
    pub(crate) fn in_member(
        status: StatusCode,
        body: Bytes,
        name: &str,
        part: &str,
        source: serde_json::Error,
    ) -> Self {
        let inner = json_path::find(part.as_bytes(), source.line(), source.column());
        let path = json_path::join(name, &inner);
        Self::at_path(status, body, source, path)
    }

    fn at_path(status: StatusCode, body: Bytes, source: serde_json::Error, path: String) -> Self {
        Self {
            status,
            path: path.into(),
            body,
            source,
            resume_url: None,
        }
    }

    /// The status of the answer; a 2xx.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Where in the JSON the error is, such as `participants[3].sid`; empty for the
    /// top level.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The body of the answer, as it was.
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the answer is not what was declared")?;
        if !self.path.is_empty() {
            write!(f, ", at `{}`", self.path)?;
        }
        write!(f, ": {}", self.source)
    }
}

impl std::error::Error for DecodeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}
