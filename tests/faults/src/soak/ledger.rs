use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What the servers applied, and what the clients saw, by the number of a create.
#[derive(Clone, Default)]
pub(super) struct Ledger(Arc<Mutex<Vec<Entry>>>);

#[derive(Clone, Copy, Default)]
struct Entry {
    applied: u8,
    told: Told,
}

/// What a client saw of a create.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Told {
    /// It was given up.
    #[default]
    Nothing,
    Done,
    Unknown,
    NotDone,
}

/// How many creates ended how.
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
    /// A new create; its number.
    pub(super) fn open(&self) -> usize {
        let mut entries = self.entries();
        entries.push(Entry::default());
        entries.len() - 1
    }

    /// A server applies a create.
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
