//! [`Tree`]: files by their path.

use std::{
    collections::BTreeMap,
    fs, io,
    path::Path,
    process::{Command, Stdio},
};

use crate::{Error, Result, model::Module, print};

/// Files for one folder.
#[derive(Clone, Debug)]
pub struct Tree {
    files: BTreeMap<String, String>,
    /// The module of the product.
    product: String,
    version: String,
    title: String,
}

impl Tree {
    pub(crate) fn new(module: &Module) -> Self {
        Self {
            files: print::print(module),
            product: module.product.clone(),
            version: module.version.clone(),
            title: module.title.clone(),
        }
    }

    /// The files by their path, such as `verify/v2/service.rs`.
    pub fn files(&self) -> &BTreeMap<String, String> {
        &self.files
    }

    /// The folder of the version's resources: `verify/v2`.
    pub(crate) fn folder(&self) -> String {
        format!("{}/{}", self.product, self.version)
    }

    /// Adds the product's file, which several versions share: its existing content, and this
    /// version.
    ///
    /// # Errors
    ///
    /// If the existing file cannot be read.
    pub fn with_product(mut self, out: &Path) -> Result<Self> {
        let name = format!("{}.rs", self.product);
        let path = out.join(&name);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                format!("//! Twilio's {}, by version.\n\n", self.title)
            }
            Err(error) => return Err(cannot("read", &path, &error)),
        };
        let line = format!("pub mod {};", self.version);
        let text = if text.lines().any(|known| known == line) {
            text
        } else {
            format!("{text}{line}\n")
        };
        self.files.insert(name, text);
        Ok(self)
    }

    /// Formats all files with `rustfmt` and the `rustfmt.toml` of the output folder.
    ///
    /// # Errors
    ///
    /// If `rustfmt` is not installed, or refuses a file.
    pub fn formatted(mut self, out: &Path) -> Result<Self> {
        let out = std::path::absolute(out).map_err(|error| cannot("find", out, &error))?;
        let config = out
            .ancestors()
            .find(|folder| folder.join("rustfmt.toml").is_file());
        let scratch = tempfile::tempdir()
            .map_err(|error| cannot("make a folder in", &std::env::temp_dir(), &error))?;
        let mut paths = Vec::new();
        for (number, text) in self.files.values().enumerate() {
            // Numbers instead of names, so that rustfmt does not find modules.
            let path = scratch.path().join(format!("{number}.rs"));
            fs::write(&path, without_modules(text))
                .map_err(|error| cannot("write", &path, &error))?;
            paths.push(path);
        }
        let mut command = Command::new("rustfmt");
        command
            .args(["--edition", "2024"])
            .args(&paths)
            .stdout(Stdio::null());
        if let Some(config) = config {
            command.arg("--config-path").arg(config);
        }
        run(&mut command)?;
        for (text, path) in self.files.values_mut().zip(&paths) {
            let formatted =
                fs::read_to_string(path).map_err(|error| cannot("read", path, &error))?;
            *text = with_modules(&formatted);
        }
        Ok(self)
    }
}

/// rustfmt follows module declarations to their files. As functions they are only formatted.
fn without_modules(text: &str) -> String {
    let line = |line: &str| match line.strip_suffix(';') {
        Some(module) if module.starts_with("mod ") || module.starts_with("pub mod ") => {
            let (head, name) = module.rsplit_once(' ').unwrap_or(("mod", module));
            format!("{head} {name} {{}}\n")
        }
        _ => format!("{line}\n"),
    };
    text.lines().map(line).collect()
}

fn with_modules(text: &str) -> String {
    let line = |line: &str| match line.strip_suffix(" {}") {
        Some(module) if module.starts_with("mod ") || module.starts_with("pub mod ") => {
            format!("{module};\n")
        }
        _ => format!("{line}\n"),
    };
    text.lines().map(line).collect()
}

fn run(command: &mut Command) -> Result<()> {
    let help = "install it: `rustup component add rustfmt`";
    let output = command.output().map_err(|error| {
        Error::new(
            "",
            format!("cannot start rustfmt, which formats the files: {error}"),
            help,
        )
    })?;
    if output.status.success() {
        return Ok(());
    }
    let words = String::from_utf8_lossy(&output.stderr);
    let words: String = words.lines().take(12).collect::<Vec<_>>().join("\n");
    let help = "this is a bug in the importer: please report it with the document";
    Err(Error::new(
        "",
        format!("rustfmt refuses a file:\n{words}"),
        help,
    ))
}

pub(crate) fn cannot(what: &str, path: &Path, error: &io::Error) -> Error {
    Error::new(path.display(), format!("cannot {what} it: {error}"), "")
}
