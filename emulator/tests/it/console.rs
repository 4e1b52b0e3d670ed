//! The control API and the page, over a socket.

use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use twilio_emulator::Emulator;

use crate::{declared::Shelf, support::raw};

/// Sends one request; returns status, head and body.
async fn send(emulator: &Emulator, request: &str, body: &str) -> (u16, String, String) {
    let address = emulator.address().unwrap();
    let mut stream = TcpStream::connect(address).await.unwrap();
    let host = if request.contains("Host:") {
        String::new()
    } else {
        format!("Host: {address}\r\n")
    };
    let (line, headers) = request.split_once('\n').unwrap_or((request, ""));
    let text = format!(
        "{line} HTTP/1.1\r\n{host}{headers}Connection: close\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(text.as_bytes()).await.unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).await.unwrap();
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, head.to_lowercase(), body.to_owned())
}

async fn json(emulator: &Emulator, request: &str, body: Value) -> Value {
    let body = if body.is_null() {
        String::new()
    } else {
        body.to_string()
    };
    let (status, _, response) = send(emulator, request, &body).await;
    assert_eq!(status, 200, "{response}");
    serde_json::from_str(&response).unwrap()
}

async fn library() -> Emulator {
    let builder = Emulator::builder().resource::<Shelf>();
    builder.start().await.unwrap()
}

#[tokio::test]
async fn the_page_loads_only_its_own_files() {
    let emulator = library().await;
    let (status, head, body) = send(&emulator, "GET /", "").await;
    assert_eq!(status, 200);
    assert!(head.contains("content-security-policy: default-src 'none'"));
    for file in ["/_emulator/page.css", "/_emulator/page.js"] {
        assert!(body.contains(file));
        assert_eq!(send(&emulator, &format!("GET {file}"), "").await.0, 200);
    }
}

#[tokio::test]
async fn records_are_seeded_shown_and_removed() {
    let emulator = library().await;
    let seed = json!({
        "product": "library",
        "path": "/v1/Shelves",
        "fields": { "unique_name": "a" },
    });
    let seeded = json(&emulator, "POST /_emulator/records", seed).await;
    let state = json(&emulator, "GET /_emulator/state", Value::Null).await;
    assert_eq!(state["products"]["library"][0]["records"], 1);
    let request = "GET /_emulator/records?product=library&path=/v1/Shelves";
    let records = json(&emulator, request, Value::Null).await;
    assert_eq!(records["records"][0]["key"], seeded["path"][0]);
    assert_eq!(records["records"][0]["fields"]["unique_name"], "a");
    let snapshot = json(&emulator, "GET /_emulator/snapshot", Value::Null).await;
    json(&emulator, "POST /_emulator/reset", Value::Null).await;
    raw(&emulator).get("/v1/Shelves/a").fails(404, 20404, "");
    json(&emulator, "PUT /_emulator/snapshot", snapshot).await;
    raw(&emulator).get("/v1/Shelves/a").is(200);
}

