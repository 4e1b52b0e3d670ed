//! The rules for open enumerations, one function each.

use syn::{Data, Fields};

use super::model::{Model, Named, payload};
use crate::{errors::Errors, ty};

pub(crate) fn validate(model: &Model<'_>, errors: &mut Errors) {
    if !matches!(model.input.data, Data::Enum(_)) {
        errors.at(
            &model.input.ident,
            "`StringEnum` is for an enum, with one variant for each text",
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

/// serde's derives would generate the same impls.
fn check_serde(model: &Model<'_>, errors: &mut Errors) {
    let of_variants = model.variants.iter().map(|named| &named.variant.attrs);
    let all = [(&model.input.attrs, "rename_all = \"...\"")]
        .into_iter()
        .chain(of_variants.map(|attrs| (attrs, "name = \"...\"")));
    for (attrs, key) in all {
        if let Some(attr) = attrs.iter().find(|attr| attr.path().is_ident("serde")) {
            let message = format!(
                "`StringEnum` implements serde's traits: remove this and serde's derives, and \
                 write `#[string_enum({key})]`"
            );
            errors.at(attr, message);
        }
    }
}

fn check_other(model: &Model<'_>, errors: &mut Errors) {
    let Some(other) = model.other else {
        errors.at(
            &model.input.ident,
            "add the variant `Other(Unknown)`, for texts that the API adds later",
        );
        return;
    };
    let is_unknown = payload(other).is_some_and(|ty| ty::source(ty).ends_with("Unknown"));
    if !is_unknown {
        errors.at(
            other,
            "`Other` keeps a text without a variant: write `Other(Unknown)`",
        );
    }
}

fn check_is_unit(named: &Named<'_>, errors: &mut Errors) {
    if !matches!(named.variant.fields, Fields::Unit) {
        let ident = &named.variant.ident;
        errors.at(
            named.variant,
            format!("a variant stands for one text and has no fields: write `{ident}`"),
        );
    }
}

fn check_unique(named: &Named<'_>, before: &[Named<'_>], errors: &mut Errors) {
    let Some(other) = before.iter().find(|other| other.text == named.text) else {
        return;
    };
    let message = format!(
        "`{}` also has the text `{}`: give one of them another text with \
         `#[string_enum(name = \"...\")]`",
        other.variant.ident, named.text
    );
    match &named.name {
        Some(name) => errors.at(name, message),
        None => errors.at(&named.variant.ident, message),
    }
}
