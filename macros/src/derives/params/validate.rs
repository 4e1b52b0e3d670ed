//! The rules for parameters, one function each.

use super::{
    model::{Model, Param},
    serde,
};
use crate::{errors::Errors, text::case::to_pascal, ty};

pub(crate) fn validate(model: &Model<'_>, errors: &mut Errors) {
    if !model.is_struct() {
        errors.at(
            &model.input.ident,
            "`TwilioParams` is for a struct with named fields, one for each parameter",
        );
        return;
    }
    serde::check(model, errors);
    validate_all(&model.params, errors);
}

/// The rules for fields that are sent.
pub(crate) fn validate_all(params: &[Param<'_>], errors: &mut Errors) {
    for (i, param) in params.iter().enumerate() {
        check_field_name(param, errors);
        check_owned(param, errors);
        check_name(param, errors);
        check_header(param, errors);
        check_shape(param, errors);
        check_max_length(param, errors);
        check_range(param, errors);
        check_unique(param, &params[..i], errors);
    }
}

fn check_owned(param: &Param<'_>, errors: &mut Errors) {
    if let Some(owned) = ty::owned(param.ty) {
        let message = format!("parameters cannot borrow: write `{owned}`");
        errors.at(param.ty, message);
    }
}

fn check_field_name(param: &Param<'_>, errors: &mut Errors) {
    if param.ident == "new" {
        let name = to_pascal("new");
        errors.at(
            param.ident,
            format!(
                "the constructor is called `new`: rename the field, and add \
                 `#[param(name = \"{name}\")]`"
            ),
        );
    }
}

fn check_name(param: &Param<'_>, errors: &mut Errors) {
    let Some(name) = &param.attr.name else { return };
    if name.value().is_empty() {
        errors.at(
            name,
            "`name` is empty: write the name that the API expects, or remove `name`",
        );
    }
    if param.attr.header.is_some() {
        errors.at(name, "`header` already gives the name: remove `name`");
    }
}

fn check_header(param: &Param<'_>, errors: &mut Errors) {
    let Some(header) = &param.attr.header else {
        return;
    };
    let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    let name = header.value();
    if name.is_empty() || !name.chars().all(is_token) {
        errors.at(
            header,
            "a header name has letters, digits and hyphens, such as `\"If-Match\"`",
        );
    }
    if let Some(owner) = owner(&name) {
        errors.at(header, format!("{owner} sets `{name}`: remove this field"));
    }
    if let Some(query) = &param.attr.query {
        errors.at(
            query,
            "a header is not part of the query: remove `query` or `header`",
        );
    }
    for key in [&param.attr.json, &param.attr.prefix].into_iter().flatten() {
        errors.at(
            key,
            format!("a header is plain text: remove `{key}` or `header`"),
        );
    }
}

/// The owner of a header that cannot be a parameter. `Authorization` can be one, for an
/// operation with `auth = header`.
fn owner(header: &str) -> Option<&'static str> {
    const OF_TRANSPORT: [&str; 10] = [
        "connection",
        "content-length",
        "expect",
        "host",
        "keep-alive",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    ];
    const OF_CLIENT: [&str; 3] = ["accept", "content-type", "user-agent"];
    let header = header.to_ascii_lowercase();
    if OF_TRANSPORT.contains(&header.as_str()) {
        return Some("the transport");
    }
    OF_CLIENT.contains(&header.as_str()).then_some("the client")
}

fn check_range(param: &Param<'_>, errors: &mut Errors) {
    let limits = [
        ("minimum", param.attr.minimum),
        ("maximum", param.attr.maximum),
    ];
    let ty = ty::required(param.ty);
    for (key, limit) in limits {
        let Some((_, span)) = limit else { continue };
        if ty::is_surely_no_number(ty::vec(ty).unwrap_or(ty)) {
            let message = format!("`{key}` is only for a number: remove it");
            errors.push(syn::Error::new(span, message));
        }
    }
    if let (Some((minimum, _)), Some((maximum, span))) = (param.attr.minimum, param.attr.maximum)
        && minimum > maximum
    {
        let message = format!(
            "`maximum` is less than `minimum`: swap {minimum} and {maximum}, or change one of them"
        );
        errors.push(syn::Error::new(span, message));
    }
}

fn check_shape(param: &Param<'_>, errors: &mut Errors) {
    let Some(prefix) = &param.attr.prefix else {
        return;
    };
    if param.attr.json.is_some() {
        errors.at(
            prefix,
            "a map is sent with `prefix` or as `json`, not both: remove one of them",
        );
    }
    if ty::is_surely_no_map(ty::required(param.ty)) {
        errors.at(
            prefix,
            "`prefix` sends each entry of a map as `Name.key=value`: write a map, such as \
             `BTreeMap<String, String>`, or remove `prefix`",
        );
    }
}

fn check_max_length(param: &Param<'_>, errors: &mut Errors) {
    let Some(limit) = &param.attr.max_length else {
        return;
    };
    let ty = ty::required(param.ty);
    if ty::is_surely_not_text(ty::vec(ty).unwrap_or(ty)) {
        errors.at(limit, "`max_length` is only for text: remove it");
    }
}

fn check_unique(param: &Param<'_>, before: &[Param<'_>], errors: &mut Errors) {
    let wire = &param.wire;
    let is_header = param.attr.header.is_some();
    // The entries of a map are sent as `Name.key`.
    let same = |other: &&Param<'_>| {
        other.attr.header.is_some() == is_header
            && other.attr.prefix.is_some() == param.attr.prefix.is_some()
            && (other.wire == *wire || (is_header && other.wire.eq_ignore_ascii_case(wire)))
    };
    if let Some(other) = before.iter().find(same) {
        errors.at(
            param.ident,
            format!(
                "`{}` is also sent as `{wire}`: give one of them another name with \
                 `#[param(name = \"...\")]`",
                other.ident
            ),
        );
    }
}
