//! [`Rejection`]: an error response in Twilio's format.

use std::fmt;

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};
use serde::Serialize;
use serde_json::json;

/// Why a request is rejected: an HTTP status, one of Twilio's error codes and a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejection {
    status: StatusCode,
    code: u32,
    message: String,
}

impl Rejection {
    /// A rejection with any status and code.
    pub fn new(status: StatusCode, code: u32, message: impl Into<String>) -> Self {
        Self {
            status,
            code,
            message: message.into(),
        }
    }

    /// 400 with one of a product's own codes.
    pub fn bad_request(code: u32, message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, code, message)
    }

    /// 400, code 20001: a required parameter is missing.
    pub fn missing_parameter(name: &str) -> Self {
        Self::bad_request(20001, format!("Parameter {name} is required"))
    }

    /// 400, code 20001: a parameter has an invalid value; `reason` completes a sentence that
    /// begins with the parameter's name.
    pub fn invalid_parameter(name: &str, reason: impl fmt::Display) -> Self {
        Self::bad_request(20001, format!("Parameter {name} {reason}"))
    }

    /// 404, code 20404: nothing exists at `path`. The message omits the version, as Twilio's
    /// does.
    pub fn not_found(path: &str) -> Self {
        let path = without_version(path);
        let message = format!("The requested resource {path} was not found");
        Self::new(StatusCode::NOT_FOUND, 20404, message)
    }

    /// 409, code 20409: another record of the collection has this value.
    pub fn conflict(name: &str) -> Self {
        let message = format!("Another record has this {name}");
        Self::new(StatusCode::CONFLICT, 20409, message)
    }

    /// 409, code 20409: another record of the collection has this key.
    pub(crate) fn key_taken(key: &str) -> Self {
        let message = format!("Another record has the key {key}");
        Self::new(StatusCode::CONFLICT, 20409, message)
    }

    /// 404, code 20404: several products have this path, and the request names none.
    pub(crate) fn ambiguous(path: &str) -> Self {
        let message = format!(
            "Several products have {path}: begin the host or the path with the product's name"
        );
        Self::new(StatusCode::NOT_FOUND, 20404, message)
    }

    /// 412, code 20412: `If-Match` has another revision.
    pub(crate) fn precondition_failed() -> Self {
        let message = "The revision of the record differs from If-Match";
        Self::new(StatusCode::PRECONDITION_FAILED, 20412, message)
    }

    /// 500, code 20500: the emulator itself failed.
    pub(crate) fn internal() -> Self {
        let message = "The emulator failed; the request changed nothing";
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, 20500, message)
    }

    pub(crate) fn unauthorized() -> Self {
        let message = "The credentials are missing, or are not those of a known account";
        Self::new(StatusCode::UNAUTHORIZED, 20003, message)
    }

    pub(crate) fn method_not_allowed() -> Self {
        let message = "The resource has no operation with this method";
        Self::new(StatusCode::METHOD_NOT_ALLOWED, 20004, message)
    }

    pub(crate) fn too_large(limit: usize) -> Self {
        let message = format!("The body is larger than {limit} bytes");
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, 20001, message)
    }

    /// The status with the code that Twilio derives from it, such as 20429 from 429.
    pub(crate) fn of_status(status: StatusCode) -> Self {
        let reason = status.canonical_reason().unwrap_or("Unknown status");
        Self::new(status, 20000 + u32::from(status.as_u16()), reason)
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Twilio's error code.
    pub fn code(&self) -> u32 {
        self.code
    }

    /// The message for the client.
    pub fn message(&self) -> &str {
        &self.message
    }

    pub(crate) fn to_response(&self) -> Response<Bytes> {
        let body = json!({
            "code": self.code,
            "message": self.message,
            "more_info": format!("https://www.twilio.com/docs/errors/{}", self.code),
            "status": self.status.as_u16(),
        });
        let mut response = json_response(self.status, &body);
        if self.status == StatusCode::UNAUTHORIZED {
            let challenge = HeaderValue::from_static("Basic realm=\"Twilio API\"");
            response
                .headers_mut()
                .insert(header::WWW_AUTHENTICATE, challenge);
        }
        response
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            status,
            code,
            message,
        } = self;
        write!(f, "{status}, error {code}: {message}")
    }
}

impl std::error::Error for Rejection {}

/// A response with a JSON body.
pub(crate) fn json_response(status: StatusCode, body: &impl Serialize) -> Response<Bytes> {
    // Serialization cannot fail: all keys are text.
    let body = serde_json::to_vec(body).unwrap_or_default();
    let mut response = Response::new(Bytes::from(body));
    *response.status_mut() = status;
    let json = HeaderValue::from_static("application/json");
    response.headers_mut().insert(header::CONTENT_TYPE, json);
    response
}
/// Removes the version: `/v1/Services` gives `/Services`. The version of the 2010 API stays.
fn without_version(path: &str) -> &str {
    let Some(rest) = path.strip_prefix("/v") else {
        return path;
    };
    let rest = rest.trim_start_matches(|letter: char| letter.is_ascii_digit());
    if rest.starts_with('/') { rest } else { path }
}
