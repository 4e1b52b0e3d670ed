use std::error::Error as _;

use bytes::Bytes;

use super::*;

static CREATE: Route = Route::create("Participant", "proxy", "/v1/Participants");

fn api(status: u16, headers: &[(&'static str, &str)], body: &str) -> Error {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.insert(*name, value.parse().unwrap());
    }
    let status = StatusCode::from_u16(status).unwrap();
    ApiError::new(status, map, Bytes::from(body.to_owned())).into()
}

fn status(code: u16) -> Error {
    api(code, &[], "")
}

fn decode(body: &str) -> Error {
    let source = serde_json::from_str::<u8>(body).unwrap_err();
    let body = Bytes::from(body.to_owned());
    DecodeError::new(StatusCode::OK, HeaderMap::new(), body, source).into()
}

#[derive(Debug)]
struct Layer(&'static str, Option<Box<Layer>>);

impl fmt::Display for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Layer {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.1.as_deref().map(|inner| inner as _)
    }
}

fn refused() -> Error {
    let inner = Layer("connection refused", None);
    TransportError::not_sent(Layer("connect error", Some(Box::new(inner)))).into()
}

#[test]
fn only_a_refusal_means_that_nothing_was_applied() {
    for code in [400, 401, 404, 409, 410, 422, 429] {
        assert!(!status(code).may_have_been_applied(), "{code}");
    }
    for code in [
        300, 301, 302, 303, 304, 307, 308, 408, 499, 500, 501, 502, 503, 504, 599, 600, 999,
    ] {
        assert!(status(code).may_have_been_applied(), "{code}");
    }
}

#[test]
fn a_refusal_does_not_undo_what_an_earlier_attempt_may_have_done() {
    for error in [status(429), refused(), ConfigError::new("no token").into()] {
        assert!(!error.may_have_been_applied(), "{error}");
        assert!(error.after_doubt().may_have_been_applied());
    }
}

#[test]
fn the_message_names_the_call_and_the_whole_cause_in_one_line() {
    assert_eq!(
        refused().in_call(&CREATE).to_string(),
        "create Participant: the request could not be sent: connect error: connection refused"
    );
    assert_eq!(
        api(400, &[], r#"{"code": 21211, "message": "Bad\nnumber"}"#)
            .in_call(&CREATE)
            .to_string(),
        "create Participant: the API responded 400 Bad Request, error 21211: Bad number"
    );
}

#[test]
fn a_printed_chain_repeats_nothing() {
    for error in [refused(), status(500), decode("[1]")] {
        assert!(error.source().is_none(), "{error}");
    }
    let repeating = Layer("b: a", Some(Box::new(Layer("a", None))));
    let error = Error::from(TransportError::unknown(repeating));
    assert!(error.to_string().ends_with("read: b: a"), "{error}");
}

#[test]
fn the_causes_of_a_transport_error_are_its_sources() {
    let error = refused();
    let source = error.as_transport().unwrap().source().unwrap();
    assert_eq!(source.source().unwrap().to_string(), "connection refused");
}

#[test]
fn debug_shows_at_most_a_kibibyte_of_a_body() {
    let body = format!(r#"{{"message": "m", "details": "{}"}}"#, "x".repeat(9000));
    for error in [api(500, &[], &body), decode(&body)] {
        let shown = format!("{error:?}");
        assert!(shown.matches('x').count() < 1024, "{shown}");
        assert!(shown.contains("bytes)"), "{shown}");
    }
}

#[test]
fn a_long_message_is_cut_in_display_and_complete_in_the_details() {
    let message = "m".repeat(9000);
    let error = api(400, &[], &format!(r#"{{"message": "{message}"}}"#));
    assert!(error.to_string().len() < 1200);
    assert_eq!(error.as_api().unwrap().message().unwrap(), message);
}

#[test]
fn an_error_has_the_request_id_and_the_retry_after_of_its_response() {
    let error = api(
        429,
        &[("twilio-request-id", "RQ1"), ("retry-after", "7")],
        "",
    );
    assert_eq!(error.request_id(), Some("RQ1"));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    assert_eq!(refused().request_id(), None);
}

#[test]
fn every_kind_has_its_details() {
    let timeout = Error::from(TransportError::timeout());
    assert_eq!(timeout.kind(), ErrorKind::Timeout);
    assert!(timeout.as_transport().is_some() && timeout.is_timeout());
    assert_eq!(refused().kind(), ErrorKind::Transport);
    assert!(status(404).as_api().is_some() && status(404).is_not_found());
    assert!(decode("[1]").as_decode().is_some());
    let page = Error::from(PageError::new("circular"));
    assert!(page.as_page().is_some() && page.as_api().is_none());
    assert!(Error::from(ConfigError::new("x")).as_config().is_some());
    let parameter = Error::from(ParameterError::new("Ttl", "is wrong"));
    assert_eq!(parameter.as_parameter().unwrap().name(), "Ttl");
}

#[test]
fn an_error_is_one_pointer() {
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}
