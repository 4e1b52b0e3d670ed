//! The types of the functions that decode a body, which the derive emits.

use std::{borrow::Cow, collections::BTreeMap};

use serde_json::value::RawValue;

/// Why a body cannot be decoded.
pub type DecodeFailure = serde_json::Error;

/// Decodes a body. A function pointer, so that code that only sends requests does not
/// depend on the record's type.
pub(crate) type Decode<T> = fn(&[u8]) -> Result<T, DecodeFailure>;

/// The JSON that records are read from.
pub type Json<'a> = serde_json::Deserializer<serde_json::de::StrRead<'a>>;

/// Reads the record at the start of the JSON.
pub(crate) type ReadRecord<R> = fn(&mut Json<'_>) -> Result<R, DecodeFailure>;

/// The text of a member of a JSON object.
pub(crate) fn text_member(object: &[u8], name: &str) -> Option<String> {
    let members: BTreeMap<Cow<'_, str>, &RawValue> = serde_json::from_slice(object).ok()?;
    serde_json::from_str(members.get(name)?.get()).ok()
}
