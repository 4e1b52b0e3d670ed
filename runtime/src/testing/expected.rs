use std::{collections::BTreeMap, fmt};

use bytes::Bytes;
use http::{HeaderName, HeaderValue};
use serde_json::Value;

type Pairs = BTreeMap<String, Vec<String>>;

/// The request that a test expects, for [`MockTransport::expect`](super::MockTransport::expect).
///
/// Method and path are always compared. Query, form, JSON body and headers are each compared
/// only if at least one of their values is specified: query and form as a whole (any other
/// parameter is a difference), headers one by one.
///
/// ```
/// use twilio_runtime::testing::Expected;
///
/// let expected = Expected::new("POST", "/v1/Services")
///     .form("UniqueName", "support")
///     .header("if-match", "7");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Expected {
    method: String,
    path: String,
    query: Pairs,
    form: Pairs,
    json: Option<Value>,
    headers: Vec<(String, String)>,
}

impl Expected {
    /// A request with this method and path.
    pub fn new(method: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            method: method.into(),
            path: path.into(),
            query: Pairs::new(),
            form: Pairs::new(),
            json: None,
            headers: Vec::new(),
        }
    }

    /// Expects a parameter in the query. May be repeated.
    #[must_use]
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        add(&mut self.query, name, value);
        self
    }

    /// Expects a parameter in the form. May be repeated.
    #[must_use]
    pub fn form(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        add(&mut self.form, name, value);
        self
    }

    /// Expects this JSON as the body.
    #[must_use]
    pub fn json(mut self, body: Value) -> Self {
        self.json = Some(body);
        self
    }

    /// Expects a header.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The differences of the request, one per line; empty if there are none.
    pub(super) fn differences(&self, request: &http::Request<Bytes>) -> Vec<String> {
        let mut found = Vec::new();
        let uri = request.uri();
        compare(
            &mut found,
            "method",
            &self.method,
            request.method().as_str(),
        );
        compare(&mut found, "path", &self.path, uri.path());
        if !self.query.is_empty() {
            let query = pairs(uri.query().unwrap_or_default().as_bytes());
            compare_pairs(&mut found, "query", &self.query, &query);
        }
        if !self.form.is_empty() {
            compare_pairs(&mut found, "form", &self.form, &pairs(request.body()));
        }
        if let Some(json) = &self.json {
            let body: Value = serde_json::from_slice(request.body()).unwrap_or_default();
            compare(
                &mut found,
                "JSON body",
                &json.to_string(),
                &body.to_string(),
            );
        }
        for (name, value) in &self.headers {
            let sent = HeaderName::from_bytes(name.as_bytes()).ok();
            let sent = sent.and_then(|name| request.headers().get(name));
            let sent = sent.map_or("nothing", |value| {
                HeaderValue::to_str(value).unwrap_or("bytes")
            });
            compare(&mut found, &format!("header `{name}`"), value, sent);
        }
        found
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

fn add(pairs: &mut Pairs, name: impl Into<String>, value: impl Into<String>) {
    pairs.entry(name.into()).or_default().push(value.into());
}

fn pairs(text: &[u8]) -> Pairs {
    let mut pairs = Pairs::new();
    for (name, value) in form_urlencoded::parse(text) {
        add(&mut pairs, name, value);
    }
    pairs
}

fn compare(found: &mut Vec<String>, what: &str, expected: &str, sent: &str) {
    if expected != sent {
        found.push(format!("{what}: expected {expected}, found {sent}"));
    }
}

fn compare_pairs(found: &mut Vec<String>, what: &str, expected: &Pairs, sent: &Pairs) {
    let names: std::collections::BTreeSet<_> = expected.keys().chain(sent.keys()).collect();
    let values = |pairs: &Pairs, name: &String| {
        let values = pairs.get(name);
        values.map_or_else(
            || "nothing".to_owned(),
            |values| format!("`{}`", values.join("`, `")),
        )
    };
    for name in names {
        let (expected, sent) = (values(expected, name), values(sent, name));
        compare(
            found,
            &format!("{what} parameter `{name}`"),
            &expected,
            &sent,
        );
    }
}

/// How the requests of a test differ from what it expects; see
/// [`MockTransport::verify`](super::MockTransport::verify).
#[derive(Clone, PartialEq, Eq)]
pub struct Unexpected(pub(super) Vec<String>);

impl fmt::Display for Unexpected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.join("\n"))
    }
}

// The same as `Display`, because `unwrap` in a test prints this.
impl fmt::Debug for Unexpected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl std::error::Error for Unexpected {}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(uri: &str, body: &'static str) -> http::Request<Bytes> {
        let request = http::Request::post(uri).header("if-match", "7");
        request.body(Bytes::from_static(body.as_bytes())).unwrap()
    }

    #[test]
    fn an_expected_request_has_no_difference() {
        let sent = request("https://x/v1/Things?b=2&a=1&a=0", "Name=x+y");
        let expected = Expected::new("POST", "/v1/Things")
            .query("a", "1")
            .query("a", "0")
            .query("b", "2")
            .form("Name", "x y")
            .header("If-Match", "7");
        assert!(expected.differences(&sent).is_empty());
    }

    #[test]
    fn each_difference_is_named() {
        let sent = request("https://x/v1/Things?a=1&c=3", "Name=x&Ttl=5");
        let expected = Expected::new("GET", "/v1/Other")
            .query("a", "2")
            .query("b", "2")
            .form("Name", "y")
            .header("if-none-match", "7");
        assert_eq!(
            expected.differences(&sent),
            [
                "method: expected GET, found POST",
                "path: expected /v1/Other, found /v1/Things",
                "query parameter `a`: expected `2`, found `1`",
                "query parameter `b`: expected `2`, found nothing",
                "query parameter `c`: expected nothing, found `3`",
                "form parameter `Name`: expected `y`, found `x`",
                "form parameter `Ttl`: expected nothing, found `5`",
                "header `if-none-match`: expected 7, found nothing",
            ]
        );
    }

    #[test]
    fn json_is_compared_by_value() {
        let sent = request("https://x/", r#"{"a": 1, "b": [2]}"#);
        let same = Expected::new("POST", "/").json(serde_json::json!({"b": [2], "a": 1}));
        assert!(same.differences(&sent).is_empty());
        let other = Expected::new("POST", "/").json(serde_json::json!({"a": 2}));
        assert_eq!(
            other.differences(&sent),
            [r#"JSON body: expected {"a":2}, found {"a":1,"b":[2]}"#]
        );
    }
}
