//! How a body becomes a record: the function that the derive emits beside a record.

/// Why a body cannot be read as what is declared.
pub type DecodeFailure = serde_json::Error;

/// Reads a body. A function pointer, so that what only sends requests does not know the
/// record's type.
pub(crate) type Decode<T> = fn(&[u8]) -> Result<T, DecodeFailure>;

/// The JSON that records are read from.
pub type Json<'a> = serde_json::Deserializer<serde_json::de::StrRead<'a>>;

/// Reads the record that the JSON begins with.
pub(crate) type ReadRecord<R> = fn(&mut Json<'_>) -> Result<R, DecodeFailure>;
