//! Compares our requests with those that an official SDK made of the same matrix.

use bytes::Bytes;
use percent_encoding::percent_decode_str;
use serde::Deserialize;
use serde_json::Value;

use crate::{Error, Product, Result, cases::Case, cases::matrix, ours};

/// How much of a value a difference shows.
const SHOWN: usize = 80;

/// What an SDK sent for one case.
#[derive(Clone, Debug, Deserialize)]
pub struct Recorded {
    /// What the SDK does not have, if the call cannot be made with it.
    #[serde(default)]
    pub no_such_call: Option<String>,
    /// The arguments that the SDK does not take; the request is without them.
    #[serde(default)]
    pub lacking: Vec<String>,
    /// The method.
    #[serde(default)]
    pub method: String,
    /// The URL, encoded as sent.
    #[serde(default)]
    pub url: String,
    /// The body, encoded as sent.
    #[serde(default)]
    pub body: String,
}

/// What a comparison with an SDK found.
#[derive(Clone, Debug, Default)]
pub struct Comparison {
    /// How many pairs of requests were compared.
    pub compared: usize,
    /// Where they differ, one line each.
    pub differences: Vec<String>,
}

/// A request taken apart. Equal if a server would read the same.
#[derive(Clone, Debug, PartialEq)]
struct Decoded {
    method: String,
    host: String,
    path: Vec<String>,
    query: Vec<(String, Value)>,
    form: Vec<(String, Value)>,
}

/// Compares a product's matrix with what was recorded for it, line by line.
///
/// # Errors
///
/// If there are not as many lines as cases, or one of them cannot be read.
pub fn compare(product: &Product, recorded: &str) -> Result<Comparison> {
    let cases = matrix(product);
    let lines: Vec<_> = recorded.lines().collect();
    if lines.len() != cases.len() {
        let counts = format!("{} cases, {} recorded requests", cases.len(), lines.len());
        return Err(Error::new(counts));
    }
    let mut comparison = Comparison::default();
    for (case, line) in cases.into_iter().zip(lines) {
        comparison.case(product, case, &serde_json::from_str(line)?)?;
    }
    Ok(comparison)
}

impl Comparison {
    fn case(&mut self, product: &Product, mut case: Case, recorded: &Recorded) -> Result<()> {
        let what = format!("{} {}", case.resource, case.operation);
        if let Some(missing) = &recorded.no_such_call {
            self.differences
                .push(format!("{what}: the SDK has no {missing}"));
            return Ok(());
        }
        for name in &recorded.lacking {
            self.differences
                .push(format!("{what}: the SDK has no {name}"));
            case.params.remove(name);
        }
        self.compared += 1;
        let ours = decode(&ours::request(product, &case)?)?;
        let request = http::Request::builder()
            .method(recorded.method.as_str())
            .uri(recorded.url.as_str())
            .body(Bytes::from(recorded.body.clone()))?;
        self.requests(&what, &decode(&request)?, &ours);
        Ok(())
    }

    fn requests(&mut self, what: &str, sdk: &Decoded, ours: &Decoded) {
        self.same(&format!("{what} method"), &sdk.method, &ours.method);
        self.same(&format!("{what} host"), &sdk.host, &ours.host);
        // The segments before the first that differs say nothing.
        let mut segments = sdk.path.iter().zip(&ours.path);
        let common = segments
            .by_ref()
            .take_while(|(sdk, ours)| sdk == ours)
            .count();
        self.same(
            &format!("{what} path"),
            &&sdk.path[common..],
            &&ours.path[common..],
        );
        for (place, sdk, ours) in [
            ("query", &sdk.query, &ours.query),
            ("form", &sdk.form, &ours.form),
        ] {
            let mut names: Vec<_> = sdk.iter().chain(ours).map(|(name, _)| name).collect();
            names.sort_unstable();
            names.dedup();
            for name in names {
                let values = |pairs: &[(String, Value)]| -> Vec<Value> {
                    let of_name = pairs.iter().filter(|(other, _)| other == name);
                    of_name.map(|(_, value)| value.clone()).collect()
                };
                self.same(
                    &format!("{what} {place} {name}"),
                    &values(sdk),
                    &values(ours),
                );
            }
        }
    }

    fn same<T: PartialEq + serde::Serialize>(&mut self, what: &str, sdk: &T, ours: &T) {
        if sdk != ours {
            let (sdk, ours) = (shown(sdk), shown(ours));
            self.differences
                .push(format!("{what}: SDK {sdk}, ours {ours}"));
        }
    }
}

fn shown(value: &impl serde::Serialize) -> String {
    let text = serde_json::to_string(value).unwrap_or_default();
    if text.chars().count() <= SHOWN {
        return text;
    }
    let start: String = text.chars().take(SHOWN).collect();
    format!("{start}...")
}

