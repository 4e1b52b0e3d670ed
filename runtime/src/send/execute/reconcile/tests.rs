use std::time::Duration;

use bytes::Bytes;
use jiff::{SignedDuration, Timestamp};

use crate::{
    __private::{self, DecodeFailure, Route},
    BoxFuture, Call, Client, Create, Credentials, Error, ErrorKind, Listable, Resource, Transport,
    TransportError,
    declare::{descriptor::ResourceDescriptor, descriptor::ResourceParts},
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
    sid: String,
    name: String,
}

impl Resource for Thing {
    type Path = ();
    const DESCRIPTOR: &'static ResourceDescriptor = &DESCRIPTOR;
}

impl Listable for Thing {
    type Output = Self;

    const __LIST: __private::ListParts<Self> = (&LIST, __private::read_record);
}

fn decode(body: &[u8]) -> Result<Thing, DecodeFailure> {
    __private::decode(body)
}

fn client(transport: impl Transport) -> Client {
    let account = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    Client::builder(Credentials::account(account, "hush"))
        .transport(transport)
        .build()
        .unwrap()
}

fn plain(client: &Client) -> Call<Thing, Create<Thing>> {
    let params = __private::untyped(&serde_json::json!({"Name": "mine"}));
    __private::create(client, &CREATE, &(), &params, decode)
}

fn create_by(client: &Client) -> Call<Thing, Create<Thing>> {
    plain(client).reconcile(|thing: &Thing| thing.name == "mine")
}

fn create(mock: &MockTransport) -> Call<Thing, Create<Thing>> {
    create_by(&client(mock.clone()))
}

/// The server's clock at the beginning of each test.
const NOW: &str = "Sun, 01 Jan 2090 00:00:00 GMT";

fn at(offset: i64) -> Timestamp {
    let now: Timestamp = "2090-01-01T00:00:00Z".parse().unwrap();
    now + SignedDuration::from_secs(offset)
}

