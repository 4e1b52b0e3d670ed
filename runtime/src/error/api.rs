use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value};

use super::line::{self, Excerpt};

/// The size up to which a body is parsed. The API's errors are shorter, and parsing takes many
/// times the memory.
const MAX_READ: usize = 1024 * 1024;

/// The API's own error response.
///
/// Both of Twilio's formats are understood: `code`, `message`, `more_info` and
/// `details`, and the problem details of RFC 9457 (`type`, `title`, `detail`,
/// `errors`). The body is kept in any case.
pub struct ApiError {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    code: Option<u32>,
    message: Option<Box<str>>,
    more_info: Option<Box<str>>,
    details: Option<Value>,
}

impl ApiError {
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        // A body that is not a JSON object is kept unchanged.
        let readable = if body.len() > MAX_READ {
            &[]
        } else {
            &body[..]
        };
        let mut object: Map<String, Value> = serde_json::from_slice(readable).unwrap_or_default();
        let mut text = |name| match object.get_mut(name).map(Value::take) {
            Some(Value::String(text)) => Some(text.into_boxed_str()),
            _ => None,
        };
        let message = text("message").or_else(|| text("detail"));
        let message = message.or_else(|| text("title"));
        let more_info = text("more_info").or_else(|| text("type"));
        let code = object.get("code").and_then(code);
        let details = ["details", "errors", "params"]
            .into_iter()
            .find_map(|name| object.remove(name))
            .filter(|details| !details.is_null());
        Self {
            status,
            headers,
            body,
            code,
            message,
            more_info,
            details,
        }
    }

    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Twilio's error code, such as 20404.
    pub fn code(&self) -> Option<u32> {
        self.code
    }

    /// The API's message.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The URL of the error's documentation.
    pub fn more_info(&self) -> Option<&str> {
        self.more_info.as_deref()
    }

    /// The API's details, as JSON.
    pub fn details(&self) -> Option<&Value> {
        self.details.as_ref()
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body of the response, unchanged.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The same error with status and code only, without anything that may quote the request.
    pub(crate) fn without_text(self) -> Self {
        Self {
            headers: HeaderMap::new(),
            body: Bytes::new(),
            message: None,
            more_info: None,
            details: None,
            ..self
        }
    }

    /// Whether the status means that nothing was applied: a 4xx, except for 408 and 499, which
    /// a gateway sends while the server is still working. A server may also fail, or redirect,
    /// after it has applied the request.
    pub(super) fn is_refusal(&self) -> bool {
        let is_given_up = matches!(self.status.as_u16(), 408 | 499);
        self.status.is_client_error() && !is_given_up
    }
}

/// A code is a number, or digits in a string.
fn code(value: &Value) -> Option<u32> {
    match value {
        Value::Number(number) => number.as_u64()?.try_into().ok(),
        Value::String(digits) => digits.parse().ok(),
        _ => None,
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the API responded {}", self.status)?;
        if let Some(code) = self.code {
            write!(f, ", error {code}")?;
        }
        if let Some(message) = &self.message {
            f.write_str(": ")?;
            line::write(f, message)?;
        }
        Ok(())
    }
}

impl fmt::Debug for ApiError {
    // `details` is part of the body.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("status", &self.status)
            .field("code", &self.code)
            .field("headers", &self.headers)
            .field("body", &Excerpt(&self.body))
            .finish_non_exhaustive()
    }
}

impl std::error::Error for ApiError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(status: u16, body: &'static str) -> ApiError {
        let status = StatusCode::from_u16(status).unwrap();
        ApiError::new(
            status,
            HeaderMap::new(),
            Bytes::from_static(body.as_bytes()),
        )
    }

    #[test]
    fn twilio_format_keeps_every_part() {
        let error = error(
            404,
            r#"{"code": 20404, "message": "Gone", "more_info": "https://x/20404",
                "status": 404, "details": {"a": 1}}"#,
        );
        assert_eq!(error.code(), Some(20404));
        assert_eq!(error.message(), Some("Gone"));
        assert_eq!(error.more_info(), Some("https://x/20404"));
        assert_eq!(error.details().unwrap()["a"], 1);
        assert_eq!(
            error.to_string(),
            "the API responded 404 Not Found, error 20404: Gone"
        );
    }

    #[test]
    fn problem_details_keep_every_part() {
        let error = error(
            400,
            r#"{"type": "https://x/20001", "title": "Bad", "status": 400, "code": 20001,
                "detail": "Name is missing", "errors": [{"pointer": "/name"}]}"#,
        );
        assert_eq!(error.code(), Some(20001));
        assert_eq!(error.message(), Some("Name is missing"));
        assert_eq!(error.more_info(), Some("https://x/20001"));
        assert_eq!(error.details().unwrap()[0]["pointer"], "/name");
    }

    #[test]
    fn any_other_body_is_kept_raw() {
        let error = error(502, "<html>Bad Gateway</html>");
        assert_eq!(error.code(), None);
        assert_eq!(&error.body()[..], b"<html>Bad Gateway</html>");
        assert_eq!(error.to_string(), "the API responded 502 Bad Gateway");
    }

    #[test]
    fn a_body_too_long_for_an_error_is_kept_but_not_parsed() {
        let body = |length| format!(r#"{{"code": 1, "x": "{}"}}"#, "x".repeat(length));
        let error = |body: &str| {
            let body = Bytes::from(body.to_owned());
            ApiError::new(StatusCode::BAD_REQUEST, HeaderMap::new(), body)
        };
        assert_eq!(error(&body(1000)).code(), Some(1));
        let long = error(&body(MAX_READ));
        assert_eq!(long.code(), None);
        assert!(long.body().len() > MAX_READ);
    }

    #[test]
    fn a_code_of_another_type_is_ignored() {
        assert_eq!(error(400, r#"{"code": -1}"#).code(), None);
        assert_eq!(error(400, r#"{"code": "20001"}"#).code(), Some(20001));
        assert_eq!(error(400, "[]").code(), None);
    }
}
