//! The variants and their texts.

use proc_macro2::{Ident, TokenStream};
use syn::{Data, DeriveInput, Fields, LitStr, Type, Variant};

use super::attr::{self, EnumAttr};
use crate::{attr::Home, errors::Errors, expansion, text::naming::unraw};

pub(crate) struct Model<'a> {
    pub(crate) input: &'a DeriveInput,
    /// The user's path of the runtime.
    pub(crate) runtime: TokenStream,
    /// Its name inside the expansion.
    pub(crate) rt: Ident,
    pub(crate) variants: Vec<Named<'a>>,
    /// The variant that keeps unknown values.
    pub(crate) other: Option<&'a Variant>,
}

/// A variant that has a text.
pub(crate) struct Named<'a> {
    pub(crate) variant: &'a Variant,
    pub(crate) name: Option<LitStr>,
    pub(crate) text: String,
}

impl<'a> Model<'a> {
    pub(crate) fn new(input: &'a DeriveInput, home: Home, errors: &mut Errors) -> Self {
        let attr = EnumAttr::read(&input.attrs, errors);
        let mut model = Self {
            input,
            runtime: home.runtime(attr.crate_path.as_ref()),
            rt: expansion::runtime(),
            variants: Vec::new(),
            other: None,
        };
        let Data::Enum(data) = &input.data else {
            return model;
        };
        for variant in &data.variants {
            let name = attr::read_name(&variant.attrs, errors);
            if variant.ident == "Other" && name.is_none() {
                model.other = Some(variant);
                continue;
            }
            let ident = unraw(&variant.ident);
            let text = match (&name, attr.rename_all) {
                (Some(name), _) => name.value(),
                (None, Some(rule)) => rule.of_variant(&ident),
                (None, None) => ident,
            };
            model.variants.push(Named {
                variant,
                name,
                text,
            });
        }
        model
    }
}

/// The type of the one field that `Other` must have.
pub(crate) fn payload(other: &Variant) -> Option<&Type> {
    match &other.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            fields.unnamed.first().map(|field| &field.ty)
        }
        _ => None,
    }
}
