//! `redirect`: the target of a redirect is the result; `auth = none` and `auth = header`:
//! requests without the client's credentials; `body = "..."`: JSON under another content
//! type.

use serde::Deserialize;
use twilio_runtime::{
    Redirect, Resource, Sid, TwilioParams, TwilioResource,
    descriptor::{Auth, OperationKind, Output},
    testing::MockTransport,
};
use twilio_tests::{client, unsent};

const ME: &str = "MEaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/v1/Media",
    fetch(redirect),
    create(params = CreateMedia, auth = header, body = "application/scim+json"),
    delete(auth = none),
)]
struct Media {
    sid: Sid<Media>,
}

#[derive(Debug, TwilioParams)]
struct CreateMedia {
    #[param(header = "Authorization")]
    authorization: String,
    name: Option<String>,
}

fn sid() -> Sid<Media> {
    ME.parse().unwrap()
}

/// The `Authorization` header of the one request that was sent.
fn authorization(mock: &MockTransport) -> Option<String> {
    let requests = mock.requests();
    let header = requests[0].headers().get("authorization")?;
    Some(header.to_str().unwrap().to_owned())
}

#[tokio::test]
async fn the_target_of_a_redirect_is_the_result() {
    let mock = MockTransport::new();
    let location = [("location", "https://media.example/a?b=c")];
    mock.reply_with(307, &location, "");
    let redirect: Redirect = Media::fetch(&client(&mock), sid()).await.unwrap();
    assert_eq!(redirect.location(), "https://media.example/a?b=c");
    let fetch = Media::DESCRIPTOR.operation(OperationKind::Fetch).unwrap();
    assert!(fetch.is_redirect() && matches!(fetch.output(), Output::Redirect));
}

#[tokio::test]
async fn a_redirect_without_a_target_is_an_error() {
    let mock = MockTransport::new();
    mock.reply(307, "").reply(200, "{}");
    let client = client(&mock);
    for _ in 0..2 {
        assert!(Media::fetch(&client, sid()).await.is_err());
    }
}

#[tokio::test]
async fn without_authentication_no_credentials_are_sent() {
    let mock = MockTransport::new();
    mock.reply(204, "");
    Media::delete(&client(&mock), sid()).await.unwrap();
    assert_eq!(authorization(&mock), None);
    let delete = Media::DESCRIPTOR.operation(OperationKind::Delete).unwrap();
    assert_eq!(delete.auth(), Auth::None);
}

#[tokio::test]
async fn an_authorization_parameter_replaces_the_clients_credentials() {
    let mock = MockTransport::new();
    mock.reply(201, format!(r#"{{"sid": "{ME}"}}"#));
    let params = CreateMedia::new("Bearer x");
    Media::create(&client(&mock), params).await.unwrap();
    assert_eq!(authorization(&mock).as_deref(), Some("Bearer x"));
}

#[test]
fn json_may_have_another_content_type() {
    let params = CreateMedia::new("Bearer x").name("a");
    let request = Media::create(&unsent(), params).request().unwrap();
    assert_eq!(request.headers()["content-type"], "application/scim+json");
    assert_eq!(&request.body()[..], br#"{"Name":"a"}"#);
}
