//! From an OpenAPI document in Twilio's style to annotated declarations: one file for each
//! resource, formatted, ready to be edited.
//!
//! ```no_run
//! use twilio_importer::{Document, Options, Overrides, import};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let text = std::fs::read_to_string("twilio_verify_v2.json")?;
//! let document = Document::parse(&text)?;
//! let tree = import(&document, &Overrides::default(), &Options::default())?;
//! for (path, text) in tree.files() {
//!     println!("{path}: {} lines", text.lines().count());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The program `twilio-import` writes these files into a folder, or shows how the existing
//! files differ. It prints text, and does not depend on the crates that the text uses.
//!
//! The modules, in the order of their use: `document` reads OpenAPI, `build` creates the `model`,
//! `overrides` changes the model, `print` writes it as Rust, and [`Output`] compares the files
//! with a folder.

pub use self::{
    document::Document,
    error::{Error, Result},
    output::{Change, Output},
    overrides::Overrides,
    tree::Tree,
};

mod build;
mod document;
mod error;
mod model;
mod names;
mod output;
mod overrides;
mod pointer;
mod print;
mod tree;

/// Options of an import.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Options {
    /// Copies the document's texts into the documentation. Without it, the documentation
    /// contains only facts: names, limits, defaults, formats.
    pub with_descriptions: bool,
    /// Only these: names of resources, or prefixes of paths. Empty means all.
    pub only: Vec<String>,
}

/// Imports a document: returns the files with its declarations, not yet formatted.
///
/// # Errors
///
/// The error names the place in the document, or the override, and the remedy.
pub fn import(document: &Document, overrides: &Overrides, options: &Options) -> Result<Tree> {
    let module = build::build(document, overrides, options)?;
    Ok(Tree::new(&module))
}

/// The resources of a document, a line each: name, path, operations.
///
/// # Errors
///
/// As for [`import`].
pub fn list(document: &Document, overrides: &Overrides, options: &Options) -> Result<Vec<String>> {
    let module = build::build(document, overrides, options)?;
    let width = module
        .resources
        .iter()
        .map(|resource| resource.name.len())
        .max();
    let line = |resource: &model::Resource| {
        let kinds = resource
            .operations
            .iter()
            .map(|operation| operation.kind.key());
        let kinds: Vec<_> = kinds.collect();
        let width = width.unwrap_or_default();
        format!(
            "{:width$} {} {}",
            resource.name,
            resource.path,
            kinds.join(" ")
        )
    };
    Ok(module.resources.iter().map(line).collect())
}
