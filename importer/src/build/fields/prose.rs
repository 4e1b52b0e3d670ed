//! Facts that a document states only in its texts.

/// The maximum number of characters of a value, as its description states it.
pub(super) fn max_length(text: &str) -> Option<usize> {
    let text = text.to_lowercase().replace(',', "");
    let (before, after) = text.split_once(" character")?;
    // A second limit in the same text may belong to another value.
    if after.contains(" character") {
        return None;
    }
    let (before, number) = before.rsplit_once(|c: char| !c.is_ascii_digit())?;
    let number: usize = number.parse().ok().filter(|number| *number > 0)?;
    let is_most = ENDS.iter().any(|end| before.trim_end().ends_with(end))
        || AFTER
            .iter()
            .any(|start| after.trim_start_matches('s').starts_with(start));
    is_most.then_some(number)
}

/// The text before the number.
const ENDS: [&str; 11] = [
    "up to",
    "maximum",
    "maximum of",
    "maximum length of",
    "maximum length is",
    "at most",
    "no longer than",
    "no more than",
    "not exceed",
    "must not exceed",
    "limited to",
];

/// The text after the word.
const AFTER: [&str; 4] = [" or fewer", " or less", " max", " maximum"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_read_from_descriptions() {
        for (text, limit) in [
            ("It can be up to 64 characters long.", Some(64)),
            ("Can be up to 1,600 characters in length.", Some(1600)),
            ("This value must be 16 characters or less.", Some(16)),
            ("Maximum length is 191 characters.", Some(191)),
            ("It has 64 characters.", None),
            ("Up to 64 KB.", None),
            ("At least 8 characters, up to 64 characters.", None),
            ("up to 0 characters", None),
            ("", None),
        ] {
            assert_eq!(max_length(text), limit, "{text}");
        }
    }
}
