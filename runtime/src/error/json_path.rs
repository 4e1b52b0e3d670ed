//! From a line and column to a path such as `participants[3].sid`.
//!
//! `serde_json` reports a position only. The path is found by scanning the text up to
//! there, only after an error, with one function for all record types.

/// Deeper than `serde_json` reads. Deeper levels are not part of the path.
const MAX_DEPTH: usize = 128;

/// The path of the value that ends, or is being read, at this position.
pub(super) fn find(json: &[u8], line: usize, column: usize) -> String {
    let mut walk = Walk::default();
    for &byte in json.get(..offset(json, line, column)).unwrap_or(json) {
        walk.step(byte);
    }
    walk.path()
}

/// The path of `inner` within `name`.
pub(super) fn join(name: &str, inner: &str) -> String {
    let separator = if inner.is_empty() || inner.starts_with('[') {
        ""
    } else {
        "."
    };
    format!("{name}{separator}{inner}")
}

/// How many bytes were read: `serde_json` counts lines and columns from 1.
fn offset(json: &[u8], line: usize, column: usize) -> usize {
    let mut lines = json.split_inclusive(|byte| *byte == b'\n');
    let before: usize = lines
        .by_ref()
        .take(line.saturating_sub(1))
        .map(<[u8]>::len)
        .sum();
    (before + column).min(json.len())
}

#[derive(Default)]
struct Walk {
    stack: Vec<Frame>,
    /// The number of levels below the last one on the stack.
    below: usize,
    /// The bytes of the string that is being read.
    text: Option<Vec<u8>>,
    escaped: bool,
}

enum Frame {
    Object { key: Option<String>, in_value: bool },
    Array { index: usize },
}

impl Walk {
    fn step(&mut self, byte: u8) {
        if self.text.is_some() {
            self.step_in_text(byte);
            return;
        }
        match byte {
            b'"' => self.text = Some(Vec::new()),
            b'{' => self.enter(Frame::Object {
                key: None,
                in_value: false,
            }),
            b'[' => self.enter(Frame::Array { index: 0 }),
            b'}' | b']' => self.leave(),
            _ if self.below > 0 => {}
            b':' => {
                if let Some(Frame::Object { in_value, .. }) = self.stack.last_mut() {
                    *in_value = true;
                }
            }
            b',' => match self.stack.last_mut() {
                Some(Frame::Object { key, in_value }) => (*key, *in_value) = (None, false),
                Some(Frame::Array { index }) => *index += 1,
                None => {}
            },
            _ => {}
        }
    }

    fn enter(&mut self, frame: Frame) {
        if self.stack.len() < MAX_DEPTH {
            self.stack.push(frame);
        } else {
            self.below += 1;
        }
    }

    fn leave(&mut self) {
        if self.below > 0 {
            self.below -= 1;
        } else {
            self.stack.pop();
        }
    }

    fn step_in_text(&mut self, byte: u8) {
        let Some(text) = &mut self.text else {
            return;
        };
        if byte != b'"' || self.escaped {
            self.escaped = byte == b'\\' && !self.escaped;
            text.push(byte);
            return;
        }
        let text = String::from_utf8_lossy(text).into_owned();
        self.text = None;
        if let Some(Frame::Object {
            key,
            in_value: false,
        }) = self.stack.last_mut()
            && self.below == 0
        {
            *key = Some(text);
        }
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for frame in &self.stack {
            match frame {
                Frame::Object { key: Some(key), .. } => path = join(&path, key),
                Frame::Object { key: None, .. } => {}
                Frame::Array { index } => path = format!("{path}[{index}]"),
            }
        }
        path.trim_start_matches('.').to_owned()
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "read by serde")]
    struct Inner {
        sid: u32,
        name: Option<String>,
    }

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "read by serde")]
    struct Outer {
        meta: Option<Inner>,
        items: Vec<Inner>,
    }

    fn path_of(json: &str) -> String {
        let error = serde_json::from_str::<Outer>(json).unwrap_err();
        find(json.as_bytes(), error.line(), error.column())
    }

    #[test]
    fn a_wrong_type_is_found_in_a_list_of_objects() {
        let json = r#"{"items": [{"sid": 1}, {"sid": "two"}]}"#;
        assert_eq!(path_of(json), "items[1].sid");
    }

    #[test]
    fn a_wrong_type_is_found_over_several_lines() {
        let json = "{\n \"meta\": {\n  \"name\": [\"x\"],\n  \"sid\": 1 }, \"items\": []}";
        assert_eq!(path_of(json), "meta.name");
    }

    #[test]
    fn a_missing_field_is_found_by_its_object() {
        let json = r#"{"items": [{"sid": 1}, {"name": "x"}]}"#;
        assert_eq!(path_of(json), "items[1]");
        assert_eq!(path_of("{}"), "");
    }

    #[test]
    fn braces_and_quotes_in_strings_are_ignored() {
        let json = r#"{"meta": {"name": "}],\"{:", "sid": "x"}, "items": []}"#;
        assert_eq!(path_of(json), "meta.sid");
    }

    #[test]
    fn truncated_json_is_found_at_its_end() {
        assert_eq!(path_of(r#"{"items": [{"sid": 1}, {"na"#), "items[1]");
        assert_eq!(path_of(""), "");
    }

    #[test]
    fn deep_nesting_takes_little_memory_and_time() {
        let deep = "[".repeat(4_000_000);
        let path = find(deep.as_bytes(), 1, deep.len());
        assert_eq!(path, "[0]".repeat(MAX_DEPTH));
        let closed = format!("{{\"a\": {}{}, \"b\": [", "[".repeat(200), "]".repeat(200));
        assert_eq!(find(closed.as_bytes(), 1, closed.len()), "b[0]");
        let named = format!("{}{{\"a\": 1, \"b\"", "[".repeat(MAX_DEPTH));
        assert_eq!(
            find(named.as_bytes(), 1, named.len()),
            "[0]".repeat(MAX_DEPTH)
        );
    }

    #[test]
    fn a_position_outside_of_the_text_is_its_end() {
        assert_eq!(find(b"{\"a\": [1,", 9, 9), "a[1]");
    }
}
