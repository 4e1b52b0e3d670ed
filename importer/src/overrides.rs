//! [`Overrides`]: facts that a person specifies because the document does not contain them. An
//! override without effect is an error. The document itself is not read here.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

use serde::Deserialize;

pub(crate) use self::apply::apply;

use crate::{Error, Result};

mod apply;

/// A file of overrides.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Overrides {
    /// The module of the product, if not the first label of the host.
    pub(crate) product: Option<String>,
    /// The module of the version, if not the first word of the paths.
    pub(crate) version: Option<String>,
    /// The common name of the product.
    pub(crate) title: Option<String>,
    /// The purpose of the product.
    pub(crate) about: Option<String>,
    /// Twilio's page about it.
    pub(crate) link: Option<String>,
    /// The hidden lines before and after each example.
    pub(crate) example: ExampleFrame,
    /// Operations that are left out, as `GET /v1/Services`, with the reason.
    without: BTreeMap<String, String>,
    /// Resources by the path of their collection; `PATH#Found` if a path has several.
    names: BTreeMap<String, String>,
    /// New names of enumerations, objects and parameters, by the original name.
    renamed: BTreeMap<String, String>,
    pub(crate) resources: BTreeMap<String, ResourceOverride>,
    /// Records, parameters, objects and enumerations.
    pub(crate) types: BTreeMap<String, TypeOverride>,
    #[serde(skip)]
    used: RefCell<BTreeSet<String>>,
}

/// The lines around every example.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct ExampleFrame {
    pub(crate) before: String,
    pub(crate) after: String,
}

/// The overrides of a resource.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct ResourceOverride {
    pub(crate) alias: Option<String>,
    /// Empty means none.
    pub(crate) parent: Option<String>,
    pub(crate) link: Option<String>,
    /// `none`: the list has no pages.
    pub(crate) paging: Option<String>,
    /// Types of path values, by placeholder.
    pub(crate) path: BTreeMap<String, String>,
    /// An example program.
    pub(crate) example: Option<String>,
    /// The description of each operation.
    pub(crate) operations: BTreeMap<String, String>,
}

/// The overrides of a type.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct TypeOverride {
    pub(crate) doc: Option<String>,
    /// Fields, or variants of an enumeration.
    pub(crate) fields: BTreeMap<String, FieldOverride>,
}

/// The overrides of a field: its documentation, or more.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum FieldOverride {
    Doc(String),
    More(More),
}

/// All overrides of a field.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct More {
    pub(crate) doc: Option<String>,
    /// Another type: `text`, `json`, `Sid<Service>`, ...
    #[serde(rename = "type")]
    pub(crate) ty: Option<String>,
    pub(crate) initial: Option<String>,
    pub(crate) required: Option<bool>,
    /// Whether logs must not show it.
    pub(crate) secret: Option<bool>,
    pub(crate) max_length: Option<usize>,
}

impl Overrides {
    /// Reads overrides from the text of a TOML file.
    ///
    /// # Errors
    ///
    /// If the text is not TOML, or has an unknown key.
    pub fn parse(text: &str) -> Result<Self> {
        toml::from_str(text).map_err(|error| {
            let help = "the keys are described in the importer's README";
            Error::new("", error.to_string().trim_end().to_owned(), help)
        })
    }

    pub(crate) fn is_left_out(&self, method: &str, path: &str) -> bool {
        let key = format!("{method} {path}");
        let is_left_out = self.without.contains_key(&key);
        if is_left_out {
            self.mark(format!("without.\"{key}\""));
        }
        is_left_out
    }

    /// The specified name of a resource that would otherwise be named `found`.
    pub(crate) fn name_of(&self, path: &str, found: &str) -> Option<&str> {
        let exact = format!("{path}#{found}");
        let (key, name) = self
            .names
            .get_key_value(&exact)
            .or_else(|| self.names.get_key_value(path))?;
        self.mark(format!("names.\"{key}\""));
        Some(name)
    }

    /// The specified name of a type.
    pub(crate) fn renamed(&self, name: &str) -> Option<&str> {
        let renamed = self.renamed.get(name)?;
        self.mark(format!("renamed.{name}"));
        Some(renamed)
    }

    /// Records that an override was used.
    pub(crate) fn mark(&self, key: String) {
        self.used.borrow_mut().insert(key);
    }

    /// Ensures that every override was used.
    pub(crate) fn check_used(&self) -> Result<()> {
        let used = self.used.borrow();
        match self.keys().find(|key| !used.contains(key)) {
            None => Ok(()),
            Some(key) => Err(Error::new(
                key,
                "this override applies to nothing",
                "the document no longer contains it, or has another name for it: correct or remove it",
            )),
        }
    }

    /// The keys of all overrides.
    fn keys(&self) -> impl Iterator<Item = String> {
        let without = self.without.keys().map(|key| format!("without.\"{key}\""));
        let names = self.names.keys().map(|key| format!("names.\"{key}\""));
        let renamed = self.renamed.keys().map(|key| format!("renamed.{key}"));
        let resources = self
            .resources
            .iter()
            .flat_map(|(name, resource)| resource.keys(name));
        let types = self.types.iter().flat_map(|(name, ty)| ty.keys(name));
        without
            .chain(names)
            .chain(renamed)
            .chain(resources)
            .chain(types)
    }
}

impl ResourceOverride {
    fn keys(&self, name: &str) -> Vec<String> {
        let keys = [
            ("alias", &self.alias),
            ("parent", &self.parent),
            ("link", &self.link),
            ("paging", &self.paging),
            ("example", &self.example),
        ];
        let keys = keys.into_iter().filter(|(_, value)| value.is_some());
        let keys = keys.map(|(key, _)| format!("resources.{name}.{key}"));
        let path = |value: &String| format!("resources.{name}.path.{value}");
        let operation = |kind: &String| format!("resources.{name}.operations.{kind}");
        keys.chain(self.path.keys().map(path))
            .chain(self.operations.keys().map(operation))
            .collect()
    }
}

impl TypeOverride {
    fn keys(&self, name: &str) -> Vec<String> {
        let doc = self.doc.iter().map(|_| format!("types.{name}.doc"));
        let field = |field: &String| format!("types.{name}.fields.{field}");
        doc.chain(self.fields.keys().map(field)).collect()
    }
}

#[cfg(test)]
mod tests;
