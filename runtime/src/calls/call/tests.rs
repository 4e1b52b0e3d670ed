use std::{
    pin::pin,
    task::{Context, Poll, Waker},
    time::Duration,
};

use crate::{
    __private::{self, DecodeFailure, Route},
    Call, Client, Credentials, ErrorKind, Fetch,
    testing::MockTransport,
};

const FETCH: Route = Route::fetch("Thing", "proxy", "/v1/Things/{Sid}");
const NOT_FOUND: &str = r#"{"code": 20404, "message": "no such thing", "status": 404}"#;

fn decode(body: &[u8]) -> Result<u32, DecodeFailure> {
    serde_json::from_slice(body)
}

fn fetch(mock: &MockTransport) -> Call<u32, Fetch<u32>> {
    let account = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    let client = Client::builder(Credentials::account(account, "hush"))
        .transport(mock.clone())
        .build()
        .unwrap();
    __private::fetch(&client, &FETCH, &"x", decode)
}

#[tokio::test]
async fn a_call_is_a_future_that_can_be_spawned_and_joined() {
    let mock = MockTransport::new();
    mock.reply(200, "1").reply(200, "1");
    let spawned = tokio::spawn(fetch(&mock));
    let (one, two) = tokio::join!(fetch(&mock), spawned);
    assert_eq!((one.unwrap(), two.unwrap().unwrap()), (1, 1));
}

#[tokio::test]
async fn nothing_is_sent_before_the_first_poll() {
    let mock = MockTransport::new();
    drop(fetch(&mock));
    assert!(mock.requests().is_empty());
}

#[test]
fn a_call_that_was_sent_has_no_request_and_ends_once() {
    let mock = MockTransport::new();
    mock.reply(200, "1");
    let mut call = pin!(fetch(&mock));
    let mut context = Context::from_waker(Waker::noop());
    assert!(matches!(
        call.as_mut().poll(&mut context),
        Poll::Ready(Ok(1))
    ));
    assert!(call.as_mut().poll(&mut context).is_pending());
    assert_eq!(call.request().unwrap_err().kind(), ErrorKind::Config);
}

#[tokio::test]
async fn an_optional_record_exists_or_not() {
    let mock = MockTransport::new();
    mock.reply(200, "7").reply(404, NOT_FOUND);
    assert_eq!(fetch(&mock).optional().await.unwrap(), Some(7));
    assert_eq!(fetch(&mock).optional().await.unwrap(), None);
}

#[tokio::test]
async fn only_the_apis_own_404_is_the_absence_of_a_record() {
    for (status, body) in [(404, "<html>not here</html>"), (404, ""), (400, NOT_FOUND)] {
        let mock = MockTransport::new();
        mock.reply(status, body);
        let error = fetch(&mock).optional().await.unwrap_err();
        assert_eq!(error.status().unwrap(), status);
    }
}

#[tokio::test]
async fn an_optional_response_has_status_and_headers_in_both_cases() {
    let mock = MockTransport::new();
    mock.reply(200, "7")
        .reply_with(404, &[("twilio-request-id", "RQ1")], NOT_FOUND);
    let response = fetch(&mock).optional().response().await.unwrap();
    assert_eq!(
        (response.status().as_u16(), response.into_body()),
        (200, Some(7))
    );
    let response = fetch(&mock).optional().response().await.unwrap();
    assert_eq!((response.status().as_u16(), response.attempts()), (404, 1));
    assert_eq!(response.request_id(), Some("RQ1"));
    assert_eq!(&response.raw()[..], NOT_FOUND.as_bytes());
}

#[tokio::test]
async fn a_response_can_be_mapped_and_split_into_parts() {
    let mock = MockTransport::new();
    mock.reply_with(203, &[("x-twilio-a", "b")], "7");
    let response = fetch(&mock).response().await.unwrap();
    let response = response.map(|number| number.to_string());
    assert_eq!(response.body(), "7");
    let (rest, body) = response.into_parts();
    assert_eq!((rest.status().as_u16(), body.as_str()), (203, "7"));
    assert_eq!(rest.headers()["x-twilio-a"], "b");
}

#[cfg(feature = "blocking")]
#[test]
fn an_optional_call_and_a_response_can_be_waited_for() {
    let mock = MockTransport::new();
    mock.reply(404, NOT_FOUND)
        .reply(404, NOT_FOUND)
        .reply(200, "7");
    assert_eq!(fetch(&mock).optional().wait().unwrap(), None);
    let response = fetch(&mock).optional().response().wait().unwrap();
    assert_eq!(response.status(), 404);
    assert_eq!(fetch(&mock).response().wait().unwrap().attempts(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_record_is_fetched_until_it_is_as_expected() {
    let mock = MockTransport::new();
    mock.reply(200, "1")
        .reply(503, "")
        .reply(200, "2")
        .reply(200, "3");
    let before = tokio::time::Instant::now();
    let response = fetch(&mock)
        .until(|number| *number == 3)
        .response()
        .await
        .unwrap();
    assert_eq!((*response.body(), response.attempts()), (3, 4));
    assert!(
        before.elapsed() >= Duration::from_millis(1500),
        "it waits between the fetches"
    );
}

#[tokio::test(start_paused = true)]
async fn after_the_timeout_the_error_has_the_last_record() {
    let mock = MockTransport::new();
    for number in 0..9 {
        mock.reply(200, number.to_string());
    }
    let before = tokio::time::Instant::now();
    let waiter = fetch(&mock)
        .timeout(Duration::from_secs(20))
        .until(|_| false);
    let mut error = waiter.await.unwrap_err();
    assert!(
        error.is_timeout() && !error.may_have_been_applied(),
        "{error}"
    );
    assert_eq!(error.attempts(), 6, "at 0, 0.5, 1.5, 3.5, 7.5 and 15.5 s");
    assert_eq!(error.take_partial::<u32>(), Some(vec![5]));
    assert!(before.elapsed() < Duration::from_secs(20));
}

#[tokio::test(start_paused = true)]
async fn an_error_between_fetches_has_the_last_record_too() {
    let mock = MockTransport::new();
    mock.reply(200, "1").reply(404, NOT_FOUND);
    let waiter = fetch(&mock).until(|_| false);
    let waits = (Duration::from_secs(1), Duration::from_secs(1));
    let mut error = waiter.waits(waits.0, waits.1).await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.take_partial::<u32>(), Some(vec![1]));
}
