//! Decodes records. The other parts of a page are read elsewhere.
//!
//! A record is a JSON object. The code that serde derives for a struct also reads an array,
//! by position, which Twilio never sends. That is a fifth of the compiled code of a record,
//! so a struct is read as a map.

use serde::{
    Deserializer,
    de::{DeserializeOwned, Error, Visitor},
};

use crate::send::wire::decoder::{DecodeFailure, Json};

pub mod lenient;
pub(crate) mod links;
pub mod rfc2822;
pub(crate) mod secret;

/// The same functions for a resource's own record. They require `Resource`, so that a type
/// that cannot be decoded causes one error.
pub mod own {
    use super::{DecodeFailure, Json};
    use crate::Resource;

    /// Reads a body that is one record.
    ///
    /// # Errors
    ///
    /// The body is not a record.
    pub fn decode<R: Resource>(body: &[u8]) -> Result<R, DecodeFailure> {
        super::decode(body)
    }

    /// Checks whether the type can decode the JSON.
    ///
    /// # Errors
    ///
    /// The JSON is not a record.
    pub fn reads<R: Resource>(json: &[u8]) -> Result<(), DecodeFailure> {
        super::reads::<R>(json)
    }

    /// Reads the record at the start of the JSON.
    ///
    /// # Errors
    ///
    /// The JSON does not begin with a record.
    pub fn read_record<R: Resource>(json: &mut Json<'_>) -> Result<R, DecodeFailure> {
        super::read_record(json)
    }
}

/// Reads a body that is one record.
///
/// # Errors
///
/// The body is not a record.
pub fn decode<R: DeserializeOwned>(body: &[u8]) -> Result<R, DecodeFailure> {
    // Reading is faster if the UTF-8 of the whole body is checked first.
    let text = str::from_utf8(body).map_err(DecodeFailure::custom)?;
    let mut json = Json::from_str(text);
    let record = read_record(&mut json)?;
    json.end()?;
    Ok(record)
}

/// Reads the record at the start of the JSON.
///
/// # Errors
///
/// The JSON does not begin with a record.
pub fn read_record<R: DeserializeOwned>(json: &mut Json<'_>) -> Result<R, DecodeFailure> {
    R::deserialize(Object(json))
}

/// Checks whether the type can decode the JSON.
///
/// # Errors
///
/// The JSON is not a record.
pub fn reads<R: DeserializeOwned>(json: &[u8]) -> Result<(), DecodeFailure> {
    decode::<R>(json).map(drop)
}

/// Decodes the response to an operation without a result.
///
/// # Errors
///
/// Never.
#[allow(clippy::unnecessary_wraps, reason = "a decoder like the others")]
pub fn decode_nothing(_: &[u8]) -> Result<(), DecodeFailure> {
    Ok(())
}

/// Wraps a deserializer, so that a struct is read as a map.
struct Object<D>(D);

macro_rules! forward {
    ($($method:ident($($argument:ident: $ty:ty),*),)+) => { $(
        fn $method<V: Visitor<'de>>(self, $($argument: $ty,)* visitor: V) -> Result<V::Value, D::Error> {
            self.0.$method($($argument,)* visitor)
        }
    )+ };
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Object<D> {
    type Error = D::Error;

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_map(visitor)
    }

    forward! {
        deserialize_any(),
        deserialize_bool(),
        deserialize_i8(),
        deserialize_i16(),
        deserialize_i32(),
        deserialize_i64(),
        deserialize_i128(),
        deserialize_u8(),
        deserialize_u16(),
        deserialize_u32(),
        deserialize_u64(),
        deserialize_u128(),
        deserialize_f32(),
        deserialize_f64(),
        deserialize_char(),
        deserialize_str(),
        deserialize_string(),
        deserialize_bytes(),
        deserialize_byte_buf(),
        deserialize_option(),
        deserialize_unit(),
        deserialize_unit_struct(name: &'static str),
        deserialize_newtype_struct(name: &'static str),
        deserialize_seq(),
        deserialize_tuple(length: usize),
        deserialize_tuple_struct(name: &'static str, length: usize),
        deserialize_map(),
        deserialize_enum(name: &'static str, variants: &'static [&'static str]),
        deserialize_identifier(),
        deserialize_ignored_any(),
    }

    fn is_human_readable(&self) -> bool {
        self.0.is_human_readable()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::{Deserialize, de::DeserializeOwned};

    use super::Object;

    fn read<T: DeserializeOwned>(json: &str) -> Result<T, serde_json::Error> {
        T::deserialize(Object(&mut serde_json::Deserializer::from_str(json)))
    }

    #[derive(Debug, PartialEq, Deserialize)]
    struct Part {
        size: u8,
    }

    #[test]
    fn a_record_is_an_object() {
        assert_eq!(read::<Part>(r#"{"size": 7}"#).unwrap(), Part { size: 7 });
        let error = read::<Part>("[7]").unwrap_err().to_string();
        assert!(error.contains("expected struct Part"), "{error}");
    }

    #[test]
    fn nested_values_are_read_as_usual() {
        #[derive(Deserialize)]
        struct Whole {
            part: Part,
            pair: (u8, u8),
            #[serde(flatten)]
            rest: BTreeMap<String, u8>,
        }
        let whole: Whole = read(r#"{"part": [7], "pair": [1, 2], "more": 3}"#).unwrap();
        assert_eq!((whole.part, whole.pair), (Part { size: 7 }, (1, 2)));
        assert_eq!(whole.rest["more"], 3);
    }

    #[test]
    fn a_record_may_be_converted_from_another_type() {
        #[derive(Deserialize)]
        #[serde(from = "Option<String>")]
        struct Name(Option<String>);
        impl From<Option<String>> for Name {
            fn from(name: Option<String>) -> Self {
                Self(name)
            }
        }
        assert_eq!(
            read::<Name>(r#""gear""#).unwrap().0.as_deref(),
            Some("gear")
        );
        assert_eq!(read::<Name>("null").unwrap().0, None);
    }
}
