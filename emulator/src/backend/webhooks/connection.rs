//! Timeouts and retries of webhooks: Twilio's defaults, or those specified in the fragment of
//! a webhook's URL, such as `#rc=2&rt=3000`.

use std::{ops::RangeInclusive, time::Duration};

use http::StatusCode;

/// The limits of one webhook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Connection<'a> {
    /// How long connecting may take.
    pub(super) connect: Duration,
    /// How long the response may take.
    pub(super) read: Duration,
    /// How long all attempts may take together.
    pub(super) total: Duration,
    /// The maximum number of retries.
    pub(super) retries: u32,
    /// The failures that are retried: words, separated by commas.
    policy: &'a str,
}

/// The failure of one attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    Connecting,
    Reading,
    Status(StatusCode),
}

const CONNECT: (u64, RangeInclusive<u64>) = (5_000, 100..=10_000);
const READ: (u64, RangeInclusive<u64>) = (15_000, 100..=15_000);
const RETRIES: (u64, RangeInclusive<u64>) = (1, 0..=5);

impl<'a> Connection<'a> {
    /// The URL's settings.
    pub(super) fn of(url: &'a str) -> Self {
        let fragment = url.split_once('#').map_or("", |(_, fragment)| fragment);
        let pairs = || fragment.split('&').filter_map(|pair| pair.split_once('='));
        let last = |name| pairs().rfind(|pair| pair.0 == name);
        let number = |name, (default, range): (u64, RangeInclusive<u64>)| {
            let given = last(name).and_then(|(_, text)| text.parse().ok());
            given
                .filter(|number| range.contains(number))
                .unwrap_or(default)
        };
        let duration = |name, limits| Duration::from_millis(number(name, limits));
        Self {
            connect: duration("ct", CONNECT),
            read: duration("rt", READ),
            total: duration("tt", READ),
            retries: u32::try_from(number("rc", RETRIES)).unwrap_or_default(),
            policy: last("rp").map_or("ct", |(_, text)| text),
        }
    }

    /// Whether this failure is retried.
    pub(super) fn retries_after(self, failure: Failure) -> bool {
        let word = match failure {
            Failure::Connecting => "ct",
            Failure::Reading => "rt",
            Failure::Status(status) if status.is_client_error() => "4xx",
            Failure::Status(status) if status.is_server_error() => "5xx",
            Failure::Status(_) => return false,
        };
        let mut words = self.policy.split(',');
        words.any(|given| given == word || given == "all")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SERVER_ERROR: Failure = Failure::Status(StatusCode::BAD_GATEWAY);

    #[test]
    fn without_a_fragment_a_failed_connection_is_retried_once() {
        let connection = Connection::of("http://localhost/hook");
        assert_eq!(connection.read, Duration::from_secs(15));
        assert_eq!(connection.retries, 1);
        assert!(connection.retries_after(Failure::Connecting));
        assert!(!connection.retries_after(Failure::Reading));
        assert!(!connection.retries_after(SERVER_ERROR));
    }

    #[test]
    fn a_fragment_specifies_timeouts_and_retries() {
        let connection = Connection::of("http://localhost/#ct=200&rt=300&tt=400&rc=3&rp=5xx,rt");
        let millis = [connection.connect, connection.read, connection.total];
        assert_eq!(millis.map(|time| time.as_millis()), [200, 300, 400]);
        assert_eq!(connection.retries, 3);
        assert!(connection.retries_after(SERVER_ERROR));
        assert!(connection.retries_after(Failure::Reading));
        assert!(!connection.retries_after(Failure::Connecting));
        assert!(!connection.retries_after(Failure::Status(StatusCode::NOT_FOUND)));
    }

    #[test]
    fn values_out_of_bounds_are_ignored() {
        let connection = Connection::of("http://localhost/#rc=9&rt=1&rp=all");
        assert_eq!((connection.retries, connection.read.as_secs()), (1, 15));
        assert!(connection.retries_after(Failure::Status(StatusCode::NOT_FOUND)));
    }
}
