//! What an emulator on a socket holds for clients, and for how long.

use std::time::Duration;

use base64::Engine as _;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::{Instant, timeout},
};
use twilio_emulator::Emulator;

use crate::declared::Widget;

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
