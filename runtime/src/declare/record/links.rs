//! [`Links`]: the URLs of a record's subresources.

use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{MapAccess, Visitor},
};

use crate::{HasKind, Kind};

/// The URLs of a record's subresources, by name, such as `participants`.
///
/// Stored as a list, sorted by name: nearly every record has few links, for which a map
/// would take several times the memory. Names whose URL is `null` are omitted.
///
/// ```
/// use twilio_runtime::Links;
///
/// let links: Links = [("calls", "https://example.com/calls")].into_iter().collect();
/// assert_eq!(links.get("calls"), Some("https://example.com/calls"));
/// assert_eq!(links.get("messages"), None);
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Links(Vec<(Box<str>, Box<str>)>);

impl Links {
    /// The URL of this name.
    pub fn get(&self, name: &str) -> Option<&str> {
        let found = self.0.binary_search_by(|(known, _)| (**known).cmp(name));
        found.ok().map(|index| &*self.0[index].1)
    }

    /// Names and URLs, sorted by name.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, url)| (&**name, &**url))
    }

    /// The number of links.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no links.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn new(mut links: Vec<(Box<str>, Box<str>)>) -> Self {
        // If a name is repeated, the last URL is kept.
        links.reverse();
        links.sort_by(|(one, _), (other, _)| one.cmp(other));
        links.dedup_by(|(one, _), (other, _)| one == other);
        Self(links)
    }
}

impl<N: Into<Box<str>>, U: Into<Box<str>>> FromIterator<(N, U)> for Links {
    fn from_iter<I: IntoIterator<Item = (N, U)>>(links: I) -> Self {
        let links = links.into_iter();
        Self::new(links.map(|(name, url)| (name.into(), url.into())).collect())
    }
}

impl HasKind for Links {
    const KIND: Kind = <std::collections::BTreeMap<String, String>>::KIND;
}

impl fmt::Debug for Links {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl Serialize for Links {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for Links {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(LinksVisitor)
    }
}

struct LinksVisitor;

impl<'de> Visitor<'de> for LinksVisitor {
    type Value = Links;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map from names to URLs")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Links, A::Error> {
        let mut links = Vec::new();
        while let Some((name, url)) = members.next_entry::<Box<str>, Option<Box<str>>>()? {
            if let Some(url) = url {
                if links.is_empty() {
                    links.reserve_exact(2);
                }
                links.push((name, url));
            }
        }
        Ok(Links::new(links))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Links {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn links_are_found_by_name_and_written_back() {
        let links = read(r#"{"b": "https://x/b", "a": "https://x/a", "c": "https://x/c"}"#);
        for (name, url) in [
            ("a", "https://x/a"),
            ("b", "https://x/b"),
            ("c", "https://x/c"),
        ] {
            assert_eq!(links.get(name), Some(url));
        }
        assert_eq!((links.get("d"), links.len()), (None, 3));
        let json = serde_json::to_string(&links).unwrap();
        assert_eq!(
            json,
            r#"{"a":"https://x/a","b":"https://x/b","c":"https://x/c"}"#
        );
        assert_eq!(format!("{:?}", read(r#"{"a": "u"}"#)), r#"{"a": "u"}"#);
    }

    #[test]
    fn null_is_omitted_and_the_last_url_of_a_name_is_kept() {
        assert!(read(r#"{"a": null}"#).is_empty());
        let links = read(r#"{"a": "1", "b": "2", "a": "3"}"#);
        assert_eq!(links, read(r#"{"b": "2", "a": "3"}"#));
    }

    #[test]
    fn links_that_are_not_a_map_of_strings_are_refused() {
        for json in ["[]", r#""x""#, r#"{"a": 1}"#] {
            assert!(serde_json::from_str::<Links>(json).is_err(), "{json}");
        }
    }
}
