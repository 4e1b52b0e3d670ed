//! Responses are limited, and a call sends exactly one request.

use std::{
    io::{Read, Write},
    net::TcpListener,
    thread,
};

use bytes::Bytes;
use serde::Deserialize;
use serde_json::Value;
use twilio_faults::{Real, Thing, real};
use twilio_runtime::{
    Call, Client, Credentials, ErrorKind, Sid, TwilioParams, TwilioResource, testing::MockTransport,
};

const ACCOUNT: &str = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const EVIL: &str = "x\r\nX-Evil: 1\r\n\r\nGET /evil HTTP/1.1\r\n\r\n";

/// A record whose parts are all text from the caller.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    product = "workshop",
    path = "/v1/Bags/{Bag}/Notes",
    key = "Name",
    create = CreateNote,
    fetch = FetchNote,
    list = ListNotes,
)]
struct Note {
    bag: String,
    name: String,
    #[twilio_resource(json)]
    data: Option<Value>,
}

#[derive(TwilioParams)]
struct CreateNote {
    text: String,
    #[param(header = "X-Note")]
    note: Option<String>,
}

#[derive(TwilioParams)]
struct FetchNote {
    #[param(header = "If-Match")]
    if_match: Option<String>,
}

#[derive(TwilioParams)]
struct ListNotes {
    text: Option<String>,
}

fn mock() -> (MockTransport, Client) {
    let mock = MockTransport::new();
    let builder = Client::builder(Credentials::account(ACCOUNT, "hush"));
    let client = builder.transport(mock.clone()).build().unwrap();
    (mock, client)
}

fn nested(depth: usize) -> String {
    "[".repeat(depth) + &"]".repeat(depth)
}

