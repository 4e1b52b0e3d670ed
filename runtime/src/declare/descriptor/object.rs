//! Types of fields: nested objects and open enumerations.

use std::fmt;

use crate::{HasKind, declare::params::ParamWriter};

/// A nested object. Implemented by the derive of the same name, which also implements
/// [`HasKind`].
///
/// An object that is `Serialize` may be a parameter; it is sent as JSON.
pub trait TwilioObject: HasKind {
    /// Checks every field that has a limit; the writer keeps the first error.
    #[doc(hidden)]
    fn __check(&self, _to: &mut ParamWriter) {}
}

/// An open enumeration of strings. Implemented by the derive of the same name.
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use twilio_runtime::{StringEnum, Unknown};
///
/// #[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
/// #[string_enum(rename_all = "kebab-case")]
/// #[non_exhaustive]
/// pub enum Mode {
///     MessageOnly,
///     VoiceOnly,
///     /// A mode that this version does not know.
///     Other(Unknown),
/// }
///
/// assert_eq!(Mode::from("voice-only"), Mode::VoiceOnly);
/// assert_eq!(Mode::from("fax-only").as_str(), "fax-only");
/// # }
/// ```
pub trait StringEnum {
    /// The declared strings, in order.
    const VALUES: &'static [&'static str];
}

/// The text of an enumeration's value that is not declared.
///
/// It can only be created by parsing into the enumeration, so that adding a variant does not
/// change programs that compile today.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Unknown(Box<str>);

impl Unknown {
    #[doc(hidden)]
    pub fn __new(text: &str) -> Self {
        Self(text.into())
    }

    /// The text as the API sent it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}
