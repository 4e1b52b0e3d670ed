//! URLs as they may be configured at Twilio, and the forms in which they are signed.

/// A URL with a place for its port: `{}`.
#[derive(Clone, Debug)]
pub(super) struct Template {
    pub(super) name: &'static str,
    text: String,
}

/// The possible ports.
pub(super) const PORTS: [&str; 4] = ["", ":443", ":80", ":8443"];

impl Template {
    fn new(name: &'static str, text: impl Into<String>) -> Self {
        let text = text.into();
        Self { name, text }
    }

    pub(super) fn url(&self, port: &str) -> String {
        self.text.replace("{}", port)
    }

    /// The texts that may be signed for this URL, by name.
    pub(super) fn signed(&self, port: &str) -> Vec<(&'static str, String)> {
        let url = self.url(port);
        let normalized = url::Url::parse(&url).map_or_else(|_| url.clone(), String::from);
        vec![
            ("as-is", url),
            ("portless", self.url("")),
            ("443", self.url(":443")),
            ("80", self.url(":80")),
            ("normalized", normalized),
            ("elsewhere", self.url("").replace("://", "://not-")),
        ]
    }
}

/// URLs with one unusual feature each.
pub(super) fn templates() -> Vec<Template> {
    let host = |name, text: &str| Template::new(name, text);
    let rest = |name, rest: &str| Template::new(name, format!("https://example.com{{}}{rest}"));
    vec![
        host("https", "https://example.com{}/sms"),
        host("http", "http://example.com{}/sms"),
        host("scheme in capitals", "HTTPS://example.com{}/sms"),
        host("host in capitals", "https://Example.COM{}/sms"),
        host("user", "https://user@example.com{}/sms"),
        host("user and password", "https://user:pass@example.com{}/sms"),
        host(
            "escaped password",
            "https://user:p%40ss%3A@example.com{}/sms",
        ),
        host("at sign in password", "https://user:p@ss@example.com{}/sms"),
        host("IPv6", "https://[2001:db8::1]{}/sms"),
        host("IPv4", "https://192.0.2.1{}/sms"),
        host(
            "letters beyond ASCII in host",
            "https://bücher.example{}/sms",
        ),
        rest("no path", ""),
        rest("root", "/"),
        rest("space in path", "/a b"),
        rest("apostrophe in path", "/it's"),
        rest("dots in path", "/a/../b/./c"),
        rest("letters beyond ASCII in path", "/ü"),
        rest("escape in path", "/%7Ea%2fb"),
        rest("parameter in path", "/a;b=1"),
        rest("query", "/sms?a=1&b=2"),
        rest("empty query", "/sms?"),
        rest("query without path", "?a=1"),
        rest("apostrophe in query", "/sms?a=it's"),
        rest("escaped apostrophe in query", "/sms?a=it%27s"),
        rest("plus in query", "/sms?a=x+y"),
        rest("escaped space in query", "/sms?a=x%20y"),
        rest("space in query", "/sms?a=x y"),
        rest("broken escape in query", "/sms?a=100%&b=%zz&c=%"),
        rest("escape that is not UTF-8 in query", "/sms?a=%ff%c3"),
        rest("letters beyond ASCII in query", "/sms?a=ü&b=%C3%BC"),
        rest(
            "numbers as names in query",
            "/sms?b=1&10=2&a=3&2=4&10=5&01=6",
        ),
        rest("equal names in query", "/sms?a=1&b=2&a=3"),
        rest("empty pairs in query", "/sms?&a=1&&b&=c&d=="),
        rest(
            "reserved characters in query",
            "/sms?a=!*'();:@$,/[]&b=~-._",
        ),
        rest("URL in query", "/sms?next=https://example.org:8080/?x=1"),
        rest("fragment", "/sms#part"),
        rest("query and fragment", "/sms?a=1#part?b=2"),
        rest("name of the hash in path", "/bodySHA256"),
        rest("at sign in path", "/@me:8080"),
    ]
}
