//! Programs that show how to use the library: each is a file in `src/bin`, and
//! `tests/run.rs` runs them all.
