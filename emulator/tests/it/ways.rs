//! A client over a socket and in process gets the same responses.

use std::time::{Duration, Instant};

use serde_json::json;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use twilio_emulator::{Builder, Emulator, Fault};

use crate::declared::{Book, CreateBook, CreateShelf, Lighting, Page, Shelf, UpdateShelf, Widget};

fn library() -> Builder {
    Emulator::builder()
        .resource::<Shelf>()
        .resource::<Book>()
        .resource::<Page>()
        .resource::<Lighting>()
        .resource::<Widget>()
}

async fn both_ways() -> [Emulator; 2] {
    [library().start().await.unwrap(), library().build().unwrap()]
}

#[tokio::test]
async fn every_operation_works() {
    for emulator in both_ways().await {
        let client = emulator.client();
        let shelf = Shelf::create(&client, CreateShelf::new().unique_name("a"))
            .await
            .unwrap();
        let same = Shelf::fetch(&client, "a").await.unwrap();
        assert_eq!(same.sid, shelf.sid);
        let shelf = Shelf::update(&client, &shelf, UpdateShelf::new().boards(9_u32))
            .await
            .unwrap();
        assert_eq!(shelf.boards, 9);
        let book = Book::create(&client, &shelf, CreateBook::new("x").lent(true))
            .await
            .unwrap();
        assert_eq!((book.shelf_sid, book.lent), (shelf.sid, Some(true)));
        let page = Page::create(&client, &book, json!({ "Number": 1 }))
            .await
            .unwrap();
        assert_eq!(page.number, Some(1));
        let lighting = Lighting::update(&client, &shelf, json!({ "Brightness": 1 }))
            .await
            .unwrap();
        assert_eq!(lighting.brightness, 1);
        assert_eq!(Book::list(&client, &shelf).await.unwrap().len(), 1);
        Shelf::delete(&client, &shelf).await.unwrap();
        let error = Book::fetch(&client, &book).await.unwrap_err();
        assert!(error.is_not_found(), "{error}");
        emulator.shutdown().await;
    }
}

#[tokio::test]
async fn a_list_spans_pages() {
    for emulator in both_ways().await {
        let client = emulator.client();
        for number in 0..7 {
            Widget::create(&client, json!({ "Name": number.to_string() }))
                .await
                .unwrap();
        }
        let widgets = Widget::list(&client).page_size(3).await.unwrap();
        let names: String = widgets.iter().map(|widget| &*widget.name).collect();
        assert_eq!(names, "0123456");
        assert_eq!(emulator.request_count(), 10);
    }
}

#[tokio::test]
async fn received_requests_are_listed() {
    for emulator in both_ways().await {
        let client = emulator.client();
        Widget::create(&client, json!({ "Name": "a b" }))
            .await
            .unwrap();
        let requests = emulator.requests();
        let [request] = &requests[..] else {
            panic!("one request was made");
        };
        assert_eq!(request.method, "POST");
        assert_eq!(request.uri.path(), "/api/v1/Widgets");
        assert_eq!(request.form(), [("Name".to_owned(), "a b".to_owned())]);
        assert_eq!(request.status.unwrap(), 201);
        assert!(!format!("{request:?}").contains("Basic"));
    }
}

#[tokio::test]
async fn the_socket_and_the_transport_share_the_records() {
    let emulator = library().start().await.unwrap();
    let widget = Widget::create(&emulator.client(), json!({ "Name": "x" }))
        .await
        .unwrap();
    let token = emulator.auth_token();
    let credentials = twilio_runtime::Credentials::account(emulator.account_sid(), token);
    let in_process = twilio_runtime::Client::builder(credentials)
        .transport(emulator.transport())
        .build()
        .unwrap();
    let same = Widget::fetch(&in_process, widget.sid).await.unwrap();
    assert_eq!(same.name, "x");
}

#[tokio::test]
async fn a_body_that_is_too_large_gets_a_response_over_a_socket() {
    let emulator = library().start().await.unwrap();
    let client = emulator.client();
    let name = "x".repeat(5 * 1024 * 1024);
    let error = Widget::create(&client, json!({ "Name": name }))
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap(), 413);
    assert!(Widget::list(&client).await.unwrap().is_empty());
}

#[tokio::test]
async fn nothing_listens_after_the_shutdown() {
    let emulator = library().start().await.unwrap();
    let address = emulator.address().unwrap();
    let idle = TcpStream::connect(address).await.unwrap();
    emulator.shutdown().await;
    assert!(TcpStream::connect(address).await.is_err());
    drop(idle);

    let emulator = library().start().await.unwrap();
    let address = emulator.address().unwrap();
    let mut open = TcpStream::connect(address).await.unwrap();
    drop(emulator);
    assert_eq!(open.read(&mut [0]).await.unwrap_or(0), 0);
    assert!(TcpStream::connect(address).await.is_err());
}

#[tokio::test]
async fn shutting_down_lets_a_request_finish() {
    let emulator = library().start().await.unwrap();
    emulator.add_fault(Fault::latency(Duration::from_millis(200)));
    let client = emulator.client();
    let call = tokio::spawn(async move { Widget::list(&client).await });
    while emulator.request_count() == 0 {
        tokio::task::yield_now().await;
    }
    let start = Instant::now();
    emulator.shutdown().await;
    assert!(start.elapsed() < Duration::from_secs(3));
    assert!(call.await.unwrap().unwrap().is_empty());
}

#[tokio::test]
async fn bytes_that_are_not_http_only_close_their_connection() {
    let emulator = library().start().await.unwrap();
    let mut stream = TcpStream::connect(emulator.address().unwrap())
        .await
        .unwrap();
    stream
        .write_all(b"\x16\x03\x01 hello\r\n\r\n")
        .await
        .unwrap();
    let mut response = Vec::new();
    let _ = stream.read_to_end(&mut response).await;
    assert!(response.is_empty() || response.starts_with(b"HTTP/1.1 400"));
    assert!(Widget::list(&emulator.client()).await.unwrap().is_empty());
}
