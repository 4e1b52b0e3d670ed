//! How a body becomes a record: the function that the derive emits beside a record.

/// Why a body cannot be read as what is declared.
pub type DecodeFailure = serde_json::Error;

/// Reads a body. A function pointer, so that what only sends requests does not know the
/// record's type.
pub(crate) type Decode<T> = fn(&[u8]) -> Result<T, DecodeFailure>;
