//! [`Pointer`]: a place in a document, as a JSON pointer.

use std::fmt;

/// A JSON pointer (RFC 6901).
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Pointer(String);

impl Pointer {
    /// The pointer to a member or an item.
    pub(crate) fn of(&self, name: impl fmt::Display) -> Self {
        let name = name.to_string().replace('~', "~0").replace('/', "~1");
        Self(format!("{}/{name}", self.0))
    }

    /// The pointer to a member of a member, and so on.
    pub(crate) fn down(&self, names: &[&str]) -> Self {
        names
            .iter()
            .fold(self.clone(), |pointer, name| pointer.of(name))
    }
}

impl From<&str> for Pointer {
    /// A pointer from its text.
    fn from(pointer: &str) -> Self {
        Self(pointer.to_owned())
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_empty() { "/" } else { &self.0 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slashes_and_tildes_of_names_are_escaped() {
        let pointer = Pointer::default().down(&["paths", "/v1/~x", "get"]);
        assert_eq!(pointer.to_string(), "/paths/~1v1~1~0x/get");
    }

    #[test]
    fn the_document_itself_is_a_slash() {
        assert_eq!(Pointer::default().to_string(), "/");
    }
}
