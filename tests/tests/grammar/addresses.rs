//! Every form of address: records, parents and keys, path values, references.

use std::sync::Arc;

use serde::Deserialize;
use twilio_runtime::{At, Sid, TwilioResource, Within};
use twilio_tests::{sent, unsent};

#[derive(Clone, Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Rooms", sid = "RM")]
struct Room {
    sid: Sid<Room>,
}

#[derive(Clone, Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Rooms/{RoomSid}/Shelves", sid = "SH", parent = Room)]
struct Shelf {
    sid: Sid<Shelf>,
    room_sid: Option<Sid<Room>>,
}

/// Text and numbers in the path, and a key that is text.
#[allow(
    clippy::struct_field_names,
    reason = "the key has the name of the resource"
)]
#[derive(Clone, Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/v1/Rooms/{RoomSid}/Shelves/{ShelfSid}/Labels/{Lang}/Pages/{Number}/Words",
    key = "Word"
)]
struct Word {
    room_sid: Sid<Room>,
    shelf_sid: Sid<Shelf>,
    lang: String,
    number: u32,
    word: String,
}

/// Only text.
#[derive(Clone, Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Langs/{Lang}/Words", key = "Word")]
struct Entry {
    lang: String,
    word: String,
}

const RM: &str = "RMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const SH: &str = "SHbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";

fn room() -> Room {
    Room {
        sid: RM.parse().unwrap(),
    }
}

fn shelf() -> Shelf {
    Shelf {
        sid: SH.parse().unwrap(),
        room_sid: Some(room().sid),
    }
}

fn at<R>(call: &twilio_runtime::Call<R, twilio_runtime::Fetch<R>>) -> String {
    sent(&call.request().unwrap()).line
}

#[test]
fn a_record_by_value_reference_reference_of_reference_and_arc() {
    let client = unsent();
    let expected = format!("GET api.twilio.com/v1/Rooms/{RM}/Shelves/{SH}");
    let shelf = shelf();
    assert_eq!(at(&Shelf::fetch(&client, &shelf)), expected);
    assert_eq!(at(&Shelf::fetch(&client, &shelf)), expected);
    assert_eq!(
        at(&Shelf::fetch(&client, Arc::new(shelf.clone()))),
        expected
    );
    assert_eq!(at(&Shelf::fetch(&client, Arc::new(shelf))), expected);
}

#[test]
fn a_parent_and_a_key() {
    let client = unsent();
    let expected = format!("GET api.twilio.com/v1/Rooms/{RM}/Shelves/{SH}");
    let (room, shelf) = (room(), shelf());
    assert_eq!(at(&Shelf::fetch(&client, (&room, shelf.sid))), expected);
    assert_eq!(at(&Shelf::fetch(&client, (&room, shelf.sid))), expected);
    assert_eq!(at(&Shelf::fetch(&client, (&&room, shelf.sid))), expected);
    // The type of the key is known from the resource.
    assert_eq!(
        at(&Shelf::fetch(&client, (&room, SH.parse().unwrap()))),
        expected
    );
}

#[test]
fn path_values_in_order_and_a_single_one_without_a_tuple() {
    let client = unsent();
    let (room, shelf) = (room(), shelf());
    let expected = format!("GET api.twilio.com/v1/Rooms/{RM}/Shelves/{SH}");
    assert_eq!(at(&Shelf::fetch(&client, (room.sid, shelf.sid))), expected);
    assert_eq!(
        at(&Shelf::fetch(&client, (room.sid, SH.parse().unwrap()))),
        expected
    );
    let expected = format!("GET api.twilio.com/v1/Rooms/{RM}");
    assert_eq!(at(&Room::fetch(&client, room.sid)), expected);
    assert_eq!(at(&Room::fetch(&client, room.sid)), expected);
}

#[test]
fn a_collection_by_parent_or_by_value() {
    let client = unsent();
    let room = room();
    let expected = format!("GET api.twilio.com/v1/Rooms/{RM}/Shelves");
    let line = |list: twilio_runtime::List<Shelf>| sent(&list.request().unwrap()).line;
    assert_eq!(line(Shelf::list(&client, &room)), expected);
    assert_eq!(line(Shelf::list(&client, room.sid)), expected);
    assert_eq!(line(Shelf::list(&client, room.sid)), expected);
    assert_eq!(line(Shelf::list(&client, Arc::new(room))), expected);
}

#[test]
fn text_is_str_or_string_in_every_combination() {
    let client = unsent();
    let (lang, word) = (String::from("de"), String::from("Übung"));
    let expected = "GET api.twilio.com/v1/Langs/de/Words/%C3%9Cbung";
    assert_eq!(at(&Entry::fetch(&client, ("de", "Übung"))), expected);
    assert_eq!(at(&Entry::fetch(&client, (&lang, "Übung"))), expected);
    assert_eq!(at(&Entry::fetch(&client, ("de", &word))), expected);
    assert_eq!(at(&Entry::fetch(&client, (&lang, &word))), expected);
    assert_eq!(at(&Entry::fetch(&client, (lang.clone(), &word))), expected);
    assert_eq!(at(&Entry::fetch(&client, ("de", word.clone()))), expected);
    assert_eq!(
        at(&Entry::fetch(&client, (lang.clone(), word.clone()))),
        expected
    );
    assert_eq!(at(&Entry::fetch(&client, &Entry { lang, word })), expected);
    for list in [
        Entry::list(&client, "de"),
        Entry::list(&client, String::from("de")),
        Entry::list(&client, String::from("de")),
    ] {
        let line = sent(&list.request().unwrap()).line;
        assert_eq!(line, "GET api.twilio.com/v1/Langs/de/Words");
    }
}

#[test]
fn text_numbers_and_sids_mix() {
    let client = unsent();
    let (room, shelf) = (room().sid, shelf().sid);
    let tail = format!("/v1/Rooms/{RM}/Shelves/{SH}/Labels/de/Pages/7/Words/W");
    let expected = format!("GET api.twilio.com{tail}");
    let word = Word {
        room_sid: room,
        shelf_sid: shelf,
        lang: "de".into(),
        number: 7,
        word: "W".into(),
    };
    assert_eq!(
        at(&Word::fetch(&client, (room, shelf, "de", 7, "W"))),
        expected
    );
    assert_eq!(
        at(&Word::fetch(&client, (room, shelf, &word.lang, 7, "W"))),
        expected
    );
    assert_eq!(
        at(&Word::fetch(&client, (room, shelf, "de", 7, &word.word))),
        expected
    );
    assert_eq!(at(&Word::fetch(&client, &word)), expected);
}

#[test]
fn an_absent_value_is_refused_by_name_before_sending() {
    let shelf = Shelf {
        room_sid: None,
        ..shelf()
    };
    let error = Shelf::fetch(&unsent(), &shelf).request().unwrap_err();
    assert_eq!(
        error.as_parameter().unwrap().to_string(),
        "`RoomSid` is absent"
    );
}

#[test]
fn addresses_can_be_passed_on() {
    fn line(which: impl At<Shelf>, within: impl Within<Shelf>) -> [String; 2] {
        let client = unsent();
        let list = Shelf::list(&client, within).request().unwrap();
        [at(&Shelf::fetch(&client, which)), sent(&list).line]
    }
    let shelf = shelf();
    let [one, all] = line(&shelf, room());
    assert!(one.starts_with(&all) && one.ends_with(SH));
}
