//! Every product at once.

#![allow(missing_docs, reason = "tests")]

use std::{collections::BTreeSet, fs, path::Path};

use twilio_all::{Sweep, VERSIONS, calls, differences, products, table, write_calls};
use twilio_resources::catalog;

#[test]
fn the_catalog_has_every_version() {
    let versions: usize = VERSIONS.iter().map(|(_, resources)| resources.len()).sum();
    assert_eq!(catalog().len(), versions);
}

#[test]
fn every_declared_resource_is_in_the_catalog() {
    let declared = declarations(&source());
    assert_eq!(catalog().len(), declared);
}

#[test]
fn no_operation_is_declared_twice() {
    let mut seen = BTreeSet::new();
    for resource in catalog() {
        for operation in resource.operations() {
            let method = operation.method().as_str();
            let key = (resource.product(), method, operation.path());
            assert!(seen.insert(key), "{key:?}");
        }
    }
}

#[test]
fn the_typed_calls_match_the_descriptors() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/calls");
    for (name, made) in write_calls(VERSIONS) {
        let file = folder.join(&name);
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&file, &made).unwrap();
        }
        let written = fs::read_to_string(&file).unwrap_or_default();
        assert!(written == made, "{name}: run it with UPDATE=1");
    }
}

#[test]
fn every_operation_has_a_typed_call() {
    let operations = catalog().iter().map(|resource| resource.operations().len());
    assert_eq!(calls().count(), operations.sum::<usize>());
}

#[test]
fn every_operation_is_called_and_responds_as_declared() {
    let sweep = Sweep::new(catalog()).unwrap_or_else(|error| panic!("{error}"));
    let mut wrong = Vec::new();
    for call in calls() {
        if let Err(mistake) = sweep.call(call) {
            wrong.push(format!("{}: {mistake}", call.name));
        }
    }
    println!("{} operations were called", calls().count());
    let (mistakes, list) = (wrong.len(), wrong.join("\n"));
    assert!(wrong.is_empty(), "{mistakes} are wrong:\n{list}");
}

#[test]
fn the_table_of_products_matches_the_descriptors() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/products.md");
    let made = table(&products(&source(), VERSIONS).unwrap());
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&page, &made).unwrap();
    }
    assert_eq!(
        fs::read_to_string(&page).unwrap_or_default(),
        made,
        "run it with UPDATE=1"
    );
}

fn source() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../resources/src")
}

/// How many structs of a folder derive `TwilioResource`.
fn declarations(folder: &Path) -> usize {
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            count += declarations(&path);
        } else if path.parent().is_none_or(|parent| parent != source()) {
            let text = fs::read_to_string(&path).unwrap();
            let derives = text.lines().filter(|line| line.starts_with("#[derive("));
            count += derives
                .filter(|line| line.contains("TwilioResource"))
                .count();
        }
    }
    count
}

#[test]
fn the_imported_proxy_matches_the_one_by_hand_except_listed_differences() {
    let found = differences(
        twilio_resources::proxy::v1::RESOURCES,
        twilio_all::proxy::v1::RESOURCES,
    );
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("proxy-differences.txt");
    let reviewed = fs::read_to_string(list).unwrap_or_default();
    let is_line = |line: &&str| line.starts_with(['-', '+']);
    let reviewed: BTreeSet<_> = reviewed
        .lines()
        .filter(is_line)
        .map(str::to_owned)
        .collect();
    let found: BTreeSet<_> = found.into_iter().collect();
    let unknown: Vec<_> = found.difference(&reviewed).cloned().collect();
    let gone: Vec<_> = reviewed.difference(&found).cloned().collect();
    assert!(
        unknown.is_empty() && gone.is_empty(),
        "not reviewed:\n{}\nno longer found:\n{}",
        unknown.join("\n"),
        gone.join("\n")
    );
}
