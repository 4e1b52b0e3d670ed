//! Starts the measured processes, each alone on its core, and reads their figures. The
//! measured code is in the library.

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

pub(crate) mod apps;
pub(crate) mod counted;
pub(crate) mod gate;
pub(crate) mod peers;
pub(crate) mod timed;

/// The core of the client alone, and the core of the servers.
const CLIENT_CORE: &str = "0";
const SERVER_CORE: &str = "1";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The path of a measured program: next to this one.
fn program(name: &str) -> PathBuf {
    let own = std::env::current_exe().expect("the path of this program is known");
    own.with_file_name(name)
}

/// Builds the measured programs; `cargo run` builds only this one.
pub(crate) fn build() {
    let packages = ["build", "--release", "-p", "twilio-benches"];
    let status = Command::new(env!("CARGO"))
        .args(packages)
        .arg("--quiet")
        .current_dir(root())
        .status();
    assert!(
        status.is_ok_and(|status| status.success()),
        "does not build"
    );
}

/// A server, which runs until it is dropped.
struct Server {
    child: Child,
    base: String,
}

impl Server {
    /// The canned server, with this many records and a latency in milliseconds.
    fn canned(records: usize, latency: u64) -> Self {
        let mut command = pinned(SERVER_CORE, program("canned"));
        command.args([records.to_string(), latency.to_string()]);
        let mut child = command
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let stdout = child.stdout.as_mut().expect("the output is piped");
        let mut line = String::new();
        BufReader::new(stdout)
            .read_line(&mut line)
            .expect("the server prints its URL");
        Self {
            base: line.trim().to_owned(),
            child,
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // An error means that it has already ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn pinned(core: &str, program: PathBuf) -> Command {
    let mut command = Command::new("taskset");
    command.args(["-c", core]).arg(program);
    command
}

/// The output of a program, on both streams.
fn said(command: &mut Command) -> String {
    let output = command.output().expect("the program starts");
    let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {text}");
    text.into_owned()
}

/// The number after this word.
fn number_after(text: &str, name: &str) -> f64 {
    let mut words = text.split_whitespace();
    words.find(|word| *word == name);
    let number = words.find_map(|word| word.replace(',', "").parse().ok());
    number.unwrap_or_else(|| panic!("no {name} in {text}"))
}

fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}
