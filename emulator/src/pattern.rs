//! [`Pattern`]: a path with placeholders, to match, to compare and to fill.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// Everything but the unreserved characters of RFC 3986.
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

#[derive(Clone, Debug, PartialEq, Eq)]
enum Segment {
    Literal(Box<str>),
    /// A placeholder; its name does not matter, what follows it (`.json`) does.
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
                    values.push(decoded(value));
                }
                Segment::Literal(_) => return None,
            }
        }
        given.next().is_none().then_some(values)
    }

    /// The path with `values` in the place of its placeholders, percent-encoded.
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

    /// Whether every path that fits one fits the other.
    pub(crate) fn has_shape_of(&self, other: &Self) -> bool {
        self.segments == other.segments
    }

    /// What follows `self` in `path`, if `path` begins with it; `.json` is no part of
    /// the comparison.
    pub(crate) fn rest_of<'a>(&self, path: &'a Self) -> Option<PatternRest<'a>> {
        let (head, rest) = path.segments.split_at_checked(self.segments.len())?;
        let same = self
            .segments
            .iter()
            .zip(head)
            .all(|(a, b)| a.stem() == b.stem());
        same.then_some(PatternRest(rest))
    }

    pub(crate) fn placeholders(&self) -> usize {
        self.segments.iter().filter(|s| s.stem().is_none()).count()
    }

    /// Orders patterns that match one path: the one whose literals come first wins.
    pub(crate) fn literals(&self) -> Vec<bool> {
        self.segments.iter().map(|s| s.stem().is_some()).collect()
    }

    /// The last literal, without `.json`.
    pub(crate) fn last_word(&self) -> &str {
        let literals = self.segments.iter().rev().filter_map(Segment::stem);
        literals.into_iter().next().unwrap_or_default()
    }

    /// Whether the path is one of the API of 2010, which writes `.json`.
    pub(crate) fn ends_with_json(&self) -> bool {
        match self.segments.last() {
            Some(Segment::Literal(text) | Segment::Value { suffix: text }) => {
                text.ends_with(JSON_SUFFIX)
            }
            None => false,
        }
    }
}

/// The segments of a pattern that follow another.
pub(crate) struct PatternRest<'a>(&'a [Segment]);

impl PatternRest<'_> {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn has_placeholder(&self) -> bool {
        self.0.iter().any(|segment| segment.stem().is_none())
    }
}

impl Segment {
    /// The literal without `.json`; `None` for a placeholder.
    fn stem(&self) -> Option<&str> {
        match self {
            Self::Literal(text) => Some(text.strip_suffix(JSON_SUFFIX).unwrap_or(text)),
            Self::Value { .. } => None,
        }
    }
}

fn path_segments(path: &str) -> impl Iterator<Item = &str> {
    path.strip_prefix('/').unwrap_or(path).split('/')
}

fn decoded(segment: &str) -> String {
    percent_decode_str(segment).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(template: &str, path: &str) -> Option<Vec<String>> {
        Pattern::parse(template).values(path)
    }

    #[test]
    fn values_are_decoded_within_their_segment() {
        assert_eq!(
            values("/v1/A/{X}/B/{Y}", "/v1/A/a%2Fb%20%25/B/%C3%BC"),
            Some(vec!["a/b %".to_owned(), "ü".to_owned()])
        );
    }

    #[test]
    fn another_shape_does_not_match() {
        for path in [
            "/v1/A",
            "/v1/A/x/B",
            "/v1/A/x/",
            "/v1/A/",
            "/v2/A/x",
            "v1",
            "",
        ] {
            assert_eq!(values("/v1/A/{X}", path), None, "{path}");
        }
    }

    #[test]
    fn json_stands_behind_the_key() {
        assert_eq!(
            values("/2010/M/{Sid}.json", "/2010/M/SM1.json"),
            Some(vec!["SM1".to_owned()])
        );
        assert_eq!(values("/2010/M/{Sid}.json", "/2010/M/SM1"), None);
        assert_eq!(values("/2010/M/{Sid}.json", "/2010/M/.json"), None);
    }

    #[test]
    fn malformed_escapes_are_text() {
        assert_eq!(values("/{X}", "/%zz%"), Some(vec!["%zz%".to_owned()]));
        assert_eq!(values("/{X}", "/%FF"), Some(vec!["\u{fffd}".to_owned()]));
    }

    #[test]
    fn filling_escapes_what_matching_decodes() {
        let pattern = Pattern::parse("/v1/A/{X}.json");
        let path = pattern.fill(&["a/b?ü".to_owned()]);
        assert_eq!(path, "/v1/A/a%2Fb%3F%C3%BC.json");
        assert_eq!(pattern.values(&path), Some(vec!["a/b?ü".to_owned()]));
    }

    #[test]
    fn json_does_not_keep_a_child_from_its_parent() {
        let messages = Pattern::parse("/2010/Messages/{Sid}.json");
        let media = Pattern::parse("/2010/Messages/{MessageSid}/Media.json");
        let rest = messages.rest_of(&media).unwrap();
        assert!(!rest.is_empty() && !rest.has_placeholder());
        assert!(media.rest_of(&messages).is_none());
        assert_eq!(media.last_word(), "Media");
    }

    #[test]
    fn names_of_placeholders_do_not_matter() {
        let one = Pattern::parse("/v1/{A}/x");
        assert!(one.has_shape_of(&Pattern::parse("/v1/{B}/x")));
        assert!(!one.has_shape_of(&Pattern::parse("/v1/{B}/y")));
    }
}
