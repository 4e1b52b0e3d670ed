use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use http::StatusCode;

use crate::{
    __private::{self, DecodeFailure, Route},
    BoxFuture, Call, Client, Credentials, Delete, Error, ErrorKind, Fetch, Transport,
    TransportError,
    testing::{ManualTimer, MockTransport},
};

const FETCH: Route = Route::fetch("Thing", "proxy", "/v1/Things/{Sid}");
const CREATE: Route = Route::create("Thing", "proxy", "/v1/Things");
const DELETE: Route = Route::delete("Thing", "proxy", "/v1/Things/{Sid}");
const AC: &str = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

fn decode(body: &[u8]) -> Result<String, DecodeFailure> {
    serde_json::from_slice(body)
}

fn fetch(client: &Client) -> Call<String, Fetch<String>> {
    __private::fetch(client, &FETCH, &"x", decode)
}

fn create(client: &Client) -> Call<String, crate::Create<String>> {
    let params = __private::untyped(&());
    __private::create(client, &CREATE, &(), &params, decode)
}

fn delete(client: &Client) -> Call<(), Delete<String>> {
    __private::delete(client, &DELETE, &"x", __private::decode_nothing)
}

fn client(transport: impl Transport) -> Client {
    Client::builder(Credentials::account(AC, "hush"))
        .transport(transport)
        .build()
        .unwrap()
}

#[tokio::test(start_paused = true)]
async fn any_2xx_is_success() {
    let mock = MockTransport::new();
    mock.reply(202, "\"ok\"");
    let response = fetch(&client(mock)).response().await.unwrap();
    assert_eq!(response.status(), StatusCode::ACCEPTED);
    assert_eq!((response.attempts(), response.body().as_str()), (1, "ok"));
}

#[tokio::test(start_paused = true)]
async fn credentials_are_sent_but_not_shown() {
    let mock = MockTransport::new();
    mock.reply(200, "\"ok\"");
    let client = client(mock.clone());
    let call = fetch(&client);
    assert!(
        !call
            .request()
            .unwrap()
            .headers()
            .contains_key("authorization")
    );
    call.await.unwrap();
    let sent = &mock.requests()[0];
    assert!(sent.headers()["authorization"].is_sensitive());
    assert!(!format!("{client:?} {sent:?}").contains("hush"));
}

