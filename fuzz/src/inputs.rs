//! The fuzz targets for untrusted bytes. Each function accepts any bytes and panics only if a
//! guarantee is broken.

use std::{
    collections::BTreeMap,
    pin::pin,
    task::{Context, Poll, Waker},
    time::Duration,
};

use http::{Uri, uri::Scheme};
use jiff::Timestamp;
use serde::Deserialize;
use twilio_runtime::{
    Client, ClientBuilder, Credentials, Error, ErrorKind, Sid, StringEnum, TwilioObject,
    TwilioResource, Unknown,
    testing::{ManualTimer, MockTransport},
};

const ACCOUNT: &str = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const SECRET: &str = "hush-hush";
const TIMEOUT: Duration = Duration::from_secs(60);

/// A record with a field of every kind.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(product = "workshop", path = "/v1/Things", sid = "TH", fetch, list)]
#[allow(dead_code, reason = "read by serde")]
struct Thing {
    sid: Sid<Thing>,
    name: Option<String>,
    count: Option<u32>,
    share: Option<f64>,
    state: Option<State>,
    date_created: Option<Timestamp>,
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(kind = timestamp, format = rfc2822)]
    date_sent: Option<Timestamp>,
    parts: Option<Vec<Part>>,
    links: Option<BTreeMap<String, String>>,
    #[twilio_resource(json)]
    data: Option<serde_json::Value>,
}

#[derive(Debug, Deserialize, TwilioObject)]
#[allow(dead_code, reason = "read by serde")]
struct Part {
    name: String,
    parts: Option<Vec<Part>>,
}

#[derive(Debug, PartialEq, Eq, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
enum State {
    Open,
    InProgress,
    Other(Unknown),
}

fn builder(mock: &MockTransport) -> ClientBuilder {
    Client::builder(Credentials::account(ACCOUNT, SECRET)).transport(mock.clone())
}

fn client(mock: &MockTransport) -> Client {
    builder(mock).build().expect("a mock client builds")
}

fn sid() -> Sid<Thing> {
    "THaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        .parse()
        .expect("the SID is valid")
}

/// The output of a future that is ready immediately.
fn ready<T>(future: impl IntoFuture<Output = T>) -> T {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future.into_future()).poll(&mut context) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("the future is not ready"),
    }
}

/// Formats an error and its sources, and checks that they do not contain the secret.
fn tell(error: &Error, data: &[u8]) {
    let mut text = format!("{error} {error:?}");
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        text += &inner.to_string();
        source = inner.source();
    }
    // An error may quote its input.
    let is_given = data
        .windows(SECRET.len())
        .any(|part| part == SECRET.as_bytes());
    assert!(is_given || !text.contains(SECRET), "{text}");
}

/// The body of a successful response.
pub fn response_body(data: &[u8]) {
    let mock = MockTransport::new();
    mock.reply(200, data.to_vec()).reply(200, data.to_vec());
    let client = client(&mock);
    if let Err(error) = ready(Thing::fetch(&client, sid())) {
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
        tell(&error, data);
    }
    if let Err(error) = ready(Thing::list(&client).limit(1)) {
        tell(&error, data);
    }
}

/// The status, from the first byte, and body of an error response.
pub fn error_body(data: &[u8]) {
    let Some((status, body)) = data.split_first() else {
        return;
    };
    let mock = MockTransport::new();
    mock.reply(300 + u16::from(*status), body.to_vec());
    let result = ready(Thing::fetch(&client(&mock), sid()));
    let error = result.expect_err("the status is an error");
    let api = error.as_api().expect("a response was received");
    assert_eq!(&api.body()[..], body, "the body is kept unchanged");
    let _ = (api.code(), api.message(), api.more_info(), api.details());
    tell(&error, data);
}

/// A page of a list; all following pages are the same.
pub fn page_meta(data: &[u8]) {
    let mock = MockTransport::new();
    let data = twilio_runtime::bytes::Bytes::copy_from_slice(data);
    for _ in 0..200 {
        mock.reply(200, data.clone());
    }
    let result = ready(Thing::list(&client(&mock)));
    if let Err(error) = &result {
        tell(error, &data);
    }
    assert!(
        mock.requests().len() <= 100,
        "pages without new records end the list"
    );
    for request in mock.requests() {
        assert_eq!(request.uri().scheme(), Some(&Scheme::HTTPS));
        assert_eq!(request.uri().host(), Some("workshop.twilio.com"));
    }
}

/// The value of a `Retry-After` header.
pub fn retry_after(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let mock = MockTransport::new();
    mock.reply_with(429, &[("retry-after", &text)], "")
        .reply(200, r#"{"sid": "THaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}"#);
    let timer = ManualTimer::new();
    let client = builder(&mock).timer(timer.clone()).timeout(TIMEOUT).build();
    let call = Thing::fetch(&client.expect("a mock client builds"), sid());
    let mut call = pin!(call.into_future());
    let mut context = Context::from_waker(Waker::noop());
    match call.as_mut().poll(&mut context) {
        // The wait is zero, or longer than the timeout of the call.
        Poll::Ready(Ok(_)) => {}
        Poll::Ready(Err(error)) => assert!(error.is_rate_limited(), "{error}"),
        Poll::Pending => {
            let waited = timer
                .advance_to_next()
                .expect("the call waits on the timer");
            assert!(waited < TIMEOUT, "{waited:?}");
            let poll = call.as_mut().poll(&mut context);
            assert!(matches!(poll, Poll::Ready(Ok(_))), "{poll:?}");
        }
    }
}

/// A base URL and, after a line feed, the link to a page.
pub fn base_url(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let (base, link) = text.split_once('\n').unwrap_or((&text, ""));
    let mock = MockTransport::new();
    let Ok(client) = builder(&mock).base_url(base).build() else {
        return;
    };
    let list = || Thing::list(&client);
    let request = list().request().expect("an accepted base URL works");
    let origin = origin(request.uri());
    assert!(request.uri().path().ends_with("/v1/Things"), "{base}");
    assert!(origin.0 == "https" || is_loopback(&origin.1), "{base}");
    let authority = request.uri().authority().expect("the URL has a host");
    assert!(!authority.as_str().contains('@'), "{base}");
    match list().resume(link).request() {
        Ok(request) => assert_eq!(self::origin(request.uri()), origin, "{base} {link}"),
        Err(error) => assert_eq!(error.kind(), ErrorKind::Parameter, "{error}"),
    }
}

fn origin(uri: &Uri) -> (String, String, u16) {
    let scheme = uri.scheme_str().unwrap_or_default().to_ascii_lowercase();
    let port = if scheme == "https" { 443 } else { 80 };
    let host = uri.host().unwrap_or_default().to_ascii_lowercase();
    (scheme, host, uri.port_u16().unwrap_or(port))
}

fn is_loopback(host: &str) -> bool {
    host == "localhost"
        || host.ends_with(".localhost")
        || host == "[::1]"
        || host.starts_with("[::ffff:127.")
        || host
            .parse::<std::net::Ipv4Addr>()
            .is_ok_and(|address| address.is_loopback())
}