fn decode(request: &http::Request<Bytes>) -> Result<Decoded> {
    let uri = request.uri();
    let segment = |segment: &str| -> Result<String> {
        let decoded = percent_decode_str(segment).decode_utf8();
        let decoded = decoded.map_err(|error| Error::new(error.to_string()))?;
        Ok(decoded.into_owned())
    };
    Ok(Decoded {
        method: request.method().to_string(),
        host: uri.host().unwrap_or_default().to_owned(),
        path: uri.path().split('/').map(segment).collect::<Result<_>>()?,
        query: pairs(uri.query().unwrap_or_default().as_bytes()),
        form: pairs(request.body()),
    })
}

/// Names and values. JSON is compared by what it means, not by its spaces.
fn pairs(encoded: &[u8]) -> Vec<(String, Value)> {
    let pairs = form_urlencoded::parse(encoded).into_owned();
    let value = |text: String| match serde_json::from_str(&text) {
        Ok(json @ (Value::Object(_) | Value::Array(_))) => json,
        _ => Value::String(text),
    };
    pairs.map(|(name, text)| (name, value(text))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proxy::proxy;

    fn case(operation: &str) -> Case {
        let has = |case: &Case| case.resource == "Session" && case.operation == operation;
        let mut plain = matrix(&proxy()).into_iter().filter(has);
        plain.next_back().unwrap()
    }

    /// The differences of a case from a request.
    fn differences(case: Case, method: &str, url: &str, body: &str) -> Vec<String> {
        let recorded = serde_json::json!({"method": method, "url": url, "body": body});
        let recorded = serde_json::from_value(recorded).unwrap();
        let mut comparison = Comparison::default();
        comparison.case(&proxy(), case, &recorded).unwrap();
        comparison.differences
    }

    const SESSIONS: &str =
        "https://proxy.twilio.com/v1/Services/KS0123456789abcdef0123456789abcdef/Sessions";

    fn ttl() -> Case {
        let mut case = case("create");
        case.params.insert("ttl".to_owned(), 60.into());
        case
    }

    #[test]
    fn the_same_request_has_no_difference() {
        assert_eq!(differences(ttl(), "POST", SESSIONS, "Ttl=60"), [""; 0]);
        assert_eq!(differences(ttl(), "POST", SESSIONS, "%54tl=6%30"), [""; 0]);
    }

    #[test]
    fn each_part_is_compared() {
        let other = [
            ("PUT", SESSIONS.to_owned(), "Ttl=60", "method"),
            ("POST", SESSIONS.replace("proxy", "api"), "Ttl=60", "host"),
            ("POST", SESSIONS.replace("v1", "v2"), "Ttl=60", "path"),
            ("POST", format!("{SESSIONS}?a=b"), "Ttl=60", "query a"),
            ("POST", SESSIONS.to_owned(), "Ttl=61", "form Ttl"),
            ("POST", SESSIONS.to_owned(), "", "form Ttl"),
            ("POST", SESSIONS.to_owned(), "Ttl=60&Ttl=60", "form Ttl"),
        ];
        for (method, url, body, part) in other {
            let differences = differences(ttl(), method, &url, body);
            assert_eq!(differences.len(), 1, "{differences:?}");
            let start = format!("Session create {part}: SDK ");
            assert!(differences[0].starts_with(&start), "{differences:?}");
        }
    }

    #[test]
    fn an_escaped_slash_is_no_slash() {
        let mut case = case("fetch");
        *case.path.last_mut().unwrap() = "a/b".to_owned();
        let url = format!("{SESSIONS}/a%2Fb");
        assert_eq!(differences(case.clone(), "GET", &url, ""), [""; 0]);
        let url = format!("{SESSIONS}/a/b");
        assert_eq!(differences(case, "GET", &url, "").len(), 1);
    }

    #[test]
    fn json_is_compared_by_its_meaning() {
        let object = |text| pairs(format!("A={text}").as_bytes());
        assert_eq!(object(r#"{"a": 1, "b": 2}"#), object(r#"{"b":2,"a":1}"#));
        assert_ne!(object("1"), object("1.0"));
    }

    #[test]
    fn what_the_sdk_lacks_is_a_difference() {
        let mut comparison = Comparison::default();
        let recorded = serde_json::json!({"no_such_call": "Sessions"});
        let recorded = serde_json::from_value(recorded).unwrap();
        comparison.case(&proxy(), ttl(), &recorded).unwrap();
        assert_eq!(
            comparison.differences,
            ["Session create: the SDK has no Sessions"]
        );
        assert_eq!(comparison.compared, 0);
    }

    #[test]
    fn a_line_too_few_is_an_error() {
        assert!(compare(&proxy(), "{}").is_err());
    }
}
