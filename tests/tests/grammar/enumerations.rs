//! `StringEnum`: open enumerations.

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use twilio_runtime::{HasKind, Kind, StringEnum, Unknown};

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
enum Status {
    Open,
    InProgress,
    #[string_enum(name = "Closed!")]
    Closed,
    Unknown,
    Other(Unknown),
}

#[test]
fn known_texts_are_variants_in_both_directions() {
    for (text, status) in [
        ("open", Status::Open),
        ("in-progress", Status::InProgress),
        ("Closed!", Status::Closed),
        ("unknown", Status::Unknown),
    ] {
        assert_eq!(Status::from(text), status);
        assert_eq!(Status::from_str(text).unwrap(), status);
        assert_eq!(status.as_str(), text);
        assert_eq!(status.to_string(), text);
    }
}

#[test]
fn unknown_texts_are_kept_and_written_back() {
    let status: Status = serde_json::from_str("\"half-\\\"open\"").unwrap();
    let Status::Other(unknown) = &status else {
        panic!("known");
    };
    assert_eq!(unknown.as_str(), "half-\"open");
    assert_eq!(serde_json::to_string(&status).unwrap(), "\"half-\\\"open\"");
    assert_eq!(status, Status::from("half-\"open"));
}

#[test]
fn only_texts_are_read() {
    assert!(serde_json::from_str::<Status>("7").is_err());
    assert!(serde_json::from_str::<Status>("null").is_err());
}

#[test]
fn its_kind_lists_the_known_texts() {
    let expected = ["open", "in-progress", "Closed!", "unknown"];
    assert!(matches!(Status::KIND, Kind::Enum(values) if values == expected));
}

#[test]
fn each_rule_of_renaming() {
    macro_rules! rule {
        ($rule:literal, $text:literal) => {{
            #[derive(Debug, Clone, StringEnum)]
            #[string_enum(rename_all = $rule)]
            enum One {
                AreaCode,
                Other(Unknown),
            }
            assert_eq!(One::AreaCode.as_str(), $text);
            assert!(matches!(One::from("x"), One::Other(_)));
        }};
    }
    rule!("kebab-case", "area-code");
    rule!("snake_case", "area_code");
    rule!("SCREAMING_SNAKE_CASE", "AREA_CODE");
    rule!("SCREAMING-KEBAB-CASE", "AREA-CODE");
    rule!("camelCase", "areaCode");
    rule!("PascalCase", "AreaCode");
    rule!("lowercase", "areacode");
    rule!("UPPERCASE", "AREACODE");
}

#[test]
fn it_can_be_used_in_records_and_maps() {
    #[derive(Debug, PartialEq, Deserialize, Serialize)]
    struct Holder {
        status: Option<Status>,
        all: Vec<Status>,
    }
    let json = r#"{"status":null,"all":["open","new"]}"#;
    let holder: Holder = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&holder).unwrap(), json);
}
