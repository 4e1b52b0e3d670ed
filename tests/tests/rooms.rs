//! The rules for files and folders: few files in a folder, a first line that describes the
//! folder, short files, and no circle of more than two files.

mod rooms {
    pub(crate) mod circle;
    pub(crate) mod imports;
    pub(crate) mod source;
}

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use rooms::{
    circle,
    source::{Source, sources},
};

/// The crates with logic. Declared resources are data: a product has as many files as it
/// has resources.
const CRATES: [&str; 4] = ["macros", "runtime", "emulator", "importer"];
/// Two files may import each other: a type and its builder.
const LARGEST_CIRCLE: usize = 2;
const FILES_IN_A_FOLDER: usize = 14;
const LINES_IN_A_FILE: usize = 500;

fn check(rule: &str, broken: &[String]) {
    assert!(broken.is_empty(), "{rule}\n{}", broken.join("\n"));
}

fn all() -> Vec<Source> {
    CRATES.iter().flat_map(|name| of_crate(name)).collect()
}

fn of_crate(name: &str) -> Vec<Source> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = tests.parent().expect("the workspace exists");
    let mut sources = sources(&root.join(name).join("src"));
    for source in &mut sources {
        if let Ok(path) = source.path.strip_prefix(root) {
            source.path = path.to_owned();
        }
    }
    sources
}

#[test]
fn no_circle_has_more_than_two_files() {
    let crates = CRATES.iter().chain(&["resources"]);
    let circles = crates.flat_map(|name| circle::circles(&of_crate(name)));
    let large = circles.filter(|circle| circle.len() > LARGEST_CIRCLE);
    let large: Vec<String> = large.map(|circle| circle.join(" <-> ")).collect();
    check("these files import each other:", &large);
}

#[test]
fn no_folder_is_crowded() {
    let mut folders: BTreeMap<String, usize> = BTreeMap::new();
    for source in all() {
        let folder = source.path.parent().expect("a file is in a folder");
        *folders.entry(folder.display().to_string()).or_default() += 1;
    }
    let crowded = folders
        .iter()
        .filter(|(_, count)| **count > FILES_IN_A_FOLDER);
    let crowded: Vec<String> = crowded
        .map(|(folder, count)| format!("{folder}: {count} files"))
        .collect();
    check("these folders contain too many files:", &crowded);
}

#[test]
fn every_folder_is_described() {
    let all = all();
    let folders: BTreeSet<&Path> = all
        .iter()
        .filter_map(|source| source.path.parent())
        .collect();
    let mute = folders.into_iter().filter(|folder| {
        let parent = all.iter().find(|source| is_parent(&source.path, folder));
        !parent.is_some_and(|parent| parent.text.starts_with("//! "))
    });
    let mute: Vec<String> = mute.map(|folder| folder.display().to_string()).collect();
    check("no first line describes these folders:", &mute);
}

/// Whether this file's first line is about the folder: `a.rs` for `a/`, and the root of
/// a crate for the folder it is in.
fn is_parent(file: &Path, folder: &Path) -> bool {
    let is_root = file.ends_with("lib.rs") || file.ends_with("main.rs");
    file.with_extension("") == folder || (is_root && file.parent() == Some(folder))
}

#[test]
fn no_file_is_long() {
    let long = all()
        .into_iter()
        .map(|source| (source.text.lines().count(), source))
        .filter(|(lines, _)| *lines > LINES_IN_A_FILE);
    let long: Vec<String> = long
        .map(|(lines, source)| format!("{}: {lines} lines", source.path.display()))
        .collect();
    check("these files are too long:", &long);
}
