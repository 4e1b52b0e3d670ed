//! The documentation of the constructor and the setters.

use super::model::{Model, Param};
use crate::{naming::unraw, ty};

/// What is required, and a table of all parameters.
pub(crate) fn constructor(model: &Model<'_>) -> String {
    let summary = summary(model);
    if model.params.is_empty() {
        return summary;
    }
    let rows: Vec<String> = model.params.iter().map(row).collect();
    format!(
        "{summary}\n\n| parameter | type | sent as | |\n|---|---|---|---|\n{}",
        rows.join("\n")
    )
}

fn summary(model: &Model<'_>) -> String {
    let names: Vec<String> = model
        .required()
        .map(|param| format!("`{}`", unraw(param.ident)))
        .collect();
    match names.as_slice() {
        [] => "No parameter is set.".to_owned(),
        [one] => format!("The parameters with {one}, which is required."),
        [all @ .., last] => format!(
            "The parameters with {} and {last}, which are required.",
            all.join(", ")
        ),
    }
}

fn row(param: &Param<'_>) -> String {
    let name = unraw(param.ident);
    let ty = ty::source(ty::required(param.ty));
    let wire = param.wire();
    let place = if param.attr.header.is_some() {
        "header "
    } else {
        ""
    };
    let required = param.is_required().then(|| "required".to_owned());
    let limit = param
        .attr
        .max_length
        .as_ref()
        .map(|limit| format!("at most {limit} characters"));
    let json = param.attr.json.is_some().then(|| "as JSON".to_owned());
    let prefix = param.attr.prefix.as_ref();
    let prefix = prefix.map(|_| format!("each entry as `{wire}.key`"));
    let remarks: Vec<String> = [required, limit, json, prefix]
        .into_iter()
        .flatten()
        .collect();
    let remarks = remarks.join("; ");
    format!("| `{name}` | `{ty}` | {place}`{wire}` | {remarks} |")
}

/// The field's own documentation, or what there is to say without it.
pub(crate) fn setter(param: &Param<'_>) -> String {
    match param.doc.as_str() {
        "" => format!("Sets `{}`.", param.wire()),
        text => text.to_owned(),
    }
}
