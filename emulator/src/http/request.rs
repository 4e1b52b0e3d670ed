//! [`Received`]: a received request.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header, uri::Authority};
use serde_json::{Map, Value};
use twilio_runtime::descriptor::BodyKind;

use super::Rejection;

/// The maximum size of a request's body in bytes.
pub(crate) const MAX_BODY: usize = 2 * 1024 * 1024;

pub(crate) struct Received {
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    /// Without `Authorization`.
    pub(crate) headers: HeaderMap,
    pub(crate) authorization: Option<HeaderValue>,
    pub(crate) body: Bytes,
}

/// The values of the body's parameters, unchanged.
#[derive(Debug)]
pub(crate) enum Body {
    Form(BTreeMap<String, Vec<String>>),
    Json(Map<String, Value>),
}

impl Received {
    pub(crate) fn new(request: http::Request<Bytes>) -> Self {
        let (mut parts, body) = request.into_parts();
        Self {
            authorization: parts.headers.remove(header::AUTHORIZATION),
            method: parts.method,
            uri: parts.uri,
            headers: parts.headers,
            body,
        }
    }

    /// The host that the client addressed.
    pub(crate) fn host(&self) -> &str {
        host(&self.uri, &self.headers)
    }

    pub(crate) fn path(&self) -> &str {
        self.uri.path()
    }

    /// Scheme and authority, as sent by the client.
    pub(crate) fn origin(&self) -> String {
        let scheme = self.uri.scheme_str().unwrap_or("http");
        format!("{scheme}://{}", self.host())
    }

    /// The parameters of the query, in order.
    pub(crate) fn query(&self) -> Vec<(String, String)> {
        let query = self.uri.query().unwrap_or_default();
        form_urlencoded::parse(query.as_bytes())
            .into_owned()
            .collect()
    }

    /// The parameters in the body, which must have the kind that the operation declares.
    pub(crate) fn decode_body(&self, kind: BodyKind) -> Result<Body, Rejection> {
        let expected = kind.content_type().filter(|_| !self.body.is_empty());
        let Some(expected) = expected else {
            return Ok(Body::Form(BTreeMap::new()));
        };
        if self.content_type().is_some_and(|given| given != expected) {
            let message = format!("The body must be {expected}");
            let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
            return Err(Rejection::new(status, 20415, message));
        }
        if kind.is_json() {
            let object = serde_json::from_slice(&self.body);
            let object = object.map_err(|error| {
                Rejection::bad_request(20001, format!("The body is not a JSON object: {error}"))
            })?;
            return Ok(Body::Json(object));
        }
        let mut form = BTreeMap::<_, Vec<_>>::new();
        for (name, value) in form_urlencoded::parse(&self.body).into_owned() {
            form.entry(name).or_default().push(value);
        }
        Ok(Body::Form(form))
    }

    /// The values of a header, without those that are not text.
    pub(crate) fn header_values(&self, name: &str) -> Vec<&str> {
        let values: Vec<_> = if name.eq_ignore_ascii_case(header::AUTHORIZATION.as_str()) {
            self.authorization.iter().collect()
        } else {
            self.headers.get_all(name).iter().collect()
        };
        let values = values.into_iter();
        values.filter_map(|value| value.to_str().ok()).collect()
    }

    /// The media type without its parameters, in lower case.
    fn content_type(&self) -> Option<String> {
        let value = self.headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
        let media_type = value.split(';').next().unwrap_or_default();
        Some(media_type.trim().to_ascii_lowercase())
    }
}

fn host<'a>(uri: &'a Uri, headers: &'a HeaderMap) -> &'a str {
    let header = || headers.get(header::HOST)?.to_str().ok();
    let authority = uri.authority().map(Authority::as_str);
    authority.or_else(header).unwrap_or("localhost")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn received(content_type: &str, body: &'static [u8]) -> Received {
        let request = http::Request::post("http://h/p").header("content-type", content_type);
        Received::new(request.body(Bytes::from_static(body)).unwrap())
    }

    #[test]
    fn a_form_keeps_every_value_of_a_key() {
        let received = received("application/x-www-form-urlencoded", b"A=1&B=%20x+y&A=2");
        let Body::Form(form) = received.decode_body(BodyKind::Form).unwrap() else {
            panic!("a form was sent");
        };
        assert_eq!(form["A"], ["1", "2"]);
        assert_eq!(form["B"], [" x y"]);
    }

    #[test]
    fn a_body_of_another_type_is_rejected() {
        let error = received("application/json; charset=utf-8", b"{}").decode_body(BodyKind::Form);
        assert_eq!(error.unwrap_err().status(), 415);
        let json = received("Application/JSON; charset=utf-8", b"{}");
        assert!(json.decode_body(BodyKind::Json).is_ok());
        let scim = BodyKind::JsonAs("application/scim+json");
        assert!(json.decode_body(scim).is_err());
    }

    #[test]
    fn json_that_is_not_an_object_is_rejected() {
        for body in [&b"[]"[..], b"{", b"\xff"] {
            let error = received("application/json", body).decode_body(BodyKind::Json);
            assert_eq!(error.unwrap_err().status(), 400);
        }
    }

    #[test]
    fn bytes_that_are_not_text_are_read() {
        let received = received("application/x-www-form-urlencoded", b"%FF=%&\xfe=1");
        assert!(received.decode_body(BodyKind::Form).is_ok());
    }

    #[test]
    fn the_origin_is_the_one_that_the_client_addressed() {
        let request = http::Request::get("/v1/X?a=b").header("host", "h:1");
        let received = Received::new(request.body(Bytes::new()).unwrap());
        assert_eq!(received.origin(), "http://h:1");
        assert_eq!(received.query(), [("a".to_owned(), "b".to_owned())]);
    }

    #[test]
    fn credentials_are_kept_apart() {
        let request = http::Request::get("/").header("authorization", "Basic x");
        let received = Received::new(request.body(Bytes::new()).unwrap());
        assert!(received.headers.is_empty());
        assert_eq!(received.header_values("Authorization"), ["Basic x"]);
    }
}
