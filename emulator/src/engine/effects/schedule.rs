//! [`Schedule`]: the scheduled events.

use std::{borrow::Cow, collections::BTreeMap, sync::Arc};

use jiff::Timestamp;

use crate::store::ResourceId;

/// An event that is passed to a record's rules later.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    pub(crate) resource: ResourceId,
    pub(crate) path: Arc<[String]>,
    pub(crate) name: Cow<'static, str>,
}

/// The time of an event, and its order among those with the same time.
pub(crate) type EventKey = (Timestamp, u64);

/// The scheduled events, in order.
#[derive(Debug, Default)]
pub(crate) struct Schedule {
    events: BTreeMap<EventKey, Event>,
    count: u64,
}

impl Schedule {
    /// Assigns keys to new events.
    pub(crate) fn number(&mut self, events: Vec<(Timestamp, Event)>) -> Vec<(EventKey, Event)> {
        let events = events.into_iter();
        let events = events.zip(self.count + 1..);
        let events: Vec<_> = events
            .map(|((at, event), number)| ((at, number), event))
            .collect();
        self.count += events.len() as u64;
        events
    }

    pub(crate) fn add(&mut self, events: Vec<(EventKey, Event)>) {
        self.events.extend(events);
    }

    /// Takes the first event that is due.
    pub(crate) fn next_due(&mut self, now: Timestamp) -> Option<(EventKey, Event)> {
        let first = self.events.first_entry();
        let first = first.filter(|first| first.key().0 <= now)?;
        Some(first.remove_entry())
    }

    pub(crate) fn all(&self) -> impl Iterator<Item = (Timestamp, &Event)> {
        self.events.iter().map(|((at, _), event)| (*at, event))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.events.is_empty()
    }

    pub(crate) fn clear(&mut self) {
        self.events.clear();
    }
}
