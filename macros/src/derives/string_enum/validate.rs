//! The rules for open enumerations, one function each.

use syn::{Data, Fields};

use super::model::{Model, Named, payload};
use crate::{errors::Errors, ty};

pub(crate) fn validate(model: &Model<'_>, errors: &mut Errors) {
    if !matches!(model.input.data, Data::Enum(_)) {
        errors.at(
            &model.input.ident,
            "a `StringEnum` is an enum: one variant for each text",
        );
        return;
    }
    check_serde(model, errors);
    check_other(model, errors);
    for (i, named) in model.variants.iter().enumerate() {
        check_is_unit(named, errors);
        check_unique(named, &model.variants[..i], errors);
    }
}

/// serde's derives would write the same impls.
fn check_serde(model: &Model<'_>, errors: &mut Errors) {
    let mut attrs = model.input.attrs.iter();
    if let Some(attr) = attrs.find(|attr| attr.path().is_ident("serde")) {
        errors.at(
            attr,
            "a `StringEnum` is read and written by its texts already: remove this and serde's \
             derives, and name the texts by `#[string_enum(rename_all = \"...\")]`",
        );
    }
}

fn check_other(model: &Model<'_>, errors: &mut Errors) {
    let Some(other) = model.other else {
        errors.at(
            &model.input.ident,
            "add the variant `Other(Unknown)`: it keeps a text that the API adds later",
        );
        return;
    };
    let is_unknown = payload(other).is_some_and(|ty| ty::source(ty).ends_with("Unknown"));
    if !is_unknown {
        errors.at(
            other,
            "`Other` keeps the text that no variant names: write `Other(Unknown)`",
        );
    }
}

fn check_is_unit(named: &Named<'_>, errors: &mut Errors) {
    if !matches!(named.variant.fields, Fields::Unit) {
        let ident = &named.variant.ident;
        errors.at(
            named.variant,
            format!("a text carries nothing: write `{ident}` without fields"),
        );
    }
}

fn check_unique(named: &Named<'_>, before: &[Named<'_>], errors: &mut Errors) {
    let Some(other) = before.iter().find(|other| other.text == named.text) else {
        return;
    };
    let message = format!(
        "`{}` is `{}` too: give one of them another `#[string_enum(name = \"...\")]`",
        other.variant.ident, named.text
    );
    match &named.name {
        Some(name) => errors.at(name, message),
        None => errors.at(&named.variant.ident, message),
    }
}
