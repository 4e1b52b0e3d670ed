//! Access to the console.

use std::net::IpAddr;

use http::{HeaderMap, Request, header};

use crate::http::Peer;

/// Whether a request comes from this machine: from a loopback address, to a loopback host
/// (other names may resolve to this machine too), and not from a page of another origin.
pub(super) fn is_allowed<T>(request: &Request<T>) -> bool {
    let peer = request.extensions().get::<Peer>();
    let headers = request.headers();
    let host = text(headers, header::HOST).unwrap_or_default();
    let origin = text(headers, header::ORIGIN);
    let site = headers
        .get("sec-fetch-site")
        .and_then(|site| site.to_str().ok());
    peer.is_some_and(|peer| peer.0.ip().to_canonical().is_loopback())
        && is_loopback_host(host)
        && origin.is_none_or(|origin| origin.strip_prefix("http://") == Some(host))
        && site.is_none_or(|site| site == "same-origin" || site == "none")
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

fn is_loopback_host(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|digit| digit.is_ascii_digit()) => name,
        _ => host,
    };
    let address = name.trim_matches(['[', ']']).parse::<IpAddr>();
    name.eq_ignore_ascii_case("localhost") || address.is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(peer: &str, headers: &[(&str, &str)]) -> bool {
        let mut request = Request::get("/_emulator/state");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let peer = Peer(peer.parse().unwrap());
        is_allowed(&request.extension(peer).body(()).unwrap())
    }

    #[test]
    fn this_machine_is_allowed() {
        let local = "127.0.0.1:9";
        for host in [
            "localhost:4010",
            "127.0.0.1:4010",
            "[::1]:4010",
            "localhost",
        ] {
            assert!(allowed(local, &[("host", host)]), "{host}");
        }
        let same = [("host", "localhost:1"), ("origin", "http://localhost:1")];
        assert!(allowed("[::1]:9", &same));
    }

    #[test]
    fn others_are_not_allowed() {
        let local = "127.0.0.1:9";
        assert!(!allowed("10.0.0.1:9", &[("host", "localhost")]));
        assert!(!allowed(local, &[]));
        for host in [
            "example.com",
            "localhost.example.com",
            "127.0.0.1.example.com",
        ] {
            assert!(!allowed(local, &[("host", host)]), "{host}");
        }
        for (name, value) in [
            ("origin", "http://example.com"),
            ("origin", "http://localhost:2"),
            ("origin", "null"),
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
        ] {
            assert!(!allowed(local, &[("host", "localhost:1"), (name, value)]));
        }
    }
}
