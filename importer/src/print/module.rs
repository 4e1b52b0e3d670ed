//! The files beside those of resources: the version's, and that of SIDs.

use super::docs;
use crate::model::{Module, Params};

/// `v1.rs`.
pub(super) fn version(module: &Module) -> String {
    let mut files: Vec<(String, Vec<String>)> = Vec::new();
    for resource in &module.resources {
        let mut names = vec![resource.name.clone()];
        for operation in &resource.operations {
            if let Params::Typed { name, fields, .. } = &operation.params {
                names.push(name.clone());
                if fields.iter().filter(|field| field.required).count() > MOST_IN_NEW {
                    names.push(format!("{name}Required"));
                }
            }
        }
        let definitions = module.definitions.iter();
        let own = definitions.filter(|definition| definition.file == resource.file());
        names.extend(own.map(|definition| definition.name.clone()));
        files.push((resource.file(), names));
    }
    if !module.markers.is_empty() {
        let names = module.markers.iter().map(|marker| marker.name.clone()).collect();
        files.push(("sids".to_owned(), names));
    }
    files.sort();
    let mut text = docs::version(module);
    text.push('\n');
    let lists = files.iter().map(|(file, names)| format!("{file}::{{{}}}", names.join(", ")));
    text.push_str(&format!("pub use self::{{{}}};\n\n", lists.collect::<Vec<_>>().join(", ")));
    for (file, _) in &files {
        text.push_str(&format!("mod {file};\n"));
    }
    text
}

/// More required parameters than this are given by name.
const MOST_IN_NEW: usize = 4;

/// `sids.rs`.
pub(super) fn markers(module: &Module) -> String {
    let mut text = String::from(
        "//! Kinds of SIDs whose resources are declared elsewhere.\n\nuse twilio_runtime::SidKind;\n",
    );
    for marker in &module.markers {
        let prefixes: Vec<_> = marker.prefixes.iter().map(|p| format!("\"{p}\"")).collect();
        let shown: Vec<_> = marker.prefixes.iter().map(|p| format!("`{p}...`")).collect();
        text.push_str(&format!(
            "\n/// What a SID {} identifies.\n#[derive(Debug, SidKind)]\n#[sid({})]\npub enum {} {{}}\n",
            shown.join(" or "),
            prefixes.join(" | "),
            marker.name,
        ));
    }
    text
}
