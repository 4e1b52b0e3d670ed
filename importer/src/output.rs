//! [`Output`]: compares a tree with a folder, and writes it.

use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
};

use similar::TextDiff;

use crate::{Result, Tree, tree::cannot};

/// How a folder differs from a tree.
#[derive(Debug)]
pub struct Output {
    changes: Vec<Change>,
}

/// How one file differs.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Change {
    /// The file does not exist.
    Missing {
        /// The file.
        path: PathBuf,
        /// The expected content.
        text: String,
    },
    /// The file has other content.
    Different {
        /// The file.
        path: PathBuf,
        /// The existing content.
        found: String,
        /// The expected content.
        text: String,
    },
    /// The file lacks the lines that the tree adds at its end.
    Shorter {
        /// The file.
        path: PathBuf,
        /// The expected content.
        text: String,
    },
    /// The file is not in the tree.
    Left {
        /// The file.
        path: PathBuf,
    },
}

impl Output {
    /// Compares a tree with the folder that it is for.
    ///
    /// # Errors
    ///
    /// If an existing file cannot be read.
    pub fn compare(tree: &Tree, out: &Path) -> Result<Self> {
        let mut changes = Vec::new();
        for (name, text) in tree.files() {
            let path = out.join(name);
            match read(&path)? {
                None => changes.push(Change::Missing {
                    path,
                    text: text.clone(),
                }),
                Some(found) if found == *text => {}
                Some(found) if text.starts_with(&found) => {
                    changes.push(Change::Shorter {
                        path,
                        text: text.clone(),
                    });
                }
                Some(found) => {
                    changes.push(Change::Different {
                        path,
                        found,
                        text: text.clone(),
                    });
                }
            }
        }
        let folder = tree.folder();
        for path in rust_files(&out.join(&folder))? {
            let name = path
                .file_name()
                .map(|name| format!("{folder}/{}", name.display()));
            if name.is_some_and(|name| !tree.files().contains_key(&name)) {
                changes.push(Change::Left { path });
            }
        }
        Ok(Self { changes })
    }

    /// The differences, in the order of the files.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Writes the files that are missing or shorter, and with `overwrite` those that differ.
    /// Each is written to a temporary file next to it and then renamed, so that none is
    /// half-written. Files that are not in the tree are kept.
    ///
    /// # Errors
    ///
    /// If a file cannot be written.
    pub fn write(&self, overwrite: bool) -> Result<()> {
        for change in &self.changes {
            match change {
                Change::Missing { path, text } | Change::Shorter { path, text } => {
                    write(path, text)?;
                }
                Change::Different { path, text, .. } if overwrite => write(path, text)?,
                Change::Different { .. } | Change::Left { .. } => {}
            }
        }
        Ok(())
    }

    /// Removes the files that are not in the tree.
    ///
    /// # Errors
    ///
    /// If a file cannot be removed.
    pub fn prune(&self) -> Result<()> {
        for change in &self.changes {
            if let Change::Left { path } = change {
                fs::remove_file(path).map_err(|error| cannot("remove", path, &error))?;
            }
        }
        Ok(())
    }
}

impl fmt::Display for Change {
    /// As a unified diff.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { path, .. } => writeln!(f, "{}: does not exist", path.display()),
            Self::Shorter { path, .. } => {
                writeln!(f, "{}: does not declare this version", path.display())
            }
            Self::Left { path } => {
                writeln!(f, "{}: is not produced by the document", path.display())
            }
            Self::Different { path, found, text } => {
                let name = path.display();
                let diff = TextDiff::from_lines(found, text);
                let mut diff = diff.unified_diff();
                let there = format!("{name} (existing)");
                write!(f, "{}", diff.header(&there, &format!("{name} (imported)")))
            }
        }
    }
}

fn read(path: &Path) -> Result<Option<String>> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(cannot("read", path, &error)),
    }
}

/// The files of a folder, in order; empty if the folder does not exist.
fn rust_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(cannot("read", folder, &error)),
    };
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry
            .map_err(|error| cannot("read", folder, &error))?
            .path();
        if path.extension().is_some_and(|ending| ending == "rs") {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

fn write(path: &Path, text: &str) -> Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let failed = |error: &io::Error| cannot("write", path, error);
    fs::create_dir_all(folder).map_err(|error| failed(&error))?;
    let file = tempfile::NamedTempFile::new_in(folder).map_err(|error| failed(&error))?;
    fs::write(file.path(), text).map_err(|error| failed(&error))?;
    file.persist(path).map_err(|error| failed(&error.error))?;
    Ok(())
}
