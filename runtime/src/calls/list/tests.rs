mod failures;
mod paging;

use std::{
    pin::{Pin, pin},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll, Waker},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use serde::Deserialize;

use crate::{
    __private::{self, DecodeFailure, Json, Route},
    BoxFuture, Client, Credentials, Error, ErrorKind, List, Records, RetryPolicy, Transport,
    TransportError,
    error::RecordError,
    testing::MockTransport,
};

const LIST: Route = Route::list("Thing", "proxy", "/v1/Things", "things");
const AC: &str = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

fn read(json: &mut Json<'_>) -> Result<u32, DecodeFailure> {
    u32::deserialize(json)
}

fn client(transport: impl Transport) -> Client {
    Client::builder(Credentials::account(AC, "hush"))
        .transport(transport)
        .retry(RetryPolicy::none())
        .build()
        .unwrap()
}

fn list(transport: &MockTransport) -> List<u32> {
    __private::list(&client(transport.clone()), &LIST, &(), read)
}

fn page(records: &str, next: &str) -> String {
    format!(r#"{{"things": [{records}], "meta": {{"next_page_url": {next}}}}}"#)
}

const PAGE_2: &str = r#""https://proxy.twilio.com/v1/Things?Page=1&PageToken=a""#;
const PAGE_3: &str = r#""https://proxy.twilio.com/v1/Things?Page=2&PageToken=b""#;

fn three_pages() -> MockTransport {
    let mock = MockTransport::new();
    mock.reply(200, page("1, 2", PAGE_2))
        .reply(200, page("3, 4", PAGE_3))
        .reply(200, page("5", "null"));
    mock
}

fn urls(mock: &MockTransport) -> Vec<String> {
    let requests = mock.requests();
    requests.iter().map(|sent| sent.uri().to_string()).collect()
}

#[tokio::test]
async fn awaiting_reads_all_pages_in_order() {
    let mock = three_pages();
    assert_eq!(list(&mock).await.unwrap(), [1, 2, 3, 4, 5]);
    assert_eq!(
        urls(&mock),
        [
            "https://proxy.twilio.com/v1/Things",
            "https://proxy.twilio.com/v1/Things?Page=1&PageToken=a",
            "https://proxy.twilio.com/v1/Things?Page=2&PageToken=b",
        ]
    );
}

#[tokio::test]
async fn a_limit_ends_the_list_and_sizes_its_pages() {
    let mock = three_pages();
    assert_eq!(list(&mock).limit(3).await.unwrap(), [1, 2, 3]);
    assert_eq!(mock.requests().len(), 2);
    assert!(urls(&mock)[0].ends_with("?PageSize=3"));
}

#[tokio::test]
async fn a_limit_of_zero_sends_no_request() {
    let mock = MockTransport::new();
    assert_eq!(list(&mock).limit(0).await.unwrap(), [0_u32; 0]);
    assert!(mock.requests().is_empty());
}

#[test]
fn a_page_size_beyond_the_limits_is_refused() {
    let mock = MockTransport::new();
    for size in [0, 1001] {
        let error = list(&mock).page_size(size).request().unwrap_err();
        assert_eq!(error.as_parameter().unwrap().name(), "PageSize");
    }
    let request = list(&mock).page_size(1000).limit(5).request().unwrap();
    assert_eq!(request.uri().query(), Some("PageSize=1000"));
}

#[tokio::test]
async fn a_stream_returns_every_record_before_its_error() {
    let mock = MockTransport::new();
    mock.reply(200, page("1, 2", PAGE_2)).reply(404, "");
    let mut records = list(&mock).stream();
    assert_eq!(records.next().await.unwrap().unwrap(), 1);
    assert_eq!(records.next().await.unwrap().unwrap(), 2);
    let error = records.next().await.unwrap().unwrap_err();
    assert!(error.is_not_found());
    assert!(records.next().await.is_none(), "ends after an error");
}

#[tokio::test]
async fn an_interrupted_list_resumes_at_the_url_of_its_error() {
    let mock = MockTransport::new();
    mock.reply(200, page("1, 2", PAGE_2)).reply(404, "");
    let error = list(&mock).await.unwrap_err();
    let url = error.resume_url().unwrap();
    mock.reply(200, page("3", "null"));
    assert_eq!(list(&mock).limit(9).resume(url).await.unwrap(), [3]);
    assert_eq!(format!("\"{}\"", urls(&mock)[2]), PAGE_2);
}

#[tokio::test]
async fn a_list_that_was_never_sent_cannot_be_resumed() {
    let error = list(&MockTransport::new()).page_size(0).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Parameter);
    assert_eq!(error.resume_url(), None);
}

