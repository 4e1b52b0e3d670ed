//! No secret in any output: `Debug`, messages, chains of causes, traces, panics.

use std::{
    error::Error as _,
    fmt::Write as _,
    io::Write,
    sync::{Arc, Mutex},
    time::Duration,
};

use bytes::Bytes;
use tokio::task::JoinSet;
use tracing_subscriber::{filter::LevelFilter, fmt::MakeWriter, util::SubscriberInitExt};
use twilio_faults::{Applied, CreateThing, Operation, Thing, all, emulator, real, run};
use twilio_runtime::{
    BoxFuture, Client, ClientBuilder, Credentials, Error, RetryPolicy, Transport, TransportError,
    testing::MockTransport,
};

const ACCOUNT: &str = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const SECRET: &str = "hush/+hush";
const KEY: &str = "SKfeedfeedfeedfeedfeedfeedfeedfeed";
const TOKEN: &str = "eyJ.token.of.an.hour";

/// The forms in which a secret can appear: plain, encoded for a form, in Basic authentication.
fn forms() -> Vec<String> {
    let basic = |user: &str| format!("{user}:{SECRET}");
    vec![
        SECRET.to_owned(),
        form_urlencoded::byte_serialize(SECRET.as_bytes()).collect(),
        base64(basic(ACCOUNT).as_bytes()),
        base64(basic(KEY).as_bytes()),
        TOKEN.to_owned(),
    ]
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let word = chunk
            .iter()
            .fold(0_u32, |word, byte| word << 8 | u32::from(*byte));
        let word = word << (8 * (3 - chunk.len()));
        for digit in 0..=chunk.len() {
            text.push(char::from(DIGITS[(word >> (18 - 6 * digit)) as usize & 63]));
        }
    }
    text
}

#[track_caller]
fn is_clean(text: &str) {
    for secret in forms() {
        assert!(!text.contains(&secret), "{secret} in {text}");
    }
}

/// The whole text of an error.
fn told(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut cause = error.source();
    while let Some(inner) = cause {
        let _ = write!(text, " {inner} {inner:?}");
        cause = inner.source();
    }
    text
}

/// Everything that is traced during its lifetime, at every level.
#[derive(Clone, Default)]
struct Traces(Arc<Mutex<Vec<u8>>>);

impl Traces {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }

    fn listen(&self) -> tracing::subscriber::DefaultGuard {
        tracing_subscriber::fmt()
            .with_max_level(LevelFilter::TRACE)
            .with_writer(self.clone())
            .finish()
            .set_default()
    }
}

