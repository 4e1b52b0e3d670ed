//! The program: the files that it writes, the files that it keeps, and its messages.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use crate::support::PARCELS;

/// A folder with the document in it.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("parcels.json"), PARCELS).unwrap();
        Self(folder)
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.0.path().join(name)
    }

    fn run(&self, args: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_twilio-import"))
            .current_dir(self.0.path())
            .arg("parcels.json")
            .args(args)
            .output()
            .unwrap()
    }

    fn imported() -> Self {
        let folder = Self::new();
        assert_eq!(folder.run(&["--out", "src"]).status.code(), Some(0));
        folder
    }
}

fn words(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// All files of a folder, with their text.
fn files(folder: &Path) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(files(&path));
        } else {
            all.push((
                path.display().to_string(),
                fs::read_to_string(&path).unwrap(),
            ));
        }
    }
    all.sort();
    all
}

#[test]
fn the_first_run_writes_and_the_second_finds_no_difference() {
    let folder = Folder::imported();
    let names: Vec<_> = files(&folder.path("src"))
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    for name in [
        "parcels.rs",
        "parcels/v1.rs",
        "v1/depot.rs",
        "v1/parcel.rs",
        "v1/sids.rs",
    ] {
        assert!(
            names.iter().any(|known| known.ends_with(name)),
            "{name} in {names:?}"
        );
    }
    assert_eq!(names.len(), 5);
    let again = folder.run(&["--out", "src"]);
    assert_eq!((again.status.code(), words(&again).as_str()), (Some(0), ""));
    assert_eq!(
        folder.run(&["--out", "src", "--check"]).status.code(),
        Some(0)
    );
}

#[test]
fn an_edited_file_is_shown_and_kept() {
    let folder = Folder::imported();
    let file = folder.path("src/parcels/v1/depot.rs");
    let edited = fs::read_to_string(&file)
        .unwrap()
        .replace("A depot.", "My depot.");
    fs::write(&file, &edited).unwrap();
    for args in [&["--out", "src"][..], &["--out", "src", "--check"]] {
        let output = folder.run(args);
        assert_eq!(output.status.code(), Some(1));
        let words = words(&output);
        assert!(words.contains("-/// My depot.\n+/// A depot."), "{words}");
        assert_eq!(fs::read_to_string(&file).unwrap(), edited);
    }
    assert_eq!(
        folder.run(&["--out", "src", "--force"]).status.code(),
        Some(0)
    );
    assert!(fs::read_to_string(&file).unwrap().contains("A depot."));
}

#[test]
fn a_check_writes_nothing() {
    let folder = Folder::new();
    let output = folder.run(&["--out", "src", "--check"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(words(&output).contains("depot.rs: does not exist"));
    assert!(!folder.path("src").exists());
}

#[test]
fn a_file_that_the_document_does_not_produce_is_reported() {
    let folder = Folder::imported();
    fs::write(folder.path("src/parcels/v1/ship.rs"), "").unwrap();
    let output = folder.run(&["--out", "src", "--check"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        words(&output).contains("ship.rs: is not produced by the document"),
        "{}",
        words(&output)
    );
    assert_eq!(
        folder.run(&["--out", "src", "--prune"]).status.code(),
        Some(0)
    );
    assert!(!folder.path("src/parcels/v1/ship.rs").exists());
}

#[test]
fn a_second_version_is_added_to_the_product() {
    let folder = Folder::imported();
    let v2 = PARCELS.replace("/v1/", "/v2/");
    fs::write(folder.path("parcels.json"), v2).unwrap();
    assert_eq!(folder.run(&["--out", "src"]).status.code(), Some(0));
    let product = fs::read_to_string(folder.path("src/parcels.rs")).unwrap();
    assert!(product.ends_with("pub mod v1;\npub mod v2;\n"), "{product}");
}

#[test]
fn an_error_writes_nothing_and_names_the_file() {
    let folder = Folder::new();
    fs::write(folder.path("parcels.json"), "{\"openapi\": \"3.0.1\"").unwrap();
    let output = folder.run(&["--out", "src"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(words(&output).starts_with("error: parcels.json: this is not JSON"));
    assert!(!folder.path("src").exists());
    fs::remove_file(folder.path("parcels.json")).unwrap();
    let output = folder.run(&["--out", "src"]);
    assert!(words(&output).starts_with("error: parcels.json: cannot read it"));
}

#[test]
fn ten_megabytes_of_nesting_are_an_error() {
    let folder = Folder::new();
    let deep = format!(
        "{{\"openapi\": \"3.0.1\", \"paths\": {}",
        "[".repeat(10_000_000)
    );
    fs::write(folder.path("parcels.json"), deep).unwrap();
    let output = folder.run(&["--out", "src"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        words(&output).contains("nested more than 32 levels deep"),
        "{}",
        words(&output)
    );
}

#[test]
fn resources_are_listed() {
    let output = Folder::new().run(&["--list"]);
    assert_eq!(
        words(&output),
        "Depot  /v1/Depots create fetch list\n\
         Parcel /v1/Depots/{DepotSid}/Parcels update delete\n"
    );
}

#[test]
fn all_files_are_formatted_by_rustfmt() {
    let folder = Folder::imported();
    let status = Command::new("rustfmt")
        .args(["--edition", "2024", "--check"])
        .arg(folder.path("src/parcels.rs"))
        .status()
        .unwrap();
    assert!(status.success());
}

#[test]
fn a_byte_order_mark_is_ignored() {
    let folder = Folder::new();
    fs::write(folder.path("parcels.json"), format!("\u{feff}{PARCELS}")).unwrap();
    let output = folder.run(&["--out", "src"]);
    assert_eq!(output.status.code(), Some(0), "{}", words(&output));
}

#[test]
fn utf_16_is_reported() {
    let folder = Folder::new();
    let units = format!("\u{feff}{PARCELS}");
    let bytes: Vec<u8> = units.encode_utf16().flat_map(u16::to_le_bytes).collect();
    fs::write(folder.path("parcels.json"), bytes).unwrap();
    let output = folder.run(&["--out", "src"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        words(&output).contains("it is UTF-16"),
        "{}",
        words(&output)
    );
    assert!(!folder.path("src").exists());
}

#[test]
fn a_document_cut_in_the_middle_writes_nothing() {
    let folder = Folder::new();
    fs::write(folder.path("parcels.json"), &PARCELS[..PARCELS.len() / 2]).unwrap();
    let output = folder.run(&["--out", "src"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        words(&output).contains("this is not JSON: EOF"),
        "{}",
        words(&output)
    );
    assert!(!folder.path("src").exists());
}

#[test]
fn a_file_instead_of_the_folder_is_reported_and_kept() {
    let folder = Folder::new();
    fs::write(folder.path("src"), "mine").unwrap();
    let output = folder.run(&["--out", "src"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        words(&output).contains("error: src/parcels.rs: cannot"),
        "{}",
        words(&output)
    );
    assert_eq!(fs::read_to_string(folder.path("src")).unwrap(), "mine");
}