#[tokio::test]
async fn faults_are_added_and_removed_and_the_log_has_the_requests_that_they_hit() {
    let emulator = library().await;
    let fault = json!({ "kind": "status", "status": 418, "next": 1 });
    json(&emulator, "POST /_emulator/faults", fault).await;
    let path = "GET /library/v1/Shelves?a=%3Cb%3E";
    assert_eq!(send(&emulator, path, "").await.0, 418);
    json(
        &emulator,
        "POST /_emulator/faults",
        json!({ "kind": "reset" }),
    )
    .await;
    json(&emulator, "DELETE /_emulator/faults", Value::Null).await;
    assert_eq!(send(&emulator, path, "").await.0, 401);
    let log = json(&emulator, "GET /_emulator/log", Value::Null).await;
    let requests = log["requests"].as_array().unwrap();
    let statuses: Vec<_> = requests
        .iter()
        .map(|r| r["status"].as_u64().unwrap())
        .collect();
    assert_eq!(statuses, [418, 401]);
    assert_eq!(requests[1]["number"], 2);
    let (status, _, body) =
        send(&emulator, "POST /_emulator/faults", r#"{ "kind": "fire" }"#).await;
    assert!(status == 400 && body.contains("fire"), "{body}");
}

#[tokio::test]
async fn the_clock_advances() {
    let emulator = library().await;
    let state = json(&emulator, "GET /_emulator/state", Value::Null).await;
    let moved = json(
        &emulator,
        "POST /_emulator/clock",
        json!({ "seconds": 86_400 }),
    )
    .await;
    let day = |value: &Value| value["now"].as_str().unwrap()[..10].to_owned();
    assert_ne!(day(&state), day(&moved));
}

#[tokio::test]
async fn foreign_hosts_and_origins_are_rejected() {
    let emulator = library().await;
    let address = emulator.address().unwrap();
    for headers in [
        "Host: example.com\r\n".to_owned(),
        format!("Host: {address}\r\nOrigin: http://example.com\r\n"),
        format!("Host: {address}\r\nSec-Fetch-Site: cross-site\r\n"),
    ] {
        for request in ["GET /", "GET /_emulator/state", "POST /_emulator/reset"] {
            let (status, _, _) = send(&emulator, &format!("{request}\n{headers}"), "").await;
            assert_eq!(status, 403, "{headers}");
        }
    }
    let (status, _, _) = send(&emulator, "GET /_emulator/nothing", "").await;
    assert_eq!(status, 404);
}

#[test]
fn the_errors_of_a_strict_emulator_name_unknown_parameters_and_paths() {
    let emulator = Emulator::builder().resource::<Shelf>().strict(true);
    let emulator = emulator.build().unwrap();
    let raw = raw(&emulator);
    raw.post("/v1/Shelves", &[("UniqName", "a")])
        .fails(400, 20001, "UniqName is unknown");
    raw.get("/v1/Shelves?PageSize=5&Colour=x")
        .fails(400, 20001, "Colour");
    raw.get("/v1/shelves/").fails(404, 20404, "/v1/Shelves");
    raw.post("/v1/Shelves", &[("UniqueName", "a")]).is(201);
    raw.get("/v1/Shelves?PageSize=5").is(200);
}

#[tokio::test]
async fn phones_calls_and_webhooks_are_controlled() {
    let resources = crate::support::resources(&["api"]);
    let emulator = Emulator::builder().resources(&resources).start();
    let emulator = emulator.await.unwrap();
    let phone = json!({ "number": "+14155550100", "state": "undelivered", "code": 30007 });
    json(&emulator, "POST /_emulator/phones", phone).await;
    let account = format!("/2010-04-01/Accounts/{}", emulator.account_sid());
    let form = [
        ("To", "+14155550100"),
        ("From", "+15005550006"),
        ("Body", "x"),
        ("Twiml", "<Response><Gather timeout='60'/></Response>"),
    ];
    raw(&emulator)
        .post(&format!("{account}/Messages.json"), &form)
        .is(201);
    let form = [("To", "+14155550101"), form[1], form[3]];
    let call = raw(&emulator)
        .post(&format!("{account}/Calls.json"), &form)
        .is(201);
    json(&emulator, "POST /_emulator/clock", json!({ "seconds": 2 })).await;
    assert_eq!(
        emulator.phone("+14155550100").sent()[0].error_code,
        Some(30007)
    );

    let call = call["sid"].as_str().unwrap();
    let request = format!("POST /_emulator/calls/{call}");
    json(&emulator, &request, json!({ "keys": "1" })).await;
    assert_eq!(send(&emulator, &request, r#"{"keys": "1"}"#).await.0, 400);

    emulator.send_webhooks().await;
    let webhook = json!({ "url": "http://127.0.0.1:9/#rc=0", "parameters": { "A": "1" } });
    json(&emulator, "POST /_emulator/webhooks", webhook).await;
    emulator.send_webhooks().await;
    json(&emulator, "POST /_emulator/webhooks/2", Value::Null).await;
    emulator.send_webhooks().await;
    assert_eq!(emulator.webhooks().len(), 3);
    assert_eq!(
        send(&emulator, "POST /_emulator/webhooks/7", "").await.0,
        404
    );
    let log = json(&emulator, "GET /_emulator/log", Value::Null).await;
    assert_eq!(log["webhooks"][2]["number"], 3);
}
