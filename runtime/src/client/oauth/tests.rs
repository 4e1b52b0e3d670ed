use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;

use crate::{
    __private::{self, DecodeFailure, Route},
    BoxFuture, Call, Client, Credentials, ErrorKind, Fetch, Transport, TransportError,
    testing::MockTransport,
};

const FETCH: Route = Route::fetch("Thing", "proxy", "/v1/Things/{Sid}");
const CREATE: Route = Route::create("Thing", "proxy", "/v1/Things");
const AC: &str = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

fn client(mock: &MockTransport) -> Client {
    Client::builder(Credentials::oauth(AC, "me", "hu sh"))
        .transport(mock.clone())
        .build()
        .unwrap()
}

fn decode(body: &[u8]) -> Result<u32, DecodeFailure> {
    serde_json::from_slice(body)
}

fn fetch(client: &Client) -> Call<u32, Fetch<u32>> {
    __private::fetch(client, &FETCH, &"x", decode)
}

fn token(name: &str) -> String {
    format!(r#"{{"access_token": "{name}", "token_type": "Bearer", "expires_in": 3600}}"#)
}

/// The host and the authorization of each request.
fn asked(mock: &MockTransport) -> Vec<(String, String)> {
    let describe = |sent: &http::Request<bytes::Bytes>| {
        let header = sent.headers().get("authorization");
        let header = header.map_or("", |value| value.to_str().unwrap());
        (sent.uri().host().unwrap().to_owned(), header.to_owned())
    };
    mock.requests().iter().map(describe).collect()
}

fn expect(asked: &[(&str, &str)]) -> Vec<(String, String)> {
    let owned = |(host, header): &(&str, &str)| (format!("{host}.twilio.com"), (*header).into());
    asked.iter().map(owned).collect()
}

#[tokio::test(start_paused = true)]
async fn a_token_is_fetched_once_and_used_for_many_calls() {
    let mock = MockTransport::new();
    mock.reply(200, token("a")).reply(200, "1").reply(200, "2");
    let client = client(&mock);
    fetch(&client).await.unwrap();
    fetch(&client).await.unwrap();
    assert_eq!(
        asked(&mock),
        expect(&[("oauth", ""), ("proxy", "Bearer a"), ("proxy", "Bearer a")])
    );
    let form = mock.requests()[0].body().clone();
    assert_eq!(
        &form[..],
        b"grant_type=client_credentials&client_id=me&client_secret=hu+sh"
    );
}

#[tokio::test(start_paused = true)]
async fn concurrent_calls_wait_for_one_token() {
    let mock = MockTransport::new();
    mock.reply(200, token("a")).reply(200, "1").reply(200, "2");
    let client = client(&mock);
    let one = tokio::spawn(fetch(&client));
    let two = tokio::spawn(fetch(&client));
    one.await.unwrap().unwrap();
    two.await.unwrap().unwrap();
    let to_oauth = asked(&mock)
        .iter()
        .filter(|(host, _)| host.starts_with("oauth"))
        .count();
    assert_eq!(to_oauth, 1);
}

#[tokio::test(start_paused = true)]
async fn a_token_is_replaced_before_it_expires() {
    let mock = MockTransport::new();
    mock.reply(200, token("a"))
        .reply(200, "1")
        .reply(200, token("b"))
        .reply(200, "2");
    let client = client(&mock);
    fetch(&client).await.unwrap();
    tokio::time::advance(Duration::from_secs(3600 - 59)).await;
    fetch(&client).await.unwrap();
    assert_eq!(asked(&mock)[3].1, "Bearer b");
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_is_replaced_once() {
    let mock = MockTransport::new();
    mock.reply(200, token("a"))
        .reply(401, "")
        .reply(200, token("b"))
        .reply(200, "1");
    fetch(&client(&mock)).await.unwrap();
    assert_eq!(
        asked(&mock),
        expect(&[
            ("oauth", ""),
            ("proxy", "Bearer a"),
            ("oauth", ""),
            ("proxy", "Bearer b"),
        ])
    );
}

#[tokio::test(start_paused = true)]
async fn a_second_refusal_is_returned() {
    let mock = MockTransport::new();
    mock.reply(200, token("a"))
        .reply(401, "")
        .reply(200, token("b"))
        .reply(401, "");
    let error = fetch(&client(&mock)).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 401);
    assert_eq!(mock.requests().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn a_refused_client_is_an_error_without_retries() {
    let mock = MockTransport::new();
    mock.reply(401, r#"{"message": "no such client"}"#);
    let error = fetch(&client(&mock)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(!error.may_have_been_applied());
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_failing_token_server_is_retried_even_for_a_create() {
    let mock = MockTransport::new();
    mock.reply(503, "").reply(200, token("a")).reply(201, "1");
    let client = client(&mock);
    let params = __private::untyped(&());
    let call = __private::create::<_, u32>(&client, &CREATE, &(), &params, decode);
    assert_eq!(call.await.unwrap(), 1);
}

#[tokio::test(start_paused = true)]
async fn no_error_shows_a_token_or_a_secret() {
    for response in [
        r#"{"access_token": "very-secret", "expires_in": "x"}"#,
        r#"{"access_token": {"very-secret": 1}}"#,
        r#"{"access_token": "a", "expires_in": "very-secret"}"#,
        r#""very-secret""#,
        "very-secret",
    ] {
        let mock = MockTransport::new();
        mock.reply(200, response);
        let client = client(&mock);
        let error = fetch(&client).await.unwrap_err();
        let text = format!("{error} {error:?} {client:?}");
        assert!(
            !text.contains("very-secret") && !text.contains("hu sh"),
            "{text}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_is_used_until_a_minute_before_it_expires() {
    for (after, tokens) in [(3600 - 61, 1), (3600 - 60, 2)] {
        let mock = MockTransport::new();
        mock.reply(200, token("a")).reply(200, "1");
        if tokens == 2 {
            mock.reply(200, token("b"));
        }
        mock.reply(200, "2");
        let client = client(&mock);
        fetch(&client).await.unwrap();
        tokio::time::advance(Duration::from_secs(after)).await;
        fetch(&client).await.unwrap();
        assert_eq!(mock.requests().len(), 2 + tokens, "{after}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_create_is_retried_after_a_failed_token_request() {
    let mock = MockTransport::new();
    mock.fail(crate::TransportError::unknown("reset"))
        .reply(200, token("a"))
        .reply(201, "1");
    let client = client(&mock);
    let params = __private::untyped(&());
    let call = __private::create::<_, u32>(&client, &CREATE, &(), &params, decode);
    assert_eq!(call.await.unwrap(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_short_lived_token_is_used_for_half_of_its_lifetime() {
    for (after, tokens) in [(29, 1), (30, 2)] {
        let mock = MockTransport::new();
        let short = |name| token(name).replace("3600", "60");
        mock.reply(200, short("a")).reply(200, "1");
        if tokens == 2 {
            mock.reply(200, short("b"));
        }
        mock.reply(200, "2");
        let client = client(&mock);
        fetch(&client).await.unwrap();
        tokio::time::advance(Duration::from_secs(after)).await;
        fetch(&client).await.unwrap();
        assert_eq!(mock.requests().len(), 2 + tokens, "{after}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_endpoint_that_echoes_the_secret_does_not_put_it_into_the_error() {
    for status in [400, 401, 503] {
        let mock = MockTransport::new();
        let body = r#"{"code": 20001, "message": "client_secret=hu sh is wrong"}"#;
        let echo = [("x-echo", "hu sh"), ("www-authenticate", "hu sh")];
        mock.reply_with(status, &echo, body);
        let call = fetch(&client(&mock)).retry(crate::RetryPolicy::none());
        let error = call.await.unwrap_err();
        let text = format!("{error} {error:?} {:?}", error.as_config());
        assert!(!text.contains("hu sh"), "{text}");
        assert!(
            text.contains("20001") && text.contains(&status.to_string()),
            "{text}"
        );
    }
}

/// A token endpoint that stalls on demand; the API responds at once.
#[derive(Clone, Default)]
struct Endpoint {
    stalls: Arc<AtomicBool>,
    asked: Arc<AtomicU32>,
}

impl Endpoint {
    fn client(&self) -> Client {
        Client::builder(Credentials::oauth(AC, "me", "hu sh"))
            .transport(self.clone())
            .build()
            .unwrap()
    }
}

impl Transport for Endpoint {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            if request.uri().host() != Some("oauth.twilio.com") {
                return Ok(http::Response::new("1".into()));
            }
            self.asked.fetch_add(1, Ordering::Relaxed);
            if self.stalls.load(Ordering::Relaxed) {
                std::future::pending::<()>().await;
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
            Ok(http::Response::new(token("a").into()))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn after_a_stall_calls_succeed_within_the_refresh_timeout_at_any_load() {
    for (rate, timeout) in [(50, 1), (37, 2), (200, 8)] {
        let endpoint = Endpoint::default();
        endpoint.stalls.store(true, Ordering::Relaxed);
        let client = endpoint.client();
        let mut late = Vec::new();
        for tick in 0..rate * 20 {
            if tick == rate * 8 {
                endpoint.stalls.store(false, Ordering::Relaxed);
            }
            let call = tokio::spawn(fetch(&client).timeout(Duration::from_secs(timeout)));
            if tick > rate * 14 {
                late.push(call);
            }
            tokio::time::sleep(Duration::from_secs(1) / rate).await;
        }
        for call in late {
            call.await.unwrap().unwrap();
        }
        let asked = endpoint.asked.load(Ordering::Relaxed);
        assert!(asked <= 4, "one at a time: {asked} at {rate}/s");
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_waits_for_a_token_within_its_own_time() {
    let endpoint = Endpoint::default();
    let client = endpoint.client();
    endpoint.stalls.store(true, Ordering::Relaxed);
    let before = tokio::time::Instant::now();
    let error = fetch(&client)
        .timeout(Duration::from_secs(1))
        .await
        .unwrap_err();
    assert!(error.is_timeout() && !error.may_have_been_applied());
    assert_eq!((before.elapsed().as_secs(), error.attempts()), (1, 0));
}

#[tokio::test(start_paused = true)]
async fn a_call_may_wait_for_more_than_one_refresh() {
    let endpoint = Endpoint::default();
    endpoint.stalls.store(true, Ordering::Relaxed);
    let call = tokio::spawn(fetch(&endpoint.client()));
    tokio::time::sleep(Duration::from_secs(17)).await;
    endpoint.stalls.store(false, Ordering::Relaxed);
    assert_eq!(call.await.unwrap().unwrap(), 1);
    assert_eq!(
        endpoint.asked.load(Ordering::Relaxed),
        5,
        "every five seconds"
    );
}

#[tokio::test(start_paused = true)]
async fn a_canceled_waiter_does_not_cancel_the_refresh() {
    let endpoint = Endpoint::default();
    let client = endpoint.client();
    for _ in 0..5 {
        let waits = tokio::time::timeout(Duration::from_millis(30), fetch(&client));
        assert!(waits.await.is_err());
    }
    fetch(&client).await.unwrap();
    assert_eq!(endpoint.asked.load(Ordering::Relaxed), 1);
}

#[test]
fn a_refresh_whose_runtime_has_shut_down_is_restarted() {
    let runtime = || {
        tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap()
    };
    let endpoint = Endpoint::default();
    let client = endpoint.client();
    let first = runtime();
    first.block_on(async {
        let call = fetch(&client).timeout(Duration::from_millis(20));
        assert!(call.await.unwrap_err().is_timeout());
    });
    drop(first);
    assert_eq!(runtime().block_on(fetch(&client)).unwrap(), 1);
    assert_eq!(endpoint.asked.load(Ordering::Relaxed), 2);
}

/// Panics at a request for a token.
struct Panics;

impl Transport for Panics {
    fn send(
        &self,
        _: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async { panic!("a bug in a transport") })
    }
}

#[tokio::test(start_paused = true)]
async fn a_panic_of_the_transport_does_not_spread() {
    let client = Client::builder(Credentials::oauth(AC, "me", "hu sh"))
        .transport(Panics)
        .build()
        .unwrap();
    let error = fetch(&client).await.unwrap_err();
    assert!(error.to_string().contains("panicked"), "{error}");
    assert!(!error.may_have_been_applied());
}
