//! Load above the limit, and a token endpoint that stalls: other calls still succeed, and
//! afterwards all calls succeed.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use bytes::Bytes;
use http::{Request, Response};
use twilio_runtime::{BoxFuture, Client, ClientBuilder, Credentials, Transport, TransportError};

use crate::{CreateThing, Thing};

const RECORD: &str = r#"{"sid": "THaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "name": "n", "turns": 0,
    "date_created": "2026-11-23T10:00:00Z"}"#;
const LATENCY: Duration = Duration::from_millis(100);
const IN_FLIGHT: usize = 4;

/// An API that responds after a while, and a token endpoint that may stall.
#[derive(Clone, Default)]
struct Server {
    stalls: Arc<AtomicBool>,
}

impl Transport for Server {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let is_token = request.uri().host() == Some("oauth.twilio.com");
            if is_token && self.stalls.load(Ordering::Relaxed) {
                return std::future::pending().await;
            }
            tokio::time::sleep(LATENCY).await;
            let token = r#"{"access_token": "a", "expires_in": 2}"#;
            Ok(Response::new(Bytes::from_static(if is_token {
                token.as_bytes()
            } else {
                RECORD.as_bytes()
            })))
        })
    }
}

fn build(builder: ClientBuilder, server: &Server) -> Client {
    let client = builder.transport(server.clone()).build();
    client.expect("the settings are valid")
}

/// Sends calls at this rate for this long, each with a timeout of a second. Returns how many
/// succeed.
async fn load(client: &Client, interval: Duration, duration: Duration) -> u32 {
    let end = Instant::now() + duration;
    let mut ticks = tokio::time::interval(interval);
    let mut calls = Vec::new();
    while Instant::now() < end {
        ticks.tick().await;
        let call = Thing::create(client, CreateThing::new("n"));
        calls.push(tokio::spawn(call.timeout(Duration::from_secs(1))));
    }
    let mut served = 0;
    for call in calls {
        served += u32::from(call.await.expect("no call panics").is_ok());
    }
    served
}

/// Twice the allowed load.
pub(super) async fn of_the_limiter(duration: Duration) {
    let account = Credentials::account("ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "hush");
    let builder = Client::builder(account).max_in_flight(IN_FLIGHT);
    let client = build(builder, &Server::default());
    let interval = LATENCY / 4 / 2;
    let served = load(&client, interval, duration).await;
    let capacity = duration.as_secs_f64() / LATENCY.as_secs_f64() * 4.0;
    let goodput = f64::from(served) / capacity;
    // The timer's own delay is part of each response here.
    assert!(goodput >= 0.85, "{goodput} of the capacity was served");
}

/// A token endpoint that stalls for half of the time, under load.
pub(super) async fn of_tokens(duration: Duration) {
    let server = Server::default();
    let credentials = Credentials::oauth("ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "me", "hush");
    let refresh = Duration::from_secs(1);
    let client = build(Client::builder(credentials).token_timeout(refresh), &server);
    let interval = Duration::from_millis(20);
    server.stalls.store(true, Ordering::Relaxed);
    load(&client, interval, duration / 2).await;
    server.stalls.store(false, Ordering::Relaxed);
    // Calls within the refresh timeout and the endpoint's latency may fail.
    load(&client, interval, refresh + LATENCY * 2).await;
    let begin = Instant::now();
    let successes = load(&client, interval, duration / 4).await;
    let asked = begin
        .elapsed()
        .as_secs_f64()
        .min(duration.as_secs_f64() / 4.0)
        / 0.02;
    assert!(
        f64::from(successes) >= asked * 0.9,
        "{successes} of {asked} calls"
    );
}
