//! The fuzz targets' bodies; `tests/faults/tests/corpus.rs` runs the same over the saved
//! corpus, `emulator/tests/it/corpus.rs` those for the emulator.

pub mod emulated;
pub mod inputs;
