use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How often the servers applied each create, and its outcome at the client, by its number.
#[derive(Clone, Default)]
pub(super) struct Ledger(Arc<Mutex<Vec<Entry>>>);

#[derive(Clone, Copy, Default)]
struct Entry {
    applied: u8,
    told: Told,
}

/// The outcome of a create at the client.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Told {
    /// The call was dropped.
    #[default]
    Nothing,
    Done,
    Unknown,
    NotDone,
}

/// The number of creates for each outcome.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    /// A result was received.
    pub done: usize,
    /// The error states that it may have been applied.
    pub unknown: usize,
    /// The error states that it was not applied.
    pub not_done: usize,
    /// The call was dropped.
    pub given_up: usize,
}

impl Ledger {
    /// Adds a create. Returns its number.
    pub(super) fn open(&self) -> usize {
        let mut entries = self.entries();
        entries.push(Entry::default());
        entries.len() - 1
    }

    /// Records that a server applied a create.
    pub(super) fn apply(&self, number: usize) {
        if let Some(entry) = self.entries().get_mut(number) {
            entry.applied += 1;
        }
    }

    pub(super) fn tell(&self, number: usize, told: Told) {
        if let Some(entry) = self.entries().get_mut(number) {
            entry.told = told;
        }
    }

    /// # Panics
    ///
    /// A create was applied twice, or a client saw a wrong outcome.
    pub(super) fn check(&self) -> Tally {
        let mut tally = Tally::default();
        for (number, entry) in self.entries().iter().enumerate() {
            let Entry { applied, told } = *entry;
            assert!(applied <= 1, "create {number} was applied {applied} times");
            match told {
                Told::Done => assert_eq!(applied, 1, "create {number} was not applied"),
                Told::NotDone => assert_eq!(applied, 0, "create {number} was denied"),
                Told::Unknown | Told::Nothing => {}
            }
            *match told {
                Told::Done => &mut tally.done,
                Told::Unknown => &mut tally.unknown,
                Told::NotDone => &mut tally.not_done,
                Told::Nothing => &mut tally.given_up,
            } += 1;
        }
        tally
    }

    fn entries(&self) -> MutexGuard<'_, Vec<Entry>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