#[test]
fn resuming_at_another_origin_is_refused() {
    let list = list(&MockTransport::new()).resume("https://evil.example/v1/Things");
    let error = list.request().unwrap_err();
    assert_eq!(error.as_parameter().unwrap().name(), "resume");
}

#[tokio::test]
async fn a_page_at_another_origin_is_an_error_after_the_records() {
    let mock = MockTransport::new();
    mock.reply(200, page("1", r#""https://evil.example/v1/Things?Page=1""#));
    let mut records = list(&mock).stream();
    assert_eq!(records.next().await.unwrap().unwrap(), 1);
    let error = records.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Page);
    assert_eq!(mock.requests().len(), 1);
}

/// A mock of pages with the same records, under new URLs.
fn circle(pages: usize) -> MockTransport {
    let mock = MockTransport::new();
    for index in 1..=pages {
        mock.reply(200, page("1, 2", &format!("\"/v1/Things?Page={index}\"")));
    }
    mock
}

#[tokio::test]
async fn a_looping_list_ends_with_the_records_read_so_far() {
    let mock = circle(9);
    let error = list(&mock).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Page);
    assert_eq!(error.partial::<u32>(), Some(&[1, 2, 1, 2, 1, 2, 1, 2][..]));
    assert_eq!(error.resume_url(), None);
    assert_eq!(mock.requests().len(), 4);
}

#[tokio::test]
async fn a_few_equal_pages_are_allowed() {
    let mock = circle(3);
    mock.reply(200, page("1, 2", "null"));
    assert_eq!(list(&mock).await.unwrap().len(), 8);
}

