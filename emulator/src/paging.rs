//! Pages of a list: what the query asks, which records they are, and the addresses of
//! the pages around.

use serde_json::{Map, Value, json};

use crate::{
    record::Record, rejection::Rejection, render::Base, request::Received, store::Collection,
};

const DEFAULT_SIZE: usize = 50;
const MAX_SIZE: usize = 1000;

const AFTER: &str = "PA";
const BEFORE: &str = "PB";

/// Which page a query asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PageQuery {
    size: usize,
    number: u64,
    position: Position,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Position {
    /// `Page` counts from the start.
    Counted,
    /// The records created after or before the one of this number.
    After(u64),
    Before(u64),
}

/// The records of a page, with what lies around it.
pub(crate) struct Page<'a> {
    query: PageQuery,
    pub(crate) records: Vec<&'a Record>,
    next: Option<Position>,
    previous: Option<Position>,
}

impl PageQuery {
    pub(crate) fn read(request: &Received) -> Result<Self, Rejection> {
        let last = |name| request.query_values(name).pop();
        let number = |name: &'static str, default: u64| {
            let text = last(name);
            let parsed = text.map_or(Ok(default), str::parse);
            parsed.map_err(|_| Rejection::invalid_parameter(name, "must be a whole number"))
        };
        let size = usize::try_from(number("PageSize", DEFAULT_SIZE as u64)?).unwrap_or(usize::MAX);
        if !(1..=MAX_SIZE).contains(&size) {
            let reason = format!("must be between 1 and {MAX_SIZE}");
            return Err(Rejection::invalid_parameter("PageSize", reason));
        }
        let position = match last("PageToken").filter(|token| !token.is_empty()) {
            Some(token) => Position::parse(token).ok_or_else(|| {
                Rejection::invalid_parameter("PageToken", "is not one that a page has named")
            })?,
            None => Position::Counted,
        };
        Ok(Self {
            size,
            number: number("Page", 0)?,
            position,
        })
    }

    /// The page of `collection`, of the records that `accepts` lets through.
    pub(crate) fn page(
        self,
        collection: Option<&Collection>,
        accepts: impl Fn(&Record) -> bool,
    ) -> Page<'_> {
        let Some(collection) = collection else {
            return Page::empty(self);
        };
        let accepts = |(_, record): &(u64, &Record)| accepts(record);
        let take = |start: u64, skip: usize| {
            let records = collection.after(start).filter(accepts).skip(skip);
            records.take(self.size).collect::<Vec<_>>()
        };
        let found = match self.position {
            Position::After(number) => take(number, 0),
            Position::Counted => {
                let skip = usize::try_from(self.number).unwrap_or(usize::MAX);
                take(0, skip.saturating_mul(self.size))
            }
            Position::Before(number) => {
                let records = collection.before(number).filter(accepts);
                let mut records: Vec<_> = records.take(self.size).collect();
                records.reverse();
                records
            }
        };
        let (Some((first, _)), Some((last, _))) = (found.first(), found.last()) else {
            return Page::empty(self);
        };
        let (first, last) = (*first, *last);
        let is_followed = collection.after(last).any(|entry| accepts(&entry));
        let is_preceded = collection.before(first).any(|entry| accepts(&entry));
        Page {
            query: self,
            records: found.into_iter().map(|(_, record)| record).collect(),
            next: is_followed.then_some(Position::After(last)),
            previous: is_preceded.then_some(Position::Before(first)),
        }
    }
}

impl Position {
    fn parse(token: &str) -> Option<Self> {
        let number = |prefix| token.strip_prefix(prefix)?.parse().ok();
        let after = number(AFTER).map(Self::After);
        after.or_else(|| number(BEFORE).map(Self::Before))
    }

    fn token(self) -> Option<String> {
        match self {
            Self::Counted => None,
            Self::After(number) => Some(format!("{AFTER}{number}")),
            Self::Before(number) => Some(format!("{BEFORE}{number}")),
        }
    }
}

