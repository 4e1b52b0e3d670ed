//! Fields with the names of variables in generated code.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioObject, TwilioParams, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/{Client}/{At}/{Path}/Widgets", create = CreateWidget)]
pub struct Widget {
    pub sid: Sid<Widget>,
    pub client: String,
    pub at: u32,
    pub path: String,
    pub within: String,
    pub decode: bool,
    pub create: bool,
    pub list: bool,
}

#[derive(Default, TwilioParams)]
pub struct CreateWidget {
    pub to: Option<String>,
    pub from: Option<String>,
    pub into: Option<String>,
    pub clone: Option<bool>,
    pub encode: Option<bool>,
    pub value: Option<u8>,
    #[param(name = "New")]
    pub is_new: Option<bool>,
}

#[derive(TwilioObject)]
pub struct Part {
    pub object: bool,
    pub kind: String,
}

#[test]
fn setters_may_have_names_of_trait_methods() {
    let params = CreateWidget::new()
        .to("a")
        .from("b")
        .into("c")
        .clone(true)
        .is_new(true);
    assert_eq!(params.from.as_deref(), Some("b"));
}
