use std::{borrow::Cow, fmt};

use crate::SidError;

/// A path value or parameter that was refused before anything was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParameterError {
    name: Box<str>,
    reason: Cow<'static, str>,
}

impl ParameterError {
    pub(crate) fn new(name: &str, reason: impl Into<Cow<'static, str>>) -> Self {
        Self {
            name: name.into(),
            reason: reason.into(),
        }
    }

    pub(crate) fn from_sid(error: &SidError) -> Self {
        Self::new("Sid", format!("is not valid: {error}"))
    }

    /// The wire name of the parameter, or the name of the path's placeholder.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What is wrong with it, as the end of a sentence that begins with its name.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for ParameterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` {}", self.name, self.reason)
    }
}

impl std::error::Error for ParameterError {}
