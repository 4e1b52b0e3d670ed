use std::{borrow::Cow, fmt};

/// Why a list cannot continue at its next page.
#[derive(Debug)]
pub struct PageError {
    reason: Cow<'static, str>,
}

impl PageError {
    pub(crate) fn new(reason: impl Into<Cow<'static, str>>) -> Self {
        Self {
            reason: reason.into(),
        }
    }
}

impl fmt::Display for PageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for PageError {}
