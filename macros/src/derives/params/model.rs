//! The parameters: attributes together with fields.

use proc_macro2::{Ident, TokenStream};
use syn::{Data, DeriveInput, Fields, Type};

use super::attr::{ContainerAttr, ParamAttr};
use crate::{
    attr::Home,
    errors::Errors,
    expansion,
    text::{case, doc, naming::unraw},
    ty,
};

pub(crate) struct Model<'a> {
    pub(crate) input: &'a DeriveInput,
    /// The user's path of the runtime.
    pub(crate) runtime: TokenStream,
    /// Its name inside the expansion.
    pub(crate) rt: Ident,
    pub(crate) params: Vec<Param<'a>>,
    /// Whether `rename_all` is specified.
    pub(crate) has_rule: bool,
}

pub(crate) struct Param<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) ty: &'a Type,
    pub(crate) doc: String,
    pub(crate) attr: ParamAttr,
    /// The wire name.
    pub(crate) wire: String,
    /// Whether it is unknown how the value is sent, because the declaration is wrong.
    pub(crate) broken: bool,
}

impl<'a> Model<'a> {
    pub(crate) fn new(input: &'a DeriveInput, home: Home, errors: &mut Errors) -> Self {
        let container = ContainerAttr::read(&input.attrs, errors);
        let named = |name: &str| match container.rename_all {
            Some(rule) => rule.of_field(name),
            None => case::to_pascal(name),
        };
        let mut params = Vec::new();
        if let Data::Struct(data) = &input.data {
            for field in &data.fields {
                let Some(ident) = &field.ident else { continue };
                params.push(Param::new(ident, field, &named, errors));
            }
        }
        Self {
            input,
            runtime: home.runtime(container.crate_path.as_ref()),
            rt: expansion::runtime(),
            params,
            has_rule: container.rename_all.is_some(),
        }
    }

    /// Whether the type can be built field by field.
    pub(crate) fn is_struct(&self) -> bool {
        match &self.input.data {
            Data::Struct(data) => matches!(data.fields, Fields::Named(_) | Fields::Unit),
            _ => false,
        }
    }

    /// Keeps only the field of every parameter, so that a reported error causes no further
    /// one.
    pub(crate) fn forget_errors(&mut self) {
        for param in &mut self.params {
            param.broken = true;
        }
    }

    pub(crate) fn required(&self) -> impl Iterator<Item = &Param<'a>> {
        self.params.iter().filter(|param| param.is_required())
    }
}

impl<'a> Param<'a> {
    /// A parameter; without a key for it, `named` gives its wire name.
    pub(crate) fn new(
        ident: &'a Ident,
        field: &'a syn::Field,
        named: &dyn Fn(&str) -> String,
        errors: &mut Errors,
    ) -> Self {
        let attr = ParamAttr::read(&field.attrs, errors);
        let specified = attr.header.as_ref().or(attr.name.as_ref());
        Self {
            ident,
            ty: &field.ty,
            doc: doc::text(&field.attrs),
            wire: specified.map_or_else(|| named(&unraw(ident)), syn::LitStr::value),
            attr,
            broken: false,
        }
    }

    pub(crate) fn is_required(&self) -> bool {
        ty::option(self.ty).is_none()
    }
}
