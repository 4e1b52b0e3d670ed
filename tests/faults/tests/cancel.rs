//! A call or stream that is dropped at any point starts no more work, and its client remains
//! usable.

use std::{
    pin::pin,
    task::{Context, Waker},
    time::Duration,
};

use http::StatusCode;
use twilio_emulator::{Emulator, Fault};
use twilio_faults::{Applied, CreateThing, Thing, emulator};
use twilio_runtime::{
    Call, Client, Credentials, List, Pages, Records, future::ResponseFuture, testing::MockTransport,
};

const LATENCY: Duration = Duration::from_millis(10);
/// Longer than any call here.
const LONG: Duration = Duration::from_secs(60);

fn server() -> Emulator {
    let server = emulator(&Applied::default()).seed(1).build().unwrap();
    server.add_fault(Fault::latency(LATENCY));
    server.add_fault(Fault::latency(LATENCY).after_applying());
    server
}

/// Polls the future up to `most` times, with time in between, and then drops it. Returns whether
/// it completed.
async fn abandon<T>(future: impl Future<Output = T>, most: usize) -> bool {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    for poll in 0..most {
        if poll > 0 {
            tokio::time::sleep(LATENCY / 2).await;
        }
        if future.as_mut().poll(&mut context).is_ready() {
            return true;
        }
    }
    false
}

/// Drops the future at every point where it waits. The server must not receive more requests,
/// and the client must still work.
async fn drop_everywhere<F: Future>(server: &Emulator, make: impl Fn(Client) -> F) {
    let client = Client::builder(Credentials::account(
        server.account_sid().as_str(),
        server.auth_token(),
    ))
    .base_url("http://localhost/{product}")
    .transport(server.transport())
    .max_in_flight(1)
    .build()
    .unwrap();
    for most in 0.. {
        let before = server.request_count();
        let is_done = abandon(make(client.clone()), most).await;
        let at_drop = server.request_count();
        tokio::time::sleep(LONG).await;
        assert_eq!(
            server.request_count(),
            at_drop,
            "dropped after {most} polls"
        );
        assert!(most > 0 || at_drop == before, "work before the first poll");
        // The one in-flight slot is free again.
        Thing::list(&client).limit(1).await.unwrap();
        if is_done {
            assert!(most > 2, "nothing was interrupted");
            return;
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_dropped_call_starts_nothing() {
    let server = server();
    drop_everywhere(&server, |client| async move {
        Thing::create(&client, CreateThing::new("x")).await
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_call_dropped_between_attempts_is_not_retried() {
    let server = server();
    let thing = Thing::create(&server.client(), CreateThing::new("x"))
        .await
        .unwrap();
    let trouble = Fault::status(StatusCode::SERVICE_UNAVAILABLE);
    server.add_fault(trouble.on_method(http::Method::DELETE));
    drop_everywhere(&server, |client| Thing::delete(&client, &thing)).await;
}

#[tokio::test(start_paused = true)]
async fn a_create_dropped_during_reconciliation_sends_no_more_requests() {
    let server = server();
    server.add_fault(
        Fault::reset()
            .on_method(http::Method::POST)
            .after_applying(),
    );
    drop_everywhere(&server, |client| async move {
        Thing::create(&client, CreateThing::new("x"))
            .reconcile(|_| true)
            .await
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_dropped_stream_stops_prefetching() {
    let server = server();
    for name in ["a", "b", "c", "d", "e"] {
        Thing::create(&server.client(), CreateThing::new(name))
            .await
            .unwrap();
    }
    drop_everywhere(&server, |client| async move {
        let mut records = Thing::list(&client).page_size(1).stream();
        while let Some(record) = records.next().await {
            record.unwrap();
        }
    })
    .await;
}

#[tokio::test]
async fn dropped_calls_leave_the_connections_usable() {
    let server = emulator(&Applied::default()).start().await.unwrap();
    let client = server.client();
    let thing = Thing::create(&client, CreateThing::new("x")).await.unwrap();
    for round in 0..20 {
        server.add_fault(Fault::latency(LONG));
        let calls: Vec<_> = (0..8)
            .map(|_| tokio::spawn(Thing::fetch(&client, &thing)))
            .collect();
        let arrived = async {
            while server.request_count() < 1 + round * 9 + 8 {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(LONG, arrived).await.unwrap();
        calls.iter().for_each(tokio::task::JoinHandle::abort);
        for call in calls {
            assert!(call.await.unwrap_err().is_cancelled());
        }
        server.clear_faults();
        assert_eq!(Thing::fetch(&client, &thing).await.unwrap(), thing);
    }
}

#[tokio::test]
async fn a_stream_ends_after_an_error() {
    let mock = MockTransport::new();
    mock.reply(400, "").reply(200, r#"{"things": []}"#);
    let account = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    let client = Client::builder(Credentials::account(account, "hush"))
        .transport(mock.clone())
        .build()
        .unwrap();
    let mut records = Thing::list(&client).stream();
    assert!(records.next().await.unwrap().is_err());
    for _ in 0..3 {
        assert!(records.next().await.is_none());
    }
    assert_eq!(mock.requests().len(), 1);
}

#[test]
fn calls_and_streams_can_move_between_threads() {
    fn moves<T: Send + 'static>() {}
    fn is_unpin<T: Unpin>() {}
    moves::<Call<Thing>>();
    moves::<ResponseFuture<Thing>>();
    moves::<List<Thing>>();
    moves::<Pages<Thing>>();
    moves::<Records<Thing>>();
    is_unpin::<Records<Thing>>();
}
