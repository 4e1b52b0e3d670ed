//! The files of the version and of its SIDs.

use super::docs;
use crate::model::{Definition, Field, Marker, Module, Params, SHARED, Wrapping};

/// `v1.rs`.
pub(super) fn version(module: &Module) -> String {
    let mut files: Vec<(String, Vec<String>)> = Vec::new();
    for resource in &module.resources {
        let mut names = vec![resource.name.clone()];
        for operation in &resource.operations {
            if let Params::Typed { name, fields, .. } = &operation.params {
                names.push(name.clone());
                names.extend(required(name, fields));
            }
        }
        let definitions = module.definitions.iter();
        let own = definitions.filter(|definition| definition.file == resource.file());
        names.extend(own.flat_map(definition_names));
        files.push((resource.file(), names));
    }
    let shared = module.definitions.iter();
    let shared = shared.filter(|definition| definition.file == SHARED);
    let shared: Vec<_> = shared.flat_map(definition_names).collect();
    if !shared.is_empty() {
        files.push((SHARED.to_owned(), shared));
    }
    if !module.markers.is_empty() {
        let names = module
            .markers
            .iter()
            .map(|marker| marker.name.clone())
            .collect();
        files.push(("sids".to_owned(), names));
    }
    files.sort();
    let text = docs::version(module) + "\n";
    let lists = files
        .iter()
        .map(|(file, names)| format!("{file}::{{{}}}", names.join(", ")));
    let lists = lists.collect::<Vec<_>>().join(", ");
    let modules: Vec<_> = files
        .iter()
        .map(|(file, _)| format!("mod {file};\n"))
        .collect();
    let (modules, descriptors) = (modules.concat(), descriptors(module));
    format!("{text}pub use self::{{{lists}}};\n\n{modules}{descriptors}")
}

/// A constant with the descriptors of all resources.
fn descriptors(module: &Module) -> String {
    let resources = module.resources.iter();
    let list = resources.map(|r| format!("<{} as twilio_runtime::Resource>::DESCRIPTOR", r.name));
    format!(
        "\n/// The descriptors of all resources of this version.\n\
         pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[{}];\n",
        list.collect::<Vec<_>>().join(", ")
    )
}

/// The names of a definition and of the struct that its `new` takes.
fn definition_names(definition: &Definition) -> Vec<String> {
    let mut names = vec![definition.name.clone()];
    if let Wrapping::Object(object) = &definition.wrapping
        && object.is_sent
    {
        names.extend(required(&definition.name, &object.fields));
    }
    names
}

/// The struct that `new` takes if there are many required fields.
fn required(name: &str, fields: &[Field]) -> Option<String> {
    let count = fields.iter().filter(|field| field.required).count();
    (count > MOST_IN_NEW).then(|| format!("{name}Required"))
}

/// More required parameters than this are passed by name.
const MOST_IN_NEW: usize = 4;

/// `sids.rs`.
pub(super) fn markers(module: &Module) -> String {
    let marker = |marker: &Marker| {
        let prefixes: Vec<_> = marker.prefixes.iter().map(|p| format!("\"{p}\"")).collect();
        let shown: Vec<_> = marker
            .prefixes
            .iter()
            .map(|p| format!("`{p}...`"))
            .collect();
        format!(
            "\n/// The resource with the SIDs {}.\n#[derive(Debug, SidKind)]\n#[sid({})]\npub enum {} {{}}\n",
            shown.join(" or "),
            prefixes.join(" | "),
            marker.name,
        )
    };
    let markers: Vec<_> = module.markers.iter().map(marker).collect();
    format!(
        "//! Kinds of SIDs whose resources are declared elsewhere.\n\nuse twilio_runtime::SidKind;\n{}",
        markers.concat()
    )
}
