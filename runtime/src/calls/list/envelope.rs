//! Reads a page in one pass: its records one by one, and the other members, which lead to
//! the next page.

use bytes::Bytes;
use serde::de::{DeserializeOwned, Error, IgnoredAny};
use serde_json::{Map, Value};

use super::loops::RawRecords;
use crate::{
    declare::descriptor::Paging,
    error::RecordError,
    send::wire::decoder::{DecodeFailure, Json},
};

/// Reads the record at the start of the JSON, and stores it.
pub(crate) type OnRecord<'f> = &'f mut dyn FnMut(&mut Json<'_>) -> Result<(), DecodeFailure>;

/// A page that was read.
#[derive(Debug, Default)]
pub(super) struct Envelope {
    /// The members other than the records; they describe the list.
    members: Map<String, Value>,
    /// How many records could be read.
    pub(super) records: usize,
    /// All records, good or not.
    pub(super) raw: RawRecords,
    /// The records that could not be read.
    pub(super) failures: Vec<RecordError>,
    /// Whether there are records beyond the limit. The rest of the page was not read.
    pub(super) is_cut: bool,
}

impl Envelope {
    /// The value of a member, such as `meta.next_page_url`; `None` if it is absent.
    pub(super) fn member(&self, path: &str) -> Option<&Value> {
        let mut names = path.split('.');
        let member = self.members.get(names.next()?);
        names.try_fold(member?, |value, name| value.get(name))
    }

    /// The same for a string; absent, `null` and empty are all `None`.
    pub(super) fn text(&self, path: &str) -> Result<Option<&str>, DecodeFailure> {
        match self.member(path) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.as_str()).filter(|text| !text.is_empty())),
            Some(_) => Err(DecodeFailure::custom(format!("`{path}` is not a string"))),
        }
    }

    /// The number of records in the whole list, if the page contains it.
    pub(super) fn total(&self) -> Option<u64> {
        ["meta.total", "total", "total_elements"]
            .into_iter()
            .find_map(|path| self.member(path)?.as_u64())
    }

    /// The page size, if the page contains it.
    pub(super) fn page_size(&self) -> Option<u64> {
        ["meta.page_size", "page_size"]
            .into_iter()
            .find_map(|path| self.member(path)?.as_u64())
    }
}

/// Reads a page, up to `limit` good records.
pub(super) fn read(
    body: &Bytes,
    paging: &Paging,
    limit: usize,
    on_record: OnRecord<'_>,
) -> Result<Envelope, DecodeFailure> {
    let text = str::from_utf8(body)
        .map_err(|error| DecodeFailure::custom(format!("the body is not UTF-8: {error}")))?;
    let reader = Reader {
        json: Cursor { text, at: 0 },
        list_key: paging.list_key(),
        limit,
        on_record,
        page: Envelope {
            raw: RawRecords {
                body: body.clone(),
                places: Vec::new(),
            },
            ..Envelope::default()
        },
    };
    reader.read().map_err(|error| {
        // For invalid JSON, serde gives the position in the whole body.
        let whole: Result<IgnoredAny, _> = serde_json::from_str(text);
        whole.err().unwrap_or_else(|| DecodeFailure::custom(error))
    })
}

struct Reader<'a> {
    json: Cursor<'a>,
    list_key: &'static str,
    limit: usize,
    on_record: OnRecord<'a>,
    page: Envelope,
}

