//! `placeholders(...)` specifies the types of placeholders that no field carries;
//! `placeholder = "X"` binds a field with another name.

use serde::Deserialize;
use twilio_runtime::{Kind, Resource, Sid, SidKind, TwilioResource};
use twilio_tests::{sent, unsent};

#[derive(SidKind)]
#[sid("IS")]
enum Chat {}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/v1/Chats/{ChatServiceSid}/Bindings",
    key = "Id",
    placeholders(ChatServiceSid: Sid<Chat>)
)]
struct Binding {
    #[twilio_resource(placeholder = "Id")]
    identity: String,
}

const IS: &str = "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

#[test]
fn the_values_come_from_the_caller() {
    let chat: Sid<Chat> = IS.parse().unwrap();
    let binding = Binding {
        identity: "alice".to_owned(),
    };
    let fetch = Binding::fetch(&unsent(), (chat, &binding.identity));
    let expected = format!("GET api.twilio.com/v1/Chats/{IS}/Bindings/alice");
    assert_eq!(sent(&fetch.request().unwrap()).line, expected);
    let list = Binding::list(&unsent(), chat).request().unwrap();
    assert_eq!(
        sent(&list).line,
        format!("GET api.twilio.com/v1/Chats/{IS}/Bindings")
    );
}

#[test]
fn the_descriptor_contains_the_field_of_each_placeholder() {
    let [chat] = Binding::DESCRIPTOR.placeholders() else {
        panic!("one placeholder");
    };
    assert_eq!((chat.name(), chat.field()), ("ChatServiceSid", None));
    assert!(matches!(chat.kind(), Kind::SidOf(["IS"])));
    let key = Binding::DESCRIPTOR.key().unwrap();
    assert_eq!((key.name(), key.field()), ("Id", Some("identity")));
}
