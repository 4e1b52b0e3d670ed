//! The span of a call: OpenTelemetry's names, without personal data.

use std::{
    io::Write,
    sync::{Arc, Mutex},
};

use tracing::Instrument;
use tracing_subscriber::fmt::{MakeWriter, format::FmtSpan};
use twilio_resources::proxy::v1::{CreateService, Service};
use twilio_runtime::testing::MockTransport;
use twilio_tests::{ACCOUNT, TOKEN, client};

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Lines {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// The text of a call's span and events.
async fn said<T>(call: impl Future<Output = T>) -> String {
    let lines = Lines::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_ansi(false)
        .with_span_events(FmtSpan::CLOSE)
        .with_writer(lines.clone())
        .finish();
    let guard = tracing_subscriber::util::SubscriberInitExt::set_default(subscriber);
    call.await;
    drop(guard);
    let bytes = lines.0.lock().unwrap().clone();
    String::from_utf8(bytes).unwrap()
}

const BODY: &str = r#"{"sid": "KSaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "account_sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "date_created": "2026-11-23T10:00:00Z"}"#;

#[tokio::test(start_paused = true)]
async fn a_call_is_one_span_with_the_names_of_opentelemetry() {
    let mock = MockTransport::new();
    mock.reply(503, "")
        .reply_with(200, &[("twilio-request-id", "RQ7")], BODY);
    let client = client(&mock);
    let text = said(async { Service::fetch(&client, "my-name").await.unwrap() }).await;
    for part in [
        "twilio.call{",
        "otel.kind=\"client\"",
        "http.request.method=\"GET\"",
        "url.template=\"/v1/Services/{Sid}\"",
        "server.address=\"proxy.twilio.com\"",
        "http.response.status_code=200",
        "http.request.resend_count=1",
        "twilio.request_id=\"RQ7\"",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert_eq!(text.matches("close").count(), 1, "{text}");
}

#[tokio::test(start_paused = true)]
async fn an_error_is_recorded_by_its_kind() {
    let mock = MockTransport::new();
    mock.reply(404, "").reply(200, "{}");
    let client = client(&mock);
    let text = said(async { Service::fetch(&client, "a").await.unwrap_err() }).await;
    assert!(text.contains("error.type=\"404\""), "{text}");
}

#[tokio::test(start_paused = true)]
async fn neither_values_nor_secrets_are_logged() {
    let mock = MockTransport::new();
    mock.reply(400, r#"{"message": "private response"}"#);
    let client = client(&mock);
    let params = CreateService::new("private-name");
    let text = said(async { Service::create(&client, params).await.unwrap_err() }).await;
    assert!(text.contains("http.response.status_code=400"), "{text}");
    for secret in [TOKEN, ACCOUNT, "private", "Basic"] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
}

#[tokio::test]
async fn prefetched_pages_stay_in_the_span_of_their_reader() {
    let mock = MockTransport::new();
    for next in [
        r#""/v1/Services?Page=1""#,
        r#""/v1/Services?Page=2""#,
        "null",
    ] {
        let meta = format!(r#"{{"next_page_url": {next}}}"#);
        mock.reply(200, format!(r#"{{"services": [{BODY}], "meta": {meta}}}"#));
    }
    let client = client(&mock);
    let text = said(async {
        let list = Service::list(&client).into_future();
        list.instrument(tracing::info_span!("reader"))
            .await
            .unwrap()
    })
    .await;
    let closed: Vec<_> = text.lines().filter(|line| line.contains("close")).collect();
    let inside = closed
        .iter()
        .filter(|line| line.contains("reader:twilio.call{"));
    assert_eq!((closed.len(), inside.count()), (4, 3), "{text}");
}

#[tokio::test]
async fn a_page_that_is_not_json_ends_its_span_as_an_error() {
    let mock = MockTransport::new();
    mock.reply(200, "<html>");
    let client = client(&mock);
    let text = said(async { Service::list(&client).await.unwrap_err() }).await;
    assert!(text.contains("error.type=\"decode\""), "{text}");
}

#[tokio::test(start_paused = true)]
async fn a_response_that_does_not_decode_ends_its_span_as_an_error() {
    let mock = MockTransport::new();
    mock.reply(200, r#"{"sid": 7}"#);
    let client = client(&mock);
    let text = said(async { Service::fetch(&client, "my-name").await.unwrap_err() }).await;
    assert!(text.contains("http.response.status_code=200"), "{text}");
    assert!(text.contains("error.type=\"decode\""), "{text}");
}
