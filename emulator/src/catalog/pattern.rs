//! [`Pattern`]: a path with placeholders, for matching and filling.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// Everything except the unreserved characters of RFC 3986.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

const JSON_SUFFIX: &str = ".json";

/// The segments of a path template such as `/v1/Services/{ServiceSid}/Sessions`.
#[derive(Clone, Debug)]
pub(crate) struct Pattern {
    segments: Vec<Segment>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Segment {
    Literal(Box<str>),
    /// A placeholder, without its name, with the text after it (`.json`).
    Value {
        suffix: Box<str>,
    },
}

impl Pattern {
    pub(crate) fn parse(template: &str) -> Self {
        let segment = |text: &str| match text.strip_prefix('{').and_then(|t| t.split_once('}')) {
            Some((_, suffix)) => Segment::Value {
                suffix: suffix.into(),
            },
            None => Segment::Literal(text.into()),
        };
        Self {
            segments: path_segments(template).map(segment).collect(),
        }
    }

    /// The decoded values of the placeholders, if `path` has this shape.
    pub(crate) fn values(&self, path: &str) -> Option<Vec<String>> {
        let mut values = Vec::new();
        let mut given = path_segments(path);
        for segment in &self.segments {
            let text = given.next()?;
            match segment {
                Segment::Literal(literal) if decoded(text) == **literal => {}
                Segment::Value { suffix } => {
                    let value = text.strip_suffix(&**suffix).filter(|v| !v.is_empty())?;
                    values.push(decoded(value).into_owned());
                }
                Segment::Literal(_) => return None,
            }
        }
        given.next().is_none().then_some(values)
    }

    /// The path with `values` instead of its placeholders, percent-encoded.
    pub(crate) fn fill(&self, values: &[String]) -> String {
        let mut values = values.iter();
        let mut path = String::new();
        for segment in &self.segments {
            path.push('/');
            match segment {
                Segment::Literal(literal) => path.push_str(literal),
                Segment::Value { suffix } => {
                    let value = values.next().map_or("", String::as_str);
                    path.extend(utf8_percent_encode(value, ESCAPED));
                    path.push_str(suffix);
                }
            }
        }
        path
    }

    /// Whether both patterns match the same paths.
    pub(crate) fn has_shape_of(&self, other: &Self) -> bool {
        self.segments == other.segments
    }

    /// The segments without `.json` and without the names of placeholders.
    pub(super) fn stems(&self) -> impl Iterator<Item = Stem<'_>> {
        self.segments.iter().map(Segment::stem)
    }

    pub(super) fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// The last literal, without `.json`.
    pub(crate) fn last_word(&self) -> &str {
        let stems = self.segments.iter().rev().map(Segment::stem);
        let mut literals = stems.filter_map(|stem| match stem {
            Stem::Literal(text) => Some(text),
            Stem::Value => None,
        });
        literals.next().unwrap_or_default()
    }

    /// Whether the path ends in `.json`, as in the 2010 API.
    pub(crate) fn ends_with_json(&self) -> bool {
        match self.segments.last() {
            Some(Segment::Literal(text) | Segment::Value { suffix: text }) => {
                text.ends_with(JSON_SUFFIX)
            }
            None => false,
        }
    }
}

/// A segment, reduced to what relates resources to their parents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stem<'a> {
    Literal(&'a str),
    Value,
}

impl Segment {
    fn stem(&self) -> Stem<'_> {
        match self {
            Self::Literal(text) => Stem::Literal(text.strip_suffix(JSON_SUFFIX).unwrap_or(text)),
            Self::Value { .. } => Stem::Value,
        }
    }
}

pub(super) fn path_segments(path: &str) -> impl Iterator<Item = &str> + Clone {
    path.strip_prefix('/').unwrap_or(path).split('/')
}

pub(super) fn decoded(segment: &str) -> Cow<'_, str> {
    percent_decode_str(segment).decode_utf8_lossy()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_child_is_found_below_a_parent_with_json() {
        let stems = |template| {
            let pattern = Pattern::parse(template);
            format!("{:?}", pattern.stems().collect::<Vec<_>>())
        };
        let message = stems("/2010/Messages/{Sid}.json");
        let media = stems("/2010/Messages/{MessageSid}/Media.json");
        assert!(media.starts_with(message.trim_end_matches(']')));
        assert_eq!(Pattern::parse("/A/{Sid}/Media.json").last_word(), "Media");
    }

    #[test]
    fn names_of_placeholders_do_not_matter() {
        let one = Pattern::parse("/v1/{A}/x");
        assert!(one.has_shape_of(&Pattern::parse("/v1/{B}/x")));
        assert!(!one.has_shape_of(&Pattern::parse("/v1/{B}/y")));
    }
}