#[tokio::test(start_paused = true)]
async fn a_fetch_is_retried_until_it_succeeds() {
    let mock = MockTransport::new();
    mock.reply(503, "")
        .fail(TransportError::unknown("reset"))
        .reply(200, "\"ok\"");
    let response = fetch(&client(mock)).response().await.unwrap();
    assert_eq!(response.attempts(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_create_whose_outcome_is_unknown_is_not_sent_again() {
    let mock = MockTransport::new();
    mock.fail(TransportError::unknown("reset"));
    let error = create(&client(mock.clone())).await.unwrap_err();
    assert!(error.may_have_been_applied());
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_create_that_was_refused_is_sent_again() {
    let mock = MockTransport::new();
    mock.fail(TransportError::not_sent("refused"))
        .reply_with(429, &[("retry-after", "7")], "")
        .reply(201, "\"ok\"");
    let before = tokio::time::Instant::now();
    create(&client(mock.clone())).await.unwrap();
    assert!(before.elapsed() >= Duration::from_secs(7));
    assert_eq!(mock.requests().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_404_on_a_repeated_delete_is_success() {
    let mock = MockTransport::new();
    mock.reply(500, "").reply(404, "");
    assert!(delete(&client(mock)).await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn a_404_on_a_first_delete_is_an_error() {
    let mock = MockTransport::new();
    mock.reply(404, "");
    assert!(delete(&client(mock)).await.unwrap_err().is_not_found());
}

#[tokio::test(start_paused = true)]
async fn a_404_after_a_delete_that_certainly_did_nothing_is_an_error() {
    let mock = MockTransport::new();
    mock.reply(429, "").reply(404, "");
    assert!(delete(&client(mock)).await.unwrap_err().is_not_found());
}

#[tokio::test(start_paused = true)]
async fn a_later_refusal_does_not_hide_that_an_attempt_may_have_been_applied() {
    let mock = MockTransport::new();
    mock.fail(TransportError::unknown("reset"))
        .fail(TransportError::not_sent("refused"))
        .reply(400, "");
    let error = delete(&client(mock.clone())).await.unwrap_err();
    assert_eq!(
        (mock.requests().len(), error.status().unwrap().as_u16()),
        (3, 400)
    );
    assert!(error.may_have_been_applied());
}

#[tokio::test(start_paused = true)]
async fn there_is_no_wait_beyond_the_deadline() {
    let mock = MockTransport::new();
    mock.reply_with(429, &[("retry-after", "3600")], "");
    let before = tokio::time::Instant::now();
    let error = fetch(&client(mock)).await.unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(before.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_redirect_is_an_error_and_is_not_followed() {
    let mock = MockTransport::new();
    mock.reply_with(302, &[("location", "https://evil.example")], "");
    let error = fetch(&client(mock.clone())).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::FOUND));
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_response_beyond_the_limit_is_refused() {
    let mock = MockTransport::new();
    mock.reply(200, "\"too long\"");
    let client = Client::builder(Credentials::account(AC, "hush"))
        .transport(mock)
        .max_response_bytes(5)
        .build()
        .unwrap();
    let error = fetch(&client).await.unwrap_err();
    assert!(error.as_transport().unwrap().is_too_large());
}

#[tokio::test(start_paused = true)]
async fn a_decode_error_names_the_path_and_keeps_the_body() {
    let mock = MockTransport::new();
    mock.reply(200, "[1]");
    let error = fetch(&client(mock)).await.unwrap_err();
    assert_eq!(&error.as_decode().unwrap().body()[..], b"[1]");
}

/// Never responds, and reports when the call is dropped.
struct Silent(Arc<AtomicBool>);

struct GivenUp(Arc<AtomicBool>);

impl Drop for GivenUp {
    fn drop(&mut self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

impl Transport for Silent {
    fn send(
        &self,
        _: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let guard = GivenUp(Arc::clone(&self.0));
        Box::pin(async move {
            let _guard = guard;
            std::future::pending().await
        })
    }
}

#[tokio::test(start_paused = true)]
async fn the_timeout_covers_all_attempts() {
    let given_up = Arc::new(AtomicBool::new(false));
    let client = client(Silent(Arc::clone(&given_up)));
    let before = tokio::time::Instant::now();
    let call = fetch(&client)
        .attempt_timeout(Duration::from_secs(3))
        .timeout(Duration::from_secs(10));
    let error = call.await.unwrap_err();
    assert!(error.is_timeout() && error.may_have_been_applied());
    assert!(before.elapsed() <= Duration::from_secs(10));
    assert!(before.elapsed() > Duration::from_secs(6));
    assert!(given_up.load(Ordering::SeqCst));
}

#[tokio::test(start_paused = true)]
async fn a_client_has_a_default_timeout() {
    let before = tokio::time::Instant::now();
    let error = create(&client(Silent(Arc::default()))).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(before.elapsed(), Duration::from_mins(1));
}

#[test]
fn a_manual_timer_needs_no_runtime() {
    let timer = ManualTimer::new();
    let client = Client::builder(Credentials::account(AC, "hush"))
        .transport(Silent(Arc::default()))
        .timer(timer.clone())
        .timeout(Duration::from_secs(5))
        .build()
        .unwrap();
    let mut call = std::pin::pin!(create(&client));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(call.as_mut().poll(&mut context).is_pending());
    assert_eq!(timer.advance_to_next(), Some(Duration::from_secs(5)));
    let std::task::Poll::Ready(Err(error)) = call.as_mut().poll(&mut context) else {
        panic!("still waiting");
    };
    assert!(error.is_timeout());
}

#[test]
fn a_wait_that_a_clock_cannot_represent_does_not_panic() {
    let mock = MockTransport::new();
    mock.reply_with(429, &[("retry-after", "18446744073709551615")], "");
    let client = Client::builder(Credentials::account(AC, "hush"))
        .transport(mock)
        .timer(ManualTimer::new())
        .timeout(Duration::MAX)
        .build()
        .unwrap();
    let mut call = std::pin::pin!(fetch(&client));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(call.as_mut().poll(&mut context).is_pending());
}

#[test]
fn a_timeout_outside_of_a_runtime_is_an_error() {
    let client = client(Silent(Arc::default()));
    let call = fetch(&client).timeout(Duration::from_secs(1)).into_future();
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let poll = std::pin::pin!(call).poll(&mut context);
    let std::task::Poll::Ready(Err(error)) = poll else {
        panic!("not refused");
    };
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("Tokio runtime"), "{error}");
}

#[test]
fn an_error_found_while_building_is_returned_before_anything_is_sent() {
    let mock = MockTransport::new();
    let client = client(mock.clone());
    let call = __private::fetch::<_, String>(&client, &FETCH, &"..", decode);
    let name = |error: &Error| error.as_parameter().unwrap().name().to_owned();
    assert_eq!(name(&call.request().unwrap_err()), "Sid");
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let poll = std::pin::pin!(call).poll(&mut context);
    let std::task::Poll::Ready(Err(error)) = poll else {
        panic!("not refused");
    };
    assert_eq!(name(&error), "Sid");
    assert!(mock.requests().is_empty());
}

#[test]
fn the_headers_of_client_and_transport_cannot_be_set() {
    let client = client(MockTransport::new());
    for name in ["Authorization", "content-length", "Transfer-Encoding"] {
        let call = fetch(&client).header(name, "5");
        assert!(call.request().is_err(), "{name}");
    }
}

#[test]
fn a_header_must_be_valid() {
    let client = client(MockTransport::new());
    let call = fetch(&client).header("X-Twilio-Test", "a\nb");
    assert!(call.request().is_err());
    let call = fetch(&client).header("X-Twilio-Test", "a");
    assert_eq!(call.request().unwrap().headers()["x-twilio-test"], "a");
}

#[tokio::test(start_paused = true)]
async fn no_more_requests_are_in_flight_than_allowed() {
    let silent = Arc::new(AtomicBool::new(false));
    let client = Client::builder(Credentials::account(AC, "hush"))
        .transport(Silent(Arc::clone(&silent)))
        .max_in_flight(1)
        .retry(crate::RetryPolicy::none())
        .build()
        .unwrap();
    let first = tokio::spawn(create(&client).timeout(Duration::from_secs(9)));
    tokio::task::yield_now().await;
    let second = create(&client)
        .timeout(Duration::from_secs(1))
        .await
        .unwrap_err();
    assert!(
        second.is_timeout() && !second.may_have_been_applied(),
        "it was not sent"
    );
    let first = first.await.unwrap().unwrap_err();
    assert!(first.is_timeout() && first.may_have_been_applied());
}

#[tokio::test(start_paused = true)]
async fn a_spent_budget_stops_retries_for_all_calls() {
    let mock = MockTransport::new();
    let client = Client::builder(Credentials::account(AC, "hush"))
        .transport(mock.clone())
        .retry_budget(2)
        .build()
        .unwrap();
    for _ in 0..10 {
        mock.reply(503, "");
    }
    fetch(&client).await.unwrap_err();
    fetch(&client).await.unwrap_err();
    assert_eq!(mock.requests().len(), 4, "two calls and two retries");
}

#[tokio::test(start_paused = true)]
async fn a_response_of_exactly_the_limit_is_read() {
    let mock = MockTransport::new();
    mock.reply(200, "\"ok\"");
    let client = Client::builder(Credentials::account(AC, "hush"))
        .transport(mock)
        .max_response_bytes(4)
        .build()
        .unwrap();
    assert_eq!(fetch(&client).await.unwrap(), "ok");
}

#[tokio::test(start_paused = true)]
async fn there_is_no_wait_that_leaves_no_time() {
    for (left, requests) in [(7, 1), (8, 2)] {
        let mock = MockTransport::new();
        mock.reply_with(429, &[("retry-after", "7")], "")
            .reply(200, "\"ok\"");
        let client = client(mock.clone());
        let result = fetch(&client).timeout(Duration::from_secs(left)).await;
        assert_eq!(mock.requests().len(), requests, "{left}");
        assert!(result.map_or_else(|error| error.is_rate_limited(), |ok| ok == "ok"));
    }
}

/// Never responds to the first request, and responds to all others at once.
#[derive(Clone, Default)]
struct StuckOnce(Arc<AtomicBool>);

impl Transport for StuckOnce {
    fn send(
        &self,
        _: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let is_first = !self.0.swap(true, Ordering::SeqCst);
        Box::pin(async move {
            if is_first {
                return std::future::pending().await;
            }
            Ok(http::Response::new(Bytes::from_static(b"\"ok\"")))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn a_stuck_fetch_leaves_time_for_a_retry() {
    let before = tokio::time::Instant::now();
    let response = fetch(&client(StuckOnce::default())).response().await;
    assert_eq!(response.unwrap().attempts(), 2);
    assert!(before.elapsed() >= Duration::from_secs(20));
}

#[tokio::test(start_paused = true)]
async fn a_short_call_uses_all_its_time_for_one_attempt() {
    let before = tokio::time::Instant::now();
    let call = fetch(&client(StuckOnce::default())).timeout(Duration::from_secs(9));
    assert!(call.await.unwrap_err().is_timeout());
    assert_eq!(before.elapsed(), Duration::from_secs(9));
}

#[tokio::test(start_paused = true)]
async fn a_call_without_retries_may_use_all_its_time() {
    let before = tokio::time::Instant::now();
    let call = fetch(&client(StuckOnce::default())).retry(crate::RetryPolicy::none());
    assert!(call.await.unwrap_err().is_timeout());
    assert_eq!(before.elapsed(), Duration::from_mins(1));
}

/// The size of a call in flight limits how many there can be.
#[test]
fn the_futures_of_a_call_are_small() {
    let client = client(MockTransport::new());
    let request = || crate::send::wire::request_builder::RequestBuilder::new(&client, &FETCH, &"x");
    let call = fetch(&client);
    let sizes = (
        size_of_val(&call),
        size_of_val(&request()),
        size_of_val(&super::execute(&request())),
    );
    assert!(sizes.0 <= 48 && sizes.2 <= 1280, "{sizes:?}");
}
