//! A small document that tests modify.

use serde_json::Value;
use twilio_importer::{Document, Options, Overrides, Result, Tree, import};

/// A short document with every relevant construct.
pub(crate) const PARCELS: &str = include_str!("../parcels.json");

/// The document as a value.
pub(crate) fn parcels() -> Value {
    serde_json::from_str(PARCELS).unwrap()
}

/// Imports a document without overrides.
pub(crate) fn imported(document: &Value) -> Result<Tree> {
    let document = Document::parse(&document.to_string())?;
    import(&document, &Overrides::default(), &Options::default())
}

/// Imports the document with overrides.
pub(crate) fn overridden(overrides: &str) -> Result<Tree> {
    let document = Document::parse(PARCELS)?;
    import(
        &document,
        &Overrides::parse(overrides)?,
        &Options::default(),
    )
}

/// A file of a tree.
pub(crate) fn file<'t>(tree: &'t Tree, name: &str) -> &'t str {
    let found = tree.files().get(name);
    found.unwrap_or_else(|| panic!("no {name} in {:?}", tree.files().keys()))
}

/// The error of the document after a change at a pointer.
pub(crate) fn error_at(pointer: &str, value: Value) -> String {
    let mut document = parcels();
    *document.pointer_mut(pointer).unwrap() = value;
    imported(&document).unwrap_err().to_string()
}
