//! The documentation of the constructor and the setters.

use super::{attr::ParamAttr, model::Param};
use crate::{text::naming::unraw, ty};

/// The required parameters, and a table of all parameters.
pub(crate) fn constructor(params: &[Param<'_>]) -> String {
    let summary = summary(params);
    if params.is_empty() {
        return summary;
    }
    let rows: Vec<String> = params.iter().map(row).collect();
    format!(
        "{summary}\n\n| parameter | type | sent as | |\n|---|---|---|---|\n{}",
        rows.join("\n")
    )
}

fn summary(params: &[Param<'_>]) -> String {
    let names: Vec<String> = params
        .iter()
        .filter(|param| param.is_required())
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
    let wire = &param.wire;
    let place = match (&param.attr.header, &param.attr.query) {
        (Some(_), _) => "header ",
        (None, Some(_)) => "query ",
        (None, None) => "",
    };
    let attr = &param.attr;
    let remarks = [
        param.is_required().then(|| "required".to_owned()),
        attr.max_length
            .as_ref()
            .map(|limit| format!("at most {limit} characters")),
        range(attr),
        attr.json.as_ref().map(|_| "as JSON".to_owned()),
        attr.prefix
            .as_ref()
            .map(|_| format!("each entry as `{wire}.key`")),
        attr.default
            .as_ref()
            .map(|(text, _)| format!("default `{text}`")),
        attr.pii.then(|| "personal data".to_owned()),
        attr.deprecated.then(|| "deprecated".to_owned()),
    ];
    let remarks: Vec<String> = remarks.into_iter().flatten().collect();
    let remarks = remarks.join("; ");
    format!("| `{name}` | `{ty}` | {place}`{wire}` | {remarks} |")
}

/// The range of allowed numbers.
fn range(attr: &ParamAttr) -> Option<String> {
    match (attr.minimum, attr.maximum) {
        (Some((minimum, _)), Some((maximum, _))) => Some(format!("{minimum} to {maximum}")),
        (Some((minimum, _)), None) => Some(format!("at least {minimum}")),
        (None, Some((maximum, _))) => Some(format!("at most {maximum}")),
        (None, None) => None,
    }
}

/// The field's own documentation, or a default.
pub(crate) fn setter(param: &Param<'_>) -> String {
    match param.doc.as_str() {
        "" => format!("Sets `{}`.", param.wire),
        text => text.to_owned(),
    }
}
