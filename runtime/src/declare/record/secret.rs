//! [`Secret`]: text that is not shown in logs.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroizing;

use crate::{
    HasKind, Kind,
    params::{ParamValue, ValueWriter},
};

/// Text that must not appear in a log: the secret of a new API key, an auth token, a
/// password.
///
/// `Debug` shows no part of it, and the text is wiped from memory when the value is
/// dropped. [`expose`](Self::expose) reads it. As JSON and as a parameter it is the text
/// itself: a record that is serialized shows its secrets.
///
/// A field of this type is [`Kind::Secret`] in the descriptor, so that recordings do not
/// contain it.
///
/// ```
/// use twilio_runtime::Secret;
///
/// let secret = Secret::from("open sesame");
/// assert_eq!(format!("{secret:?}"), "Secret(..)");
/// assert_eq!(secret.expose(), "open sesame");
/// ```
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// The text.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text))
    }
}

impl From<&String> for Secret {
    fn from(text: &String) -> Self {
        Self::from(text.clone())
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl HasKind for Secret {
    const KIND: Kind = Kind::Secret;
}

impl ParamValue for Secret {
    const __KIND: Kind = Kind::Secret;

    fn encode(&self, to: ValueWriter<'_>) {
        to.text(self.expose());
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.expose())
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_part_of_it() {
        let shown = format!(
            "{:?} {:#?}",
            Secret::from("hush"),
            Some(Secret::from("hush"))
        );
        assert!(!shown.contains("hush"), "{shown}");
    }

    #[test]
    fn json_is_the_text_itself() {
        let secret: Secret = serde_json::from_str(r#""hush""#).unwrap();
        assert_eq!(secret.expose(), "hush");
        assert_eq!(serde_json::to_string(&secret).unwrap(), r#""hush""#);
    }

    // serde's message for a wrong type quotes a number, but a secret is text.
    #[test]
    fn a_value_that_is_not_text_is_refused() {
        assert!(serde_json::from_str::<Secret>("7").is_err());
    }
}
