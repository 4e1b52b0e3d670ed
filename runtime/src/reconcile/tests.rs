use std::time::Duration;

use bytes::Bytes;
use jiff::Timestamp;

use crate::{
    __private::{self, DecodeFailure, Route},
    BoxFuture, Call, Client, Create, Credentials, ErrorKind, Listed, Resource, Transport,
    TransportError,
    descriptor::ResourceDescriptor,
    descriptor::ResourceParts,
    testing::MockTransport,
};

const LIST: Route = Route::list("Thing", "proxy", "/v1/Things", "things");
const CREATE: Route = Route::create("Thing", "proxy", "/v1/Things").listing(&LIST);
const DESCRIPTOR: ResourceDescriptor = ResourceDescriptor::__new(ResourceParts {
    name: "Thing",
    doc: "",
    product: "proxy",
    path: "/v1/Things",
    instance_path: "/v1/Things/{Sid}",
    list_key: "things",
    singleton: false,
    placeholders: &[],
    key: None,
    sid_prefixes: &[],
    parent: None,
    operations: &[],
    fields: &[],
});

#[derive(Debug, serde::Deserialize)]
struct Thing {
    name: String,
}

impl Resource for Thing {
    type Path = ();
    const DESCRIPTOR: &'static ResourceDescriptor = &DESCRIPTOR;
}

impl Listed for Thing {}

fn decode(body: &[u8]) -> Result<Thing, DecodeFailure> {
    __private::decode(body)
}

fn create(mock: &MockTransport) -> Call<Thing, Create<Thing>> {
    create_by(mock.clone())
}

fn create_by(transport: impl Transport) -> Call<Thing, Create<Thing>> {
    let account = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    let client = Client::builder(Credentials::account(account, "hush"))
        .transport(transport)
        .build()
        .unwrap();
    let params = __private::untyped(&serde_json::json!({"Name": "mine"}));
    let call = __private::create::<_, Thing>(&client, &CREATE, &(), &params, decode);
    call.reconcile(|thing: &Thing| thing.name == "mine")
}

