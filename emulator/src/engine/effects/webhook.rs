//! [`Webhook`]: a request to a user's application.

use bytes::Bytes;

use super::Event;
use crate::Record;

/// A request to a user's application.
#[derive(Clone, Debug)]
pub(crate) struct Webhook {
    pub(crate) target: WebhookTarget,
    pub(crate) content: Content,
    /// The account whose token signs the webhook.
    pub(crate) account_sid: String,
    /// The same for all attempts to send it.
    pub(crate) idempotency_token: String,
    /// The event that receives the response.
    pub(crate) then: Option<Event>,
}

/// The URL of a webhook, and its fallback URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct WebhookTarget {
    pub(crate) url: String,
    pub(crate) is_get: bool,
    pub(crate) fallback: Option<Box<WebhookTarget>>,
}

/// The content of a webhook.
#[derive(Clone, Debug)]
pub(crate) enum Content {
    /// Names and values, as a form or, for a GET, in the query.
    Form(Vec<(String, String)>),
    /// JSON, whose digest is signed.
    Json(Bytes),
}

/// The response to a webhook.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WebhookReply {
    /// The status.
    pub status: http::StatusCode,
    /// The body.
    pub body: Bytes,
}

/// The error code in a call of the fallback URL.
const FETCH_FAILED: &str = "11200";

impl Content {
    /// The content for the fallback URL: the same with the failure.
    pub(crate) fn with_failure(&self, failed_url: &str) -> Self {
        let Self::Form(parameters) = self else {
            return self.clone();
        };
        let failure = [("ErrorCode", FETCH_FAILED), ("ErrorUrl", failed_url)];
        let failure = failure.map(|(name, value)| (name.to_owned(), value.to_owned()));
        Self::Form(parameters.iter().cloned().chain(failure).collect())
    }
}

impl WebhookTarget {
    /// From the fields of a record: the names of URL and method, then those of the fallback.
    /// `None` without a URL.
    pub(crate) fn of(record: &Record, fields: [&str; 4]) -> Option<Self> {
        let [url, method, fallback_url, fallback_method] = fields;
        let fallback = Self::single(record, fallback_url, fallback_method);
        let target = Self::single(record, url, method)?;
        Some(Self {
            fallback: fallback.map(Box::new),
            ..target
        })
    }

    fn single(record: &Record, url: &str, method: &str) -> Option<Self> {
        let url = record.text(url).filter(|url| !url.is_empty())?;
        Some(Self {
            is_get: record.text(method) == Some("GET"),
            ..Self::from(url)
        })
    }
}

/// A POST to this URL.
impl From<&str> for WebhookTarget {
    fn from(url: &str) -> Self {
        Self {
            url: url.to_owned(),
            is_get: false,
            fallback: None,
        }
    }
}
