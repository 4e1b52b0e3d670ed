//! The fuzz targets over the saved corpus, so that a fixed bug does not return.

use std::{fs, path::Path};

#[allow(unreachable_pub, reason = "it is public in its original crate")]
#[path = "../../../fuzz/src/inputs.rs"]
mod inputs;

fn over(target: &str, run: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../fuzz/corpus")
        .join(target);
    let mut inputs = 0;
    for file in fs::read_dir(&folder).unwrap() {
        let path = file.unwrap().path();
        let data = fs::read(&path).unwrap();
        println!("{}", path.display());
        run(&data);
        inputs += 1;
    }
    assert!(inputs > 5, "{target} has lost its corpus");
}

#[test]
fn response_bodies() {
    over("response_body", inputs::response_body);
}

#[test]
fn error_bodies() {
    over("error_body", inputs::error_body);
}

#[test]
fn page_meta() {
    over("page_meta", inputs::page_meta);
}

#[test]
fn retry_after() {
    over("retry_after", inputs::retry_after);
}

#[test]
fn base_urls() {
    over("base_url", inputs::base_url);
}
