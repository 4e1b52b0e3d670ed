use std::time::Duration;

use crate::{
    __private::{self, DecodeFailure, Route},
    Call, Client, Credentials, ErrorKind, Fetch,
    testing::MockTransport,
};

const FETCH: Route = Route::fetch("Thing", "proxy", "/v1/Things/{Sid}");
const CREATE: Route = Route::create("Thing", "proxy", "/v1/Things");
const AC: &str = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

fn client(mock: &MockTransport) -> Client {
    Client::builder(Credentials::oauth(AC, "me", "hu sh"))
        .transport(mock.clone())
        .build()
        .unwrap()
}

fn decode(body: &[u8]) -> Result<u32, DecodeFailure> {
    serde_json::from_slice(body)
}

fn fetch(client: &Client) -> Call<u32, Fetch<u32>> {
    __private::fetch(client, &FETCH, &"x", decode)
}

fn token(name: &str) -> String {
    format!(r#"{{"access_token": "{name}", "token_type": "Bearer", "expires_in": 3600}}"#)
}

/// Who was asked, and with which authorization.
fn asked(mock: &MockTransport) -> Vec<(String, String)> {
    let describe = |sent: &http::Request<bytes::Bytes>| {
        let header = sent.headers().get("authorization");
        let header = header.map_or("", |value| value.to_str().unwrap());
        (sent.uri().host().unwrap().to_owned(), header.to_owned())
    };
    mock.requests().iter().map(describe).collect()
}

fn expect(asked: &[(&str, &str)]) -> Vec<(String, String)> {
    let owned = |(host, header): &(&str, &str)| (format!("{host}.twilio.com"), (*header).into());
    asked.iter().map(owned).collect()
}

#[tokio::test(start_paused = true)]
async fn a_token_is_fetched_once_and_used_for_many_calls() {
    let mock = MockTransport::new();
    mock.reply(200, token("a")).reply(200, "1").reply(200, "2");
    let client = client(&mock);
    fetch(&client).await.unwrap();
    fetch(&client).await.unwrap();
    assert_eq!(
        asked(&mock),
        expect(&[("oauth", ""), ("proxy", "Bearer a"), ("proxy", "Bearer a")])
    );
    let form = mock.requests()[0].body().clone();
    assert_eq!(
        &form[..],
        b"grant_type=client_credentials&client_id=me&client_secret=hu+sh"
    );
}

#[tokio::test(start_paused = true)]
async fn calls_at_once_wait_for_one_token() {
    let mock = MockTransport::new();
    mock.reply(200, token("a")).reply(200, "1").reply(200, "2");
    let client = client(&mock);
    let one = tokio::spawn(fetch(&client).into_future());
    let two = tokio::spawn(fetch(&client).into_future());
    one.await.unwrap().unwrap();
    two.await.unwrap().unwrap();
    let to_oauth = asked(&mock)
        .iter()
        .filter(|(host, _)| host.starts_with("oauth"))
        .count();
    assert_eq!(to_oauth, 1);
}

#[tokio::test(start_paused = true)]
async fn a_token_is_replaced_before_it_expires() {
    let mock = MockTransport::new();
    mock.reply(200, token("a"))
        .reply(200, "1")
        .reply(200, token("b"))
        .reply(200, "2");
    let client = client(&mock);
    fetch(&client).await.unwrap();
    tokio::time::advance(Duration::from_secs(3600 - 59)).await;
    fetch(&client).await.unwrap();
    assert_eq!(asked(&mock)[3].1, "Bearer b");
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_is_replaced_once() {
    let mock = MockTransport::new();
    mock.reply(200, token("a"))
        .reply(401, "")
        .reply(200, token("b"))
        .reply(200, "1");
    fetch(&client(&mock)).await.unwrap();
    assert_eq!(
        asked(&mock),
        expect(&[
            ("oauth", ""),
            ("proxy", "Bearer a"),
            ("oauth", ""),
            ("proxy", "Bearer b"),
        ])
    );
}

#[tokio::test(start_paused = true)]
async fn a_second_refusal_is_the_answer() {
    let mock = MockTransport::new();
    mock.reply(200, token("a"))
        .reply(401, "")
        .reply(200, token("b"))
        .reply(401, "");
    let error = fetch(&client(&mock)).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 401);
    assert_eq!(mock.requests().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn a_client_that_is_refused_a_token_says_so_and_does_not_try_again() {
    let mock = MockTransport::new();
    mock.reply(401, r#"{"message": "no such client"}"#);
    let error = fetch(&client(&mock)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(!error.may_have_been_applied());
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_token_server_in_trouble_is_asked_again_even_for_a_create() {
    let mock = MockTransport::new();
    mock.reply(503, "").reply(200, token("a")).reply(201, "1");
    let client = client(&mock);
    let params = __private::untyped(&());
    let call = __private::create::<_, u32>(&client, &CREATE, &(), &params, decode);
    assert_eq!(call.await.unwrap(), 1);
}

#[tokio::test(start_paused = true)]
async fn no_error_shows_a_token_or_a_secret() {
    for answer in [
        r#"{"access_token": "very-secret", "expires_in": "x"}"#,
        r#"{"access_token": {"very-secret": 1}}"#,
        r#"{"access_token": "a", "expires_in": "very-secret"}"#,
        r#""very-secret""#,
        "very-secret",
    ] {
        let mock = MockTransport::new();
        mock.reply(200, answer);
        let client = client(&mock);
        let error = fetch(&client).await.unwrap_err();
        let text = format!("{error} {error:?} {client:?}");
        assert!(
            !text.contains("very-secret") && !text.contains("hu sh"),
            "{text}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_is_good_until_a_minute_before_its_end() {
    for (after, tokens) in [(3600 - 61, 1), (3600 - 60, 2)] {
        let mock = MockTransport::new();
        mock.reply(200, token("a")).reply(200, "1");
        if tokens == 2 {
            mock.reply(200, token("b"));
        }
        mock.reply(200, "2");
        let client = client(&mock);
        fetch(&client).await.unwrap();
        tokio::time::advance(Duration::from_secs(after)).await;
        fetch(&client).await.unwrap();
        assert_eq!(mock.requests().len(), 2 + tokens, "{after}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_server_that_cannot_be_read_has_not_received_the_create() {
    let mock = MockTransport::new();
    mock.fail(crate::TransportError::unknown("reset"))
        .reply(200, token("a"))
        .reply(201, "1");
    let client = client(&mock);
    let params = __private::untyped(&());
    let call = __private::create::<_, u32>(&client, &CREATE, &(), &params, decode);
    assert_eq!(call.await.unwrap(), 1);
}
