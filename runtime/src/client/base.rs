//! [`Base`]: the origin that a product's requests go to.

use std::fmt;

use url::Url;

pub(crate) use self::link_policy::LinkPolicy;
use crate::error::ConfigError;

mod link_policy;

const TWILIO: &str = "twilio.com";
const PRODUCT: &str = "{product}";

/// The base URL: the text around the product's name. No trailing slash.
#[derive(Clone)]
pub(crate) struct Base(Vec<String>);

impl Base {
    /// Twilio's hosts, with labels that cannot change the origin.
    pub(super) fn twilio(
        region: Option<String>,
        edge: Option<String>,
    ) -> Result<Self, ConfigError> {
        for (name, label) in [("region", &region), ("edge", &edge)] {
            if let Some(label) = label {
                check_label(name, label)?;
            }
        }
        let place = match (edge, region) {
            (None, None) => String::new(),
            (None, Some(region)) => format!(".{region}"),
            // Without a region, an edge uses the default region.
            (Some(edge), None) => format!(".{edge}.us1"),
            (Some(edge), Some(region)) => format!(".{edge}.{region}"),
        };
        Ok(Self::around_product(&format!(
            "https://{PRODUCT}{place}.{TWILIO}"
        )))
    }

    /// One URL for all products: `https`, or `http` to this machine. With `insecure`,
    /// `http` to any host.
    pub(super) fn replaced(url: &str, insecure: bool) -> Result<Self, ConfigError> {
        let wrong = |reason: &str| ConfigError::new(format!("the base URL {reason}"));
        let parsed = Url::parse(&url.replace(PRODUCT, "product"))
            .map_err(|error| ConfigError::with_source("the base URL is not a URL", error))?;
        if parsed.query().is_some() || parsed.fragment().is_some() {
            return Err(wrong("has a query or a fragment; remove it"));
        }
        if !parsed.username().is_empty() || parsed.password().is_some() {
            return Err(wrong("has a user or password; use `Credentials`"));
        }
        match parsed.scheme() {
            "https" => {}
            "http" if insecure || is_loopback(&parsed) => {}
            "http" => {
                return Err(wrong(
                    "would send credentials unencrypted; use https, or allow it with `allow_http`",
                ));
            }
            _ => return Err(wrong("is neither https nor http")),
        }
        if !is_plain(url, &parsed) {
            return Err(wrong(
                "is not a plain URL; write it without spaces, and its host in ASCII without escapes",
            ));
        }
        Ok(Self::around_product(url.trim_end_matches('/')))
    }

    fn around_product(url: &str) -> Self {
        Self(url.split(PRODUCT).map(str::to_owned).collect())
    }

    /// The URL that a product's paths are appended to.
    pub(crate) fn url(&self, product: &str) -> String {
        self.url_with_room(product, 0)
    }

    /// The same, with room for this many more bytes.
    pub(crate) fn url_with_room(&self, product: &str, room: usize) -> String {
        let Self(pieces) = self;
        let length: usize = pieces.iter().map(|piece| piece.len() + product.len()).sum();
        let mut url = String::with_capacity(length + room);
        for (i, piece) in pieces.iter().enumerate() {
            if i > 0 {
                url.push_str(product);
            }
            url.push_str(piece);
        }
        url
    }
}

impl fmt::Debug for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.url(PRODUCT))
    }
}

fn check_label(name: &str, label: &str) -> Result<(), ConfigError> {
    let valid = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if !label.is_empty() && label.bytes().all(valid) {
        return Ok(());
    }
    Err(ConfigError::new(format!(
        "the {name} `{label}` is not a host label: use lower-case letters, digits and hyphens"
    )))
}

/// Whether the text contains the host that was checked. A URL parser repairs malformed text,
/// but the connection uses the text unchanged.
fn is_plain(text: &str, checked: &Url) -> bool {
    let uri = text.replace(PRODUCT, "product").parse::<http::Uri>();
    let parts = uri.map(http::Uri::into_parts).unwrap_or_default();
    // Without a scheme, the text would be only an authority.
    parts.scheme.is_some()
        && parts.authority.is_some_and(|authority| {
            let checked = checked.host_str().unwrap_or_default();
            authority.host().eq_ignore_ascii_case(checked) && !authority.as_str().contains('@')
        })
}

/// Whether the host is this machine.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn twilio(edge: Option<&str>, region: Option<&str>) -> Base {
        Base::twilio(region.map(Into::into), edge.map(Into::into)).unwrap()
    }

    #[test]
    fn hosts_follow_edge_and_region() {
        for (edge, region, host) in [
            (None, None, "proxy"),
            (None, Some("au1"), "proxy.au1"),
            (Some("sydney"), None, "proxy.sydney.us1"),
            (Some("sydney"), Some("au1"), "proxy.sydney.au1"),
        ] {
            let expected = format!("https://{host}.twilio.com");
            assert_eq!(twilio(edge, region).url("proxy"), expected);
        }
    }

    #[test]
    fn a_label_cannot_leave_the_host() {
        for label in ["evil.com/", "au1.evil", "", "AU1", "a@b"] {
            assert!(Base::twilio(Some(label.into()), None).is_err(), "{label}");
        }
    }

    #[test]
    fn a_base_url_replaces_everything() {
        let base = Base::replaced("http://127.0.0.1:4010/{product}/", false).unwrap();
        assert_eq!(base.url("proxy"), "http://127.0.0.1:4010/proxy");
        let base = Base::replaced("https://{product}.example.com", false).unwrap();
        assert_eq!(base.url("proxy"), "https://proxy.example.com");
    }

    #[test]
    fn http_is_allowed_for_this_machine_only() {
        for url in ["http://localhost:1", "http://[::1]:1", "http://127.9.9.9"] {
            assert!(Base::replaced(url, false).is_ok(), "{url}");
        }
        let error = Base::replaced("http://example.com", false).unwrap_err();
        assert!(error.to_string().contains("unencrypted"), "{error}");
        assert!(Base::replaced("http://example.com", true).is_ok());
    }

    #[test]
    fn a_base_url_is_an_origin_and_a_path() {
        for url in ["ftp://x", "https://x?a=1", "https://x#a", "x"] {
            assert!(Base::replaced(url, true).is_err(), "{url}");
        }
    }

    #[test]
    fn a_base_url_with_a_user_is_refused_in_favor_of_credentials() {
        for url in ["https://u:p@x", "https://u@x", "https://:p@x"] {
            let error = Base::replaced(url, true).unwrap_err();
            assert!(error.to_string().contains("`Credentials`"), "{error}");
        }
    }

    #[test]
    fn a_base_url_that_needs_repairs_is_refused() {
        for url in [
            "http://0x7f.1",
            "http://127.1",
            "https:example.com",
            "https:https",
            "https:/example.com",
            "https:\\\\example.com",
            "http://127.0.0.1\\@example.com",
            "https://@example.com",
            "https://exa\nmple.com",
            " https://example.com",
            "http://\u{ff11}27.0.0.1",
        ] {
            assert!(Base::replaced(url, false).is_err(), "{url}");
        }
        assert!(Base::replaced("http://LocalHost:1", false).is_ok());
    }
}
