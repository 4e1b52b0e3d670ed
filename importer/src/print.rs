//! From the model to Rust code. rustfmt formats it, except attributes and comments, which
//! are formatted here. This module does not depend on OpenAPI.

use std::collections::BTreeMap;

use self::{file::File, names::Names};
use crate::model::{Module, SHARED};

mod definition;
mod docs;
mod field;
mod file;
mod glossary;
mod imports;
mod module;
mod names;
mod params;
mod resource;

/// The files of a module by their path in the output folder.
pub(crate) fn print(module: &Module) -> BTreeMap<String, String> {
    let names = Names::new(module);
    let folder = format!("{}/{}", module.product, module.version);
    let mut files = BTreeMap::new();
    for resource in &module.resources {
        let mut file = File::new(&names);
        resource::print(&mut file, module, resource);
        definitions(&mut file, module, &resource.file());
        files.insert(format!("{folder}/{}.rs", resource.file()), file.finish());
    }
    if module
        .definitions
        .iter()
        .any(|definition| definition.file == SHARED)
    {
        let mut file = File::new(&names);
        file.head("Enumerations and objects that several resources use.");
        definitions(&mut file, module, SHARED);
        files.insert(format!("{folder}/{SHARED}.rs"), file.finish());
    }
    if !module.markers.is_empty() {
        files.insert(format!("{folder}/sids.rs"), module::markers(module));
    }
    files.insert(format!("{folder}.rs"), module::version(module));
    files
}

/// The definitions in a file.
fn definitions(file: &mut File<'_>, module: &Module, name: &str) {
    for definition in module
        .definitions
        .iter()
        .filter(|definition| definition.file == name)
    {
        definition::print(file, definition);
    }
}
