//! [`Listing`]: the JSON of a page.

use serde::{Serialize, Serializer, ser::SerializeMap};
use serde_json::{Map, Value, json};

use super::{Page, PageQuery, Start, Style};
use crate::engine::render::LinkBase;

/// The data for the JSON of a page.
pub(crate) struct Listing<'a> {
    /// The name of the array.
    pub(crate) key: &'a str,
    pub(crate) path: String,
    pub(crate) query: &'a [(String, String)],
    pub(crate) base: &'a LinkBase,
    pub(crate) style: Style,
    pub(crate) page: &'a Page<'a>,
}

/// A page's records, with the other members of its JSON.
pub(crate) struct Body<'a, R> {
    key: &'a str,
    records: Vec<R>,
    others: Map<String, Value>,
}

impl<R: Serialize> Serialize for Body<'_, R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry(self.key, &self.records)?;
        for (name, value) in &self.others {
            members.serialize_entry(name, value)?;
        }
        members.end()
    }
}

struct Paths {
    first: Option<String>,
    this: Option<String>,
    next: Option<String>,
    previous: Option<String>,
}

impl<'a> Listing<'a> {
    pub(crate) fn body<R: Serialize>(&self, records: Vec<R>) -> Body<'a, R> {
        let others = match self.style {
            Style::Meta { .. } => self.meta(),
            Style::Uris { .. } => self.uris(),
            Style::Token { member, .. } => {
                let token = self.page.next.and_then(Start::token);
                nested(member, token.into())
            }
            Style::Number { total_pages, .. } => nested(total_pages, self.page.total.into()),
            Style::Unpaged => Map::new(),
        };
        Body {
            key: self.key,
            records,
            others,
        }
    }

    /// `/v1` and later: addresses in `meta`.
    fn meta(&self) -> Map<String, Value> {
        let paths = self.paths();
        let url = |path: &Option<String>| path.as_ref().map(|path| self.base.url(path));
        let meta = json!({
            "first_page_url": url(&paths.first),
            "next_page_url": url(&paths.next),
            "previous_page_url": url(&paths.previous),
            "url": url(&paths.this),
            "page": self.page.query.number,
            "page_size": self.page.query.size,
            "key": self.key,
        });
        Map::from_iter([("meta".to_owned(), meta)])
    }

    /// The 2010 API: URLs next to the records, without a host.
    fn uris(&self) -> Map<String, Value> {
        let paths = self.paths();
        let PageQuery { number, size, .. } = self.page.query;
        let start = number.saturating_mul(size as u64);
        let last = self.page.records.len().saturating_sub(1) as u64;
        let members = json!({
            "first_page_uri": paths.first,
            "next_page_uri": paths.next,
            "previous_page_uri": paths.previous,
            "uri": paths.this,
            "page": number,
            "page_size": size,
            "start": start,
            "end": start.saturating_add(last),
        });
        match members {
            Value::Object(members) => members,
            _ => Map::new(),
        }
    }

    fn paths(&self) -> Paths {
        let PageQuery { number, start, .. } = self.page.query;
        let around = |start: Option<Start>, number| start.map(|start| self.path(number, start));
        Paths {
            first: Some(self.path(0, Start::Counted)),
            this: Some(self.path(number, start)),
            next: around(self.page.next, number.saturating_add(1)),
            previous: around(self.page.previous, number.saturating_sub(1)),
        }
    }

    /// The list's path and filters, with the position of a page.
    fn path(&self, number: u64, start: Start) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let is_filter = |name: &str| self.style.parameters().all(|other| other != name);
        query.extend_pairs(self.query.iter().filter(|(name, _)| is_filter(name)));
        if let Some(name) = self.style.size() {
            query.append_pair(name, &self.page.query.size.to_string());
        }
        if let Some(name) = self.style.number() {
            query.append_pair(name, &number.to_string());
        }
        if let Some((name, token)) = self.style.token().zip(start.token()) {
            query.append_pair(name, &token);
        }
        format!("{}?{}", self.path, query.finish())
    }
}

/// An object with a value at `place`: member names, separated by dots.
fn nested(place: &str, value: Value) -> Map<String, Value> {
    match place.split_once('.') {
        Some((name, rest)) => {
            Map::from_iter([(name.to_owned(), Value::Object(nested(rest, value)))])
        }
        None => Map::from_iter([(place.to_owned(), value)]),
    }
}
