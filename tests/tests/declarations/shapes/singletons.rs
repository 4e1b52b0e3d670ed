//! The one record of a path, at the root and below a parent.

use serde::Deserialize;
use twilio_runtime::{Client, Resource, Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Settings", singleton)]
pub struct Settings {
    pub color: String,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Accounts/{Sid}.json", singleton, fetch)]
pub struct Account {
    pub sid: Sid<Account>,
}

pub async fn use_it(client: &Client, sid: Sid<Account>) -> twilio_runtime::Result<()> {
    Settings::fetch(client).await?;
    Settings::update(client, ()).await?;
    Settings::delete(client).await?;
    let account = Account::fetch(client, sid).await?;
    Account::fetch(client, &account).await.map(drop)
}

#[test]
fn a_singleton_may_end_with_a_placeholder() {
    assert!(Settings::DESCRIPTOR.is_singleton());
    assert_eq!(
        Account::DESCRIPTOR.instance_path(),
        "/v1/Accounts/{Sid}.json"
    );
}
