//! The derives that `twilio-resources` re-exports need no other dependency.

#![allow(dead_code, reason = "the declarations are never called")]

extern crate core as twilio_runtime;

use twilio_resources::{
    Account, Sid, SidKind, StringEnum, TwilioObject, TwilioParams, TwilioResource, Unknown,
};

#[derive(serde::Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Notes", create = CreateNote, fetch)]
struct Note {
    sid: Sid<Note>,
    account_sid: Sid<Account>,
    colour: Option<Colour>,
    place: Option<Place>,
    shelf_sid: Option<Sid<Shelf>>,
}

#[derive(TwilioParams)]
struct CreateNote {
    text: String,
}

#[derive(StringEnum)]
enum Colour {
    Red,
    Other(Unknown),
}

#[derive(serde::Deserialize, TwilioObject)]
struct Place {
    row: u32,
}

#[derive(SidKind)]
#[sid("SH")]
enum Shelf {}

#[test]
fn the_derives_of_resources_find_the_runtime_in_resources() {
    assert_eq!(CreateNote::new("milk").text, "milk");
}
