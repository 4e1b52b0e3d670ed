//! Records and events outside of memory: [`snapshot`]s as JSON, and a [`StateFile`] that
//! outlives the process.

#[cfg(test)]
pub(crate) use self::file::full_disk;
pub(crate) use self::{
    file::{Commit, FileError, StateFile},
    kept::Kept,
    kept_event::KeptEvent,
};

mod file;
mod kept;
mod kept_event;
pub(crate) mod snapshot;

/// Everything that an emulator holds.
#[derive(Debug, Default)]
pub(crate) struct Contents {
    pub(crate) records: Vec<Kept>,
    /// The scheduled events, in order.
    pub(crate) events: Vec<KeptEvent>,
}