impl Page<'_> {
    fn empty(query: PageQuery) -> Self {
        Self {
            query,
            records: Vec::new(),
            next: None,
            previous: None,
        }
    }

    /// The list as `/v1` and later have it: addresses in `meta`.
    pub(crate) fn with_meta(&self, records: Vec<Value>, listing: &Listing<'_>) -> Value {
        let paths = self.paths(listing);
        let url = |path: &Option<String>| path.as_ref().map(|path| listing.base.url(path));
        let meta = json!({
            "first_page_url": url(&paths.first),
            "next_page_url": url(&paths.next),
            "previous_page_url": url(&paths.previous),
            "url": url(&paths.this),
            "page": self.query.number,
            "page_size": self.query.size,
            "key": listing.key,
        });
        let mut list = Map::new();
        list.insert(listing.key.to_owned(), Value::Array(records));
        list.insert("meta".to_owned(), meta);
        Value::Object(list)
    }

    /// The list as the API of 2010 has it: addresses beside the records, without host.
    pub(crate) fn with_uris(&self, records: Vec<Value>, listing: &Listing<'_>) -> Value {
        let paths = self.paths(listing);
        let start = self.query.number.saturating_mul(self.query.size as u64);
        let mut list = json!({
            "first_page_uri": paths.first,
            "next_page_uri": paths.next,
            "previous_page_uri": paths.previous,
            "uri": paths.this,
            "page": self.query.number,
            "page_size": self.query.size,
            "start": start,
            "end": start.saturating_add(records.len().saturating_sub(1) as u64),
        });
        list[listing.key] = Value::Array(records);
        list
    }

    fn paths(&self, listing: &Listing<'_>) -> Paths {
        let PageQuery {
            number, position, ..
        } = self.query;
        let path = |number, position| self.path(listing, number, position);
        let around = |position: Option<Position>, number| position.map(|p| path(number, p));
        Paths {
            first: Some(path(0, Position::Counted)),
            this: Some(path(number, position)),
            next: around(self.next, number.saturating_add(1)),
            previous: around(self.previous, number.saturating_sub(1)),
        }
    }

    /// The list's path and filters with a place in the list.
    fn path(&self, listing: &Listing<'_>, number: u64, position: Position) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let paging = ["PageSize", "Page", "PageToken"];
        let filters = listing.request.query.iter();
        query.extend_pairs(filters.filter(|(name, _)| !paging.contains(&name.as_str())));
        query.append_pair("PageSize", &self.query.size.to_string());
        query.append_pair("Page", &number.to_string());
        if let Some(token) = position.token() {
            query.append_pair("PageToken", &token);
        }
        format!("{}?{}", listing.path, query.finish())
    }
}

/// What the addresses of a list's pages are made of.
pub(crate) struct Listing<'a> {
    /// The name of the array.
    pub(crate) key: &'a str,
    pub(crate) path: String,
    pub(crate) request: &'a Received,
    pub(crate) base: &'a Base,
}

struct Paths {
    first: Option<String>,
    this: Option<String>,
    next: Option<String>,
    previous: Option<String>,
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;

    fn read(query: &str) -> Result<PageQuery, Rejection> {
        let request = http::Request::get(format!("/v1/X?{query}"));
        PageQuery::read(&Received::new(request.body(Bytes::new()).unwrap()))
    }

    #[test]
    fn a_page_has_50_records_unless_asked_otherwise() {
        assert_eq!(read("").unwrap().size, 50);
        assert_eq!(read("PageSize=1000").unwrap().size, 1000);
    }

    #[test]
    fn sizes_and_tokens_outside_their_limits_are_refused_by_name() {
        for (query, name) in [
            ("PageSize=0", "PageSize"),
            ("PageSize=1001", "PageSize"),
            ("PageSize=-1", "PageSize"),
            ("PageSize=99999999999999999999", "PageSize"),
            ("Page=x", "Page "),
            ("PageToken=PX1", "PageToken"),
            ("PageToken=PA", "PageToken"),
        ] {
            let error = read(query).unwrap_err();
            assert_eq!((error.status().as_u16(), error.code()), (400, 20001));
            assert!(error.message().contains(name), "{query}: {error}");
        }
    }

    #[test]
    fn tokens_are_read_as_they_are_written() {
        for position in [Position::After(7), Position::Before(u64::MAX)] {
            let token = position.token().unwrap();
            assert_eq!(Position::parse(&token), Some(position));
        }
    }
}
