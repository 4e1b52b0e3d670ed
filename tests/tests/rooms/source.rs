//! The source files of a crate, without tests.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// One file and the module that it defines.
pub(crate) struct Source {
    pub(crate) path: PathBuf,
    /// The module's path below the crate root; empty for `lib.rs` and `main.rs`.
    pub(crate) module: Vec<String>,
    pub(crate) text: String,
}

/// All files below `src`; empty if the crate does not exist.
pub(crate) fn sources(src: &Path) -> Vec<Source> {
    let mut found = Vec::new();
    collect(src, &mut Vec::new(), &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn collect(folder: &Path, module: &mut Vec<String>, found: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("the folder can be read").path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        if matches!(&*name, "tests" | "fixtures") {
            continue;
        }
        let is_root = module.is_empty() && matches!(&*name, "lib" | "main");
        if !is_root {
            module.push(name.into_owned());
        }
        if path.is_dir() {
            collect(&path, module, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(Source {
                module: module.clone(),
                text: fs::read_to_string(&path).expect("the file can be read"),
                path,
            });
        }
        if !is_root {
            module.pop();
        }
    }
}