#[tokio::test]
async fn a_hundred_empty_pages_in_a_row_are_an_error() {
    let next = |index| format!(r#""https://proxy.twilio.com/v1/Things?Page={index}""#);
    let mock = MockTransport::new();
    for index in 1..100 {
        mock.reply(200, page(" ", &next(index)));
    }
    mock.reply(200, page("1", "null"));
    assert_eq!(list(&mock).await.unwrap(), [1]);

    let mock = MockTransport::new();
    for index in 1..200 {
        mock.reply(200, page("", &next(index)));
    }
    let error = list(&mock).await.unwrap_err();
    assert!(error.to_string().contains("without a record"), "{error}");
    assert_eq!(mock.requests().len(), 100);
}

#[tokio::test]
async fn tokens_keep_the_rest_of_the_query() {
    let mock = MockTransport::new();
    mock.reply(200, r#"{"things": [1], "meta": {"nextToken": "a b"}}"#)
        .reply(200, r#"{"things": [2], "meta": {"nextToken": "c"}}"#)
        .reply(200, r#"{"things": [3], "meta": {}}"#);
    assert_eq!(list(&mock).page_size(1).await.unwrap(), [1, 2, 3]);
    assert!(urls(&mock)[1].ends_with("?PageSize=1&pageToken=a+b"));
    assert!(urls(&mock)[2].ends_with("?PageSize=1&pageToken=c"));
}

#[tokio::test]
async fn paths_of_the_2010_style_stay_on_the_host() {
    let mock = MockTransport::new();
    mock.reply(
        200,
        r#"{"things": [1], "next_page_uri": "/v1/Things?Page=1"}"#,
    )
    .reply(200, r#"{"things": [2], "next_page_uri": null}"#);
    assert_eq!(list(&mock).await.unwrap(), [1, 2]);
    assert_eq!(urls(&mock)[1], "https://proxy.twilio.com/v1/Things?Page=1");
}

#[tokio::test]
async fn a_page_has_the_url_of_the_next_one() {
    let mut pages = list(&three_pages()).pages();
    let first = pages.next().await.unwrap().unwrap();
    assert_eq!(first.items(), [1, 2]);
    assert_eq!(format!("{:?}", first.next_url().unwrap()), PAGE_2);
}

#[tokio::test]
async fn a_page_that_the_limit_cut_has_no_next_url() {
    let mut pages = list(&three_pages()).limit(1).pages();
    let first = pages.next().await.unwrap().unwrap();
    assert_eq!((first.items(), first.next_url()), (&[1][..], None));
}

/// Responds to the first request at once, then never; counts requests and dropped futures.
#[derive(Clone, Default)]
struct Stuck {
    asked: Arc<AtomicUsize>,
    given_up: Arc<AtomicUsize>,
}

struct Count(Arc<AtomicUsize>);

impl Drop for Count {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

impl Transport for Stuck {
    fn send(
        &self,
        _: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let first = self.asked.fetch_add(1, Ordering::SeqCst) == 0;
        let count = (!first).then(|| Count(Arc::clone(&self.given_up)));
        Box::pin(async move {
            if count.is_none() {
                return Ok(http::Response::new(page("1, 2", PAGE_2).into()));
            }
            std::future::pending().await
        })
    }
}

/// Passes each request on to a task, as a client with connections does.
#[derive(Clone)]
struct Connected(MockTransport);

impl Transport for Connected {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let mock = self.0.clone();
        let connection = tokio::spawn(async move { mock.send(request).await });
        Box::pin(async move { connection.await.unwrap() })
    }
}

#[tokio::test]
async fn the_next_page_is_requested_before_a_record_is_returned() {
    let mock = three_pages();
    let client = client(Connected(mock.clone()));
    let list: List<u32> = __private::list(&client, &LIST, &(), read);
    let consumer = tokio::spawn(async move {
        let mut records = list.stream();
        records.next().await.unwrap().unwrap();
        // From here on, the program may be busy and let no other task run.
        mock.requests().len()
    });
    assert_eq!(consumer.await.unwrap(), 2);
}

#[tokio::test(start_paused = true)]
async fn the_next_page_is_fetched_while_this_one_is_consumed() {
    let stuck = Stuck::default();
    let list: List<u32> = __private::list(&client(stuck.clone()), &LIST, &(), read);
    let mut records = list.stream();
    records.next().await.unwrap().unwrap();
    // The consumer is busy elsewhere and polls nothing.
    tokio::task::yield_now().await;
    assert_eq!(stuck.asked.load(Ordering::SeqCst), 2);
    drop(records);
    tokio::task::yield_now().await;
    assert_eq!(stuck.given_up.load(Ordering::SeqCst), 1);
}

#[tokio::test(start_paused = true)]
async fn the_timeout_is_for_each_page() {
    let stuck = Stuck::default();
    let list: List<u32> = __private::list(&client(stuck), &LIST, &(), read);
    let mut records = list.timeout(Duration::from_secs(2)).stream();
    tokio::time::sleep(Duration::from_secs(10)).await;
    records.next().await.unwrap().unwrap();
    records.next().await.unwrap().unwrap();
    assert!(records.next().await.unwrap().unwrap_err().is_timeout());
}

#[test]
fn without_a_runtime_pages_are_fetched_as_they_are_polled() {
    let mock = three_pages();
    let mut future = pin!(list(&mock).into_future());
    let mut context = Context::from_waker(Waker::noop());
    let Poll::Ready(records) = future.as_mut().poll(&mut context) else {
        panic!("still waiting");
    };
    assert_eq!(records.unwrap(), [1, 2, 3, 4, 5]);
}

#[tokio::test]
async fn nothing_is_fetched_beyond_the_limit() {
    let mock = three_pages();
    let mut pages = list(&mock).limit(2).pages();
    assert_eq!(pages.next().await.unwrap().unwrap().items(), [1, 2]);
    tokio::task::yield_now().await;
    assert_eq!(mock.requests().len(), 1);
    assert!(pages.next().await.is_none());
}

#[test]
fn without_a_runtime_the_next_page_is_fetched_with_the_first_record() {
    let mock = three_pages();
    let mut records = list(&mock).stream();
    let mut context = Context::from_waker(Waker::noop());
    let mut next = || match Pin::new(&mut records).poll_next(&mut context) {
        Poll::Ready(record) => record.map(Result::unwrap),
        Poll::Pending => panic!("the responses are prepared"),
    };
    assert_eq!(next(), Some(1));
    assert_eq!(mock.requests().len(), 2);
    assert_eq!(
        [next(), next(), next(), next(), next()],
        [Some(2), Some(3), Some(4), Some(5), None]
    );
}

#[test]
fn pages_are_a_stream_too() {
    let mut pages = list(&three_pages()).pages();
    let mut context = Context::from_waker(Waker::noop());
    let Poll::Ready(Some(Ok(page))) = Pin::new(&mut pages).poll_next(&mut context) else {
        panic!("there is a page");
    };
    assert_eq!(page.items(), [1, 2]);
}
