//! `.json` paths: the suffix follows the key, dates are RFC 2822, and `next_page_uri` names the
//! next page.

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::json;
use twilio_emulator::Emulator;
use twilio_runtime::{
    Account, Kind, Resource, Sid, TwilioResource,
    descriptor::{DateFormat, OperationKind},
};
use twilio_tests::{ACCOUNT, sent, unsent};

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(path = "/2010-04-01/Accounts/{AccountSid}/Notes.json", sid = "NO")]
struct Note {
    sid: Sid<Note>,
    account_sid: Sid<Account>,
    body: Option<String>,
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    date_created: Timestamp,
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(kind = timestamp, format = rfc2822)]
    date_read: Option<Timestamp>,
}

#[test]
fn the_suffix_follows_the_key() {
    let account: Sid<Account> = ACCOUNT.parse().unwrap();
    let sid: Sid<Note> = "NOaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".parse().unwrap();
    let line = |request: http::Request<_>| sent(&request).line;
    assert_eq!(
        line(Note::list(&unsent(), account).request().unwrap()),
        format!("GET api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Notes.json")
    );
    assert_eq!(
        line(Note::fetch(&unsent(), (account, sid)).request().unwrap()),
        format!("GET api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Notes/{sid}.json")
    );
    assert_eq!(Note::DESCRIPTOR.list_key(), "notes");
}

#[test]
fn the_descriptor_contains_the_date_format() {
    let field = Note::DESCRIPTOR.field("date_created").unwrap();
    assert_eq!(field.date_format(), DateFormat::Rfc2822);
    assert!(matches!(field.kind(), Kind::Timestamp) && !field.is_optional());
    assert!(Note::DESCRIPTOR.field("date_read").unwrap().is_optional());
    let create = Note::DESCRIPTOR.operation(OperationKind::Create).unwrap();
    assert!(create.is_untyped());
}

#[tokio::test]
async fn the_emulator_pages_in_the_style_of_2010() {
    let emulator = Emulator::builder()
        .resource::<Note>()
        .start()
        .await
        .unwrap();
    let client = emulator.client();
    let account = client.account_sid();
    for body in ["a", "b", "c"] {
        Note::create(&client, account, json!({"Body": body}))
            .await
            .unwrap();
    }
    let notes = Note::list(&client, account).page_size(2).await.unwrap();
    assert_eq!(notes.len(), 3);
    let mut bodies: Vec<_> = notes
        .iter()
        .filter_map(|note| note.body.as_deref())
        .collect();
    bodies.sort_unstable();
    assert_eq!(bodies, ["a", "b", "c"]);
    let again = Note::fetch(&client, &notes[0]).await.unwrap();
    assert_eq!(again.date_created, notes[0].date_created);
    assert!(again.date_read.is_none());
}
