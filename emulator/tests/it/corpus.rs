//! Runs the fuzz target of the emulator over the saved corpus.

use std::{fs, path::Path};

#[allow(
    unreachable_pub,
    clippy::expect_used,
    reason = "the file is from a crate with its own lints"
)]
#[path = "../../../fuzz/src/emulated.rs"]
mod emulated;

#[test]
fn every_saved_request_gets_a_valid_response() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus/emulator_request");
    let mut files: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    for path in &files {
        println!("{}", path.display());
        emulated::requests(&fs::read(path).unwrap());
    }
    assert!(files.len() > 10, "the corpus is missing");
}
