//! Parameters as a type: numbers and booleans are read from their text.

use std::{
    collections::{BTreeSet, btree_set},
    fmt,
};

use serde::{
    Deserializer,
    de::{
        self, DeserializeOwned, DeserializeSeed, IntoDeserializer, Visitor, value::StrDeserializer,
    },
    forward_to_deserialize_any,
};

use super::Parameters;

/// Why parameters cannot be decoded as a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeParametersError {
    /// The parameter, if it is present but has the wrong format.
    parameter: Option<String>,
    reason: String,
}

impl DecodeParametersError {
    /// The name of the parameter that has the wrong format. `None` if a parameter is missing;
    /// its name is then in the message.
    pub fn parameter(&self) -> Option<&str> {
        self.parameter.as_deref()
    }

    fn of(mut self, parameter: &str) -> Self {
        self.parameter.get_or_insert_with(|| parameter.to_owned());
        self
    }
}

impl fmt::Display for DecodeParametersError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.parameter {
            Some(name) => write!(f, "parameter {name}: {}", self.reason),
            None => f.write_str(&self.reason),
        }
    }
}

impl std::error::Error for DecodeParametersError {}

impl de::Error for DecodeParametersError {
    fn custom<T: fmt::Display>(reason: T) -> Self {
        Self {
            parameter: None,
            reason: reason.to_string(),
        }
    }
}

pub(super) fn decode<T: DeserializeOwned>(
    parameters: &Parameters,
) -> Result<T, DecodeParametersError> {
    // A struct refuses a repeated name, so only the first value is passed.
    let names: BTreeSet<&str> = parameters.iter().map(|(name, _)| name).collect();
    T::deserialize(Names {
        parameters,
        left: names.into_iter(),
        value_of: None,
    })
}

struct Names<'a> {
    parameters: &'a Parameters,
    left: btree_set::IntoIter<&'a str>,
    value_of: Option<&'a str>,
}

impl<'de> Deserializer<'de> for Names<'_> {
    type Error = DecodeParametersError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        visitor.visit_map(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        option unit unit_struct newtype_struct seq tuple tuple_struct map struct enum
        identifier ignored_any
    }
}

impl<'de> de::MapAccess<'de> for Names<'_> {
    type Error = DecodeParametersError;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Self::Error> {
        self.value_of = self.left.next();
        let name = self.value_of.map(StrDeserializer::<Self::Error>::new);
        name.map(|name| seed.deserialize(name)).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, Self::Error> {
        let name = self.value_of.unwrap_or_default();
        let text = self.parameters.get(name).unwrap_or_default();
        seed.deserialize(Text(text)).map_err(|error| error.of(name))
    }
}

/// One value.
struct Text<'a>(&'a str);

/// Reads the text as the type that the visitor expects. The visitor refuses other types,
/// with a message.
macro_rules! parsed {
    ($($method:ident $visit:ident,)+) => { $(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
            match self.0.parse() {
                Ok(value) => visitor.$visit(value),
                Err(_) => visitor.visit_str(self.0),
            }
        }
    )+ };
}

impl<'de> Deserializer<'de> for Text<'_> {
    type Error = DecodeParametersError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        visitor.visit_str(self.0)
    }

    // Twilio sends an unknown value as empty text.
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        if self.0.is_empty() {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        visitor.visit_enum(self.0.into_deserializer())
    }

    parsed! {
        deserialize_bool visit_bool,
        deserialize_i8 visit_i8,
        deserialize_i16 visit_i16,
        deserialize_i32 visit_i32,
        deserialize_i64 visit_i64,
        deserialize_u8 visit_u8,
        deserialize_u16 visit_u16,
        deserialize_u32 visit_u32,
        deserialize_u64 visit_u64,
        deserialize_f32 visit_f32,
        deserialize_f64 visit_f64,
    }

    forward_to_deserialize_any! {
        i128 u128 char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map
        struct identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;

    use super::*;

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Event {
        from: String,
        num_media: Option<u32>,
        ok: Option<bool>,
        score: Option<f64>,
        color: Option<Color>,
        #[serde(flatten)]
        other: BTreeMap<String, String>,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    enum Color {
        Red,
    }

    fn event(form: &str) -> Result<Event, DecodeParametersError> {
        decode(&Parameters::parse(form.as_bytes()))
    }

    #[test]
    fn values_are_decoded_as_the_types_of_the_fields() {
        let event = event("From=a&NumMedia=2&Ok=true&Score=0.5&Color=Red&New=x").unwrap();
        assert_eq!(event.from, "a");
        assert_eq!(
            (event.num_media, event.ok, event.score),
            (Some(2), Some(true), Some(0.5))
        );
        assert_eq!(event.color, Some(Color::Red));
        assert_eq!(
            event.other,
            BTreeMap::from([("New".to_owned(), "x".to_owned())])
        );
    }

    #[test]
    fn empty_text_is_none_for_an_optional_field() {
        let event = event("From=&NumMedia=").unwrap();
        assert_eq!((event.from.as_str(), event.num_media), ("", None));
    }

    #[test]
    fn a_value_of_the_wrong_format_is_named() {
        let error = event("From=a&NumMedia=two").unwrap_err();
        assert_eq!(error.parameter(), Some("NumMedia"));
        let text = error.to_string();
        assert!(
            text.starts_with("parameter NumMedia: invalid type"),
            "{text}"
        );
        let error = event("From=a&Color=Blue").unwrap_err();
        assert_eq!(error.parameter(), Some("Color"));
    }

    #[test]
    fn a_missing_parameter_is_named() {
        let error = event("NumMedia=2").unwrap_err();
        assert_eq!(error.to_string(), "missing field `From`");
    }

    #[test]
    fn the_first_value_of_a_repeated_name_is_decoded() {
        assert_eq!(event("From=a&From=b").unwrap().from, "a");
    }
}
