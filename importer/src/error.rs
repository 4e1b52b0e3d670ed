//! [`Error`]: the problem, its place in the document, and the remedy.

use std::fmt;

/// A result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why nothing was imported.
///
/// Its text contains the place and the mistake, and the remedy on a second line.
#[derive(Debug)]
pub struct Error {
    place: String,
    message: String,
    help: String,
}

impl Error {
    /// An error at a place: the JSON pointer of a document, the key of an overrides file,
    /// or the path of a file.
    pub(crate) fn new(
        place: impl fmt::Display,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            place: place.to_string(),
            message: message.into(),
            help: help.into(),
        }
    }

    /// A file that cannot be read.
    #[must_use]
    pub fn unreadable(path: &std::path::Path, error: &std::io::Error) -> Self {
        Self::new(path.display(), format!("cannot read it: {error}"), "")
    }

    /// The same error, with the name of the file before the place.
    #[must_use]
    pub fn in_file(mut self, file: &std::path::Path) -> Self {
        let file = file.display();
        self.place = match self.place.as_str() {
            "" => file.to_string(),
            place => format!("{file}: {place}"),
        };
        self
    }

    /// The place of the mistake: a JSON pointer such as `/paths/~1v1~1Services/get`, or the key of
    /// an overrides file.
    pub fn place(&self) -> &str {
        &self.place
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.place.is_empty() {
            write!(f, "{}: ", self.place)?;
        }
        f.write_str(&self.message)?;
        if !self.help.is_empty() {
            write!(f, "\n  help: {}", self.help)?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}
