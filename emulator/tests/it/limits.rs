//! Limits of memory and time for the clients of a socket.

use std::time::Duration;

use base64::Engine as _;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::{Instant, timeout},
};
use twilio_emulator::Emulator;

use crate::{declared::Widget, support::authorization};

async fn emulator() -> (Emulator, TcpStream) {
    let emulator = Emulator::builder().resource::<Widget>().start().await;
    let emulator = emulator.unwrap();
    let stream = TcpStream::connect(emulator.address().unwrap()).await;
    (emulator, stream.unwrap())
}

#[tokio::test(start_paused = true)]
async fn a_connection_without_a_request_is_dropped() {
    let (_emulator, mut silent) = emulator().await;
    let start = Instant::now();
    assert_eq!(silent.read(&mut [0]).await.unwrap_or(0), 0);
    assert!(start.elapsed() <= Duration::from_secs(11));
}

#[tokio::test(start_paused = true)]
async fn a_head_that_never_ends_is_dropped_too() {
    let (_emulator, mut slow) = emulator().await;
    slow.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n")
        .await
        .unwrap();
    let closed = timeout(Duration::from_secs(130), slow.read(&mut [0])).await;
    assert_eq!(closed.unwrap().unwrap_or(0), 0);
}

#[tokio::test(start_paused = true)]
async fn a_body_that_stops_is_dropped() {
    let (emulator, mut slow) = emulator().await;
    let login = format!("{}:{}", emulator.account_sid(), emulator.auth_token());
    let login = base64::engine::general_purpose::STANDARD.encode(login);
    let head = format!(
        "POST /v1/Widgets HTTP/1.1\r\nHost: x\r\nAuthorization: Basic {login}\r\n\
         Content-Length: 10\r\n\r\nName="
    );
    slow.write_all(head.as_bytes()).await.unwrap();
    let closed = timeout(Duration::from_secs(60), slow.read(&mut [0])).await;
    assert_eq!(closed.unwrap().unwrap_or(0), 0);
}

#[tokio::test]
async fn a_body_without_a_login_is_not_kept() {
    let (emulator, mut stranger) = emulator().await;
    let head = "POST /v1/Widgets HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\
                Content-Length: 1000000\r\n\r\n";
    stranger.write_all(head.as_bytes()).await.unwrap();
    stranger.write_all(&vec![b'x'; 1_000_000]).await.unwrap();
    let mut response = String::new();
    stranger.read_to_string(&mut response).await.unwrap();
    assert!(response.starts_with("HTTP/1.1 401"), "{response}");
    assert!(emulator.requests()[0].body.is_empty());
}

/// Reads a response to its end.
async fn exchange(emulator: &Emulator, request: &str, body: &str) -> String {
    let address = emulator.address().unwrap();
    let mut stream = TcpStream::connect(address).await.unwrap();
    let length = body.len();
    let head = format!(
        "{request} HTTP/1.1\r\nHost: {address}\r\nAuthorization: {}\r\n\
         Content-Length: {length}\r\nConnection: close\r\n\r\n",
        authorization(emulator.account_sid().as_str(), emulator.auth_token())
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.write_all(body.as_bytes()).await.unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).await.unwrap();
    response
}

#[tokio::test]
async fn responses_to_the_page_do_not_grow_with_the_requests() {
    let (emulator, _stream) = emulator().await;
    let large = format!("Name={}", "x".repeat(1_000_000));
    for _ in 0..40 {
        exchange(&emulator, "POST /v1/Widgets", &large).await;
    }
    for _ in 0..300 {
        exchange(&emulator, "POST /v1/Widgets", "Name=a").await;
    }
    let log = exchange(&emulator, "GET /_emulator/log", "").await;
    assert!(log.len() < 200 * 6 * 1024, "{}", log.len());
    let state = exchange(&emulator, "GET /_emulator/state", "").await;
    assert!(state.len() < 2048, "{state}");
    let records = "GET /_emulator/records?product=api&path=/v1/Widgets";
    let some = exchange(&emulator, &format!("{records}&limit=3"), "").await;
    assert_eq!(some.matches("\"key\"").count(), 3);
    // Requests to the console are not counted.
    assert_eq!(emulator.request_count(), 340);
}

#[tokio::test]
async fn a_snapshot_may_be_larger_than_other_bodies() {
    let (emulator, _stream) = emulator().await;
    let large = format!("Name={}", "x".repeat(1_900_000));
    for _ in 0..2 {
        exchange(&emulator, "POST /v1/Widgets", &large).await;
    }
    let snapshot = emulator.snapshot().to_string();
    assert!(snapshot.len() > 3_000_000);
    emulator.reset();
    let restored = exchange(&emulator, "PUT /_emulator/snapshot", &snapshot).await;
    assert!(restored.starts_with("HTTP/1.1 200"), "{restored}");
    assert_eq!(emulator.snapshot().to_string(), snapshot);
    let refused = exchange(&emulator, "POST /_emulator/records", &snapshot).await;
    assert!(refused.starts_with("HTTP/1.1 413"), "{refused}");
}
