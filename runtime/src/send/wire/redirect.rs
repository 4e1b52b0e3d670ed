//! [`Redirect`]: the result of an operation that responds with a redirect.

use serde::de::Error;

use crate::send::wire::decoder::DecodeFailure;

/// The target of a redirect, for an operation that is declared with `redirect`. The client
/// does not follow it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Redirect {
    location: Box<str>,
}

impl Redirect {
    /// The target: the response's `Location` header.
    pub fn location(&self) -> &str {
        &self.location
    }
}

/// Reads the target of a redirect, which replaces its body.
///
/// # Errors
///
/// There is no target, or it is not text.
pub fn decode_redirect(target: &[u8]) -> Result<Redirect, DecodeFailure> {
    if target.is_empty() {
        return Err(DecodeFailure::custom("the response has no `Location`"));
    }
    let location = str::from_utf8(target).map_err(DecodeFailure::custom)?;
    Ok(Redirect {
        location: location.into(),
    })
}
