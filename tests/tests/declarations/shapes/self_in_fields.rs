//! `Self` in the types of fields.

use serde::Deserialize;
use twilio_runtime::{Client, HasKind, Sid, TwilioObject, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Zones/{ZoneSid}/Widgets", placeholders(ZoneSid: Sid<Widget>))]
pub struct Widget {
    pub sid: Sid<Self>,
    pub inside_sid: Option<Sid<Self>>,
}

#[derive(Deserialize, TwilioObject)]
pub struct Tree {
    pub children: Vec<Self>,
    pub parent: Option<Box<Tree>>,
}

pub async fn use_it(client: &Client, sid: Sid<Widget>) -> twilio_runtime::Result<()> {
    Widget::delete(client, (sid, sid)).await
}

#[test]
fn self_is_the_type_itself() {
    assert_eq!(Tree::KIND.to_string(), "Tree");
}