impl Write for Traces {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Traces {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

fn everyone() -> [Credentials; 3] {
    [
        Credentials::account(ACCOUNT, SECRET),
        Credentials::api_key(ACCOUNT, KEY, SECRET),
        Credentials::oauth(ACCOUNT, KEY, SECRET),
    ]
}

fn quick(builder: ClientBuilder) -> Client {
    let policy = RetryPolicy::default().base_delay(Duration::from_millis(1));
    builder
        .retry(policy)
        .attempt_timeout(Duration::from_millis(200))
        .max_response_bytes(64 * 1024)
        .build()
        .unwrap()
}

#[test]
fn the_test_recognizes_a_secret() {
    let basic = format!("Basic {}", base64(format!("{ACCOUNT}:{SECRET}").as_bytes()));
    assert_eq!(base64(b"any carnal pleas"), "YW55IGNhcm5hbCBwbGVhcw");
    assert!(std::panic::catch_unwind(|| is_clean(&basic)).is_err());
}

#[test]
fn no_debug_output_shows_credentials() {
    for credentials in everyone() {
        let builder = Client::builder(credentials.clone());
        let text = format!("{credentials:?} {credentials:#?} {builder:?} {builder:#?}");
        let client = builder.transport(MockTransport::new()).build().unwrap();
        let call = Thing::create(&client, CreateThing::new("x"));
        let list = Thing::list(&client);
        is_clean(&format!(
            "{text} {client:?} {client:#?} {call:?} {list:?} {:?}",
            call.request()
        ));
        is_clean(&format!(
            "{:?} {:?}",
            list.into_future(),
            call.into_future()
        ));
    }
}

#[test]
fn an_error_of_the_builder_does_not_quote_credentials() {
    let build = |credentials: Credentials, url: &str| {
        let builder = Client::builder(credentials)
            .base_url(url)
            .transport(MockTransport::new());
        let text = format!("{builder:?}");
        text + &told(&builder.build().unwrap_err())
    };
    let good = || Credentials::account(ACCOUNT, SECRET);
    let secret: String = form_urlencoded::byte_serialize(SECRET.as_bytes()).collect();
    for url in [
        format!("https://user:{secret}@example.com"),
        format!("https://{secret}@example.com"),
        format!("https://example.com?token={secret}"),
        format!("https://example.com#{secret}"),
        format!("http://example.com/{secret}"),
        format!("{secret}://example.com"),
        format!("https://[{secret}]"),
    ] {
        is_clean(&build(good(), &url));
    }
    // Arguments in the wrong order, and invalid tokens.
    let url = "https://example.com";
    is_clean(&build(Credentials::account(SECRET, ACCOUNT), url));
    is_clean(&build(Credentials::api_key(SECRET, ACCOUNT, KEY), url));
    is_clean(&build(
        Credentials::api_key(ACCOUNT, format!("{SECRET}:"), KEY),
        url,
    ));
}

/// Every fault on a real socket, including the traces of the HTTP stack. Each transport with
/// each kind of credentials has its own server, so that they can run side by side.
#[tokio::test]
async fn no_fault_shows_a_secret() {
    let traces = Traces::default();
    let _listening = traces.listen();
    let mut running = JoinSet::new();
    for (_, transport) in real() {
        for credentials in everyone() {
            let builder = Client::builder(credentials).transport(transport.clone());
            running.spawn(shown_with_every_fault(builder));
        }
    }
    let text = running.join_all().await.concat();
    assert!(text.len() > 10_000, "the texts are too short");
    is_clean(&text);
    let traces = traces.text();
    assert!(
        traces.contains("twilio.call") && traces.contains("hyper"),
        "{}",
        traces.len()
    );
    is_clean(&traces);
}

/// The texts of the errors of each operation with each fault, and of the client.
async fn shown_with_every_fault(builder: ClientBuilder) -> String {
    let server = emulator(&Applied::default())
        .account_sid(ACCOUNT)
        .auth_token(SECRET)
        .api_key(KEY, SECRET)
        .start()
        .await
        .unwrap();
    let client = quick(builder.base_url(server.url()));
    // OAuth gets no token here; that error is checked too.
    let thing = Thing::create(&server.client(), CreateThing::new("old"));
    let thing = thing.await.unwrap();
    let mut text = format!("{client:?}");
    for fault in all(true) {
        for operation in Operation::ALL {
            server.clear_faults();
            if let Some(fault) = fault.emulated("http://127.0.0.1:1") {
                server.add_fault(fault.on_method(operation.method()));
            }
            if let Err(error) = run(operation, &client, &thing).await {
                text += &told(&error);
            }
        }
    }
    text
}

#[tokio::test(start_paused = true)]
async fn a_token_is_as_secret_as_the_credentials() {
    let traces = Traces::default();
    let _listening = traces.listen();
    let grant = format!(r#"{{"access_token": "{TOKEN}", "expires_in": 3600}}"#);
    for (status, response) in [
        (200, grant.clone()),
        (200, format!(r#"{{"access_token": ["{TOKEN}"]}}"#)),
        (200, format!(r#""{TOKEN}""#)),
        (
            200,
            format!(r#"{{"access_token": "x", "expires_in": "{TOKEN}"}}"#),
        ),
        (401, String::new()),
        (503, String::new()),
    ] {
        let mock = MockTransport::new();
        mock.reply(status, response)
            .reply(401, "")
            .reply(200, grant.clone());
        let client = Client::builder(Credentials::oauth(ACCOUNT, KEY, SECRET));
        let client = client.transport(mock).build().unwrap();
        let error = Thing::list(&client).await.unwrap_err();
        is_clean(&(told(&error) + &format!("{client:?}")));
    }
    is_clean(&traces.text());
}

/// Panics with each request in the message, as an `unwrap` in a transport could do.
struct Panics;

impl Transport for Panics {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        panic!("{request:?} {:?}", request.headers())
    }
}

#[tokio::test]
async fn a_panic_that_shows_a_request_shows_no_credentials() {
    for credentials in [Credentials::account(ACCOUNT, SECRET), everyone()[1].clone()] {
        let client = Client::builder(credentials)
            .transport(Panics)
            .build()
            .unwrap();
        let call = tokio::spawn(async move { Thing::list(&client).limit(1).await });
        let panic = call.await.unwrap_err().into_panic();
        let message = panic
            .downcast_ref::<String>()
            .expect("a panic has a message");
        assert!(message.contains("authorization"), "{message}");
        is_clean(message);
    }
}
