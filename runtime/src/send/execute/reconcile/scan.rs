//! [`Scan`]: finds the record that a lost create may have created.

use bytes::Bytes;
use jiff::{Timestamp, fmt::rfc2822::DateTimeParser};

use super::Recognize;
use crate::send::wire::decoder::text_member;

pub(super) const MAX_RECORDS: usize = 1000;

/// The maximum number of identifiers in an error.
const MAX_NAMED: usize = 10;

/// The maximum length of an identifier in an error. Twilio's are shorter.
const MAX_IDENTIFIER: usize = 100;

/// Reads the records of a collection one by one. Keeps the first one that is recognized and
/// the identifiers of the others.
pub(super) struct Scan {
    /// The member that identifies a record.
    pub(super) key: &'static str,
    pub(super) found: Option<Bytes>,
    pub(super) identifiers: Vec<String>,
    /// How many records were recognized.
    pub(super) matches: usize,
    records: usize,
    /// When the last record was created, while they are sorted from the newest to the oldest.
    order: Order,
}

#[derive(Clone, Copy, Default)]
enum Order {
    #[default]
    Unknown,
    NewestFirst(Timestamp),
    Mixed,
}

impl Scan {
    pub(super) fn new(key: &'static str) -> Self {
        Self {
            key,
            found: None,
            identifiers: Vec::new(),
            matches: 0,
            records: 0,
            order: Order::default(),
        }
    }

    /// Whether the limit of records is reached.
    pub(super) fn is_full(&self) -> bool {
        self.records >= MAX_RECORDS
    }

    /// Whether all records that follow are older.
    pub(super) fn is_past(&self, since: Timestamp) -> bool {
        matches!(self.order, Order::NewestFirst(last) if last < since)
    }

    pub(super) fn look_at(
        &mut self,
        record: &str,
        since: Timestamp,
        looked_for: &dyn Recognize,
        is_known: impl Fn(&str) -> bool,
    ) {
        if self.is_full() {
            return;
        }
        self.records += 1;
        let created = text_member(record.as_bytes(), "date_created");
        let created = created.and_then(|text| timestamp(&text));
        self.order = match (self.order, created) {
            (Order::Unknown, Some(created)) => Order::NewestFirst(created),
            (Order::NewestFirst(last), Some(created)) if created <= last => {
                Order::NewestFirst(created)
            }
            _ => Order::Mixed,
        };
        let identifier = text_member(record.as_bytes(), self.key).unwrap_or_default();
        if created.is_none_or(|created| created < since)
            || !looked_for.recognize(record.as_bytes())
            || is_known(&identifier)
        {
            return;
        }
        self.matches += 1;
        if self.found.is_none() {
            // A copy: a slice would keep the whole page.
            self.found = Some(Bytes::copy_from_slice(record.as_bytes()));
        }
        if self.identifiers.len() < MAX_NAMED && identifier.len() <= MAX_IDENTIFIER {
            self.identifiers.push(identifier);
        }
    }
}

fn timestamp(text: &str) -> Option<Timestamp> {
    let as_2010 = || DateTimeParser::new().parse_timestamp(text).ok();
    text.parse().ok().or_else(as_2010)
}
