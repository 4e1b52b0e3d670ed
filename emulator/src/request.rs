//! [`Received`]: a request as the emulator reads it.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode, Uri, header, uri::Authority};
use serde_json::{Map, Value};
use twilio_runtime::descriptor::BodyKind;

use crate::rejection::Rejection;

/// The most bytes that a request's body may have.
pub(crate) const MAX_BODY: usize = 2 * 1024 * 1024;

#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) method: Method,
    /// Scheme and authority as the client wrote them.
    pub(crate) origin: String,
    pub(crate) host: String,
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// The host that a client addressed.
pub(crate) fn host<'a>(uri: &'a Uri, headers: &'a HeaderMap) -> &'a str {
    let header = || headers.get(header::HOST)?.to_str().ok();
    let authority = uri.authority().map(Authority::as_str);
    authority.or_else(header).unwrap_or("localhost")
}

/// The values of the body's parameters, as they came.
#[derive(Debug)]
pub(crate) enum Body {
    Form(BTreeMap<String, Vec<String>>),
    Json(Map<String, Value>),
}

impl Received {
    pub(crate) fn new(request: http::Request<Bytes>) -> Self {
        let (parts, body) = request.into_parts();
        let host = host(&parts.uri, &parts.headers).to_owned();
        let query = parts.uri.query().unwrap_or_default();
        Self {
            method: parts.method,
            origin: format!("{}://{host}", parts.uri.scheme_str().unwrap_or("http")),
            host,
            path: parts.uri.path().to_owned(),
            query: form_urlencoded::parse(query.as_bytes())
                .into_owned()
                .collect(),
            headers: parts.headers,
            body,
        }
    }

    /// The parameters in the body, which must be of the kind that the operation says.
    pub(crate) fn decode_body(&self, kind: BodyKind) -> Result<Body, Rejection> {
        if kind == BodyKind::None || self.body.is_empty() {
            return Ok(Body::Form(BTreeMap::new()));
        }
        let expected = match kind {
            BodyKind::Json => "application/json",
            _ => "application/x-www-form-urlencoded",
        };
        if self.content_type().is_some_and(|given| given != expected) {
            let message = format!("The body must be {expected}");
            let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
            return Err(Rejection::new(status, 20415, message));
        }
        if kind == BodyKind::Json {
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

    /// The values of a query parameter.
    pub(crate) fn query_values(&self, name: &str) -> Vec<&str> {
        let pairs = self.query.iter().filter(|(given, _)| given == name);
        pairs.map(|(_, value)| value.as_str()).collect()
    }

    /// The values of a header that are text.
    pub(crate) fn header_values(&self, name: &str) -> Vec<&str> {
        let values = self.headers.get_all(name).iter();
        values.filter_map(|value| value.to_str().ok()).collect()
    }

    /// The media type without its parameters, in lower case.
    fn content_type(&self) -> Option<String> {
        let value = self.headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
        let media_type = value.split(';').next().unwrap_or_default();
        Some(media_type.trim().to_ascii_lowercase())
    }
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
    fn a_body_of_another_type_is_refused() {
        let error = received("application/json; charset=utf-8", b"{}").decode_body(BodyKind::Form);
        assert_eq!(error.unwrap_err().status(), 415);
        let form = received("Application/JSON; charset=utf-8", b"{}");
        assert!(form.decode_body(BodyKind::Json).is_ok());
    }

    #[test]
    fn json_that_is_no_object_is_refused() {
        for body in [&b"[]"[..], b"{", b"\xff"] {
            let error = received("application/json", body).decode_body(BodyKind::Json);
            assert_eq!(error.unwrap_err().status(), 400);
        }
    }

    #[test]
    fn bytes_that_are_no_text_do_no_harm() {
        let received = received("application/x-www-form-urlencoded", b"%FF=%&\xfe=1");
        assert!(received.decode_body(BodyKind::Form).is_ok());
    }

    #[test]
    fn the_origin_is_what_the_client_addressed() {
        let request = http::Request::get("/v1/X?a=b").header("host", "h:1");
        let received = Received::new(request.body(Bytes::new()).unwrap());
        assert_eq!(received.origin, "http://h:1");
        assert_eq!(received.query_values("a"), ["b"]);
    }
}
