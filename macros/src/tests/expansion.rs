//! The whole expansion of three declarations, to be read like code.
//!
//! `UPDATE=1 cargo test -p twilio-macros expansion` updates it.

use std::{
    env, fs,
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use super::expand;

#[test]
fn minimal() {
    check("minimal");
}

#[test]
fn participant() {
    check("participant");
}

#[test]
fn everything() {
    check("everything");
}

/// Compares `<name>.expanded.rs` with the expansion of `<name>.rs`.
fn check(name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tests/expansion");
    let source = fs::read_to_string(folder.join(format!("{name}.rs"))).unwrap();
    let snapshot = folder.join(format!("{name}.expanded.rs"));
    let expanded = readable(&format(&expand(&source).to_string()));
    if env::var_os("UPDATE").is_some() {
        fs::write(&snapshot, &expanded).unwrap();
    }
    let expected = fs::read_to_string(&snapshot).unwrap_or_default();
    let different = expected
        .lines()
        .zip(expanded.lines())
        .enumerate()
        .find(|(_, (expected, expanded))| expected != expanded);
    if let Some((i, (expected, expanded))) = different {
        let line = i + 1;
        panic!("{name}.expanded.rs, line {line}: is\n{expanded}\ninstead of\n{expected}");
    }
    assert_eq!(expanded.lines().count(), expected.lines().count(), "{name}");
}

/// The toolchain's own formatter, as for every other file.
fn format(code: &str) -> String {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--quiet"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = rustfmt.stdin.take().unwrap();
    stdin.write_all(code.as_bytes()).unwrap();
    drop(stdin);
    let output = rustfmt.wait_with_output().unwrap();
    assert!(output.status.success(), "{code}");
    String::from_utf8(output.stdout).unwrap()
}

/// Documentation as comments.
fn readable(code: &str) -> String {
    let lines = code.lines().map(|line| {
        let text = line.trim_start();
        let doc = text
            .strip_prefix("#[doc = \"")
            .and_then(|text| text.strip_suffix("\"]"));
        match doc {
            Some(doc) => {
                let indent = &line[..line.len() - text.len()];
                let lines = doc.replace("\\\"", "\"");
                let lines = lines.split("\\n").map(|line| format!("{indent}/// {line}"));
                lines
                    .collect::<Vec<_>>()
                    .join("\n")
                    .replace("/// \n", "///\n")
            }
            None => line.to_owned(),
        }
    });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}
