//! Applications of one call, outside of this workspace: their dependencies, size and build
//! time.

use std::{fs, path::PathBuf, process::Command, time::Instant};

use super::{root, said};

pub(crate) struct App {
    pub(crate) way: &'static str,
    dependencies: &'static str,
    main: &'static str,
}

pub(crate) const APPS: [App; 4] = [
    App {
        way: "reqwest",
        dependencies: r#"
reqwest = { version = "0.13", default-features = false, features = ["rustls-no-provider"] }
rustls = { version = "0.23", default-features = false, features = ["ring", "std", "tls12"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
tokio = { version = "1", features = ["rt", "net", "time"] }
"#,
        main: include_str!("../../apps/reqwest.rs"),
    },
    App {
        way: "ours-reqwest",
        dependencies: r#"
serde = { version = "1", features = ["derive"] }
tokio = { version = "1", features = ["rt", "net", "time"] }
twilio-runtime = { path = "ROOT/runtime" }
"#,
        main: include_str!("../../apps/ours.rs"),
    },
    App {
        way: "hyper",
        dependencies: r#"
http-body-util = "0.1"
hyper-rustls = { version = "0.27", default-features = false, features = ["http1", "ring", "tls12", "rustls-platform-verifier"] }
hyper-util = { version = "0.1", default-features = false, features = ["client-legacy", "http1", "tokio"] }
http = "1"
rustls = { version = "0.23", default-features = false, features = ["ring", "std", "tls12"] }
bytes = "1"
serde = { version = "1", features = ["derive"] }
serde_json = "1"
tokio = { version = "1", features = ["rt", "net", "time"] }
"#,
        main: include_str!("../../apps/hyper.rs"),
    },
    App {
        way: "ours-hyper",
        dependencies: r#"
serde = { version = "1", features = ["derive"] }
tokio = { version = "1", features = ["rt", "net", "time"] }
twilio-runtime = { path = "ROOT/runtime", default-features = false, features = ["derive", "hyper"] }
"#,
        main: include_str!("../../apps/ours.rs"),
    },
];

impl App {
    /// Writes the package, with the versions of this workspace.
    fn write(&self) -> PathBuf {
        let root = root().canonicalize().expect("the workspace exists");
        let home = root.join("target/benches").join(self.way);
        fs::create_dir_all(home.join("src")).expect("the folder can be created");
        let dependencies = self.dependencies.replace("ROOT", &root.to_string_lossy());
        let manifest = format!(
            "[package]\nname = \"app\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]{dependencies}\n[workspace]\n"
        );
        fs::write(home.join("Cargo.toml"), manifest).expect("the file can be written");
        fs::write(home.join("src/main.rs"), self.main).expect("the file can be written");
        fs::copy(root.join("Cargo.lock"), home.join("Cargo.lock")).expect("the file can be copied");
        home
    }

    /// Cargo with the target folder of the workspace, because the applications share many crates.
    fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO"));
        command
            .args(arguments)
            .current_dir(self.write())
            .env("CARGO_TARGET_DIR", root().join("target"));
        command
    }

    /// The number of crates that it depends on.
    pub(crate) fn crates(&self) -> f64 {
        let tree = [
            "tree",
            "--quiet",
            "-e",
            "normal,build",
            "--prefix",
            "none",
            "--format",
            "{p}",
        ];
        let text = said(&mut self.cargo(&tree));
        let mut crates: Vec<_> = text
            .lines()
            .map(|line| line.trim_end_matches(" (*)"))
            .filter(|line| line.contains(" v"))
            .collect();
        crates.sort_unstable();
        crates.dedup();
        #[allow(clippy::cast_precision_loss, reason = "the count is small")]
        let count = crates.len() as f64;
        count - 1.0
    }

    /// The size of the stripped program, in bytes.
    pub(crate) fn stripped_size(&self) -> f64 {
        // Options after `--` apply only to the application: its dependencies are not rebuilt.
        let strip = ["rustc", "--release", "--quiet", "--", "-C", "strip=symbols"];
        said(&mut self.cargo(&strip));
        let program = root().join("target/release/app");
        let size = fs::metadata(program).expect("the program was built").len();
        #[allow(clippy::cast_precision_loss, reason = "the size is small")]
        let size = size as f64;
        size
    }

    /// User CPU and wall time in seconds, of a build without existing artifacts.
    fn build_time(&self, arguments: &[&str]) -> (f64, f64) {
        let target = self.write().join("target");
        let _ = fs::remove_dir_all(&target);
        let (begin, before) = (Instant::now(), children_cpu());
        said(self.cargo(arguments).env("CARGO_TARGET_DIR", target));
        (children_cpu() - before, begin.elapsed().as_secs_f64())
    }
}

/// The user time of all finished child processes and their descendants, in seconds.
fn children_cpu() -> f64 {
    let text = fs::read_to_string("/proc/self/stat").expect("the file exists on Linux");
    // The name is in parentheses and may contain blanks.
    let (_, fields) = text.rsplit_once(") ").expect("the file contains a name");
    let ticks = fields
        .split(' ')
        .nth(13)
        .and_then(|ticks| ticks.parse().ok());
    ticks.map_or(0.0, |ticks: f64| ticks / 100.0)
}

pub(crate) fn print() {
    println!("\n| an application of one call | crates | stripped size |");
    println!("|---|---|---|");
    for app in &APPS {
        let size = app.stripped_size() / 1e6;
        println!("| {} | {:.0} | {size:.2} MB |", app.way, app.crates());
    }
}

pub(crate) fn print_builds() {
    println!("\n| clean build | way | CPU | against by hand | wall |");
    println!("|---|---|---|---|---|");
    for (profile, arguments) in [
        ("debug", &["build", "--quiet"][..]),
        ("release", &["build", "--quiet", "--release"]),
    ] {
        let mut by_hand = 0.0;
        for app in &APPS {
            let (cpu, wall) = app.build_time(arguments);
            if !app.way.starts_with("ours") {
                by_hand = cpu;
            }
            let ratio = cpu / by_hand;
            println!(
                "| {profile} | {} | {cpu:.1} s | {ratio:.2} | {wall:.0} s |",
                app.way
            );
        }
    }
}
