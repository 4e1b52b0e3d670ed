//! [`LoopGuard`]: ends a list whose pages contain nothing new.

use std::{
    fmt,
    hash::{BuildHasher, RandomState},
    ops::Range,
};

use bytes::Bytes;
use serde::{
    Deserializer,
    de::{IgnoredAny, MapAccess, Visitor},
};
use serde_json::value::RawValue;

use crate::error::PageError;

/// The number of repeated pages that is an error. A few equal pages are valid; a list that
/// loops repeats forever.
const MAX_REPEATED_PAGES: u32 = 3;

/// The number of pages in a row without a record that is an error. Filters can leave some
/// pages empty.
const MAX_EMPTY_PAGES: u32 = 100;

/// The records of a page as they were received: where each one is in the body.
#[derive(Clone, Debug, Default)]
pub(super) struct RawRecords {
    pub(super) body: Bytes,
    pub(super) places: Vec<Range<usize>>,
}

impl RawRecords {
    fn iter(&self) -> impl Iterator<Item = &[u8]> {
        self.places.iter().map(|place| &self.body[place.clone()])
    }
}

/// Compares each page with one earlier page, the checkpoint: page 1, then 2, 4, 8, ...
/// (Brent's algorithm). This finds loops of any length, keeps only one page in memory, and
/// costs one look-up for a normal page.
#[derive(Debug)]
pub(super) struct LoopGuard {
    /// The member that identifies a record; without it, all of the record's bytes do.
    key: Option<&'static str>,
    hasher: RandomState,
    checkpoint: Checkpoint,
    /// The number of pages with records so far.
    pages: u64,
    repeated_pages: u32,
    empty_pages_in_a_row: u32,
}

/// A page is identified when it is first compared: most lists end before that.
#[derive(Debug)]
enum Checkpoint {
    Raw(RawRecords),
    /// The identities of the page's records, sorted.
    Identified(Vec<u64>),
}

impl LoopGuard {
    pub(super) fn new(key: Option<&'static str>) -> Self {
        Self {
            key,
            hasher: RandomState::new(),
            checkpoint: Checkpoint::Identified(Vec::new()),
            pages: 0,
            repeated_pages: 0,
            empty_pages_in_a_row: 0,
        }
    }

    /// Adds a page that has a next page.
    pub(super) fn add(&mut self, page: RawRecords) -> Result<(), PageError> {
        if page.places.is_empty() {
            self.empty_pages_in_a_row += 1;
        } else {
            self.empty_pages_in_a_row = 0;
            self.pages += 1;
            self.repeated_pages += u32::from(self.is_repeated(&page));
            if self.pages.is_power_of_two() {
                self.checkpoint = Checkpoint::Raw(page);
            }
        }
        if self.repeated_pages >= MAX_REPEATED_PAGES {
            return Err(PageError::new(format!(
                "the list loops: {MAX_REPEATED_PAGES} pages contain only records of an earlier page"
            )));
        }
        if self.empty_pages_in_a_row >= MAX_EMPTY_PAGES {
            return Err(PageError::new(format!(
                "the list has {MAX_EMPTY_PAGES} pages in a row without a record"
            )));
        }
        Ok(())
    }

    /// Whether every record of the page is in the checkpoint.
    fn is_repeated(&mut self, page: &RawRecords) -> bool {
        let identity = |record: &[u8]| identity(&self.hasher, self.key, record);
        if let Checkpoint::Raw(records) = &self.checkpoint {
            let mut identities: Vec<u64> = records.iter().map(identity).collect();
            identities.sort_unstable();
            self.checkpoint = Checkpoint::Identified(identities);
        }
        let Checkpoint::Identified(known) = &self.checkpoint else {
            return false;
        };
        page.iter()
            .all(|record| known.binary_search(&identity(record)).is_ok())
    }
}

fn identity(hasher: &RandomState, key: Option<&str>, record: &[u8]) -> u64 {
    let key = key.and_then(|key| member(record, key));
    hasher.hash_one(key.map_or(record, str::as_bytes))
}

/// The JSON of this member of an object. The rest of the object is not read. The member is
/// not found behind a name with an escape, but no API uses such names.
fn member<'a>(object: &'a [u8], name: &str) -> Option<&'a str> {
    let mut found = None;
    let mut json = serde_json::Deserializer::from_slice(object);
    // serde reports an error because the visitor stops early.
    let _ = json.deserialize_map(Member {
        name,
        found: &mut found,
    });
    found
}

