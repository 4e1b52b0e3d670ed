//! Header values that contain a secret.

use bytes::Bytes;
use http::HeaderValue;
use zeroize::Zeroizing;

use crate::error::ConfigError;

/// A header whose clones share their text. It is wiped when the last clone is dropped.
pub(super) fn sensitive(text: Zeroizing<String>) -> Result<HeaderValue, ConfigError> {
    let shared = Bytes::from_owner(text);
    let mut value = HeaderValue::from_maybe_shared(shared)
        .map_err(|_| ConfigError::new("the credentials cannot be part of a header"))?;
    value.set_sensitive(true);
    Ok(value)
}
