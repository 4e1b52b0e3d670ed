//! Programs that show how the library is used: each is a file in `src/bin`, and
//! `tests/run.rs` runs them all.
