//! `crate = path`: the runtime under another name, directly and re-exported.

#![allow(clippy::unwrap_used, reason = "tests may panic")]

use renamed_runtime::{
    Call, Client, Credentials, Resource, Sid, SidKind, StringEnum, TwilioObject, TwilioParams,
    TwilioResource, Unknown, testing::MockTransport,
};
use serde::Deserialize;

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(crate = ::renamed_runtime, path = "/v1/Lamps", create = CreateLamp, fetch)]
struct Lamp {
    sid: Sid<Lamp>,
    color: Option<Color>,
    size: Option<Size>,
    room_sid: Option<Sid<Room>>,
}

#[derive(TwilioParams)]
#[param(crate = ::renamed_runtime)]
struct CreateLamp {
    color: Option<Color>,
}

#[derive(Clone, Debug, PartialEq, StringEnum)]
#[string_enum(crate = ::renamed_runtime, rename_all = "kebab-case")]
enum Color {
    DarkRed,
    Other(Unknown),
}

#[derive(Debug, Deserialize, TwilioObject)]
#[twilio_resource(crate = ::renamed_runtime)]
struct Size {
    height: u32,
}

#[derive(Debug, SidKind)]
#[sid("RO", crate = ::renamed_runtime)]
enum Room {}

mod reexported {
    use twilio_resources::{Sid, TwilioResource};

    #[derive(serde::Deserialize, TwilioResource)]
    #[twilio_resource(crate = ::twilio_resources, path = "/v1/Shades", fetch)]
    pub(super) struct Shade {
        pub(super) sid: Sid<Shade>,
    }
}

fn client(transport: MockTransport) -> Client {
    let account = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    Client::builder(Credentials::account(account, "t"))
        .transport(transport)
        .build()
        .unwrap()
}

#[tokio::test]
async fn everything_works_under_another_name() {
    let mock = MockTransport::new();
    let json = r#"{"sid": "LAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "color": "dark-red",
        "size": {"height": 3}, "room_sid": "ROaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}"#;
    mock.reply(201, json);
    let client = client(mock);
    let call: Call<_, _> = Lamp::create(&client, CreateLamp::new().color(Color::DarkRed));
    let lamp = call.await.unwrap();
    assert_eq!(
        (lamp.color, lamp.size.unwrap().height),
        (Some(Color::DarkRed), 3)
    );
    assert_eq!(lamp.room_sid.unwrap().prefix(), "RO");
    assert!(Lamp::fetch(&client, lamp.sid).request().is_ok());
}

#[test]
fn a_reexported_runtime_works_too() {
    let client = client(MockTransport::new());
    assert_eq!(reexported::Shade::DESCRIPTOR.path(), "/v1/Shades");
    let json = r#"{"sid": "LAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}"#;
    let shade: reexported::Shade = serde_json::from_str(json).unwrap();
    assert!(reexported::Shade::fetch(&client, &shade).request().is_ok());
    assert_eq!(shade.sid.prefix(), "LA");
}
