//! If an address omits `{AccountSid}`, it is the client's own account.

use serde::Deserialize;
use twilio_runtime::{Account, Sid, TwilioResource};
use twilio_tests::{ACCOUNT, sent, unsent};

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(path = "/2010-04-01/Accounts/{AccountSid}/Messages.json", sid = "SM")]
struct Message {
    sid: Sid<Message>,
    account_sid: Sid<Account>,
}

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json",
    sid = "ME",
    parent = Message
)]
struct Media {
    sid: Sid<Media>,
    account_sid: Sid<Account>,
    message_sid: Sid<Message>,
}

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Balance.json",
    singleton,
    fetch
)]
struct Balance {
    account_sid: Sid<Account>,
}

const OTHER: &str = "ACbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";

fn message() -> Sid<Message> {
    "SMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".parse().unwrap()
}

fn media() -> Sid<Media> {
    "MEaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".parse().unwrap()
}

fn other() -> Sid<Account> {
    OTHER.parse().unwrap()
}

/// Checks the account, and the rest of the path, of a request.
macro_rules! assert_path {
    ($call:expr, $account:expr, $rest:expr) => {
        let line = sent(&$call.request().unwrap()).line;
        let (_, path) = line.split_once("/Accounts/").unwrap();
        assert_eq!(path, format!("{}{}", $account, $rest));
    };
}

#[test]
fn a_collection_needs_no_address() {
    let client = unsent();
    assert_path!(Message::list(&client, ()), ACCOUNT, "/Messages.json");
    assert_path!(Message::create(&client, (), ()), ACCOUNT, "/Messages.json");
    assert_path!(Message::list(&client, other()), OTHER, "/Messages.json");
    assert_path!(Balance::fetch(&client, ()), ACCOUNT, "/Balance.json");
    assert_path!(Balance::fetch(&client, other()), OTHER, "/Balance.json");
}

#[test]
fn a_record_is_addressed_by_its_sid_alone() {
    let client = unsent();
    let path = format!("/Messages/{}.json", message());
    assert_path!(Message::fetch(&client, message()), ACCOUNT, path);
    assert_path!(Message::fetch(&client, (other(), message())), OTHER, path);
}

#[test]
fn below_a_record_the_account_can_be_omitted_too() {
    let client = unsent();
    let path = format!("/Messages/{}/Media.json", message());
    assert_path!(Media::list(&client, message()), ACCOUNT, path);
    assert_path!(Media::list(&client, (other(), message())), OTHER, path);
    let path = format!("/Messages/{}/Media/{}.json", message(), media());
    assert_path!(Media::fetch(&client, (message(), media())), ACCOUNT, path);
    assert_path!(
        Media::fetch(&client, (other(), message(), media())),
        OTHER,
        path
    );
    assert_path!(Media::fetch(&client, (&message(), media())), ACCOUNT, path);
}

#[test]
fn a_record_is_addressed_in_its_own_account() {
    let record = Message {
        sid: message(),
        account_sid: other(),
    };
    let path = format!("/Messages/{}.json", message());
    assert_path!(Message::fetch(&unsent(), &record), OTHER, path);
    let path = format!("/Messages/{}/Media/{}.json", message(), media());
    assert_path!(Media::fetch(&unsent(), (&record, media())), OTHER, path);
}
