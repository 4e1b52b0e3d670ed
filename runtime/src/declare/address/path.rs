//! [`PathWriter`]: fills a path template so that no value can leave its segment.

use crate::{declare::address::escape::push_segment, error::ParameterError};

/// Writes the values of an [`Address`](crate::Address) into the placeholders of a
/// path, in order.
///
/// A value may be any text: everything outside `A-Z a-z 0-9 - . _ ~` is percent-encoded.
/// Empty values, `.` and `..` are refused, because no encoding keeps them in their segment.
/// The first refused value makes the call fail.
#[derive(Debug)]
pub struct PathWriter<'a> {
    out: &'a mut String,
    rest: &'static str,
    error: Option<ParameterError>,
}

impl<'a> PathWriter<'a> {
    /// A writer that appends `template`, filled, to `out`.
    pub(crate) fn new(out: &'a mut String, template: &'static str) -> Self {
        Self {
            out,
            rest: template,
            error: None,
        }
    }

    /// Fills the next placeholder with `value`.
    pub fn value(&mut self, value: &str) {
        let name = self.next_placeholder();
        let reason = match value {
            "" => "is empty",
            "." | ".." => "is a relative path segment",
            _ => {
                push_segment(self.out, value);
                return;
            }
        };
        self.refuse(name, reason);
    }

    /// Reports that the value of the next placeholder is missing.
    pub fn absent(&mut self) {
        let name = self.next_placeholder();
        self.refuse(name, "is absent");
    }

    /// Appends the rest of the template.
    pub(crate) fn finish(mut self) -> Result<(), ParameterError> {
        if self.rest.contains('{') {
            let name = self.next_placeholder();
            self.refuse(name, "is missing");
        }
        self.out.push_str(self.rest);
        self.error.map_or(Ok(()), Err)
    }

    /// Copies the template up to the next placeholder and returns its name.
    fn next_placeholder(&mut self) -> &'static str {
        let Some((literal, rest)) = self.rest.split_once('{') else {
            return "";
        };
        let (name, rest) = rest.split_once('}').unwrap_or((rest, ""));
        self.out.push_str(literal);
        self.rest = rest;
        name
    }

    fn refuse(&mut self, name: &'static str, reason: &'static str) {
        if self.error.is_none() {
            self.error = Some(ParameterError::new(name, reason));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Address;

    fn fill(template: &'static str, address: &dyn Address) -> Result<String, String> {
        let mut out = String::new();
        let mut writer = PathWriter::new(&mut out, template);
        address.write_to(&mut writer);
        writer
            .finish()
            .map(|()| out)
            .map_err(|error| error.to_string())
    }

    #[test]
    fn values_fill_placeholders_in_order() {
        assert_eq!(
            fill("/a/{One}/b/{Two}.json", &("x", 7_u8)).unwrap(),
            "/a/x/b/7.json"
        );
    }

    #[test]
    fn a_path_without_placeholders_takes_no_values() {
        assert_eq!(fill("/v1/Services", &()).unwrap(), "/v1/Services");
    }

    #[test]
    fn reserved_characters_stay_in_their_segment() {
        for (value, expected) in [
            ("a/b", "a%2Fb"),
            ("../x", "..%2Fx"),
            ("a?b", "a%3Fb"),
            ("a#b", "a%23b"),
            ("a%2Fb", "a%252Fb"),
            ("a b", "a%20b"),
            ("ü", "%C3%BC"),
            ("+1415", "%2B1415"),
            ("...", "..."),
            ("A-z_0.9~", "A-z_0.9~"),
        ] {
            assert_eq!(fill("/{Key}", &value).unwrap(), format!("/{expected}"));
        }
    }

    #[test]
    fn empty_and_relative_values_are_refused_by_name() {
        for (value, reason) in [
            ("", "is empty"),
            (".", "is a relative path segment"),
            ("..", "is a relative path segment"),
        ] {
            let error = fill("/{One}/{Two}", &("x", value)).unwrap_err();
            assert_eq!(error, format!("`Two` {reason}"));
        }
    }

    #[test]
    fn an_absent_value_is_refused_by_name() {
        let error = fill("/{One}/{Two}", &(None::<String>, "x")).unwrap_err();
        assert_eq!(error, "`One` is absent");
    }

    #[test]
    fn too_few_values_are_refused_by_name() {
        assert_eq!(fill("/{One}/{Two}", &"x").unwrap_err(), "`Two` is missing");
    }
}
