//! The same fetch through other libraries for Twilio, in turns.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::{CLIENT_CORE, Server, median, number_after, pinned, program, root, said};

const ROUNDS: usize = 5;
const FETCHES: &str = "2000";

type Fetches = fn(&str) -> Command;

const PEERS: [(&str, Fetches); 5] = [
    ("reqwest by hand", |base| client("reqwest", base)),
    ("ours over hyper", |base| client("ours-hyper", base)),
    ("the crate twilio-openapi", |base| {
        let mut command = pinned(CLIENT_CORE, work().join("target/release/app"));
        command.args([base, FETCHES]);
        command
    }),
    ("Twilio's library for Node", |base| {
        let mut command = pinned(CLIENT_CORE, "node".into());
        let script = root().join("tests/benches/peers/fetch.js");
        command.arg(script).args([base, FETCHES]);
        command.env("NODE_PATH", work().join("npm/node_modules"));
        command
    }),
    ("Twilio's library for Python", |base| {
        let mut command = pinned(CLIENT_CORE, "python3".into());
        let script = root().join("tests/benches/peers/fetch.py");
        command.arg(script).args([base, FETCHES]);
        command.env("PYTHONPATH", work().join("python"));
        command
    }),
];

fn client(way: &str, base: &str) -> Command {
    let mut command = pinned(CLIENT_CORE, program("client"));
    command.args([way, "fetch", FETCHES, "1", base]);
    command
}

/// The folder in which the libraries are installed.
fn work() -> PathBuf {
    let root = root().canonicalize().expect("the workspace exists");
    root.join("target/benches/peers")
}

/// Installs the versions that the stories pin.
fn install() {
    let (stories, work) = (root().join("tests/stories"), work());
    for folder in ["npm", "src"] {
        fs::create_dir_all(work.join(folder)).expect("the folder can be created");
    }
    for file in ["package.json", "package-lock.json"] {
        let from = stories.join("npm").join(file);
        fs::copy(from, work.join("npm").join(file)).expect("the file can be copied");
    }
    let npm = ["--prefix", "npm", "ci", "--silent", "--no-progress"];
    said(Command::new("npm").args(npm).current_dir(&work));
    let pip = "-m pip install --quiet --no-deps --require-hashes --upgrade --target python -r";
    let mut pip_command = Command::new("python3");
    pip_command.args(pip.split(' ')).current_dir(&work);
    let requirements = stories.join("python/requirements.txt").canonicalize();
    said(pip_command.arg(requirements.expect("the file exists")));
    build_openapi(&work);
}

const MANIFEST: &str = r#"[package]
name = "app"
version = "0.0.0"
edition = "2024"

[dependencies]
tokio = { version = "1", features = ["rt", "net", "time"] }
twilio-openapi = "=1.2.2"

[workspace]
"#;

fn build_openapi(work: &Path) {
    let files = [
        ("Cargo.toml", MANIFEST),
        ("src/main.rs", include_str!("../../peers/openapi.rs")),
        ("src/usage.rs", include_str!("../usage.rs")),
    ];
    for (name, text) in files {
        fs::write(work.join(name), text).expect("the file can be written");
    }
    let mut build = Command::new(env!("CARGO"));
    build
        .args(["build", "--release", "--quiet"])
        .current_dir(work)
        .env("CARGO_TARGET_DIR", work.join("target"));
    said(&mut build);
}

pub(crate) fn print() {
    install();
    println!("\n| fetches in a row by | CPU each | against reqwest by hand | peak memory |");
    println!("|---|---|---|---|");
    let mut rounds = vec![Vec::new(); PEERS.len()];
    for _ in 0..ROUNDS {
        for ((_, fetches), round) in PEERS.iter().zip(&mut rounds) {
            let server = Server::canned(0, 0);
            round.push(said(&mut fetches(&server.base)));
        }
    }
    let of = |peer: &[String], name: &str| {
        median(peer.iter().map(|text| number_after(text, name)).collect())
    };
    let by_hand = of(&rounds[0], "cpu");
    for ((name, _), round) in PEERS.iter().zip(&rounds) {
        let (cpu, peak) = (of(round, "cpu"), of(round, "peak"));
        println!(
            "| {name} | {:.0} µs | {:.2} | {:.0} MiB |",
            cpu / 2000.0 / 1000.0,
            cpu / by_hand,
            peak / 1024.0
        );
    }
}
