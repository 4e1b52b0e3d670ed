//! The object: its keys, its fields, and what determines its kind.

use syn::{Data, DeriveInput, Fields, Type};

use super::keys::ObjectAttr;
use crate::{
    attr::serde,
    derives::params::model::Param,
    errors::Errors,
    field::{Field, KindName},
};

/// The source of the kind.
pub(crate) enum Shape<'a> {
    /// The kind is specified by the attribute on the type.
    Specified(KindName),
    /// A newtype, or `#[serde(transparent)]`: the kind of the one field.
    Transparent(&'a Type),
    Object,
    /// A shape without a kind.
    Wrong,
}

pub(crate) struct Model<'a> {
    pub(crate) input: &'a DeriveInput,
    pub(crate) attr: ObjectAttr,
    pub(crate) container: serde::Container,
    pub(crate) fields: Vec<Field<'a>>,
    /// The fields as parameters, with serde's names.
    pub(crate) params: Vec<Param<'a>>,
    pub(crate) shape: Shape<'a>,
}

impl<'a> Model<'a> {
    pub(crate) fn new(input: &'a DeriveInput, errors: &mut Errors) -> Self {
        let attr = ObjectAttr::read(&input.attrs, errors);
        let fields = Field::all(input, errors);
        let container = serde::Container::read(&input.attrs);
        let params = params(input, &fields, errors);
        let shape = shape(input, &attr, &container);
        Self {
            input,
            attr,
            container,
            fields,
            params,
            shape,
        }
    }

    pub(crate) fn is_sent(&self) -> bool {
        self.attr.sent.is_some() && matches!(self.shape, Shape::Object)
    }

    /// Drops the fields, so that a wrong one causes no further errors.
    pub(crate) fn forget_fields(&mut self) {
        self.fields.clear();
        for param in &mut self.params {
            param.broken = true;
        }
    }
}

fn params<'a>(input: &'a DeriveInput, fields: &[Field<'a>], errors: &mut Errors) -> Vec<Param<'a>> {
    let Data::Struct(data) = &input.data else {
        return Vec::new();
    };
    let named = data.fields.iter().zip(fields);
    named
        .filter_map(|(declared, field)| {
            let wire = |_: &str| field.wire.clone();
            Some(Param::new(
                declared.ident.as_ref()?,
                declared,
                &wire,
                errors,
            ))
        })
        .collect()
}

fn shape<'a>(input: &'a DeriveInput, attr: &ObjectAttr, container: &serde::Container) -> Shape<'a> {
    if let Some(kind) = attr.kind {
        return Shape::Specified(kind);
    }
    let Data::Struct(data) = &input.data else {
        return Shape::Wrong;
    };
    match &data.fields {
        Fields::Named(fields) => match fields.named.first() {
            Some(field) if container.transparent => Shape::Transparent(&field.ty),
            _ => Shape::Object,
        },
        Fields::Unnamed(fields) => match fields.unnamed.first() {
            Some(field) if fields.unnamed.len() == 1 && container.from.is_none() => {
                Shape::Transparent(&field.ty)
            }
            _ => Shape::Wrong,
        },
        Fields::Unit => Shape::Wrong,
    }
}
