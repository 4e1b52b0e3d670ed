//! What is printed: resources, their operations, and the types that they use. Neither
//! OpenAPI nor the syntax of Rust is known here.

pub(crate) use self::{
    definition::{Definition, Enumeration, Object, Variant, Wrapping},
    field::{Facts, Field, Location, Ty},
    operation::{At, Auth, BodyKind, Operation, OperationKind, Paging, Params, Returned},
};

mod definition;
mod field;
mod operation;

/// The file of definitions that several resources use.
pub(crate) const SHARED: &str = "shared";

/// One version of a product: what becomes one module.
#[derive(Debug)]
pub(crate) struct Module {
    /// The module of the product, such as `flex`.
    pub(crate) product: String,
    /// The module of the version, such as `v1`.
    pub(crate) version: String,
    /// What people call the product.
    pub(crate) title: String,
    /// What the product is for, in a sentence.
    pub(crate) about: String,
    /// Where Twilio describes it.
    pub(crate) link: String,
    /// The host and first word that the paths share, such as
    /// `https://proxy.twilio.com/v1`.
    pub(crate) base: String,
    pub(crate) resources: Vec<Resource>,
    /// Enumerations and objects; a [`Ty::Defined`] is an index.
    pub(crate) definitions: Vec<Definition>,
    pub(crate) markers: Vec<Marker>,
}

/// One resource.
#[derive(Debug)]
pub(crate) struct Resource {
    pub(crate) name: String,
    pub(crate) doc: Vec<String>,
    /// A program that shows how it is used, in lines.
    pub(crate) example: Vec<String>,
    /// Twilio's page, if it is not that of the product.
    pub(crate) link: Option<String>,
    /// The first label of the host.
    pub(crate) label: String,
    pub(crate) path: String,
    pub(crate) key: Key,
    pub(crate) prefixes: Vec<String>,
    /// Whether its SIDs are not hexadecimal.
    pub(crate) is_alphanumeric: bool,
    pub(crate) parent: Option<String>,
    pub(crate) list_key: Option<String>,
    pub(crate) alias: Option<String>,
    /// Placeholders that no field carries, with their types.
    pub(crate) placeholders: Vec<(String, Ty)>,
    pub(crate) operations: Vec<Operation>,
    pub(crate) fields: Vec<Field>,
    /// Whether the record is an object of other records too.
    pub(crate) is_object: bool,
}

/// What follows the path of the collection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    Named(String),
    /// The records have no path of their own.
    None,
    /// The path is the record's own.
    Singleton,
}

/// A kind of SID whose resource is not declared in the module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Marker {
    pub(crate) name: String,
    pub(crate) prefixes: Vec<String>,
}

impl Resource {
    /// The name of its file, without `.rs`.
    pub(crate) fn file(&self) -> String {
        crate::names::module(&self.name)
    }

    /// The path of a record.
    pub(crate) fn instance_path(&self) -> String {
        match (&self.key, self.path.strip_suffix(".json")) {
            (Key::Named(key), Some(stem)) => format!("{stem}/{{{key}}}.json"),
            (Key::Named(key), None) => format!("{}/{{{key}}}", self.path),
            _ => self.path.clone(),
        }
    }
}
