//! Pages of a list: the requested page, and its records.

use std::sync::Arc;

use twilio_runtime::descriptor::{NextPage, Paging};

pub(super) use self::listing::Listing;
use super::{filter::Filter, parameters::query_values};
use crate::{
    http::Rejection,
    store::{Collection, Position, Record},
};

mod listing;

const DEFAULT_SIZE: usize = 50;
const MAX_SIZE: usize = 1000;

const AFTER: &str = "PA";
const BEFORE: &str = "PB";

/// How the pages of a list are linked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// Addresses in `meta`.
    Meta { size: &'static str },
    /// URLs without a host, next to the records, as in the 2010 API.
    Uris { size: &'static str },
    /// A token in a member of the JSON.
    Token {
        size: Option<&'static str>,
        parameter: &'static str,
        member: &'static str,
    },
    /// Page numbers, and the total number of pages in a member of the JSON.
    Number {
        size: Option<&'static str>,
        parameter: &'static str,
        total_pages: &'static str,
    },
    /// All records in one page.
    Unpaged,
}

/// The requested page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PageQuery {
    size: usize,
    number: u64,
    start: Start,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Start {
    /// The first page, or the one with the number of `Page`.
    Counted,
    /// The records that follow or precede the one at a position.
    After(Position),
    Before(Position),
}

/// The records of a page, with the next and previous page.
pub(super) struct Page<'a> {
    query: PageQuery,
    pub(super) records: Vec<&'a Arc<Record>>,
    next: Option<Start>,
    previous: Option<Start>,
    /// The number of pages, as far as it is known without reading them all.
    total: usize,
}

/// A collection in the order and with the filter of a list.
pub(super) struct Walk<'a> {
    pub(super) collection: &'a Collection,
    pub(super) newest_first: bool,
    pub(super) filter: &'a Filter<'a>,
}

type Records<'a> = Box<dyn Iterator<Item = (Position, &'a Arc<Record>)> + 'a>;

impl Style {
    pub(super) fn of(paging: &Paging) -> Self {
        Self::with_usual(paging, |size| Self::Meta { size })
    }

    pub(super) fn of_2010(paging: &Paging) -> Self {
        Self::with_usual(paging, |size| Self::Uris { size })
    }

    fn with_usual(paging: &Paging, usual: impl FnOnce(&'static str) -> Self) -> Self {
        let size = paging.page_size();
        match paging.next() {
            NextPage::Token { parameter, member } => Self::Token {
                size,
                parameter,
                member,
            },
            NextPage::Number {
                parameter,
                total_pages,
            } => Self::Number {
                size,
                parameter,
                total_pages,
            },
            NextPage::Unpaged => Self::Unpaged,
            _ => usual(size.unwrap_or("PageSize")),
        }
    }

    fn size(self) -> Option<&'static str> {
        match self {
            Self::Meta { size } | Self::Uris { size } => Some(size),
            Self::Token { size, .. } | Self::Number { size, .. } => size,
            Self::Unpaged => None,
        }
    }

    fn number(self) -> Option<&'static str> {
        match self {
            Self::Meta { .. } | Self::Uris { .. } => Some("Page"),
            Self::Number { parameter, .. } => Some(parameter),
            Self::Token { .. } | Self::Unpaged => None,
        }
    }

    fn token(self) -> Option<&'static str> {
        match self {
            Self::Meta { .. } | Self::Uris { .. } => Some("PageToken"),
            Self::Token { parameter, .. } => Some(parameter),
            Self::Number { .. } | Self::Unpaged => None,
        }
    }

    /// The names of the parameters that select a page.
    fn parameters(self) -> impl Iterator<Item = &'static str> {
        let all = [self.size(), self.number(), self.token()];
        all.into_iter().flatten()
    }
}

impl PageQuery {
    pub(super) fn read(
        query: &[(String, String)],
        style: Style,
        product: &str,
    ) -> Result<Self, Rejection> {
        let last = |name| query_values(query, name).pop();
        let number = |name: Option<&'static str>, default: u64| {
            let Some(name) = name else { return Ok(default) };
            let parsed = last(name).map_or(Ok(default), str::parse);
            parsed.map_err(|_| Rejection::invalid_parameter(name, "must be a whole number"))
        };
        let size = match style.size() {
            Some(name) => check_size(name, number(Some(name), DEFAULT_SIZE as u64)?, product)?,
            None if style == Style::Unpaged => usize::MAX,
            None => DEFAULT_SIZE,
        };
        let token = style.token().and_then(|name| Some((name, last(name)?)));
        let start = match token.filter(|(_, token)| !token.is_empty()) {
            Some((name, token)) => Start::parse(token)
                .ok_or_else(|| Rejection::invalid_parameter(name, "is not a token from a page"))?,
            None => Start::Counted,
        };
        Ok(Self {
            size,
            number: number(style.number(), 0)?,
            start,
        })
    }

    pub(super) fn page<'a>(self, walk: &Walk<'a>) -> Page<'a> {
        let found: Vec<_> = match self.start {
            Start::After(position) => walk.after(position).take(self.size).collect(),
            Start::Counted => {
                let number = usize::try_from(self.number).unwrap_or(usize::MAX);
                walk.skip(number.saturating_mul(self.size))
                    .take(self.size)
                    .collect()
            }
            Start::Before(position) => {
                let mut records: Vec<_> = walk.before(position).take(self.size).collect();
                records.reverse();
                records
            }
        };
        let first = found.first().map(|(position, _)| *position);
        let last = found.last().map(|(position, _)| *position);
        let next = last.filter(|last| walk.after(*last).next().is_some());
        let previous = first.filter(|first| walk.before(*first).next().is_some());
        Page {
            query: self,
            records: found.into_iter().map(|(_, record)| record).collect(),
            next: next.map(Start::After),
            previous: previous.map(Start::Before),
            total: walk.collection.len().div_ceil(self.size),
        }
    }
}

