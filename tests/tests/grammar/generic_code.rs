//! Code that is generic over resources, by the traits of their operations.

use serde::Deserialize;
use serde_json::json;
use twilio_runtime::{
    Address, At, Call, Client, Creatable, Create, Deletable, Fetchable, Listable, Redirect, Result,
    Sid, TwilioObject, TwilioParams, TwilioResource, Untyped, Updatable, Within,
    testing::MockTransport,
};
use twilio_tests::{client, sent, unsent};

const SH: &str = "SHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const BK: &str = "BKaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

/// A resource at the root, without declared parameters.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Shelves", sid = "SH")]
struct Shelf {
    sid: Sid<Shelf>,
}

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/v1/Shelves/{ShelfSid}/Books",
    sid = "BK",
    parent = Shelf,
    create(params = CreateBook, record = Receipt),
    fetch = BookOptions,
    list,
    update = (),
    delete(record = Receipt),
)]
struct Book<T = String> {
    sid: Sid<Book>,
    shelf_sid: Sid<Shelf>,
    title: T,
}

#[derive(Debug, TwilioParams)]
struct CreateBook {
    title: String,
}

#[derive(Debug, TwilioParams)]
struct BookOptions {
    edition: Option<u8>,
}

#[derive(Debug, Deserialize, TwilioObject)]
struct Receipt {
    number: u32,
}

/// Operations with a path that is unusual for their kind.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/v1/Settings",
    singleton,
    create = (),
    fetch(redirect),
    update = (),
)]
struct Settings {}

async fn delete_all<R>(client: &Client, within: impl Within<R>) -> Result<usize>
where
    R: Listable<Output = R> + Deletable + At<R>,
{
    let all = R::list(client, within).await?;
    for record in &all {
        R::delete(client, record).await?;
    }
    Ok(all.len())
}

fn create<R: Creatable>(
    client: &Client,
    within: impl Within<R>,
    params: impl Into<R::Params>,
) -> Call<R::Output, Create<R>> {
    R::create(client, within, params)
}

fn book() -> String {
    format!(r#"{{"sid": "{BK}", "shelf_sid": "{SH}", "title": "Emma"}}"#)
}

fn shelf() -> Sid<Shelf> {
    SH.parse().unwrap()
}

#[tokio::test]
async fn one_function_empties_any_collection() {
    let mock = MockTransport::new();
    let page = format!(r#"{{"books": [{}], "meta": {{"key": "books"}}}}"#, book());
    mock.reply(200, page);
    mock.reply(200, r#"{"number": 1}"#);
    let deleted = delete_all::<Book>(&client(&mock), shelf()).await.unwrap();
    assert_eq!(deleted, 1);
    let requests = mock.requests();
    assert_eq!(requests[1].method(), "DELETE");
    assert!(requests[1].uri().path().ends_with(BK));

    let mock = MockTransport::new();
    let page = format!(r#"{{"shelves": [{{"sid": "{SH}"}}], "meta": {{"key": "shelves"}}}}"#);
    mock.reply(200, page);
    mock.reply(204, "");
    assert_eq!(delete_all::<Shelf>(&client(&mock), ()).await.unwrap(), 1);
}

#[tokio::test]
async fn a_create_returns_the_declared_record() {
    let mock = MockTransport::new();
    mock.reply(201, r#"{"number": 7}"#);
    let call = create::<Book>(&client(&mock), shelf(), CreateBook::new("Emma"));
    assert_eq!(call.await.unwrap().number, 7);
    assert_eq!(mock.requests()[0].body().as_ref(), b"Title=Emma");
}

#[test]
fn undeclared_parameters_can_be_any_serializable_value() {
    fn named<R: Creatable<Params = Untyped>>(within: impl Within<R>) -> Call<R::Output, Create<R>> {
        R::create(&unsent(), within, json!({"FriendlyName": "top"}))
    }
    let request = named::<Shelf>(()).request().unwrap();
    assert_eq!(sent(&request).line, "POST api.twilio.com/v1/Shelves");
    assert_eq!(request.body().as_ref(), b"FriendlyName=top");
}

#[test]
fn a_call_keeps_the_methods_of_its_operation() {
    let which = (shelf(), BK.parse::<Sid<Book>>().unwrap());
    let call = <Book as Fetchable>::fetch(&unsent(), which).with(BookOptions::new().edition(2));
    let request = call.request().unwrap();
    assert_eq!(request.uri().query(), Some("Edition=2"));
}

#[tokio::test]
async fn a_missing_record_is_none() {
    async fn find<R: Fetchable>(client: &Client, at: impl At<R>) -> Result<Option<R::Output>> {
        R::fetch(client, at).optional().await
    }
    let mock = MockTransport::new();
    mock.reply(404, r#"{"code": 20404, "message": "gone", "status": 404}"#);
    let found = find::<Shelf>(&client(&mock), shelf()).await.unwrap();
    assert!(found.is_none());
}

#[test]
fn a_singleton_at_the_root_has_the_unit_address() {
    fn change<R: Updatable<Params = ()>>(at: impl At<R>) -> http::Request<bytes::Bytes> {
        R::update(&unsent(), at, ()).request().unwrap()
    }
    let request = change::<Settings>(());
    assert_eq!(sent(&request).line, "POST api.twilio.com/v1/Settings");
    assert!(request.body().is_empty());
    let call: Call<Redirect, _> = <Settings as Fetchable>::fetch(&unsent(), ());
    assert!(call.request().is_ok());
    assert_eq!(().count(), 0);
}

#[test]
fn inherent_methods_come_before_trait_methods() {
    // The trait's method would require an address.
    let request = Shelf::list(&unsent()).request().unwrap();
    assert_eq!(sent(&request).line, "GET api.twilio.com/v1/Shelves");
}

#[tokio::test]
async fn a_resource_with_parameters_can_be_called_too() {
    let mock = MockTransport::new();
    mock.reply(200, book().replace("\"Emma\"", "7"));
    let which = (shelf(), BK.parse::<Sid<Book>>().unwrap());
    let book = <Book<u32> as Fetchable>::fetch(&client(&mock), which).await;
    assert_eq!(book.unwrap().title, 7);
}
