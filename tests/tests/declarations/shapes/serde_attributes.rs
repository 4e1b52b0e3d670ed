//! serde's attributes decide the names of members, and which members are present.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer};
use twilio_runtime::{HasKind, Kind, Resource, Sid, TwilioObject, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", fetch)]
#[serde(rename_all(deserialize = "camelCase", serialize = "kebab-case"))]
pub struct Widget {
    pub sid: Sid<Widget>,
    #[serde(rename = "name")]
    pub label: String,
    #[serde(default, alias = "colour")]
    pub color: String,
    pub date_created: Option<String>,
    #[serde(skip)]
    pub cached: Option<std::time::Duration>,
    #[serde(deserialize_with = "size")]
    #[twilio_resource(kind = integer)]
    pub size: std::time::Duration,
    #[twilio_resource(format = rfc2822)]
    #[serde(with = "twilio_runtime::rfc2822")]
    pub date_updated: jiff::Timestamp,
    #[twilio_resource(json, pii)]
    #[serde(flatten)]
    pub rest: BTreeMap<String, serde_json::Value>,
}

fn size<'de, D: Deserializer<'de>>(deserializer: D) -> Result<std::time::Duration, D::Error> {
    u64::deserialize(deserializer).map(std::time::Duration::from_secs)
}

#[derive(Deserialize, TwilioObject)]
#[serde(transparent)]
pub struct Meters {
    pub value: f64,
}

#[derive(Deserialize, TwilioObject)]
pub struct Name(Option<String>);

#[derive(Deserialize, TwilioObject)]
#[serde(from = "String")]
#[twilio_object(kind = string)]
pub struct Number {
    pub digits: Vec<u8>,
}

impl From<String> for Number {
    fn from(text: String) -> Self {
        Self {
            digits: text.into(),
        }
    }
}

#[derive(Deserialize, TwilioObject)]
#[twilio_object(json)]
#[serde(untagged)]
pub enum Either {
    Left(u8),
    Right(String),
}

#[test]
fn serde_attributes_are_applied() {
    let fields = Widget::DESCRIPTOR.fields();
    let names: Vec<&str> = fields.iter().map(|field| field.name()).collect();
    let expected = [
        "sid",
        "name",
        "color",
        "dateCreated",
        "size",
        "dateUpdated",
        "rest",
    ];
    assert_eq!(names, expected);
    let optional: Vec<bool> = fields.iter().map(|field| field.is_optional()).collect();
    assert_eq!(optional, [false, false, true, true, false, false, false]);
    assert!(matches!(fields[5].kind(), Kind::Timestamp));
    assert!(fields[6].is_flattened() && fields[6].is_pii());
    assert!(matches!(Meters::KIND, Kind::Number));
    assert!(matches!(Name::KIND, Kind::String) && Name::OPTIONAL);
    assert!(matches!(Number::KIND, Kind::String) && matches!(Either::KIND, Kind::Json));
}
