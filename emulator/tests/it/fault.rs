//! Faults, over a socket and in process.

use std::time::Duration;

use http::{Method, StatusCode};
use serde_json::json;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use twilio_emulator::{Emulator, Fault};
use twilio_runtime::{Error, ErrorKind, RetryPolicy, descriptor::OperationKind};

use crate::{
    declared::{Book, CreateShelf, Shelf, UpdateShelf, Widget},
    support::authorization,
};

async fn both_ways() -> [Emulator; 2] {
    let builder = || {
        Emulator::builder()
            .resource::<Widget>()
            .resource::<Shelf>()
            .resource::<Book>()
    };
    [builder().start().await.unwrap(), builder().build().unwrap()]
}

async fn create(emulator: &Emulator) -> Result<Widget, Error> {
    Widget::create(&emulator.client(), json!({ "Name": "x" }))
        .retry(RetryPolicy::none())
        .await
}

/// The number of widgets, read without faults.
async fn count(emulator: &Emulator) -> usize {
    emulator.clear_faults();
    Widget::list(&emulator.client()).await.unwrap().len()
}

#[tokio::test]
async fn a_status_hits_before_the_execution_by_default() {
    for emulator in both_ways().await {
        emulator.add_fault(Fault::status(StatusCode::SERVICE_UNAVAILABLE));
        let error = create(&emulator).await.unwrap_err();
        assert_eq!(
            (error.status().unwrap().as_u16(), error.code()),
            (503, Some(20503))
        );
        assert_eq!(count(&emulator).await, 0);

        emulator.add_fault(Fault::status(StatusCode::SERVICE_UNAVAILABLE).after_applying());
        create(&emulator).await.unwrap_err();
        assert_eq!(count(&emulator).await, 1);
    }
}

#[tokio::test]
async fn after_a_reset_the_request_may_have_been_applied() {
    for emulator in both_ways().await {
        emulator.add_fault(Fault::reset());
        let error = create(&emulator).await.unwrap_err();
        assert!(
            error.status().is_none() && error.may_have_been_applied(),
            "{error}"
        );
        assert_eq!(emulator.requests()[0].status, None);
        assert_eq!(count(&emulator).await, 0);

        emulator.add_fault(Fault::reset().after_applying());
        create(&emulator).await.unwrap_err();
        assert_eq!(count(&emulator).await, 1);
    }
}

#[tokio::test]
async fn a_truncated_response_is_an_error_but_the_request_is_executed() {
    for emulator in both_ways().await {
        emulator.add_fault(Fault::truncate().next(1));
        let error = create(&emulator).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
        assert!(error.may_have_been_applied());
        assert_eq!(count(&emulator).await, 1);
    }
}

#[tokio::test]
async fn any_response_can_replace_the_regular_one() {
    for emulator in both_ways().await {
        let response = http::Response::builder()
            .status(302)
            .header("location", "https://elsewhere.example/")
            .body("<html>moved</html>")
            .unwrap();
        emulator.add_fault(Fault::respond(response).next(1).after_applying());
        let error = create(&emulator).await.unwrap_err();
        let error = error.as_api().unwrap();
        assert_eq!(error.status(), 302);
        assert_eq!(error.headers()["location"], "https://elsewhere.example/");
        assert_eq!(&error.body()[..], b"<html>moved</html>");
        assert_eq!(count(&emulator).await, 1);
    }
}

#[tokio::test]
async fn a_rate_limit_specifies_when_to_retry() {
    for emulator in both_ways().await {
        emulator.add_fault(Fault::rate_limited(Duration::from_secs(7)).next(1));
        let error = create(&emulator).await.unwrap_err();
        assert!(error.is_rate_limited());
        assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
        create(&emulator).await.unwrap();
    }
}

#[tokio::test]
async fn a_request_that_is_dropped_during_the_latency_is_not_executed() {
    for emulator in both_ways().await {
        emulator.add_fault(Fault::latency(Duration::from_secs(60)));
        let call = Widget::create(&emulator.client(), json!({ "Name": "x" }));
        let call = call.timeout(Duration::from_millis(50));
        let error = call.retry(RetryPolicy::none()).await.unwrap_err();
        assert!(error.is_timeout(), "{error}");
        assert_eq!(count(&emulator).await, 0);
    }
}

#[tokio::test]
async fn latency_after_the_execution_delays_only_the_response() {
    for emulator in both_ways().await {
        let latency = Fault::latency(Duration::from_secs(60));
        emulator.add_fault(latency.after_applying());
        let client = emulator.client();
        let call = async move { Widget::create(&client, json!({ "Name": "x" })).await };
        let call = tokio::spawn(call);
        let is_applied = || {
            let requests = emulator.requests();
            requests
                .first()
                .is_some_and(|request| request.status.is_some())
        };
        while !is_applied() {
            tokio::task::yield_now().await;
        }
        assert!(!call.is_finished());
        call.abort();
        assert_eq!(count(&emulator).await, 1);
    }
}

#[tokio::test(start_paused = true)]
async fn latency_in_process_uses_tokios_clock() {
    let emulator = Emulator::builder().resource::<Widget>().build().unwrap();
    emulator.add_fault(Fault::latency(Duration::from_secs(20)));
    let start = tokio::time::Instant::now();
    create(&emulator).await.unwrap();
    assert_eq!(start.elapsed().as_secs(), 20);
}

#[tokio::test]
async fn faults_only_hit_their_targets() {
    for emulator in both_ways().await {
        let client = emulator.client();
        let teapot = || Fault::status(StatusCode::IM_A_TEAPOT);
        emulator.add_fault(teapot().on(Method::GET, "/v1/Shelves/{AnyName}/Books"));
        emulator.add_fault(teapot().on_operation::<Shelf>(OperationKind::Update));
        emulator.add_fault(teapot().on_resource::<Widget>());
        let shelf = Shelf::create(&client, CreateShelf::new()).await.unwrap();
        Shelf::fetch(&client, &shelf).await.unwrap();
        for error in [
            Book::list(&client, &shelf).await.unwrap_err(),
            Shelf::update(&client, &shelf, UpdateShelf::default())
                .await
                .unwrap_err(),
            Widget::list(&client).await.unwrap_err(),
        ] {
            assert_eq!(error.status().unwrap(), 418);
        }
    }
}

#[tokio::test]
async fn resets_and_truncated_responses_are_visible_on_the_socket() {
    let [emulator, _] = both_ways().await;
    let login = authorization(emulator.account_sid().as_str(), emulator.auth_token());
    let send = async || {
        let mut stream = TcpStream::connect(emulator.address().unwrap())
            .await
            .unwrap();
        let request =
            format!("GET /api/v1/Widgets HTTP/1.1\r\nhost: x\r\nauthorization: {login}\r\n\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut response = Vec::new();
        let end = stream.read_to_end(&mut response).await;
        (
            String::from_utf8(response).unwrap(),
            end.map_err(|error| error.kind()),
        )
    };

    emulator.add_fault(Fault::reset().next(1));
    let (response, end) = send().await;
    assert_eq!(response, "");
    assert_eq!(end, Err(std::io::ErrorKind::ConnectionReset));

    emulator.add_fault(Fault::truncate().next(1));
    let (response, _) = send().await;
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    let promised = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    let promised: usize = promised.unwrap().parse().unwrap();
    assert!(!body.is_empty() && body.len() < promised);
}
