//! The whole grammar in a few declarations.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Client, Resource, Sid, SidKind, TwilioParams, TwilioResource};

#[derive(SidKind)]
#[sid("SM" | "MM")]
pub enum AnyMessage {}

/// A message.
#[derive(Deserialize, TwilioResource)]
#[twilio_resource(
    product = "messaging",
    path = "/2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages.json",
    sid = "SM" | "MM",
    key = "MessageSid",
    list_key = "all_messages",
    placeholders(Zone: u32),
    alias = name,
    /// Sends.
    create(params = CreateMessage, body = json, method = PUT),
    fetch(params = Revision),
    list(params = Filter),
    update(params = UpdateMessage, method = PATCH),
    delete(params = Revision),
)]
pub struct Message {
    #[twilio_resource(placeholder = "MessageSid")]
    pub sid: Sid<AnyMessage>,
    pub account_sid: Sid<Account>,
    pub name: String,
    #[twilio_resource(initial = -1)]
    pub price: f64,
    #[twilio_resource(initial = true)]
    pub open: bool,
    #[twilio_resource(kind = number)]
    pub size: Option<String>,
}

#[derive(TwilioParams)]
pub struct CreateMessage {
    #[param(max_length = 8)]
    pub body: String,
    #[param(json)]
    pub extra: Vec<Extra>,
    #[param(prefix)]
    pub tags: Option<BTreeMap<String, String>>,
}

#[derive(Serialize)]
pub struct Extra;

#[derive(Default, TwilioParams)]
pub struct UpdateMessage {
    pub media_url: Option<Vec<String>>,
}

#[derive(TwilioParams)]
pub struct Filter {
    #[param(name = "DateSent>")]
    pub date_sent_after: Option<jiff::Timestamp>,
}

#[derive(TwilioParams)]
pub struct Revision {
    #[param(header = "If-Match")]
    pub revision: String,
}

pub async fn use_it(client: &Client, account: Sid<Account>) -> twilio_runtime::Result<()> {
    let create = CreateMessage::new("hello", [Extra]).tags(BTreeMap::new());
    let message = Message::create(client, (account, 7), create).await?;
    let revision = || Revision::new("7");
    Message::fetch(client, (account, 7, message.sid))
        .with(revision())
        .await?;
    Message::fetch(client, (&(account, 7), "name")).await?;
    Message::list(client, (account, 7))
        .with(Filter::new())
        .await?;
    let update = UpdateMessage::default().media_url(["a", "b"]);
    Message::update(client, (account, 7, "name"), update).await?;
    Message::delete(client, (account, 7, message.sid))
        .with(revision())
        .await
}

#[test]
fn every_key_is_in_the_descriptor() {
    let descriptor = Message::DESCRIPTOR;
    assert_eq!(descriptor.list_key(), "all_messages");
    assert_eq!(
        descriptor.instance_path(),
        "/2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages/{MessageSid}.json"
    );
    assert_eq!(descriptor.key().and_then(|key| key.alias()), Some("name"));
    assert_eq!(descriptor.sid_prefixes(), ["SM", "MM"]);
    let operations = descriptor.operations().iter();
    let methods: Vec<&str> = operations
        .map(|operation| operation.method().as_str())
        .collect();
    assert_eq!(methods, ["PUT", "GET", "GET", "PATCH", "DELETE"]);
    assert_eq!(descriptor.operations()[0].doc(), "Sends.");
    let initial = descriptor
        .fields()
        .iter()
        .filter_map(|field| field.initial());
    assert_eq!(initial.collect::<Vec<_>>(), ["-1", "true"]);
}
