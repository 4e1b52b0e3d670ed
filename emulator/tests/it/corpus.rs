//! The fuzz target of the emulator over the corpus that was saved.

use std::{fs, path::Path};

#[allow(
    unreachable_pub,
    clippy::expect_used,
    reason = "it is from a crate with rules of its own"
)]
#[path = "../../../fuzz/src/emulated.rs"]
mod emulated;

#[test]
fn every_saved_request_is_answered_as_promised() {
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
    assert!(files.len() > 10, "the corpus is gone");
}
