//! Parameters that the declaration does not name: any `impl Serialize`.

use std::fmt;

use serde::{
    Deserialize, Serialize,
    de::{Deserializer, MapAccess, Visitor},
};
use serde_json::Value;

use super::{EncodeParams, Encoded, ParamWriter};
use crate::ParameterError;

/// The top level of a serialized value: names and values in their order.
///
/// Null is left out, arrays repeat the key, objects travel as JSON text; `()` is
/// empty. Anything else than a map, a struct or `()` is refused.
#[derive(Debug)]
pub struct Untyped(Result<Vec<(String, Value)>, String>);

impl Untyped {
    pub(crate) fn new<T: Serialize + ?Sized>(params: &T) -> Self {
        // Through text, which keeps the order of the fields; `Value` sorts them.
        match serde_json::to_vec(params) {
            Ok(json) => Self(members(&json)),
            Err(error) => Self(Err(error.to_string())),
        }
    }
}

fn members(json: &[u8]) -> Result<Vec<(String, Value)>, String> {
    let members: Result<Members, _> = serde_json::from_slice(json);
    members
        .map(|members| members.0)
        .map_err(|_| "are not a map, a struct or `()`".to_owned())
}

impl EncodeParams for Untyped {
    fn encode_params(&self, to: &mut ParamWriter) {
        match &self.0 {
            Ok(members) => {
                for (name, value) in members {
                    to.put_untyped(name, encode(value));
                }
            }
            Err(reason) => to.refuse(ParameterError::new("params", reason.clone())),
        }
    }
}

fn encode(value: &Value) -> Encoded<'_> {
    match value {
        Value::Null => Encoded::Absent,
        Value::String(text) => Encoded::Text(text.into()),
        Value::Bool(_) | Value::Number(_) => Encoded::Scalar(value.clone()),
        Value::Array(items) => Encoded::List(items.iter().map(encode_item).collect()),
        Value::Object(_) => Encoded::Json(value.clone()),
    }
}

fn encode_item(value: &Value) -> Encoded<'_> {
    match value {
        // A key can be repeated for one level of values only.
        Value::Array(_) => Encoded::Invalid("holds a list within a list".to_owned()),
        value => encode(value),
    }
}

struct Members(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Top;
        impl<'de> Visitor<'de> for Top {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map, a struct or `()`")
            }

            fn visit_unit<E>(self) -> Result<Members, E> {
                Ok(Members(Vec::new()))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_any(Top)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::descriptor::BodyKind;

    fn form(params: &impl Serialize) -> Result<String, String> {
        let mut writer = ParamWriter::new(BodyKind::Form);
        Untyped::new(params).encode_params(&mut writer);
        let written = writer.finish(BodyKind::Form).map_err(|e| e.to_string())?;
        Ok(String::from_utf8(written.body.to_vec()).unwrap())
    }

    #[derive(Serialize)]
    struct Ordered {
        zebra: u8,
        apple: Option<u8>,
        mango: &'static str,
    }

    #[test]
    fn fields_keep_their_order_and_none_is_left_out() {
        let params = Ordered {
            zebra: 1,
            apple: None,
            mango: "a b&c",
        };
        assert_eq!(form(&params).unwrap(), "zebra=1&mango=a+b%26c");
    }

    #[test]
    fn arrays_repeat_the_key() {
        assert_eq!(form(&json!({"To": ["a", 2, null]})).unwrap(), "To=a&To=2");
    }

    #[test]
    fn objects_travel_as_json_text() {
        let text = form(&json!({"Data": {"a": [1]}})).unwrap();
        assert_eq!(text, "Data=%7B%22a%22%3A%5B1%5D%7D");
    }

    #[test]
    fn unit_is_empty() {
        assert_eq!(form(&()).unwrap(), "");
    }

    #[test]
    fn lists_within_lists_are_refused_by_key() {
        let error = form(&json!({"To": [["a"]]})).unwrap_err();
        assert_eq!(error, "`To` holds a list within a list");
    }

    #[test]
    fn a_top_level_that_has_no_names_is_refused() {
        for params in [json!([1]), json!("text"), json!(7)] {
            let error = form(&params).unwrap_err();
            assert_eq!(error, "`params` are not a map, a struct or `()`");
        }
    }
}
