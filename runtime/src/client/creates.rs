//! [`Creates`]: the creates of a client, so that reconciliation does not mistake the record of
//! another call for a lost one.

use std::{
    collections::{HashMap, VecDeque},
    hash::{BuildHasher, Hash, RandomState},
    sync::{Mutex, MutexGuard, PoisonError},
};

use bytes::Bytes;

use crate::send::wire::decoder::text_member;

/// The maximum number of results that are kept.
const MAX_RESULTS: usize = 1000;

/// The maximum size of a kept result. If it is longer, only the identifier is kept.
const MAX_KEPT: usize = 4096;

/// The creates of a client: those in flight, by collection, and the latest results.
#[derive(Debug, Default)]
pub(crate) struct Creates {
    hasher: RandomState,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// By the hash of the collection's URL. Collections with the same hash count as one: a
    /// lost record is then found less often, but never mistaken.
    collections: HashMap<u64, Collection>,
    results: VecDeque<Bytes>,
}

/// A collection in which at least one create is in flight.
#[derive(Debug, Default)]
struct Collection {
    in_flight: u32,
    /// The number of creates that ended with an unknown outcome.
    doubts: u32,
}

/// A create in flight. If it is dropped without an outcome, the outcome is unknown.
pub(crate) struct InFlight<'c> {
    creates: &'c Creates,
    collection: u64,
    doubts_before: u32,
    is_known: bool,
}

impl Creates {
    /// Registers a create in this collection.
    pub(crate) fn begin(&self, collection: &impl Hash) -> InFlight<'_> {
        let collection = self.hasher.hash_one(collection);
        let mut state = self.state();
        let entry = state.collections.entry(collection).or_default();
        entry.in_flight += 1;
        InFlight {
            creates: self,
            collection,
            doubts_before: entry.doubts,
            is_known: false,
        }
    }

    /// Whether this record was the result of another create.
    pub(crate) fn has_result(&self, key: &str, identifier: &str) -> bool {
        // Clones share their bytes, so they are parsed without the lock.
        let results = self.state().results.clone();
        results.iter().any(|result| {
            **result == *identifier.as_bytes()
                || text_member(result, key).as_deref() == Some(identifier)
        })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl InFlight<'_> {
    /// The create has done nothing.
    pub(crate) fn has_done_nothing(&mut self) {
        self.is_known = true;
    }

    /// The create has this result.
    pub(crate) fn has_created(&mut self, key: &str, record: &Bytes) {
        self.is_known = true;
        let kept = if record.len() <= MAX_KEPT {
            // A copy: the record shares its memory with everything received with it.
            Some(Bytes::copy_from_slice(record))
        } else {
            text_member(record, key).map(Bytes::from)
        };
        let mut state = self.creates.state();
        if state.results.len() == MAX_RESULTS {
            state.results.pop_front();
        }
        state.results.extend(kept);
    }

    /// Whether the results of all other creates in this collection that were in flight since
    /// this one began are known.
    pub(crate) fn is_alone(&self) -> bool {
        let state = self.creates.state();
        let collection = state.collections.get(&self.collection);
        collection.is_some_and(|it| it.in_flight == 1 && it.doubts == self.doubts_before)
    }
}

impl Drop for InFlight<'_> {
    fn drop(&mut self) {
        let mut state = self.creates.state();
        let Some(collection) = state.collections.get_mut(&self.collection) else {
            return;
        };
        collection.in_flight -= 1;
        collection.doubts = collection.doubts.wrapping_add(u32::from(!self.is_known));
        // No create is left that the unknown outcome could affect.
        if collection.in_flight == 0 {
            state.collections.remove(&self.collection);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_create_is_alone_unless_another_one_may_have_done_something() {
        let creates = Creates::default();
        let one = creates.begin(&"/a");
        assert!(one.is_alone());
        drop(creates.begin(&"/b"));
        assert!(one.is_alone(), "another collection");
        let mut two = creates.begin(&"/a");
        assert!(!one.is_alone(), "in flight");
        two.has_done_nothing();
        drop(two);
        assert!(one.is_alone(), "refused");
        drop(creates.begin(&"/a"));
        assert!(!one.is_alone(), "canceled");
        drop(one);
        assert!(creates.begin(&"/a").is_alone());
        assert!(
            creates.state().collections.is_empty(),
            "nothing is left over"
        );
    }

    #[test]
    fn the_latest_results_are_known() {
        let creates = Creates::default();
        for number in 0..=MAX_RESULTS {
            let body = format!(r#"{{"sid": "{number}"}}"#);
            creates.begin(&"/a").has_created("sid", &Bytes::from(body));
        }
        assert!(creates.has_result("sid", "1000") && !creates.has_result("sid", "0"));
        assert_eq!(creates.state().results.len(), MAX_RESULTS);
    }

    #[test]
    fn a_kept_result_does_not_retain_the_received_buffer() {
        let creates = Creates::default();
        let received = Bytes::from(r#"{"sid": "7"} and more"#);
        let record = received.slice(..12);
        creates.begin(&"/a").has_created("sid", &record);
        assert!(creates.has_result("sid", "7"));
        assert_ne!(creates.state().results[0].as_ptr(), record.as_ptr());
    }

    #[test]
    fn only_the_identifier_of_a_long_result_is_kept() {
        let creates = Creates::default();
        let long = format!(r#"{{"sid": "77", "text": "{}"}}"#, "x".repeat(MAX_KEPT));
        creates.begin(&"/a").has_created("sid", &Bytes::from(long));
        assert!(creates.has_result("sid", "77"));
        assert!(creates.state().results[0].len() < 10);
    }
}
