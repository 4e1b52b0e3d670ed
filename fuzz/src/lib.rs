//! The bodies of the fuzz targets. `tests/faults/tests/corpus.rs` runs them over the saved
//! corpus, `emulator/tests/it/corpus.rs` runs that for the emulator.

pub mod emulated;
pub mod inputs;