fn record(sid: &str, name: &str, created: Timestamp) -> String {
    format!(r#"{{"sid": "{sid}", "name": "{name}", "date_created": "{created}"}}"#)
}

fn mine() -> String {
    record("TH1", "mine", at(0))
}

fn page(records: &[String]) -> String {
    format!(
        r#"{{"things": [{}], "meta": {{"next_page_url": null}}}}"#,
        records.join(", ")
    )
}

fn page_before(next: u32, records: &[String]) -> String {
    let next = format!("https://proxy.twilio.com/v1/Things?Page={next}");
    let meta = format!(r#""meta": {{"next_page_url": "{next}"}}"#);
    format!(r#"{{"things": [{}], {meta}}}"#, records.join(", "))
}

/// A mock that loses a create and then lists these records.
fn lost(records: &[String]) -> MockTransport {
    let mock = MockTransport::new();
    mock.fail(TransportError::unknown("reset"))
        .reply_with(200, &[("date", NOW)], page(records));
    mock
}

async fn unknown(mock: &MockTransport) -> Error {
    let error = create(mock).await.unwrap_err();
    assert!(error.may_have_been_applied(), "{error}");
    assert_eq!(error.kind(), ErrorKind::Transport, "the create's own error");
    error
}

fn methods(mock: &MockTransport) -> Vec<String> {
    let requests = mock.requests();
    requests
        .iter()
        .map(|sent| sent.method().to_string())
        .collect()
}

#[tokio::test(start_paused = true)]
async fn a_known_outcome_needs_no_further_request() {
    let mock = MockTransport::new();
    mock.reply(201, mine());
    let response = create(&mock).response().await.unwrap();
    assert!(!response.was_reconciled());
    assert_eq!(methods(&mock), ["POST"]);
}

#[tokio::test(start_paused = true)]
async fn a_create_that_certainly_did_nothing_is_not_reconciled() {
    let mock = MockTransport::new();
    mock.reply(400, "");
    assert_eq!(create(&mock).await.unwrap_err().status().unwrap(), 400);
    assert_eq!(methods(&mock), ["POST"]);
}

#[tokio::test(start_paused = true)]
async fn a_record_that_is_recognized_is_the_result() {
    let mock = MockTransport::new();
    let records = [record("TH2", "other", at(0)), mine()];
    mock.reply(429, "")
        .fail(TransportError::unknown("reset"))
        .reply_with(200, &[("date", NOW), ("x-twilio-a", "b")], page(&records));
    let response = create(&mock).response().await.unwrap();
    assert!(response.was_reconciled());
    assert_eq!(response.attempts(), 2);
    assert_eq!(response.headers()["x-twilio-a"], "b");
    assert_eq!(
        (response.body().name.as_str(), response.body().sid.as_str()),
        ("mine", "TH1")
    );
    assert_eq!(methods(&mock), ["POST", "POST", "GET"]);
    assert_eq!(
        mock.requests()[2].uri().to_string(),
        "https://proxy.twilio.com/v1/Things?PageSize=100"
    );
}

#[tokio::test(start_paused = true)]
async fn without_a_recognized_record_the_original_error_stays_and_nothing_is_sent_again() {
    let mock = lost(&[record("TH2", "other", at(0))]);
    assert!(unknown(&mock).await.candidates().is_empty());
    assert_eq!(methods(&mock), ["POST", "GET"]);
}

#[tokio::test(start_paused = true)]
async fn several_recognized_records_are_candidates_and_not_a_result() {
    let mock = lost(&[mine(), record("TH2", "mine", at(0))]);
    let error = unknown(&mock).await;
    assert_eq!(error.candidates(), ["TH1", "TH2"]);
    assert!(error.to_string().contains("TH1, TH2"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_record_older_than_the_request_is_not_taken() {
    for (age, is_taken) in [(0, true), (1, true), (2, false), (5, false)] {
        let mock = lost(&[record("TH1", "mine", at(-age))]);
        assert_eq!(create(&mock).await.is_ok(), is_taken, "{age}");
    }
}

#[tokio::test(start_paused = true)]
async fn without_the_servers_clock_the_outcome_stays_unknown() {
    let mock = MockTransport::new();
    mock.fail(TransportError::unknown("reset"))
        .reply(200, page(&[mine()]));
    unknown(&mock).await;
}

#[tokio::test(start_paused = true)]
async fn a_record_without_a_date_is_not_taken() {
    for date in [
        "",
        r#", "date_created": null"#,
        r#", "date_created": "today""#,
    ] {
        let undated = format!(r#"{{"sid": "TH1", "name": "mine"{date}}}"#);
        unknown(&lost(&[undated])).await;
    }
}

#[tokio::test(start_paused = true)]
async fn dates_of_the_2010_api_are_read() {
    let dated =
        r#"{"sid": "TH1", "name": "mine", "date_created": "Sun, 01 Jan 2090 00:00:00 +0000"}"#;
    assert!(create(&lost(&[dated.to_owned()])).await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn the_result_of_another_create_is_not_a_candidate() {
    let mock = MockTransport::new();
    let client = client(mock.clone());
    mock.reply(201, mine());
    plain(&client).await.unwrap();
    mock.fail(TransportError::unknown("reset"))
        .reply_with(200, &[("date", NOW)], page(&[mine()]));
    let error = create_by(&client).await.unwrap_err();
    assert!(error.may_have_been_applied() && error.candidates().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_record_is_the_result_of_one_create_only() {
    let mock = lost(&[mine()]);
    let client = client(mock.clone());
    assert!(create_by(&client).await.is_ok());
    mock.fail(TransportError::unknown("reset"))
        .reply_with(200, &[("date", NOW)], page(&[mine()]));
    assert!(create_by(&client).await.is_err());
}

#[tokio::test(start_paused = true)]
async fn two_concurrent_creates_that_are_lost_both_stay_unknown() {
    let slow = Slow::new(&[mine()]);
    let client = client(slow);
    let (one, two) = tokio::join!(create_by(&client), create_by(&client));
    for result in [one, two] {
        let error = result.unwrap_err();
        assert!(error.may_have_been_applied());
        assert_eq!(error.candidates(), ["TH1"]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_create_that_was_canceled_meanwhile_leaves_the_outcome_unknown() {
    let client = client(Slow::new(&[mine()]));
    let given_up = async {
        tokio::time::sleep(WAIT / 2).await;
        let _ = tokio::time::timeout(WAIT / 4, plain(&client)).await;
    };
    let (result, ()) = tokio::join!(create_by(&client), given_up);
    assert_eq!(result.unwrap_err().candidates(), ["TH1"]);
}

#[tokio::test(start_paused = true)]
async fn the_record_of_a_damaged_response_is_looked_for() {
    for damaged in ["", r#"{"name": "mi"#, "<html>", "[]", r#"{"name": 7}"#] {
        let mock = MockTransport::new();
        mock.reply(201, damaged)
            .reply_with(200, &[("date", NOW)], page(&[mine()]));
        assert!(create(&mock).response().await.unwrap().was_reconciled());
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
    mock.reply(500, "")
        .reply_with(200, &[("date", NOW)], page_before(1, &[]))
        .reply_with(200, &[("date", NOW)], page(&[mine()]));
    assert!(create(&mock).await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn a_list_sorted_from_the_newest_is_read_up_to_the_request() {
    let mock = MockTransport::new();
    let records = [mine(), record("TH2", "old", at(-99))];
    mock.reply(500, "")
        .reply_with(200, &[("date", NOW)], page_before(1, &records));
    assert!(create(&mock).await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn an_unsorted_list_is_read_to_its_end() {
    let mock = MockTransport::new();
    let records = [
        record("TH2", "old", at(-99)),
        mine(),
        record("TH3", "old", at(-99)),
    ];
    mock.reply(500, "")
        .reply_with(200, &[("date", NOW)], page_before(1, &records))
        .reply_with(200, &[("date", NOW)], page(&[record("TH4", "mine", at(0))]));
    assert_eq!(
        create(&mock).await.unwrap_err().candidates(),
        ["TH1", "TH4"]
    );
}

#[tokio::test(start_paused = true)]
async fn a_list_that_is_too_long_leaves_the_outcome_unknown() {
    let others: Vec<_> = (0..2000)
        .map(|n| record(&format!("TH{n}"), "mine", at(0)))
        .collect();
    let mock = lost(&others);
    let error = unknown(&mock).await;
    assert_eq!(error.candidates().len(), 10, "at most ten are named");
}

const WAIT: Duration = Duration::from_secs(5);

/// Loses a create after a while; then lists these records on a first page, also after a
/// while, and never a second page.
struct Slow {
    page: String,
    has_second_page: bool,
}

impl Slow {
    fn new(records: &[String]) -> Self {
        Self {
            page: page(records),
            has_second_page: false,
        }
    }
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
            tokio::time::sleep(WAIT).await;
            if request.method() == http::Method::POST {
                return Err(TransportError::unknown("reset"));
            }
            let mut page = self.page.clone();
            if self.has_second_page {
                let next = r#""https://proxy.twilio.com/v1/Things?Page=1""#;
                page = page.replace("null", next);
            }
            let mut response = http::Response::new(Bytes::from(page));
            response.headers_mut().insert("date", NOW.parse().unwrap());
            Ok(response)
        })
    }
}

#[tokio::test(start_paused = true)]
async fn reconciling_ends_at_the_calls_timeout_and_needs_the_whole_list() {
    let slow = Slow {
        has_second_page: true,
        ..Slow::new(&[mine()])
    };
    let before = tokio::time::Instant::now();
    let call = create_by(&client(slow)).timeout(Duration::from_secs(20));
    assert_eq!(call.await.unwrap_err().candidates(), ["TH1"]);
    assert_eq!(before.elapsed(), Duration::from_secs(20));
}

#[tokio::test(start_paused = true)]
async fn the_time_since_the_request_is_measured_by_the_timer() {
    for (age, is_taken) in [(10, true), (11, true), (12, false)] {
        let client = client(Slow::new(&[record("TH1", "mine", at(-age))]));
        assert_eq!(create_by(&client).await.is_ok(), is_taken, "{age}");
    }
}
