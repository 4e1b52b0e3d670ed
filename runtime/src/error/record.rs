use std::fmt;

use bytes::Bytes;

use super::{json_path, line::Excerpt};

/// A record of a list that does not match the declaration.
#[derive(Clone)]
pub struct RecordError {
    index: usize,
    path: Box<str>,
    raw: Bytes,
    reason: Box<str>,
}

impl RecordError {
    pub(crate) fn new(list_key: &str, index: usize, raw: Bytes, error: &serde_json::Error) -> Self {
        let inner = json_path::find(&raw, error.line(), error.column());
        Self {
            index,
            path: json_path::join(&format!("{list_key}[{index}]"), &inner).into(),
            raw,
            reason: error.to_string().into(),
        }
    }

    /// The record's index in its page, from 0.
    pub fn index(&self) -> usize {
        self.index
    }

    /// The JSON path of the error in the page, such as `participants[3].sid`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The record's JSON, as it was received. It keeps the whole page in memory.
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }
}

impl fmt::Display for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "a record does not match the declaration, at `{}`: {}",
            self.path, self.reason
        )
    }
}

impl fmt::Debug for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordError")
            .field("index", &self.index)
            .field("path", &self.path)
            .field("reason", &self.reason)
            .field("raw", &Excerpt(&self.raw))
            .finish()
    }
}

impl std::error::Error for RecordError {}
