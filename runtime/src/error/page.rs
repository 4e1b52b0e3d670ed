use std::{borrow::Cow, fmt};

/// A list that could not go on to its next page.
#[derive(Debug)]
pub struct PageError {
    reason: Cow<'static, str>,
    pub(crate) resume_url: Option<Box<str>>,
}

impl PageError {
    pub(crate) fn new(reason: impl Into<Cow<'static, str>>) -> Self {
        Self {
            reason: reason.into(),
            resume_url: None,
        }
    }
}

impl fmt::Display for PageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for PageError {}
