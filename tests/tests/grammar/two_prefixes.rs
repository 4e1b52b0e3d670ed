//! `sid = "SM" | "MM"`: a SID can have either prefix.

use serde::Deserialize;
use twilio_runtime::{Resource, Sid, SidKind, TwilioResource};

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Messages", sid = "SM" | "MM", fetch)]
struct Message {
    sid: Sid<Message>,
}

#[derive(Debug, SidKind)]
#[sid("PN" | "SC")]
enum Sender {}

fn parse<R: SidKind>(prefix: &str) -> Result<Sid<R>, String> {
    let text = format!("{prefix}aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
    text.parse()
        .map_err(|error: twilio_runtime::SidError| error.to_string())
}

#[test]
fn both_prefixes_are_accepted_and_others_are_not() {
    assert!(parse::<Message>("SM").is_ok() && parse::<Message>("MM").is_ok());
    let error = parse::<Message>("KP").unwrap_err();
    assert!(
        error.ends_with("starts with `KP`, expected `SM` or `MM`"),
        "{error}"
    );
    assert!(parse::<Sender>("SC").is_ok() && parse::<Sender>("SM").is_err());
}

#[test]
fn the_descriptor_lists_both() {
    assert_eq!(Message::DESCRIPTOR.sid_prefixes(), ["SM", "MM"]);
}

#[test]
fn the_api_may_send_a_third() {
    let json = r#"{"sid": "KPaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}"#;
    let message: Message = serde_json::from_str(json).unwrap();
    assert_eq!(message.sid.prefix(), "KP");
    assert!(message.sid.cast::<Sender>().is_err());
}
