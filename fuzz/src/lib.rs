//! The fuzz targets' bodies; `tests/faults/tests/corpus.rs` runs the same over the saved
//! corpus.

pub mod inputs;
