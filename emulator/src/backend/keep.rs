//! Records outside of the memory: [`snapshot`]s as JSON, and a [`StateFile`] that
//! outlives the process. Nothing here knows requests.

pub(crate) use self::{
    file::{FileError, StateFile},
    kept::Kept,
};

mod file;
mod kept;
pub(crate) mod snapshot;
