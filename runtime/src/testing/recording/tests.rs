use super::*;
use crate::testing::MockTransport;

fn get(path: &str) -> http::Request<Bytes> {
    let request = http::Request::get(format!("https://x.example{path}"));
    let request = request.header("authorization", "Basic aHVzaA==");
    request.body(Bytes::new()).unwrap()
}

fn post(path: &str, body: &'static str) -> http::Request<Bytes> {
    let request = http::Request::post(format!("https://x.example{path}"));
    request.body(body.into()).unwrap()
}

fn recorder(mock: &MockTransport) -> RecordingTransport<MockTransport> {
    let mut recorder = RecordingTransport::new(mock.clone(), &[]);
    let personal = ["number", "Number"].map(str::to_owned);
    Arc::make_mut(&mut recorder.names).extend(personal);
    recorder
}

#[tokio::test]
async fn recorded_exchanges_are_replayed() {
    let mock = MockTransport::new();
    mock.reply_with(
        200,
        &[("etag", "7"), ("set-cookie", "hush")],
        r#"{"sid": "a"}"#,
    )
    .reply(204, "")
    .reply(502, "<html>");
    let recorder = recorder(&mock);
    for request in [
        get("/a?b=1"),
        post("/a", "B=1&B=2"),
        post("/a", r#"{"b": 1}"#),
    ] {
        recorder.send(request).await.unwrap();
    }
    let json = recorder.to_json();
    assert!(!json.contains("hush") && !json.contains("aHVzaA"), "{json}");
    let replay = ReplayTransport::from_json(&json).unwrap();
    let first = replay.send(get("/a?b=1")).await.unwrap();
    assert_eq!(
        (first.status().as_u16(), &first.body()[..]),
        (200, &br#"{"sid":"a"}"#[..])
    );
    assert_eq!(first.headers()["etag"], "7");
    let second = replay.send(post("/a", "B=1&B=2")).await.unwrap();
    assert_eq!((second.status().as_u16(), second.body().len()), (204, 0));
    let third = replay.send(post("/a", r#"{"b": 1}"#)).await.unwrap();
    assert_eq!(
        (third.status().as_u16(), &third.body()[..]),
        (502, &b"<html>"[..])
    );
    assert_eq!(replay.left(), 0);
}

#[tokio::test]
async fn secrets_and_personal_data_are_removed_everywhere() {
    let mock = MockTransport::new();
    mock.reply(
        200,
        r#"{"number": "+14155550101", "url": "https://x/n/%2B14155550101", "auth_token": "hush-hush",
            "list": [{"number": {"a": "+14155550102", "b": 4155550103}}], "note": "+14155550101?"}"#,
    );
    let recorder = recorder(&mock);
    let request = post(
        "/n/%2B14155550101?Number=%2B14155550104",
        "Number=%2B14155550105&To=x",
    );
    recorder.send(request).await.unwrap();
    let json = recorder.to_json();
    for secret in ["415555", "hush"] {
        assert!(!json.contains(secret), "{secret} in {json}");
    }
    let replay = ReplayTransport::from_json(&json).unwrap();
    let other = post("/n/%2B1999?Number=%2B1888", "Number=%2B1777&To=x");
    assert_eq!(replay.send(other).await.unwrap().status(), 200);
}

#[tokio::test]
async fn a_short_value_in_a_query_is_removed_and_the_rest_stays() {
    let mock = MockTransport::new();
    mock.reply(200, "");
    let recorder = recorder(&mock);
    let request = get("/n/110?a=1+2&Number=110&b");
    recorder.send(request).await.unwrap();
    let json = recorder.to_json();
    assert!(json.contains("/n/110?a=1+2&Number=[removed]&b\""), "{json}");
}

#[tokio::test]
async fn another_request_is_refused_and_no_exchange_is_consumed() {
    let json = r#"[{"method": "GET", "url": "/a", "status": 200},
        {"method": "GET", "url": "/b", "status": 201}]"#;
    let strict = ReplayTransport::from_json(json).unwrap();
    let refused = strict.send(get("/b")).await.unwrap();
    assert_eq!(refused.status(), StatusCode::NOT_IMPLEMENTED);
    let message = String::from_utf8_lossy(refused.body()).into_owned();
    assert!(
        message.contains("has GET /a {}, found GET /b {}"),
        "{message}"
    );
    assert_eq!(strict.left(), 2);

    let free = ReplayTransport::from_json(json).unwrap().in_any_order();
    for (path, status) in [("/b", 201), ("/a", 200), ("/a", 501)] {
        assert_eq!(
            free.send(get(path)).await.unwrap().status(),
            status,
            "{path}"
        );
    }
}

#[test]
fn a_removed_value_matches_anything() {
    for (recorded, sent, is_match) in [
        ("/a", "/a", true),
        ("/a", "/ab", false),
        ("/[removed]/b", "/x/b", true),
        ("/[removed]/b", "/x/c", false),
        ("/[removed]?a=[removed]", "/1?a=2", true),
        ("/[removed]?a=[removed]", "/1?b=2", false),
        ("[removed]", "", true),
    ] {
        assert_eq!(matches_text(recorded, sent), is_match, "{recorded} {sent}");
    }
}

#[test]
fn an_invalid_recording_is_an_error() {
    assert!(ReplayTransport::from_json("{}").is_err());
}

/// A descriptor declares secrets in the record, in the result of `create`, in parameters, and
/// in nested objects.
#[cfg(feature = "derive")]
#[tokio::test]
async fn values_declared_as_secret_are_removed() {
    use serde::{Deserialize, Serialize};

    use crate::{Resource, Secret, Sid, TwilioObject, TwilioParams, TwilioResource};

    #[derive(Debug, Deserialize, TwilioResource)]
    #[twilio_resource(crate = crate, path = "/v1/Keys", create(params = CreateKey, record = NewKey), fetch)]
    #[allow(dead_code, reason = "only the descriptor is used")]
    struct Key {
        sid: Sid<Key>,
        servers: Option<Vec<Server>>,
    }
    #[derive(Debug, Deserialize, TwilioObject)]
    #[twilio_object(crate = crate)]
    #[allow(dead_code, reason = "only the descriptor is used")]
    struct NewKey {
        made: Option<Secret>,
    }
    #[derive(Debug, Deserialize, Serialize, TwilioObject)]
    #[twilio_object(crate = crate)]
    struct Server {
        credential: Option<Secret>,
    }
    #[derive(Debug, TwilioParams)]
    #[twilio_params(crate = crate)]
    #[allow(dead_code, reason = "only the descriptor is used")]
    struct CreateKey {
        phrase: Option<Secret>,
    }

    let mock = MockTransport::new();
    mock.reply(
        200,
        r#"{"made": "hush-1", "servers": [{"credential": "hush-2"}]}"#,
    );
    let recorder = RecordingTransport::new(mock, &[Key::DESCRIPTOR]);
    recorder
        .send(post("/v1/Keys", "Phrase=hush-3"))
        .await
        .unwrap();
    let json = recorder.to_json();
    assert!(!json.contains("hush"), "{json}");
}