impl Reader<'_> {
    fn read(mut self) -> Result<Envelope, DecodeFailure> {
        let mut has_records = false;
        let mut has_more = self.json.enter(b'{', b'}')?;
        while has_more {
            let name: String = self.json.value()?;
            self.json.expect(b':')?;
            if name == self.list_key {
                if std::mem::replace(&mut has_records, true) {
                    return Err(DecodeFailure::custom(format!("duplicate field `{name}`")));
                }
                self.records()?;
                if self.page.is_cut {
                    return Ok(self.page);
                }
            } else {
                self.member(name)?;
            }
            has_more = self.json.goes_on(b'}')?;
        }
        self.json.end()?;
        if has_records {
            return Ok(self.page);
        }
        Err(DecodeFailure::custom(format!(
            "missing field `{}`",
            self.list_key
        )))
    }

    /// Keeps small members only: the next page is given by a number, a string, or an object
    /// such as `meta`.
    fn member(&mut self, name: String) -> Result<(), DecodeFailure> {
        if self.json.peek() == Some(b'[') {
            return self.json.value::<IgnoredAny>().map(drop);
        }
        let value = self.json.value()?;
        self.page.members.insert(name, value);
        Ok(())
    }

    fn records(&mut self) -> Result<(), DecodeFailure> {
        if self.json.peek() != Some(b'[') {
            return Err(DecodeFailure::custom(format!(
                "`{}` is not a list",
                self.list_key
            )));
        }
        let mut has_more = self.json.enter(b'[', b']')?;
        while has_more {
            if self.page.records == self.limit {
                self.page.is_cut = true;
                return Ok(());
            }
            self.record()?;
            has_more = self.json.goes_on(b']')?;
        }
        Ok(())
    }

    /// Reads a record. One that cannot be decoded is skipped.
    fn record(&mut self) -> Result<(), DecodeFailure> {
        self.json.peek();
        let start = self.json.at;
        let result = self.json.read(&mut *self.on_record);
        if result.is_err() {
            self.json.at = start;
            self.json.value::<IgnoredAny>()?;
        }
        let place = start..self.json.at;
        match result {
            Ok(()) => self.page.records += 1,
            Err(error) => {
                let index = self.page.raw.places.len();
                let raw = self.page.raw.body.slice(place.clone());
                let failure = RecordError::new(self.list_key, index, raw, &error);
                self.page.failures.push(failure);
            }
        }
        self.page.raw.places.push(place);
        Ok(())
    }
}

/// A position in a JSON text. Brackets and commas are read here. serde reads the values
/// between them, each with its own deserializer, so that one that fails does not affect
/// the others.
struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

impl Cursor<'_> {
    /// The next byte that is not whitespace.
    fn peek(&mut self) -> Option<u8> {
        let rest = &self.text.as_bytes()[self.at..];
        let blank = |byte: &u8| matches!(byte, b' ' | b'\n' | b'\r' | b'\t');
        self.at += rest.iter().take_while(|byte| blank(byte)).count();
        self.text.as_bytes().get(self.at).copied()
    }

    fn expect(&mut self, byte: u8) -> Result<(), DecodeFailure> {
        if self.peek() != Some(byte) {
            return Err(unexpected(byte));
        }
        self.at += 1;
        Ok(())
    }

    /// Enters an object or array. Returns whether it has content.
    fn enter(&mut self, open: u8, close: u8) -> Result<bool, DecodeFailure> {
        self.expect(open)?;
        let is_empty = self.peek() == Some(close);
        self.at += usize::from(is_empty);
        Ok(!is_empty)
    }

    /// Skips the byte after a value. Returns whether another value follows.
    fn goes_on(&mut self, close: u8) -> Result<bool, DecodeFailure> {
        let has_more = self.peek() == Some(b',');
        self.expect(if has_more { b',' } else { close })?;
        Ok(has_more)
    }

    fn end(&mut self) -> Result<(), DecodeFailure> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(DecodeFailure::custom("trailing characters")),
        }
    }

    fn value<T: DeserializeOwned>(&mut self) -> Result<T, DecodeFailure> {
        let mut value = None;
        self.read(&mut |json| {
            value = Some(T::deserialize(json)?);
            Ok(())
        })?;
        value.ok_or_else(|| unexpected(b'"'))
    }

    fn read(&mut self, read: OnRecord<'_>) -> Result<(), DecodeFailure> {
        self.peek();
        let mut json = Json::from_str(&self.text[self.at..]);
        read(&mut json)?;
        self.at += json.into_iter::<IgnoredAny>().byte_offset();
        Ok(())
    }
}

fn unexpected(byte: u8) -> DecodeFailure {
    DecodeFailure::custom(format!("expected `{}`", char::from(byte)))
}