#[tokio::test]
async fn nesting_of_json_is_limited() {
    let record = |depth| format!(r#"{{"bag": "b", "name": "n", "data": {}}}"#, nested(depth));
    let fetch = async |body: String| {
        let (mock, client) = mock();
        mock.reply(200, body);
        Note::fetch(&client, ("b", "n")).await
    };
    assert!(fetch(record(100)).await.unwrap().data.is_some());
    for depth in [200, 1_000_000] {
        let error = fetch(record(depth)).await.unwrap_err();
        assert!(error.to_string().contains("recursion limit"), "{error}");
        assert!(error.to_string().len() < 1000, "{error}");
    }
    for open in ["[", "{\"a\":"] {
        let body = format!(r#"{{"bag": "b", "ignored": {}"#, open.repeat(1_000_000));
        assert!(fetch(body).await.unwrap_err().as_decode().is_some());
    }
}

#[tokio::test]
async fn nesting_of_pages_and_errors_is_limited() {
    for depth in [200, 1_000_000] {
        let (mock, client) = mock();
        let deep = nested(depth);
        mock.reply(200, format!(r#"{{"things": [{deep}], "meta": {deep}}}"#))
            .reply(200, format!(r#"{{"things": [{deep}], "meta": {{}}}}"#))
            .reply(200, format!(r#"{{"things": {}"#, "[".repeat(depth)))
            .reply(400, format!(r#"{{"code": 1, "details": {deep}}}"#));
        for _ in 0..3 {
            let error = Thing::list(&client).await.unwrap_err();
            let kinds = [ErrorKind::Decode, ErrorKind::Record];
            assert!(kinds.contains(&error.kind()), "{error}");
        }
        let error = Thing::list(&client).await.unwrap_err();
        assert_eq!(error.status().unwrap(), 400, "the status is kept");
    }
}

/// The head and the body that a server receives from this call.
fn received<T: Send + 'static>(
    transport: &Real,
    call: impl FnOnce(&Client) -> Call<T>,
) -> (String, String) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut bytes = Vec::new();
        let mut buffer = [0; 4096];
        let is_whole = |bytes: &[u8]| {
            let text = String::from_utf8_lossy(bytes).into_owned();
            let (head, body) = text.split_once("\r\n\r\n")?;
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "));
            let length = length.map_or(0, |length| length.parse().unwrap());
            (body.len() >= length).then(|| (head.to_owned(), body.to_owned()))
        };
        loop {
            let read = stream.read(&mut buffer).unwrap();
            bytes.extend_from_slice(&buffer[..read]);
            if let Some(request) = is_whole(&bytes) {
                stream
                    .write_all(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n")
                    .unwrap();
                return request;
            }
        }
    });
    let client = Client::builder(Credentials::account(ACCOUNT, "hush"))
        .base_url(url)
        .transport(transport.clone())
        .build();
    let call = call(&client.unwrap());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let _ = runtime.unwrap().block_on(call.into_future());
    server.join().unwrap()
}

#[test]
fn a_value_in_path_or_form_cannot_start_a_header_or_a_request() {
    for (_, transport) in real() {
        for (head, body) in [
            received(&transport, |client| {
                Note::fetch(client, (EVIL, EVIL)).erase()
            }),
            received(&transport, |client| {
                Note::create(client, EVIL, CreateNote::new(EVIL)).erase()
            }),
        ] {
            assert!(!head.to_lowercase().contains("\nx-evil"), "{head}");
            assert!(!body.contains('\n') && !body.contains(' '), "{body}");
            assert_eq!(head.matches("HTTP/1.1").count(), 1, "{head}");
        }
    }
}

#[test]
fn a_value_in_the_query_cannot_start_a_header() {
    let (_, client) = mock();
    let list = Note::list(&client, "b").with(ListNotes::new().text(EVIL));
    let uri = list.request().unwrap().uri().to_string();
    assert!(!uri.contains(['\r', '\n', ' ']), "{uri}");
}

#[test]
fn a_header_value_with_control_characters_is_refused() {
    let (_, client) = mock();
    for value in [EVIL, "a\nb", "a\rb", "a\0b", "\u{7f}"] {
        let by_params = Note::fetch(&client, ("b", "n")).with(FetchNote::new().if_match(value));
        let create = Note::create(&client, "b", CreateNote::new("x").note(value));
        let by_hand = Note::fetch(&client, ("b", "n")).header("X-Hand", value);
        let by_name = Note::fetch(&client, ("b", "n")).header(value, "x");
        for (name, request) in [
            ("If-Match", by_params.request()),
            ("X-Note", create.request()),
            ("x-hand", by_hand.request()),
            ("header", by_name.request()),
        ] {
            let error = request.expect_err(name);
            assert_eq!(error.as_parameter().unwrap().name(), name);
        }
    }
    let request = Note::fetch(&client, ("b", "n")).with(FetchNote::new().if_match("\"7\""));
    assert_eq!(request.request().unwrap().headers()["if-match"], "\"7\"");
    let agent = Client::builder(Credentials::account(ACCOUNT, "hush")).user_agent(EVIL);
    assert!(agent.transport(MockTransport::new()).build().is_err());
}

#[test]
fn a_sid_cannot_contain_other_characters() {
    let text = format!("TH{}", "a".repeat(30)) + "\r\n";
    assert!(text.parse::<Sid<Thing>>().is_err());
    let json = Bytes::from(serde_json::to_vec(&text).unwrap());
    assert!(serde_json::from_slice::<Sid<Thing>>(&json).is_err());
}

/// The limit applies to the decompressed size.
#[cfg(feature = "gzip")]
mod gzip {
    use super::*;

    const BOMB: &[u8] = include_bytes!("../fixtures/one_mebibyte_of_blanks.json.gz");
    const RECORD: &[u8] = include_bytes!("../fixtures/record.json.gz");
    const LIMIT: u64 = 64 * 1024;

    /// Fetches a compressed response from a server.
    fn fetch(compressed: &'static [u8]) -> twilio_runtime::Result<Thing> {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let server = thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                stream.read_exact(&mut byte).unwrap();
                head.extend(byte);
            }
            let length = compressed.len();
            let response = format!(
                "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {length}\r\n\r\n"
            );
            stream.write_all(response.as_bytes()).unwrap();
            // The client may have closed the connection.
            let _ = stream.write_all(compressed);
            String::from_utf8(head).unwrap()
        });
        let client = Client::builder(Credentials::account(ACCOUNT, "hush"))
            .base_url(url)
            .max_response_bytes(LIMIT)
            .build()
            .unwrap();
        let sid: Sid<Thing> = "THaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".parse().unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        let result = runtime
            .unwrap()
            .block_on(Thing::fetch(&client, sid).into_future());
        let head = server.join().unwrap();
        assert!(head.contains("accept-encoding: gzip"), "{head}");
        result
    }

    #[test]
    fn a_compressed_response_is_read() {
        assert_eq!(fetch(RECORD).unwrap().name, "small");
    }

    #[test]
    fn a_response_that_decompresses_beyond_the_limit_is_refused() {
        assert!((BOMB.len() as u64) < LIMIT);
        let error = fetch(BOMB).unwrap_err();
        assert!(error.as_transport().unwrap().is_too_large(), "{error}");
    }
}
