//! The URLs that may have been signed, for a requested URL.

use url::Url;

use super::legacy_query;

/// The parts of a URL, unchanged.
struct Pieces<'a> {
    /// `https://`
    scheme: &'a str,
    /// `user:password@`
    user: &'a str,
    host: &'a str,
    /// `:8080`
    port: &'a str,
    /// Path, query and fragment.
    rest: &'a str,
}

/// The URLs that Twilio may have signed, the most likely first.
///
/// Its servers differ in whether they sign the port, and in which characters of the
/// query they escape.
pub(super) fn candidates(url: &str) -> impl Iterator<Item = String> {
    let as_received = [without_port(url), with_port(url)];
    let normal = Url::parse(url).map(String::from);
    let normalized = normal.into_iter().flat_map(|normal| {
        let (without, with) = (without_port(&normal), with_port(&normal));
        let encoded_again = [with_query_again(&without), with_query_again(&with)];
        [without, with].into_iter().chain(encoded_again)
    });
    as_received.into_iter().chain(normalized)
}

fn split(url: &str) -> Option<Pieces<'_>> {
    let (name, _) = url.split_once("://")?;
    let starts_well = name.starts_with(|first: char| first.is_ascii_alphabetic());
    let in_scheme = |c: char| c.is_ascii_alphanumeric() || "+.-".contains(c);
    if !starts_well || !name.chars().all(in_scheme) {
        return None;
    }
    let (scheme, after) = url.split_at(name.len() + "://".len());
    let (authority, rest) = after.split_at(after.find(['/', '?', '#']).unwrap_or(after.len()));
    let (user, place) = authority.split_at(authority.rfind('@').map_or(0, |at| at + 1));
    // The colons before the closing bracket of an IPv6 address do not start a port.
    let after_bracket = place.rfind(']').map_or(0, |at| at + 1);
    let colon = place.get(after_bracket..)?.find(':');
    let (host, port) = place.split_at(colon.map_or(place.len(), |at| after_bracket + at));
    Some(Pieces {
        scheme,
        user,
        host,
        port,
        rest,
    })
}

fn without_port(url: &str) -> String {
    split(url).map_or_else(|| url.to_owned(), |pieces| pieces.join(""))
}

/// With the scheme's default port, if there is none.
fn with_port(url: &str) -> String {
    match split(url) {
        Some(pieces) if pieces.port.is_empty() => {
            let secure = pieces.scheme.eq_ignore_ascii_case("https://");
            pieces.join(if secure { ":443" } else { ":80" })
        }
        _ => url.to_owned(),
    }
}

fn with_query_again(url: &str) -> String {
    match url.split_once('?') {
        Some((before, query)) if !query.is_empty() => {
            format!("{before}?{}", legacy_query::encode_again(query))
        }
        _ => url.to_owned(),
    }
}

impl Pieces<'_> {
    fn join(&self, port: &str) -> String {
        [self.scheme, self.user, self.host, port, self.rest].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(url: &str) -> Vec<String> {
        let mut all: Vec<_> = candidates(url).collect();
        all.dedup();
        all
    }

    #[test]
    fn the_default_port_may_be_signed() {
        let https = all("https://example.com/a");
        assert_eq!(
            https[..2],
            ["https://example.com/a", "https://example.com:443/a"]
        );
        assert_eq!(all("http://example.com/a")[1], "http://example.com:80/a");
    }

    #[test]
    fn another_port_may_be_signed_or_not() {
        let both = all("https://example.com:8443/a");
        assert_eq!(
            both[..2],
            ["https://example.com/a", "https://example.com:8443/a"]
        );
    }

    #[test]
    fn user_and_password_are_kept() {
        let both = all("https://user:p@ss@example.com:8443/a");
        assert_eq!(both[0], "https://user:p@ss@example.com/a");
    }

    #[test]
    fn colons_of_an_ipv6_address_are_not_a_port() {
        assert_eq!(all("http://[::1]/a")[1], "http://[::1]:80/a");
        assert_eq!(all("http://[::1]:8080/a")[0], "http://[::1]/a");
    }

    #[test]
    fn a_query_may_be_signed_in_three_forms() {
        let all = all("https://example.com/?a=it's (b)");
        assert!(all.contains(&"https://example.com/?a=it's (b)".to_owned()));
        assert!(all.contains(&"https://example.com/?a=it%27s%20(b)".to_owned()));
        assert!(all.contains(&"https://example.com/?a=it's%20(b)".to_owned()));
    }

    #[test]
    fn text_that_is_not_a_url_is_unchanged() {
        assert_eq!(all("nonsense"), ["nonsense"]);
    }
}