/// The size of a page, if the product allows it.
fn check_size(name: &'static str, size: u64, product: &str) -> Result<usize, Rejection> {
    let (max, code) = match product {
        "sync" => (100, 54454),
        "verify" => (MAX_SIZE, 60373),
        _ => (MAX_SIZE, 20007),
    };
    let size = usize::try_from(size).unwrap_or(usize::MAX);
    if (1..=max).contains(&size) {
        return Ok(size);
    }
    let message = format!("Parameter {name} must be between 1 and {max}");
    Err(Rejection::bad_request(code, message))
}

impl Start {
    fn parse(token: &str) -> Option<Self> {
        let position = |prefix| token.strip_prefix(prefix)?.parse().ok().map(Position);
        let after = position(AFTER).map(Self::After);
        after.or_else(|| position(BEFORE).map(Self::Before))
    }

    fn token(self) -> Option<String> {
        match self {
            Self::Counted => None,
            Self::After(position) => Some(format!("{AFTER}{}", position.0)),
            Self::Before(position) => Some(format!("{BEFORE}{}", position.0)),
        }
    }
}

impl Page<'_> {
    pub(super) fn empty(query: PageQuery) -> Self {
        Self {
            query,
            records: Vec::new(),
            next: None,
            previous: None,
            total: 0,
        }
    }
}

impl<'a> Walk<'a> {
    /// The records after the first `skip` ones.
    fn skip(&self, skip: usize) -> Records<'a> {
        if !self.filter.is_empty() {
            return Box::new(self.accepted(self.start_at(0)).skip(skip));
        }
        self.start_at(skip)
    }

    fn start_at(&self, skip: usize) -> Records<'a> {
        if self.newest_first {
            Box::new(self.collection.skip_back(skip))
        } else {
            Box::new(self.collection.skip(skip))
        }
    }

    /// The records that follow the one at a position.
    fn after(&self, position: Position) -> Records<'a> {
        self.accepted(self.beyond(position, self.newest_first))
    }

    /// The records that precede the one at a position, the nearest first.
    fn before(&self, position: Position) -> Records<'a> {
        self.accepted(self.beyond(position, !self.newest_first))
    }

    fn beyond(&self, position: Position, back: bool) -> Records<'a> {
        if back {
            Box::new(self.collection.before(position))
        } else {
            Box::new(self.collection.after(position))
        }
    }

    fn accepted(&self, records: Records<'a>) -> Records<'a> {
        let filter = self.filter;
        Box::new(records.filter(move |(_, record)| filter.accepts(record)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_as(style: Style, query: &str) -> Result<PageQuery, Rejection> {
        let query: Vec<_> = form_urlencoded::parse(query.as_bytes())
            .into_owned()
            .collect();
        PageQuery::read(&query, style, "proxy")
    }

    fn read(query: &str) -> Result<PageQuery, Rejection> {
        read_as(Style::Meta { size: "PageSize" }, query)
    }

    #[test]
    fn a_page_has_50_records_by_default() {
        assert_eq!(read("").unwrap().size, 50);
        assert_eq!(read("PageSize=1000").unwrap().size, 1000);
    }

    #[test]
    fn the_error_for_an_invalid_size_or_token_names_it() {
        for (query, name, code) in [
            ("PageSize=0", "PageSize", 20007),
            ("PageSize=1001", "PageSize", 20007),
            ("PageSize=-1", "PageSize", 20001),
            ("PageSize=99999999999999999999", "PageSize", 20001),
            ("Page=x", "Page ", 20001),
            ("PageToken=PX1", "PageToken", 20001),
            ("PageToken=PA", "PageToken", 20001),
        ] {
            let error = read(query).unwrap_err();
            assert_eq!((error.status().as_u16(), error.code()), (400, code));
            assert!(error.message().contains(name), "{query}: {error}");
        }
    }

    #[test]
    fn products_have_their_own_limits_and_codes() {
        assert_eq!(check_size("PageSize", 100, "sync"), Ok(100));
        let code = |size, product| check_size("PageSize", size, product).unwrap_err().code();
        assert_eq!(code(101, "sync"), 54454);
        assert_eq!(code(0, "verify"), 60373);
    }

    #[test]
    fn a_list_may_have_other_parameter_names() {
        let style = Style::Token {
            size: Some("Size"),
            parameter: "Token",
            member: "meta.next",
        };
        let query = read_as(style, "Size=7&Token=PA3&PageSize=x&Page=y").unwrap();
        assert_eq!((query.size, query.start), (7, Start::After(Position(3))));
        let everything = read_as(Style::Unpaged, "PageSize=1").unwrap();
        assert_eq!(everything.size, usize::MAX);
    }

    #[test]
    fn tokens_are_read_as_they_are_written() {
        for start in [Start::After(Position(7)), Start::Before(Position(u32::MAX))] {
            let token = start.token().unwrap();
            assert_eq!(Start::parse(&token), Some(start));
        }
    }
}
