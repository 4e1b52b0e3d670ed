//! Parameters that are not declared: any `impl Serialize`.

use std::fmt;

use serde::{
    Deserialize, Serialize,
    de::{Deserializer, MapAccess, Visitor},
};
use serde_json::value::RawValue;

use super::{EncodeParams, ParamWriter, finite::Finite};
use crate::error::ParameterError;

/// The parameters of an operation that declares no type for them, in generic code. They are
/// made from any value that is `Serialize`.
///
/// The value must be a map, a struct or `()`, which is empty; anything else makes the call
/// fail. Null is omitted, arrays repeat the key, objects are sent as JSON text.
///
/// ```
/// use twilio_runtime::{Client, Creatable, Result, Untyped, Within};
///
/// async fn create_named<R>(client: &Client, within: impl Within<R>, name: &str) -> Result<()>
/// where
///     R: Creatable<Params = Untyped>,
/// {
///     let params = serde_json::json!({ "FriendlyName": name });
///     R::create(client, within, params).await?;
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Untyped(Result<String, String>);

impl Untyped {
    pub(crate) fn new<T: Serialize + ?Sized>(params: &T) -> Self {
        Self(serde_json::to_string(&Finite(params)).map_err(|error| error.to_string()))
    }

    #[doc(hidden)]
    #[must_use]
    pub fn __encode(&self) -> &dyn EncodeParams {
        self
    }
}

impl<T: Serialize> From<T> for Untyped {
    fn from(params: T) -> Self {
        Self::new(&params)
    }
}

impl EncodeParams for Untyped {
    fn encode_params(&self, to: &mut ParamWriter) {
        let refused = match &self.0 {
            Ok(json) => match serde_json::from_str::<Members<'_>>(json) {
                Ok(members) => return members.write_to(to),
                Err(_) => "are not a map, a struct or `()`".to_owned(),
            },
            Err(reason) => format!("cannot be sent: a value {reason}"),
        };
        to.refuse(ParameterError::new("params", refused));
    }
}

/// The members of an object, their values as JSON.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl Members<'_> {
    fn write_to(&self, to: &mut ParamWriter) {
        for (name, value) in &self.0 {
            if !to.is_json() && is_snake_case(name) {
                let pascal = pascal(name);
                let reason = format!("is not a name of the API: write `{pascal}`");
                to.refuse(ParameterError::new(name, reason));
            }
            to.parameter(name).json_text(value.get(), false);
        }
    }
}

/// Whether a name looks like a Rust field that was not renamed. The API ignores unknown
/// parameters, so the value would be lost.
fn is_snake_case(name: &str) -> bool {
    let is_lower = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    name.contains('_') && name.chars().all(is_lower)
}

fn pascal(name: &str) -> String {
    let words = name.split('_').map(|word| {
        let mut chars = word.chars();
        let first = chars.next().map(|c| c.to_ascii_uppercase());
        first.into_iter().chain(chars).collect::<String>()
    });
    words.collect()
}

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Top;
        impl<'de> Visitor<'de> for Top {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map, a struct or `()`")
            }

            fn visit_unit<E>(self) -> Result<Members<'de>, E> {
                Ok(Members(Vec::new()))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
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
    use crate::declare::descriptor::BodyKind;

    fn body(kind: BodyKind, params: &impl Serialize) -> Result<String, String> {
        let mut writer = ParamWriter::new(kind);
        Untyped::new(params).encode_params(&mut writer);
        let written = writer.finish().map_err(|e| e.to_string())?;
        Ok(String::from_utf8(written.body.to_vec()).unwrap())
    }

    fn form(params: &impl Serialize) -> Result<String, String> {
        body(BodyKind::Form, params)
    }

    #[derive(Serialize)]
    struct Ordered {
        zebra: u8,
        apple: Option<u8>,
        mango: &'static str,
    }

    const ORDERED: Ordered = Ordered {
        zebra: 1,
        apple: None,
        mango: "a b&c",
    };

    #[test]
    fn fields_keep_their_order_and_none_is_omitted() {
        assert_eq!(form(&ORDERED).unwrap(), "zebra=1&mango=a+b%26c");
        let json = body(BodyKind::Json, &ORDERED).unwrap();
        assert_eq!(json, r#"{"zebra":1,"mango":"a b&c"}"#);
    }

    #[test]
    fn arrays_repeat_the_key() {
        assert_eq!(form(&json!({"To": ["a", 2, null]})).unwrap(), "To=a&To=2");
    }

    #[test]
    fn objects_are_sent_as_json_text() {
        let text = form(&json!({"Data": {"a": [1]}})).unwrap();
        assert_eq!(text, "Data=%7B%22a%22%3A%5B1%5D%7D");
        let json = body(BodyKind::Json, &json!({"Data": {"a": [1]}})).unwrap();
        assert_eq!(json, r#"{"Data":{"a":[1]}}"#);
    }

    #[test]
    fn unit_is_empty() {
        assert_eq!(form(&()).unwrap(), "");
    }

    #[test]
    fn lists_within_lists_are_refused_by_key() {
        let error = form(&json!({"To": [["a"]]})).unwrap_err();
        assert_eq!(error, "`To` contains a list within a list");
    }

    #[test]
    fn parameters_without_names_are_refused() {
        for params in [json!([1]), json!("text"), json!(7)] {
            let error = form(&params).unwrap_err();
            assert_eq!(error, "`params` are not a map, a struct or `()`");
        }
    }

    #[test]
    fn names_of_rust_fields_are_refused_with_the_name_to_write() {
        let error = form(&json!({"friendly_name": "a"})).unwrap_err();
        assert_eq!(
            error,
            "`friendly_name` is not a name of the API: write `FriendlyName`"
        );
    }

    #[test]
    fn a_json_body_keeps_the_given_names() {
        let json = body(BodyKind::Json, &json!({"friendly_name": "a"})).unwrap();
        assert_eq!(json, r#"{"friendly_name":"a"}"#);
    }

    #[test]
    fn non_finite_numbers_are_refused_at_any_depth() {
        #[derive(Serialize)]
        struct Deep {
            all: Vec<Option<f64>>,
        }
        let deep = |number| Deep {
            all: vec![None, Some(number)],
        };
        assert_eq!(form(&deep(1.5)).unwrap(), "all=1.5");
        for number in [f64::NAN, f64::INFINITY] {
            let error = form(&deep(number)).unwrap_err();
            assert_eq!(
                error,
                "`params` cannot be sent: a value is not a finite number"
            );
        }
    }
}
