//! The rules for objects, one function each.

use super::{
    keys::is_resource,
    model::{Model, Shape},
};
use crate::{derives::params, errors::Errors, field};

pub(crate) fn validate(model: &Model<'_>, errors: &mut Errors) {
    match model.shape {
        Shape::Object => {
            field::validate(&model.fields, &model.container, errors);
            if !is_resource(&model.input.attrs) {
                check_placeholders(model, errors);
            }
            check_params(model, errors);
        }
        Shape::Wrong => errors.at(
            &model.input.ident,
            "`TwilioObject` is for a struct with named fields or with one unnamed field; for \
             another type, specify the kind: `#[twilio_object(kind = ...)]`",
        ),
        Shape::Specified(_) | Shape::Transparent(_) => check_is_not_sent(model, errors),
    }
}

fn check_placeholders(model: &Model<'_>, errors: &mut Errors) {
    for field in &model.fields {
        if let Some(placeholder) = &field.attr.placeholder {
            errors.at(
                placeholder,
                "a nested object has no path: remove `placeholder`",
            );
        }
    }
}

fn check_is_not_sent(model: &Model<'_>, errors: &mut Errors) {
    if let Some(sent) = &model.attr.sent {
        errors.at(
            sent,
            "`sent` is only for a struct with named fields: remove it",
        );
    }
}

/// The keys of a parameter that have a meaning inside an object.
fn check_params(model: &Model<'_>, errors: &mut Errors) {
    for param in &model.params {
        let attr = &param.attr;
        if let Some(name) = &attr.name {
            let rename = name.value();
            errors.at(
                name,
                format!(
                    "serde gives the names in an object: write `#[serde(rename = \"{rename}\")]`"
                ),
            );
        }
        let places = [&attr.query, &attr.json, &attr.prefix];
        for key in places.into_iter().flatten() {
            errors.at(
                key,
                format!("a nested object is sent as JSON: remove `{key}`"),
            );
        }
        if let Some(header) = &attr.header {
            errors.at(header, "a nested object is sent as JSON: remove `header`");
        }
    }
    if model.is_sent() {
        params::validate::validate_all(&model.params, errors);
    }
}
