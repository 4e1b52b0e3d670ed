//! Fields, operations' types and variants whose names are keywords.

use serde::Deserialize;
use twilio_runtime::{Resource, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Types/{Type}/Widgets", alias = r#match, create = r#create)]
pub struct r#struct {
    pub sid: Sid<r#struct>,
    pub r#type: String,
    pub r#match: Option<String>,
}

#[allow(non_camel_case_types)]
#[derive(TwilioParams)]
pub struct r#create {
    pub r#type: String,
    pub r#match: Option<Mode>,
}

#[allow(non_camel_case_types)]
#[derive(StringEnum)]
pub enum Mode {
    r#fn,
    Other(Unknown),
}

#[test]
fn names_lose_their_prefix() {
    let descriptor = r#struct::DESCRIPTOR;
    assert_eq!(descriptor.name(), "struct");
    assert_eq!(descriptor.placeholders()[0].field(), Some("type"));
    let create = descriptor.operations()[0];
    let names: Vec<&str> = create.parameters().map(|param| param.name()).collect();
    assert_eq!(names, ["Type", "Match"]);
    assert_eq!(r#create::new("x").r#match(Mode::r#fn).r#type, "x");
    assert_eq!(Mode::from("fn").as_str(), "fn");
}
