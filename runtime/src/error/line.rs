//! Text from other sources in a message: one line, of limited length.

use std::{error::Error, fmt};

/// The maximum number of bytes of a text or a body in a message.
const MAX_SHOWN: usize = 1024;

/// Writes `text` as one line of at most [`MAX_SHOWN`] bytes.
pub(super) fn write(f: &mut fmt::Formatter<'_>, text: &dyn fmt::Display) -> fmt::Result {
    f.write_str(&one_line(text))
}

/// Writes a cause and its sources, separated by colons. Text that the line already contains
/// is omitted: many errors repeat their source.
pub(super) fn write_chain(
    f: &mut fmt::Formatter<'_>,
    cause: &(dyn Error + 'static),
) -> fmt::Result {
    let mut line = one_line(cause);
    let mut next = cause.source();
    while let Some(source) = next {
        let text = one_line(source);
        if !line.contains(&text) {
            line.push_str(": ");
            line.push_str(&text);
        }
        next = source.source();
    }
    f.write_str(&line)
}

fn one_line(text: &dyn fmt::Display) -> String {
    let text = text.to_string();
    let mut ends = (0..=text.len().min(MAX_SHOWN)).rev();
    let end = ends.find(|&end| text.is_char_boundary(end));
    let end = end.unwrap_or_default();
    let mut line: String = text[..end]
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if end < text.len() {
        line.push_str("...");
    }
    line
}

/// The beginning of a body, for `Debug`.
pub(super) struct Excerpt<'a>(pub(super) &'a [u8]);

impl fmt::Debug for Excerpt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = &self.0[..self.0.len().min(MAX_SHOWN)];
        write!(f, "{:?}", String::from_utf8_lossy(shown))?;
        if shown.len() < self.0.len() {
            write!(f, "... ({} bytes)", self.0.len())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_becomes_one_line_of_limited_length() {
        assert_eq!(one_line(&"a\r\nb\0"), "a  b ");
        let long = "é".repeat(MAX_SHOWN);
        assert_eq!(one_line(&long).len(), MAX_SHOWN + 3);
    }

    #[test]
    fn an_excerpt_shows_the_beginning_and_the_length() {
        assert_eq!(format!("{:?}", Excerpt(b"a\n")), "\"a\\n\"");
        let shown = format!("{:?}", Excerpt(&[b'x'; 5000]));
        assert!(shown.len() < 1100 && shown.ends_with("... (5000 bytes)"));
    }
}
