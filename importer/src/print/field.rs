//! One field of a struct: its documentation, its attributes, its type.

use super::{
    docs::{self, Subject},
    file::File,
};
use crate::{
    model::{Field, Ty},
    names,
};

/// A member of a record or of an object that is received.
pub(super) fn record(file: &mut File<'_>, field: &Field, subject: Subject) {
    file.doc(4, &docs::field(field, subject));
    let name = names::unraw(&field.name);
    let mut serde = Vec::new();
    let mut own = Vec::new();
    if field.wire.is_empty() {
        serde.push("flatten".to_owned());
        own.push("json".to_owned());
    } else if field.wire != name {
        serde.push(format!("rename = \"{}\"", escaped(&field.wire)));
    }
    if let Some((module, kind)) = serde_module(&field.ty) {
        if field.required {
            serde.push(format!("with = \"twilio_runtime::{module}\""));
        } else {
            serde.push("default".to_owned());
            serde.push(format!("with = \"twilio_runtime::{module}::option\""));
        }
        own.push(kind.to_owned());
    }
    own.extend(
        field
            .placeholder
            .iter()
            .map(|name| format!("placeholder = \"{name}\"")),
    );
    if field.facts.pii {
        own.push("pii".to_owned());
    }
    own.extend(
        field
            .initial
            .iter()
            .map(|text| format!("initial = \"{}\"", escaped(text))),
    );
    attribute(file, "serde", &serde);
    attribute(file, "twilio_resource", &own);
    line(file, field);
}

/// The serde module that reads a type, and the attribute that specifies its kind.
fn serde_module(ty: &Ty) -> Option<(&'static str, &'static str)> {
    Some(match ty {
        Ty::Rfc2822 => ("rfc2822", "format = rfc2822"),
        Ty::LenientText => ("lenient::text", "kind = string"),
        Ty::LenientInteger => ("lenient::integer", "kind = integer"),
        Ty::LenientNumber => ("lenient::number", "kind = number"),
        _ => return None,
    })
}

/// An attribute, unless it has no keys.
pub(super) fn attribute(file: &mut File<'_>, name: &str, keys: &[String]) {
    if !keys.is_empty() {
        file.line(format!("    #[{name}({})]", keys.join(", ")));
    }
}

/// The declaration itself.
pub(super) fn line(file: &mut File<'_>, field: &Field) {
    let ty = file.ty(&field.ty);
    let ty = if field.required {
        ty
    } else {
        format!("Option<{ty}>")
    };
    file.line(format!("    pub {}: {ty},", field.name));
}

/// A text, escaped for a string literal.
pub(super) fn escaped(text: &str) -> String {
    text.escape_default().to_string()
}
