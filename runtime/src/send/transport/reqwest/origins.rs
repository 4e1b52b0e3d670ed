//! Turns a request's `Uri` into the `Url` that reqwest takes. Parsing a host is most of
//! that work, and a client has few hosts: their URLs are kept, and each request only
//! sets its path and query.

use std::sync::{PoisonError, RwLock};

use http::{
    Uri,
    uri::{Authority, Scheme},
};
use url::{ParseError, Url};

use crate::client::is_loopback;

/// A client calls few products. With more origins, each request parses its URL.
const MAX_KEPT: usize = 32;

/// The capacity for a path with its query; enough for most requests.
const ROOM: usize = 192;

/// The origins that requests have gone to.
#[derive(Debug, Default)]
pub(super) struct Origins(RwLock<Vec<Origin>>);

#[derive(Clone, Debug)]
struct Origin {
    scheme: Scheme,
    authority: Authority,
    /// With a path of `ROOM` bytes, so that a copy has the capacity for its own path.
    url: Url,
    is_local: bool,
}

impl Origins {
    /// The URL, identical to the result of parsing, and whether it is on this machine.
    pub(super) fn url(&self, uri: &Uri) -> Result<(Url, bool), ParseError> {
        if let Some(known) = self.known(uri) {
            return Ok(known);
        }
        let url = Url::parse(&uri.to_string())?;
        let is_local = is_loopback(&url);
        if let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) {
            let mut roomy = url.clone();
            roomy.set_query(None);
            roomy.set_path(&"-".repeat(ROOM));
            self.keep(Origin {
                scheme: scheme.clone(),
                authority: authority.clone(),
                url: roomy,
                is_local,
            });
        }
        Ok((url, is_local))
    }

    fn known(&self, uri: &Uri) -> Option<(Url, bool)> {
        let (scheme, authority) = (uri.scheme()?, uri.authority()?);
        let origins = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let origin = origins
            .iter()
            .find(|origin| origin.authority == *authority && origin.scheme == *scheme)?;
        let mut url = origin.url.clone();
        url.set_path(uri.path());
        url.set_query(uri.query());
        Some((url, origin.is_local))
    }

    fn keep(&self, origin: Origin) {
        let mut origins = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if origins.len() < MAX_KEPT {
            origins.push(origin);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOSTS: [&str; 6] = [
        "https://proxy.twilio.com",
        "http://127.0.0.1:4010",
        "http://[::1]:4010",
        "https://EXAMPLE.com:443",
        "http://localhost",
        "https://example.com:8443",
    ];

    const PATHS: [&str; 16] = [
        "",
        "/",
        "/v1/Services",
        "/v1/Services?PageSize=50&Page=0",
        "/v1//Services/",
        "/v1/./Services/../Sessions",
        "/v1/%2e%2E/Services",
        "/v1/a%2Fb%20c?x=%20",
        "/v1/a'b|c^d`e{f}?a'b|c^d`e{f}",
        "/v1/a;b,c=d@e:f!$&()*+?a;b,c=d@e:f!$&()*+/?",
        "/2010-04-01/Calls.json?StartTime%3E=2026-01-01",
        "/?",
        "?a=b",
        "/~a\\b",
        "/a\"b?c\"d<e>",
        "/\u{e9}?\u{e9}",
    ];

    #[test]
    fn a_kept_origin_has_the_same_result_as_parsing() {
        let origins = Origins::default();
        for host in HOSTS {
            for path in PATHS {
                let Ok(uri) = format!("{host}{path}").parse::<Uri>() else {
                    continue;
                };
                let parsed = Url::parse(&uri.to_string()).unwrap();
                let first = origins.url(&uri).unwrap();
                let again = origins.url(&uri).unwrap();
                assert!(origins.known(&uri).is_some());
                assert_eq!(first, (parsed.clone(), is_loopback(&parsed)), "{uri}");
                assert_eq!(first, again, "{uri}");
            }
        }
    }

    #[test]
    fn another_scheme_port_or_host_is_another_origin() {
        let origins = Origins::default();
        for text in [
            "http://localhost/a",
            "https://localhost/a",
            "http://localhost:81/a",
            "http://localhost.example.com/a",
        ] {
            let (url, _) = origins.url(&text.parse().unwrap()).unwrap();
            assert_eq!(url.as_str(), text);
        }
    }

    #[test]
    fn the_number_of_kept_origins_is_limited() {
        let origins = Origins::default();
        for port in 1..1000 {
            let uri = format!("http://localhost:{port}/").parse().unwrap();
            origins.url(&uri).unwrap();
        }
        assert_eq!(origins.0.read().unwrap().len(), MAX_KEPT);
    }
}
