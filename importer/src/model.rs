//! The model that is printed: resources, their operations, and the types that they use. It
//! depends neither on OpenAPI nor on the syntax of Rust.

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

/// One version of a product. It becomes one module.
#[derive(Debug)]
pub(crate) struct Module {
    /// The module of the product, such as `flex`.
    pub(crate) product: String,
    /// The module of the version, such as `v1`.
    pub(crate) version: String,
    /// The common name of the product.
    pub(crate) title: String,
    /// The purpose of the product, in a sentence.
    pub(crate) about: String,
    /// Twilio's page about it.
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
    /// An example program, in lines.
    pub(crate) example: Vec<String>,
    /// Twilio's page, if it is not the product's page.
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
    /// Whether the record is also an object in other records.
    pub(crate) is_object: bool,
}

/// The part of a record's path after the path of the collection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    Named(String),
    /// The records have no separate path.
    None,
    /// The path identifies the record itself.
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
