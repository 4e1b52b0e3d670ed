use std::{
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use tokio::time::Instant;

use super::*;
use crate::{
    __private::{self, DecodeFailure, Route},
    BoxFuture, Call, Client, Create, Credentials, RetryPolicy, Transport,
};

const CREATE: Route = Route::create("Thing", "proxy", "/v1/Things");
const SECOND: Duration = Duration::from_secs(1);

/// Responds after a while; counts the requests.
#[derive(Clone)]
struct Server {
    latency: Duration,
    received: Arc<AtomicU32>,
}

impl Transport for Server {
    fn send(
        &self,
        _: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async {
            self.received.fetch_add(1, Ordering::Relaxed);
            tokio::time::sleep(self.latency).await;
            Ok(http::Response::new(Bytes::from_static(b"1")))
        })
    }
}

fn server(latency: Duration) -> Server {
    let received = Arc::default();
    Server { latency, received }
}

fn client(server: &Server, max_in_flight: usize) -> Client {
    Client::builder(Credentials::account(
        "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "hush",
    ))
    .transport(server.clone())
    .max_in_flight(max_in_flight)
    .build()
    .unwrap()
}

fn create(client: &Client) -> Call<u32, Create<u32>> {
    fn decode(body: &[u8]) -> Result<u32, DecodeFailure> {
        serde_json::from_slice(body)
    }
    __private::create(client, &CREATE, &(), &__private::untyped(&()), decode)
}

/// Sends `rate` calls per second for a minute, each with this timeout. Returns how many
/// succeed.
async fn load(client: &Client, rate: u32, timeout: Duration) -> u32 {
    let begin = Instant::now();
    let mut calls = Vec::new();
    while begin.elapsed() < SECOND * 60 {
        calls.push(tokio::spawn(create(client).timeout(timeout)));
        tokio::time::sleep(SECOND / rate).await;
    }
    let mut served = 0;
    for call in calls {
        served += u32::from(call.await.unwrap().is_ok());
    }
    served
}

#[tokio::test(start_paused = true)]
async fn at_twice_the_load_nine_tenths_of_the_capacity_are_used() {
    for latency in [50, 200, 700] {
        let latency = Duration::from_millis(latency);
        let server = server(latency);
        let capacity = 4.0 / latency.as_secs_f64();
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let twice = (capacity * 2.0).round() as u32;
        let goodput = load(&client(&server, 4), twice, SECOND).await;
        let share = f64::from(goodput) / (capacity * 60.0);
        assert!(share >= 0.9, "{latency:?}: {share}");
    }
}

#[tokio::test(start_paused = true)]
async fn canceled_calls_leave_the_queue() {
    let server = server(SECOND / 10);
    let client = client(&server, 1);
    for _ in 0..500 {
        let waits = tokio::time::timeout(Duration::from_millis(1), create(&client));
        assert!(waits.await.is_err());
    }
    let before = Instant::now();
    create(&client).await.unwrap();
    assert!(
        before.elapsed() < SECOND,
        "a canceled caller is not waited for"
    );
}

#[tokio::test(start_paused = true)]
async fn waiting_for_a_permit_does_not_count_for_the_attempt() {
    let server = server(SECOND * 25);
    let client = client(&server, 1);
    let first = tokio::spawn(create(&client));
    tokio::task::yield_now().await;
    let second = create(&client).attempt_timeout(SECOND * 26).response();
    assert_eq!(second.await.unwrap().attempts(), 1);
    first.await.unwrap().unwrap();
    assert_eq!(server.received.load(Ordering::Relaxed), 2);
}

#[tokio::test(start_paused = true)]
async fn a_request_that_would_be_too_late_times_out_without_being_sent() {
    let server = server(SECOND * 10);
    let client = client(&server, 1);
    create(&client).await.unwrap();
    let running = tokio::spawn(create(&client));
    tokio::task::yield_now().await;
    let before = Instant::now();
    let hopeless = create(&client).timeout(SECOND * 9).await;
    let error = hopeless.unwrap_err();
    assert!(error.is_timeout() && !error.may_have_been_applied());
    assert_eq!((before.elapsed(), error.attempts()), (Duration::ZERO, 0));
    running.await.unwrap().unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_free_permit_is_used_despite_the_estimate() {
    let server = server(SECOND * 10);
    let client = client(&server, 1);
    create(&client).await.unwrap();
    let error = create(&client).timeout(SECOND).await.unwrap_err();
    assert!(error.may_have_been_applied(), "it was sent: {error}");
}

#[tokio::test(start_paused = true)]
async fn the_estimate_follows_a_server_that_becomes_quick() {
    let slow = server(SECOND * 10);
    let client = client(&slow, 1);
    create(&client).await.unwrap();
    let limit = client.pool.limiter.in_flight.as_ref().unwrap();
    for _ in 0..100 {
        limit.latency().learn(SECOND / 10);
    }
    assert!(limit.expected() < SECOND / 5, "{:?}", limit.expected());
}

#[tokio::test(start_paused = true)]
async fn permits_are_granted_in_order() {
    let server = server(SECOND);
    let client = client(&server, 1);
    let begin = Instant::now();
    let calls: Vec<_> = (0..4_u32)
        .map(|_| tokio::spawn(create(&client).retry(RetryPolicy::none())))
        .collect();
    for (place, call) in (1_u32..).zip(calls) {
        call.await.unwrap().unwrap();
        assert_eq!(begin.elapsed().as_secs(), u64::from(place));
    }
}