struct Member<'n, 'de> {
    name: &'n str,
    found: &'n mut Option<&'de str>,
}

impl<'de> Visitor<'de> for Member<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(name) = members.next_key::<&str>()? {
            if name == self.name {
                *self.found = Some(members.next_value::<&RawValue>()?.get());
                return Ok(());
            }
            members.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The number of the first page that is an error, counted from 1.
    fn first_error<'a>(
        key: Option<&'static str>,
        pages: impl IntoIterator<Item = &'a [&'a str]>,
    ) -> Option<usize> {
        let mut guard = LoopGuard::new(key);
        let mut pages = pages.into_iter();
        pages
            .position(|page| guard.add(raw(page)).is_err())
            .map(|index| index + 1)
    }

    fn raw(records: &[&str]) -> RawRecords {
        let mut end = 0;
        let places = records.iter().map(|record| {
            end += record.len();
            end - record.len()..end
        });
        RawRecords {
            places: places.collect(),
            body: records.concat().into(),
        }
    }

    fn numbered(numbers: impl Iterator<Item = usize>) -> Vec<Vec<String>> {
        numbers
            .map(|number| vec![number.to_string(), "0".to_owned()])
            .collect()
    }

    fn first_error_of(pages: &[Vec<String>]) -> Option<usize> {
        let pages: Vec<Vec<&str>> = pages
            .iter()
            .map(|page| page.iter().map(String::as_str).collect())
            .collect();
        first_error(None, pages.iter().map(Vec::as_slice))
    }

    #[test]
    fn the_third_page_that_repeats_is_an_error() {
        assert_eq!(first_error(None, [&["1", "2"][..]; 4]), Some(4));
        assert_eq!(first_error(None, [&["1", "2"][..]; 3]), None);
    }

    #[test]
    fn a_loop_of_any_length_is_found() {
        for length in 1..40 {
            let pages = numbered((0..10 * length).map(|index| index % length + 1));
            let error = first_error_of(&pages);
            assert!(
                error.is_some_and(|page| page <= 7 * length),
                "{length}: {error:?}"
            );
        }
    }

    #[test]
    fn a_loop_after_new_pages_is_found() {
        let pages = numbered((0..100).chain((0..400).map(|index| 1000 + index % 5)));
        assert!(first_error_of(&pages).is_some());
    }

    #[test]
    fn new_pages_are_never_an_error() {
        assert_eq!(first_error_of(&numbered(1..5000)), None);
    }

    #[test]
    fn a_page_with_one_new_record_does_not_repeat() {
        let pages = (0..50).map(|new| vec!["0".to_owned(), "1".to_owned(), new.to_string()]);
        assert_eq!(first_error_of(&pages.skip(2).collect::<Vec<_>>()), None);
    }

    #[test]
    fn the_order_of_records_does_not_make_them_new() {
        let pages = [["1", "2"], ["2", "1"], ["1", "2"], ["2", "1"]];
        assert_eq!(
            first_error(None, pages.iter().map(|page| &page[..])),
            Some(4)
        );
    }

    #[test]
    fn the_declared_key_identifies_a_record() {
        let pages: Vec<[String; 1]> = (0..9)
            .map(|index| [format!(r#"{{"read": {index}, "sid": "a"}}"#)])
            .collect();
        let pages: Vec<[&str; 1]> = pages.iter().map(|[record]| [record.as_str()]).collect();
        let pages = || pages.iter().map(|page| &page[..]);
        assert_eq!(first_error(Some("sid"), pages()), Some(4));
        assert_eq!(first_error(None, pages()), None);
        assert_eq!(first_error(Some("name"), pages()), None);
    }

    #[test]
    fn a_hundred_empty_pages_in_a_row_are_an_error() {
        assert_eq!(first_error(None, [&[][..]; 99]), None);
        assert_eq!(first_error(None, [&[][..]; 100]), Some(100));
    }

    #[test]
    fn empty_pages_between_new_ones_are_allowed() {
        let mut pages = Vec::new();
        for number in 1..20 {
            pages.extend(vec![Vec::new(); 99]);
            pages.push(vec![number.to_string()]);
        }
        assert_eq!(first_error_of(&pages), None);
    }

    #[test]
    fn empty_pages_do_not_hide_a_loop() {
        let pages: Vec<&[&str]> = (0..20)
            .map(|index| if index % 2 == 0 { &["1"][..] } else { &[][..] })
            .collect();
        assert_eq!(first_error(None, pages), Some(7));
    }
}
