//! Reads the headers of a response.

use std::time::Duration;

use http::{
    HeaderMap,
    header::{DATE, RETRY_AFTER},
};
use jiff::Timestamp;

use crate::declare::record::rfc2822;

/// `Twilio-Request-Id`: Twilio's identifier of the request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    headers.get("twilio-request-id")?.to_str().ok()
}

/// `Date`: the server's clock.
pub(crate) fn date(headers: &HeaderMap) -> Option<Timestamp> {
    rfc2822::of_header(headers, &DATE)
}

/// `Retry-After`, in seconds or as a date.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let then = rfc2822::of_header(headers, &RETRY_AFTER)?;
    // Relative to the server's clock, if the response has a `Date`.
    let now = date(headers).unwrap_or_else(Timestamp::now);
    // A date in the past means now.
    Some(Duration::try_from(then - now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wait(value: &str) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, value.parse().unwrap());
        retry_after(&headers)
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        assert_eq!(wait("7"), Some(Duration::from_secs(7)));
        assert_eq!(wait("Wed, 21 Oct 2015 07:28:00 GMT"), Some(Duration::ZERO));
        let far = wait("Sun, 01 Jan 2090 00:00:00 GMT").unwrap();
        assert!(far > Duration::from_hours(1));
        assert_eq!(wait("soon"), None);
        assert_eq!(wait("-1"), None);
    }

    #[test]
    fn a_date_is_relative_to_the_servers_clock() {
        let mut headers = HeaderMap::new();
        headers.insert(DATE, "Wed, 21 Oct 2015 07:28:00 GMT".parse().unwrap());
        headers.insert(
            RETRY_AFTER,
            "Wed, 21 Oct 2015 07:28:09 GMT".parse().unwrap(),
        );
        assert_eq!(retry_after(&headers), Some(Duration::from_secs(9)));
    }
}
