//! [`LinkPolicy`]: which URLs of a response may be followed with credentials.

use url::Url;

use super::{Base, TWILIO};
use crate::error::PageError;

/// The links of one product. The base URL is parsed once for all links.
#[derive(Debug)]
pub(crate) struct LinkPolicy {
    product: &'static str,
    base: String,
    /// `None` if the base is not a URL: then no link may be followed.
    base_url: Option<Url>,
    /// Whether parsing the base changes nothing about it.
    is_base_plain: bool,
}

impl LinkPolicy {
    pub(crate) fn new(base: &Base, product: &'static str) -> Self {
        let base = base.url(product);
        let base_url = Url::parse(&base).ok();
        let is_base_plain = base_url.as_ref().is_some_and(|url| {
            let rest = url.as_str().strip_prefix(&*base);
            rest.is_some_and(|rest| rest.is_empty() || rest == "/")
        });
        Self {
            product,
            base,
            base_url,
            is_base_plain,
        }
    }

    /// The URL under which a link may be followed.
    ///
    /// A link to the configured origin is used unchanged. A link to Twilio's origin for this
    /// product, or a bare path, is moved to the configured origin. Everything else is
    /// refused, including a path that leaves the base URL by `..`.
    pub(crate) fn follow(&self, link: &str) -> Result<String, PageError> {
        match self.follow_plain(link) {
            Some(url) => Ok(url),
            None => self.follow_any(link),
        }
    }

    /// The fast path for nearly every link: the base, or nothing, then a path and a query
    /// that parsing would not change. `None` for all other links.
    fn follow_plain(&self, link: &str) -> Option<String> {
        let path = link.strip_prefix(&*self.base).unwrap_or(link);
        let is_bare = path.len() == link.len();
        if !self.is_base_plain || !is_plain_path(path) || (is_bare && path.starts_with("//")) {
            return None;
        }
        Some(if is_bare {
            format!("{}{path}", self.base)
        } else {
            link.to_owned()
        })
    }

    fn follow_any(&self, link: &str) -> Result<String, PageError> {
        let base_url = self.base_url.as_ref().ok_or_else(|| self.refused())?;
        let is_bare = link.starts_with('/') && !link.starts_with("//") && !link.contains('\\');
        let url = if is_bare {
            Url::parse(&format!("{}{link}", self.base))
        } else {
            Url::parse(link)
        };
        let url = url.map_err(|_| self.refused())?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(self.refused());
        }
        if url.origin() == base_url.origin() {
            let is_below = is_bare || link.starts_with(&*self.base);
            if is_below && !is_within(base_url.path(), url.path()) {
                return Err(self.refused());
            }
            return Ok(url.into());
        }
        if url.scheme() == "https" && url.port().is_none() && is_twilio(&url, self.product) {
            let query = url.query().map(|query| format!("?{query}"));
            return Ok(self.base.clone() + url.path() + &query.unwrap_or_default());
        }
        Err(self.refused())
    }

    fn refused(&self) -> PageError {
        PageError::new(format!(
            "the next page is not on {}; credentials are only sent there",
            self.base
        ))
    }
}

/// Whether this is a path, with or without a query, that a URL parser leaves as it is:
/// no byte that it escapes, and no segment that may be a `.` or `..` in any spelling.
fn is_plain_path(text: &str) -> bool {
    let (path, query) = text.split_once('?').unwrap_or((text, ""));
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_~.%!$&()*+,;=:@/".contains(&byte);
    path.starts_with('/')
        && path.bytes().all(plain)
        && query.bytes().all(plain)
        && !path.contains("/.")
        && !path.contains("/%")
}