fn thing(name: &str, created: Timestamp) -> String {
    format!(r#"{{"name": "{name}", "date_created": "{created}"}}"#)
}

fn page(things: &[String]) -> String {
    format!(r#"{{"things": [{}]}}"#, things.join(", "))
}

fn methods(mock: &MockTransport) -> Vec<String> {
    let requests = mock.requests();
    requests
        .iter()
        .map(|sent| sent.method().to_string())
        .collect()
}

#[tokio::test(start_paused = true)]
async fn a_known_outcome_asks_for_nothing_more() {
    let mock = MockTransport::new();
    mock.reply(201, thing("mine", Timestamp::now()));
    let response = create(&mock).response().await.unwrap();
    assert!(!response.reconciled());
    assert_eq!(methods(&mock), ["POST"]);
}

#[tokio::test(start_paused = true)]
async fn a_create_that_surely_did_nothing_is_not_looked_for() {
    let mock = MockTransport::new();
    mock.reply(400, "");
    assert_eq!(create(&mock).await.unwrap_err().status().unwrap(), 400);
    assert_eq!(methods(&mock), ["POST"]);
}

#[tokio::test(start_paused = true)]
async fn a_record_that_is_recognised_is_the_result() {
    let mock = MockTransport::new();
    let now = Timestamp::now();
    mock.reply(429, "")
        .fail(TransportError::unknown("reset"))
        .reply(200, page(&[thing("other", now), thing("mine", now)]));
    let response = create(&mock).response().await.unwrap();
    assert!(response.reconciled());
    assert_eq!(response.attempts(), 2);
    assert_eq!(response.body().name, "mine");
    assert_eq!(methods(&mock), ["POST", "POST", "GET"]);
    assert_eq!(
        mock.requests()[2].uri().to_string(),
        "https://proxy.twilio.com/v1/Things?PageSize=100"
    );
}

#[tokio::test(start_paused = true)]
async fn none_that_is_recognised_leaves_the_original_error_and_sends_nothing_again() {
    let mock = MockTransport::new();
    mock.fail(TransportError::unknown("reset"))
        .reply(200, page(&[thing("other", Timestamp::now())]));
    let error = create(&mock).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.may_have_been_applied());
    assert_eq!(methods(&mock), ["POST", "GET"]);
}

#[tokio::test(start_paused = true)]
async fn a_record_from_before_the_call_is_not_taken() {
    let mock = MockTransport::new();
    let before = Timestamp::now() - Duration::from_mins(1);
    mock.reply(500, "")
        .reply(200, page(&[thing("mine", before)]));
    assert_eq!(create(&mock).await.unwrap_err().status().unwrap(), 500);
}

#[tokio::test(start_paused = true)]
async fn the_servers_clock_is_the_one_that_counts() {
    for (offset, found) in [(0, true), (-60, false)] {
        let mock = MockTransport::new();
        let theirs = "Sun, 01 Jan 2090 00:00:00 GMT";
        let created = "2090-01-01T00:00:00Z".parse::<Timestamp>().unwrap();
        let created = created + jiff::SignedDuration::from_secs(offset);
        mock.reply(502, "")
            .reply_with(200, &[("date", theirs)], page(&[thing("mine", created)]));
        assert_eq!(create(&mock).await.is_ok(), found, "{offset}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_was_damaged_is_looked_for() {
    for answer in ["", r#"{"name": "mi"#, "<html>", "[]", r#"{"name": 7}"#] {
        let mock = MockTransport::new();
        mock.reply(201, answer)
            .reply(200, page(&[thing("mine", Timestamp::now())]));
        assert!(create(&mock).response().await.unwrap().reconciled());
    }
}

#[tokio::test(start_paused = true)]
async fn a_list_that_fails_leaves_the_original_error() {
    let mock = MockTransport::new();
    mock.fail(TransportError::timeout()).reply(403, "");
    assert!(create(&mock).await.unwrap_err().is_timeout());
}

#[tokio::test(start_paused = true)]
async fn further_pages_are_read() {
    let mock = MockTransport::new();
    let next = r#""https://proxy.twilio.com/v1/Things?Page=1""#;
    let first = format!(r#"{{"things": [], "meta": {{"next_page_url": {next}}}}}"#);
    mock.reply(500, "")
        .reply(200, first)
        .reply(200, page(&[thing("mine", Timestamp::now())]));
    assert!(create(&mock).await.is_ok());
}

#[test]
fn dates_of_both_styles_are_understood() {
    for date in ["2026-11-23T10:00:00Z", "Mon, 23 Nov 2026 10:00:00 +0000"] {
        let created = super::created(&format!(r#"{{"date_created": "{date}"}}"#));
        assert_eq!(created.unwrap().to_string(), "2026-11-23T10:00:00Z");
    }
    assert_eq!(super::created("{}"), None);
    assert_eq!(super::created(r#"{"date_created": "today"}"#), None);
}

/// Loses a create after a while; then lists this record on a first page, also after a
/// while, and never a second page.
struct Slow {
    wait: Duration,
    created: Timestamp,
}

impl Transport for Slow {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            if request.uri().query() == Some("Page=1") {
                std::future::pending::<()>().await;
            }
            tokio::time::sleep(self.wait).await;
            if request.method() == http::Method::POST {
                return Err(TransportError::unknown("reset"));
            }
            let things = thing("mine", self.created);
            let next = r#"{"next_page_url": "https://proxy.twilio.com/v1/Things?Page=1"}"#;
            let page = format!(r#"{{"things": [{things}], "meta": {next}}}"#);
            Ok(http::Response::new(page.into()))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn looking_ends_with_the_calls_time_and_what_was_found_counts() {
    let wait = Duration::from_secs(5);
    let created = Timestamp::now();
    let before = tokio::time::Instant::now();
    let call = create_by(Slow { wait, created }).timeout(Duration::from_secs(20));
    assert!(call.response().await.unwrap().reconciled());
    assert_eq!(before.elapsed(), Duration::from_secs(20));
}

#[tokio::test(start_paused = true)]
async fn the_time_that_the_call_took_is_the_timers() {
    for (seconds_ago, found) in [(20, true), (27, false)] {
        let created = Timestamp::now() - Duration::from_secs(seconds_ago);
        let wait = Duration::from_secs(10);
        let call = create_by(Slow { wait, created });
        assert_eq!(call.await.is_ok(), found, "{seconds_ago}");
    }
}
