//! A field of a record or nested object, and its descriptor. Parameters are not fields.

use proc_macro2::Ident;
use syn::{Data, DeriveInput, Type};

use crate::{
    attr::serde,
    errors::Errors,
    text::{case::Rule, doc, naming::unraw},
    ty,
};

pub(crate) use attr::{FieldAttr, KIND_NAMES, KindName};
pub(crate) use expand::{descriptor, kind};

mod attr;
mod expand;

pub(crate) struct Field<'a> {
    pub(crate) ident: &'a Ident,
    /// The name in Rust, without `r#`.
    pub(crate) name: String,
    /// The name in JSON.
    pub(crate) wire: String,
    pub(crate) ty: &'a Type,
    pub(crate) doc: String,
    pub(crate) attr: FieldAttr,
    pub(crate) serde: serde::Field,
    /// Whether serde fills the field if the JSON does not contain it.
    pub(crate) defaulted: bool,
    /// Whether the type mentions a type parameter.
    pub(crate) generic: bool,
}

impl<'a> Field<'a> {
    /// The named fields of a struct; empty for a struct without named fields.
    pub(crate) fn all(input: &'a DeriveInput, errors: &mut Errors) -> Vec<Self> {
        let container = serde::Container::read(&input.attrs);
        let Data::Struct(data) = &input.data else {
            return Vec::new();
        };
        let fields = data.fields.iter();
        let fields = fields.filter_map(|field| Some((field.ident.as_ref()?, field)));
        fields
            .map(|(ident, field)| {
                let serde = serde::Field::read(&field.attrs);
                let name = unraw(ident);
                Self {
                    wire: wire_name(&name, &serde, container.rename_all),
                    name,
                    ident,
                    ty: &field.ty,
                    doc: doc::text(&field.attrs),
                    attr: FieldAttr::read(&field.attrs, errors),
                    defaulted: serde.default || container.default,
                    serde,
                    generic: ty::mentions(&field.ty, &input.generics),
                }
            })
            .collect()
    }

    /// The type of the value, if there is one.
    pub(crate) fn value_type(&self) -> &'a Type {
        ty::required(self.ty)
    }

    /// Whether an attribute specifies the field's kind.
    pub(crate) fn has_own_kind(&self) -> bool {
        self.attr.kind().is_some()
    }
}

fn wire_name(name: &str, serde: &serde::Field, rename_all: Option<Rule>) -> String {
    match (&serde.rename, rename_all) {
        (Some(rename), _) => rename.clone(),
        (None, Some(rule)) => rule.of_field(name),
        (None, None) => name.to_owned(),
    }
}

/// The rules for the fields of resources and objects.
pub(crate) fn validate(fields: &[Field<'_>], container: &serde::Container, errors: &mut Errors) {
    for (i, field) in fields.iter().enumerate() {
        if field.serde.skipped {
            continue;
        }
        check_kind_is_known(field, errors);
        field.attr.validate(errors);
        if fields[..i].iter().any(|other| collide(other, field)) {
            let message = format!(
                "two fields have the name `{}` in JSON: give one of them another name with \
                 `#[serde(rename = \"...\")]`",
                field.wire
            );
            errors.at(field.ident, message);
        }
    }
    check_container(fields, container, errors);
}

fn collide(a: &Field<'_>, b: &Field<'_>) -> bool {
    let named = |field: &Field<'_>| !field.serde.skipped && field.serde.flatten.is_none();
    named(a) && named(b) && a.wire == b.wire
}

fn check_kind_is_known(field: &Field<'_>, errors: &mut Errors) {
    let hides = field.serde.with.as_ref().or(field.serde.flatten.as_ref());
    if let Some(key) = hides
        && !field.has_own_kind()
    {
        let message = format!(
            "serde's `{key}` changes the JSON, so the type does not give its kind: add \
             `#[twilio_resource(kind = ...)]` or `#[twilio_resource(json)]`"
        );
        errors.at(key, message);
    }
}

fn check_container(fields: &[Field<'_>], container: &serde::Container, errors: &mut Errors) {
    let Some(key) = &container.from else {
        return;
    };
    let untold = fields
        .iter()
        .filter(|f| !f.serde.skipped && !f.has_own_kind());
    let names: Vec<String> = untold.map(|field| format!("`{}`", field.name)).collect();
    if !names.is_empty() {
        let message = format!(
            "serde's `{key}` changes the JSON, so the fields do not give their kinds: add \
             `#[twilio_resource(kind = ...)]` or `#[twilio_resource(json)]` to {}",
            names.join(", ")
        );
        errors.at(key, message);
    }
}