fn is_within(base: &str, path: &str) -> bool {
    let base = base.trim_end_matches('/');
    let rest = path.strip_prefix(base);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Whether the host is `{product}[...].twilio.com`.
fn is_twilio(url: &Url, product: &str) -> bool {
    let host = url.host_str().unwrap_or_default();
    let labels = host
        .strip_suffix(TWILIO)
        .and_then(|rest| rest.strip_suffix('.'));
    labels.is_some_and(|labels| labels.split('.').next() == Some(product))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn twilio() -> Base {
        Base::twilio(None, None).unwrap()
    }

    fn follow(base: &Base, product: &'static str, link: &str) -> Result<String, PageError> {
        LinkPolicy::new(base, product).follow(link)
    }

    #[test]
    fn a_link_of_the_same_origin_is_followed() {
        let link = "https://proxy.twilio.com/v1/Services?Page=1";
        assert_eq!(follow(&twilio(), "proxy", link).unwrap(), link);
    }

    #[test]
    fn a_bare_path_is_followed_below_the_base() {
        let base = Base::replaced("http://127.0.0.1:1/{product}", false).unwrap();
        let followed = follow(&base, "api", "/2010-04-01/Calls.json?Page=1").unwrap();
        assert_eq!(
            followed,
            "http://127.0.0.1:1/api/2010-04-01/Calls.json?Page=1"
        );
    }

    #[test]
    fn a_link_to_twilio_is_moved_to_the_configured_origin() {
        let base = Base::replaced("http://127.0.0.1:1/{product}", false).unwrap();
        for host in ["proxy", "proxy.au1", "proxy.sydney.au1"] {
            let link = format!("https://{host}.twilio.com/v1/Services?Page=1");
            let followed = follow(&base, "proxy", &link).unwrap();
            assert_eq!(followed, "http://127.0.0.1:1/proxy/v1/Services?Page=1");
        }
    }

    #[test]
    fn any_other_link_is_refused() {
        for link in [
            "https://evil.com/v1/Services",
            "https://api.twilio.com/v1/Services",
            "https://proxy.twilio.com.evil.com/",
            "https://proxy.eviltwilio.com/",
            "https://proxy.twilio.com@evil.com/",
            "https://u:p@proxy.twilio.com/",
            "https://u@proxy.twilio.com/",
            "https://:p@proxy.twilio.com/",
            "http://proxy.twilio.com/",
            "https://proxy.twilio.com:8443/",
            "//evil.com/",
            "/\\evil.com/",
            "javascript:alert(1)",
            "v1/Services",
            "",
        ] {
            assert!(follow(&twilio(), "proxy", link).is_err(), "{link}");
        }
    }

    #[test]
    fn a_path_cannot_leave_the_base() {
        let base = Base::replaced("http://127.0.0.1:1/{product}", false).unwrap();
        for link in [
            "/../admin",
            "/v1/../../admin",
            "/%2e%2e/admin",
            "/.%2E/admin",
            "/v1/..\u{9}/../admin",
            "http://127.0.0.1:1/proxy/../admin",
            "http://127.0.0.1:1/proxy/..",
        ] {
            assert!(follow(&base, "proxy", link).is_err(), "{link}");
        }
        for link in [
            "/v1/../v2/Services",
            "http://127.0.0.1:1/proxy/v1/./Services",
        ] {
            assert!(follow(&base, "proxy", link).is_ok(), "{link}");
        }
    }

    /// Parts of links. The test combines them in every order.
    const PIECES: [&str; 26] = [
        "https://proxy.twilio.com",
        "https://PROXY.twilio.com",
        "http://127.0.0.1:1",
        "http://127.0.0.1:1/proxy",
        "https://evil.example",
        "@",
        ":443",
        "/",
        "//",
        "/v1/Services",
        "/v1/Services.json",
        "/..",
        "/.",
        "/%2e%2e",
        ".",
        "%",
        "?",
        "PageSize=50&Page=1&PageToken=PAKS0",
        "?a='b'",
        "#x",
        " ",
        "\t",
        "\\",
        "\u{e9}",
        "|",
        "{}",
    ];

    #[test]
    fn the_fast_path_and_the_full_check_agree() {
        let bases = [
            twilio(),
            Base::twilio(Some("au1".into()), Some("sydney".into())).unwrap(),
            Base::replaced("http://127.0.0.1:1/{product}", false).unwrap(),
            Base::replaced("http://127.0.0.1:1", false).unwrap(),
            Base::replaced("https://{product}.twilio.com:443", false).unwrap(),
            Base::replaced("https://Proxy.Twilio.Com/x", false).unwrap(),
        ];
        let mut plain = 0;
        for base in &bases {
            let links = LinkPolicy::new(base, "proxy");
            let mut check = |link: &str| {
                if let Some(url) = links.follow_plain(link) {
                    plain += 1;
                    let long = links.follow_any(link).ok();
                    assert_eq!(Some(url), long, "{link} from {base:?}");
                }
            };
            for first in PIECES {
                for second in PIECES {
                    for third in PIECES {
                        check(&[first, second, third].concat());
                        check(&[links.base.as_str(), first, second, third].concat());
                    }
                }
            }
        }
        assert!(plain > 1000, "{plain}");
    }
}
