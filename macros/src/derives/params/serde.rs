//! serde's attributes on parameters. `TwilioParams` does not read them, so an attribute that
//! seems to change the request is an error. Attributes only for reading are allowed.

use syn::{Attribute, Data};

use super::model::{Model, Param};
use crate::{
    attr::serde::{Argument, arguments},
    errors::Errors,
};

pub(super) fn check(model: &Model<'_>, errors: &mut Errors) {
    check_struct(model, errors);
    let Data::Struct(data) = &model.input.data else {
        return;
    };
    for (field, param) in data.fields.iter().zip(&model.params) {
        check_field(&field.attrs, param, errors);
    }
}

fn check_struct(model: &Model<'_>, errors: &mut Errors) {
    for argument in sent(&model.input.attrs) {
        let key = &argument.key;
        match (key.to_string().as_str(), argument.text) {
            ("rename_all", _) if model.has_rule => {}
            ("rename_all", Some(rule)) => errors.at(
                key,
                format!(
                    "serde's `rename_all` does not change the names that are sent: add \
                     `#[twilio_params(rename_all = \"{rule}\")]`"
                ),
            ),
            ("transparent" | "into", _) => errors.at(key, useless(key)),
            _ => {}
        }
    }
}

fn check_field(attrs: &[Attribute], param: &Param<'_>, errors: &mut Errors) {
    let is_named = param.attr.name.is_some() || param.attr.header.is_some();
    for argument in sent(attrs) {
        let key = &argument.key;
        match (key.to_string().as_str(), argument.text) {
            ("rename", _) if is_named => {}
            ("rename", Some(name)) => errors.at(
                key,
                format!(
                    "serde's `rename` does not change the name that is sent: add \
                     `#[param(name = \"{name}\")]`"
                ),
            ),
            ("skip" | "skip_serializing" | "flatten" | "with" | "serialize_with", _) => {
                errors.at(key, useless(key));
            }
            _ => {}
        }
    }
}

/// The arguments that would affect what serde writes.
fn sent(attrs: &[Attribute]) -> impl Iterator<Item = Argument> {
    let all = arguments(attrs).into_iter();
    all.filter(|argument| !argument.reads_only)
}

fn useless(key: &proc_macro2::Ident) -> String {
    format!("serde's `{key}` does not change what is sent: remove it")
}
