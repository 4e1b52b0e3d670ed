//! [`Redirect`]: the result of an operation that answers with a redirect.

use serde::de::Error;

use crate::send::wire::decoder::DecodeFailure;

/// Where the API redirects to, for an operation that is declared with `redirect`. The
/// client does not follow it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Redirect {
    location: Box<str>,
}

impl Redirect {
    /// The target, as the response's `Location` header gives it.
    pub fn location(&self) -> &str {
        &self.location
    }
}

/// Reads what a redirect has in the place of a body: its target.
///
/// # Errors
///
/// There is no target, or it is no text.
pub fn decode_redirect(target: &[u8]) -> Result<Redirect, DecodeFailure> {
    if target.is_empty() {
        return Err(DecodeFailure::custom("the response has no `Location`"));
    }
    let location = str::from_utf8(target).map_err(DecodeFailure::custom)?;
    Ok(Redirect {
        location: location.into(),
    })
}
