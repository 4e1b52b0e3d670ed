//! Applications of one call, outside of this workspace: what they depend on, how large
//! they are, how long they build.

use std::{fs, path::PathBuf, process::Command, time::Instant};

use super::{median, root, said};

const ROUNDS: usize = 3;

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
        let root = root().canonicalize().expect("the workspace is there");
        let home = root.join("target/benches").join(self.way);
        fs::create_dir_all(home.join("src")).expect("a folder can be made");
        let dependencies = self.dependencies.replace("ROOT", &root.to_string_lossy());
        let manifest = format!(
            "[package]\nname = \"app\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]{dependencies}\n[profile.release]\nstrip = true\n\n[workspace]\n"
        );
        fs::write(home.join("Cargo.toml"), manifest).expect("a file can be written");
        fs::write(home.join("src/main.rs"), self.main).expect("a file can be written");
        fs::copy(root.join("Cargo.lock"), home.join("Cargo.lock")).expect("it can be copied");
        home
    }

    fn cargo(&self, arguments: &[&str]) -> Command {
        let home = self.write();
        let mut command = Command::new(env!("CARGO"));
        command
            .args(arguments)
            .current_dir(&home)
            .env("CARGO_TARGET_DIR", home.join("target"));
        command
    }

    /// How many crates it is made of, but for itself.
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
        #[allow(clippy::cast_precision_loss, reason = "hundreds")]
        let count = crates.len() as f64;
        count - 1.0
    }

    /// In bytes.
    pub(crate) fn stripped_size(&self) -> f64 {
        said(&mut self.cargo(&["build", "--release", "--quiet"]));
        let program = self.write().join("target/release/app");
        let size = fs::metadata(program).expect("it was built").len();
        #[allow(clippy::cast_precision_loss, reason = "millions")]
        let size = size as f64;
        size
    }

    /// In seconds, from nothing but downloads.
    fn build_time(&self, arguments: &[&str]) -> f64 {
        let _ = fs::remove_dir_all(self.write().join("target"));
        let begin = Instant::now();
        said(&mut self.cargo(arguments));
        begin.elapsed().as_secs_f64()
    }
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
    println!("\n| clean build | way | seconds | against by hand |");
    println!("|---|---|---|---|");
    for (profile, arguments) in [
        ("debug", &["build", "--quiet"][..]),
        ("release", &["build", "--quiet", "--release"]),
    ] {
        let mut times = vec![Vec::new(); APPS.len()];
        for _ in 0..ROUNDS {
            for (app, times) in APPS.iter().zip(&mut times) {
                times.push(app.build_time(arguments));
            }
        }
        let times: Vec<_> = times.into_iter().map(median).collect();
        for (index, app) in APPS.iter().enumerate() {
            let ratio = times[index] / times[index & !1];
            println!(
                "| {profile} | {} | {:.1} | {ratio:.2} |",
                app.way, times[index]
            );
        }
    }
}
