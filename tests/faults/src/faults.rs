//! The faults of the matrix.

use std::time::Duration;

use bytes::Bytes;
use http::{Response, StatusCode, header};
use twilio_emulator::Fault as Emulated;

/// The response size limit in these tests, in bytes.
pub(crate) const LIMIT: usize = 64 * 1024;

/// The seconds in `Retry-After`.
pub const RETRY_AFTER: u64 = 7;

/// A fault, and whether it happens again.
#[derive(Clone, Debug)]
pub struct Fault {
    /// Its name in the tables.
    pub name: &'static str,
    /// Whether it affects only one request.
    pub once: bool,
    pub(crate) effect: Effect,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    Refused,
    Reset,
    ResetAfter,
    Truncate,
    Timeout,
    TimeoutAfter,
    /// An error response with a body like Twilio's.
    Status(u16),
    StatusAfter(u16),
    RetryAfter,
    /// The request is applied, but the response is wrong.
    Body(&'static str),
    HtmlError,
    Oversized,
    EndlessPages,
    PageElsewhere,
    Redirect,
}

const ALL: [(&str, Effect); 31] = [
    ("connection refused", Effect::Refused),
    ("reset before it was applied", Effect::Reset),
    ("reset after it was applied", Effect::ResetAfter),
    ("reset in the middle of the response", Effect::Truncate),
    ("timeout before it was applied", Effect::Timeout),
    ("timeout after it was applied", Effect::TimeoutAfter),
    ("400", Effect::Status(400)),
    ("400 with HTML", Effect::HtmlError),
    ("401", Effect::Status(401)),
    ("404", Effect::Status(404)),
    ("408", Effect::Status(408)),
    ("408 after it was applied", Effect::StatusAfter(408)),
    ("409", Effect::Status(409)),
    ("429 with `Retry-After`", Effect::RetryAfter),
    ("429 without", Effect::Status(429)),
    ("499 after it was applied", Effect::StatusAfter(499)),
    ("302 after it was applied", Effect::StatusAfter(302)),
    ("500", Effect::Status(500)),
    ("500 after it was applied", Effect::StatusAfter(500)),
    ("502", Effect::Status(502)),
    ("503", Effect::Status(503)),
    ("504", Effect::Status(504)),
    (
        "success with HTML",
        Effect::Body("<html><body>Welcome</body></html>"),
    ),
    ("success with an empty body", Effect::Body("")),
    ("success with the wrong JSON", Effect::Body("[1, 2, 3]")),
    ("success with a wrong field type", Effect::Body(WRONG_TYPE)),
    (
        "success with truncated JSON",
        Effect::Body(r#"{"sid": "TH0123"#),
    ),
    ("oversized response", Effect::Oversized),
    ("endless pages", Effect::EndlessPages),
    ("next page on another origin", Effect::PageElsewhere),
    ("redirect to another origin", Effect::Redirect),
];

/// Wrong both as a record and as a page of records.
const WRONG_TYPE: &str = r#"{"sid": 7, "name": "x", "turns": 0,
    "date_created": "2026-11-23T10:00:00Z", "things": [{"sid": 7}], "meta": {}}"#;

/// Every fault, for one request or for all.
pub fn all(once: bool) -> Vec<Fault> {
    ALL.into_iter()
        .map(|(name, effect)| Fault { name, once, effect })
        .collect()
}

impl Fault {
    /// How many requests are affected.
    pub(crate) fn times(&self) -> u32 {
        if self.once { 1 } else { u32::MAX }
    }

    /// Whether it can only affect a list.
    pub fn is_of_lists(&self) -> bool {
        matches!(self.effect, Effect::EndlessPages | Effect::PageElsewhere)
    }

    /// Whether the response has `Retry-After`.
    pub fn says_when(&self) -> bool {
        self.effect == Effect::RetryAfter
    }

    /// Whether it ends with a timeout.
    pub fn is_timeout(&self) -> bool {
        matches!(self.effect, Effect::Timeout | Effect::TimeoutAfter)
    }

    /// Whether the server applies the request.
    pub(crate) fn applies(&self) -> bool {
        match self.effect {
            Effect::TimeoutAfter
            | Effect::StatusAfter(_)
            | Effect::ResetAfter
            | Effect::Truncate
            | Effect::Body(_)
            | Effect::Oversized
            | Effect::EndlessPages
            | Effect::PageElsewhere => true,
            Effect::Refused
            | Effect::Reset
            | Effect::Timeout
            | Effect::Status(_)
            | Effect::RetryAfter
            | Effect::HtmlError
            | Effect::Redirect => false,
        }
    }

    /// The emulator's form of the fault; `elsewhere` is a foreign origin.
    pub fn emulated(&self, elsewhere: &str) -> Option<Emulated> {
        let fault = match self.effect {
            Effect::Refused => return None,
            Effect::Reset | Effect::ResetAfter => Emulated::reset(),
            Effect::Truncate => Emulated::truncate(),
            Effect::Timeout | Effect::TimeoutAfter => Emulated::latency(Duration::from_secs(60)),
            _ => Emulated::respond(self.effect.response(elsewhere, 0)?),
        };
        let fault = if self.applies() {
            fault.after_applying()
        } else {
            fault
        };
        Some(if self.once { fault.next(1) } else { fault })
    }
}

impl Effect {
    /// The response that replaces the regular one.
    pub(crate) fn response(self, elsewhere: &str, retry_after: u64) -> Option<Response<Bytes>> {
        let (status, body): (u16, Bytes) = match self {
            Effect::Refused
            | Effect::Reset
            | Effect::ResetAfter
            | Effect::Truncate
            | Effect::Timeout
            | Effect::TimeoutAfter => return None,
            Effect::Status(status) | Effect::StatusAfter(status) => (status, twilio_error(status)),
            Effect::RetryAfter => (429, twilio_error(429)),
            Effect::HtmlError => (400, "<html><body>Bad Request</body></html>".into()),
            Effect::Body(body) => (200, body.into()),
            Effect::Oversized => (200, vec![b' '; 2 * LIMIT].into()),
            Effect::EndlessPages => (200, page("/v1/Things?Page=1")),
            Effect::PageElsewhere => (200, page(&format!("{elsewhere}/workshop/v1/Things?Page=1"))),
            Effect::Redirect => (307, Bytes::new()),
        };
        let mut response = Response::new(body);
        *response.status_mut() = StatusCode::from_u16(status).ok()?;
        if self == Effect::RetryAfter {
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, retry_after.into());
        }
        if self == Effect::Redirect {
            let location = format!("{elsewhere}/workshop/v1/Things").parse().ok()?;
            response.headers_mut().insert(header::LOCATION, location);
        }
        Some(response)
    }
}

fn twilio_error(status: u16) -> Bytes {
    let code = 20_000 + u32::from(status);
    serde_json::json!({"code": code, "message": "as asked", "status": status})
        .to_string()
        .into()
}

fn page(next: &str) -> Bytes {
    serde_json::json!({"things": [], "meta": {"next_page_url": next}})
        .to_string()
        .into()
}
