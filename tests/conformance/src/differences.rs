//! [`Reviewed`]: the differences that a person has reviewed and accepted.
//!
//! A reviewed file is text. A line without indentation is the text of a difference. In it, `*`
//! matches anything in one word, a last `**` matches any further words, and `[7]` in front is
//! the number of differences that the line covers, if it is not one. Indented lines contain
//! the reason for all lines directly above. Empty lines and lines that begin with `#` are
//! comments.

use std::{collections::BTreeMap, path::Path};

use crate::{Error, Result, error};

/// Reviewed differences, each with its reason.
#[derive(Clone, Debug, Default)]
pub struct Reviewed {
    lines: Vec<Line>,
}

#[derive(Clone, Debug)]
struct Line {
    pattern: String,
    times: usize,
    has_reason: bool,
}

impl Reviewed {
    /// Reads a reviewed file.
    ///
    /// # Errors
    ///
    /// If the file cannot be read or has a line without a reason.
    pub fn read(path: &Path) -> Result<Self> {
        let text = error::read(path)?;
        Self::parse(&text).map_err(|error| error.about(path))
    }

    /// Reads the text of a reviewed file.
    ///
    /// # Errors
    ///
    /// If a line has no reason.
    pub fn parse(text: &str) -> Result<Self> {
        let mut lines: Vec<Line> = Vec::new();
        for text in text.lines() {
            if text.trim().is_empty() || text.starts_with('#') {
                continue;
            }
            if text.starts_with(' ') {
                let open = lines.iter_mut().rev().take_while(|line| !line.has_reason);
                open.for_each(|line| line.has_reason = true);
            } else {
                lines.push(line(text)?);
            }
        }
        match lines.iter().find(|line| !line.has_reason) {
            Some(line) => Err(Error::new(format!("no reason for `{}`", line.pattern))),
            None => Ok(Self { lines }),
        }
    }

    /// How many lines there are.
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// Whether there are no lines.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Whether a line covers this difference.
    pub fn covers(&self, difference: &str) -> bool {
        self.lines.iter().any(|line| line.covers(difference))
    }

    /// The open problems: differences that no line covers, and lines that do not cover the specified
    /// number of differences.
    pub fn open(&self, differences: &[String]) -> Vec<String> {
        let mut open = Vec::new();
        let mut covered: BTreeMap<usize, usize> = BTreeMap::new();
        for difference in differences {
            match self.lines.iter().position(|line| line.covers(difference)) {
                Some(index) => *covered.entry(index).or_default() += 1,
                None => open.push(format!("not reviewed: {difference}")),
            }
        }
        for (index, line) in self.lines.iter().enumerate() {
            let times = covered.get(&index).copied().unwrap_or_default();
            if times == 0 {
                open.push(format!("stale, no longer occurs: {}", line.pattern));
            } else if times != line.times {
                let expected = line.times;
                let pattern = &line.pattern;
                open.push(format!(
                    "reviewed [{expected}], occurs [{times}]: {pattern}"
                ));
            }
        }
        open
    }
}

impl Line {
    fn covers(&self, difference: &str) -> bool {
        let mut words = difference.split(' ');
        let (pattern, is_open) = match self.pattern.strip_suffix(" **") {
            Some(start) => (start, true),
            None => (self.pattern.as_str(), false),
        };
        let mut pattern = pattern.split(' ');
        let same = |(pattern, word): (&str, &str)| fits(pattern, word);
        let all_same = pattern.by_ref().zip(words.by_ref()).all(same);
        all_same && pattern.next().is_none() && (is_open || words.next().is_none())
    }
}

/// Whether a word matches a pattern, in which `*` matches anything.
fn fits(pattern: &str, word: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == word;
    };
    let Some(word) = word.strip_prefix(start) else {
        return false;
    };
    let mut ends = word
        .char_indices()
        .map(|(index, _)| index)
        .chain([word.len()]);
    ends.any(|index| fits(rest, &word[index..]))
}

fn line(text: &str) -> Result<Line> {
    let (times, pattern) = match text
        .strip_prefix('[')
        .and_then(|rest| rest.split_once("] "))
    {
        Some((times, pattern)) => {
            let times = times.parse();
            let times = times.map_err(|_| Error::new(format!("no count in `{text}`")))?;
            (times, pattern)
        }
        None => (1, text),
    };
    Ok(Line {
        pattern: pattern.trim_end().to_owned(),
        times,
        has_reason: false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(reviewed: &str, differences: &[&str]) -> Vec<String> {
        let differences: Vec<_> = differences.iter().map(|&text| text.to_owned()).collect();
        Reviewed::parse(reviewed).unwrap().open(&differences)
    }

    #[test]
    fn a_listed_difference_with_a_reason_is_covered() {
        let reviewed = "# a heading\n\nA b: document x, declared y\n    because\n";
        assert!(open(reviewed, &["A b: document x, declared y"]).is_empty());
    }

    #[test]
    fn a_difference_that_is_not_listed_is_open() {
        assert_eq!(open("", &["A b"]), ["not reviewed: A b"]);
    }

    #[test]
    fn a_line_that_no_longer_occurs_is_stale() {
        let open = open("A b\n    because\n", &[]);
        assert_eq!(open, ["stale, no longer occurs: A b"]);
    }

    #[test]
    fn a_star_is_one_word_and_the_count_is_exact() {
        let reviewed = "[2] * b\n    because\n";
        assert!(open(reviewed, &["A b", "B b"]).is_empty());
        assert_eq!(
            open(reviewed, &["A b", "B b", "C b"]),
            ["reviewed [2], occurs [3]: * b"]
        );
        let longer = open(reviewed, &["A b", "B b", "A b c"]);
        assert_eq!(longer, ["not reviewed: A b c"]);
    }

    #[test]
    fn two_stars_are_all_further_words() {
        let reviewed = "[3] A **\n    because\n";
        assert!(open(reviewed, &["A b", "A b c", "A"]).is_empty());
        assert_eq!(open(reviewed, &["B"]).len(), 2);
    }

    #[test]
    fn a_star_is_anything_within_a_word() {
        for word in ["sid(KS)", "sid()"] {
            assert!(fits("sid(*)", word));
        }
        assert!(fits("a*b*c", "aXbYbZc") && fits("*", "") && fits("a*", "a"));
        for word in ["sid(KS", "a(KS)", "sid"] {
            assert!(!fits("sid(*)", word));
        }
    }

    #[test]
    fn another_value_is_another_difference() {
        let open = open(
            "A: document x, declared y\n  r\n",
            &["A: document z, declared y"],
        );
        assert_eq!(open.len(), 2, "{open:?}");
    }

    #[test]
    fn lines_in_a_row_share_a_reason() {
        let reviewed = "A\nB\n    because\nC\n    because, too\n";
        assert!(open(reviewed, &["A", "B", "C"]).is_empty());
    }

    #[test]
    fn a_line_without_a_reason_is_refused() {
        let error = Reviewed::parse("A\n    because\nB\n").unwrap_err();
        assert_eq!(error.to_string(), "no reason for `B`");
    }
}
