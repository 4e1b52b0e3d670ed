//! Parameters of an operation.

use super::{
    docs::{self, Subject},
    field::{self, escaped},
    file::File,
    names::Use,
};
use crate::{
    model::{Field, Location, Operation, Resource, Ty},
    names,
};

pub(super) fn print(
    file: &mut File<'_>,
    resource: &Resource,
    operation: &Operation,
    name: &str,
    doc: &[String],
    fields: &[Field],
) {
    file.owns(name);
    file.uses(Use::Runtime("TwilioParams"));
    file.line("");
    file.doc(0, &docs::params(resource, operation.kind, doc));
    let has_required = fields.iter().any(|field| field.required);
    let default = if has_required { "" } else { " Default," };
    file.line(format!("#[derive(Clone, Debug,{default} TwilioParams)]"));
    let rule = rename_all(fields);
    if let Some((rule, _)) = rule {
        file.line(format!("#[twilio_params(rename_all = \"{rule}\")]"));
    }
    let is_flag = |field: &&Field| field.required && field.ty == Ty::Bool;
    if fields.iter().filter(is_flag).count() > MOST_FLAGS {
        file.line("#[allow(clippy::struct_excessive_bools, reason = \"the API asks for each\")]");
    }
    file.line("#[non_exhaustive]");
    file.line(format!("pub struct {name} {{"));
    let write = rule.map_or(pascal as fn(&str) -> String, |(_, write)| write);
    for field in fields {
        file.doc(4, &docs::field(field, Subject::Params));
        field::attribute(file, "param", &keys(field, write));
        field::line(file, field);
    }
    file.line("}");
}

/// Clippy warns about a struct with more booleans than this.
const MOST_FLAGS: usize = 3;

/// A rule of `rename_all`: its name, and how it writes a field.
type Rule = (&'static str, fn(&str) -> String);

/// The rule for most wire names, if it is not the usual one.
fn rename_all(fields: &[Field]) -> Option<Rule> {
    let told = |write: fn(&str) -> String| {
        let usual = fields.iter().filter(|field| is_usual(field));
        usual
            .filter(|field| write(names::unraw(&field.name)) == field.wire)
            .count()
    };
    let rules: [Rule; 2] = [("snake_case", str::to_owned), ("camelCase", camel)];
    let best = rules.into_iter().max_by_key(|(_, write)| told(*write))?;
    (told(best.1) > told(pascal)).then_some(best)
}

fn keys(field: &Field, write: fn(&str) -> String) -> Vec<String> {
    let facts = &field.facts;
    let mut keys = Vec::new();
    let wire = escaped(&field.wire);
    match field.location {
        Location::Header => keys.push(format!("header = \"{wire}\"")),
        _ if write(names::unraw(&field.name)) == field.wire => {}
        _ => keys.push(format!("name = \"{wire}\"")),
    }
    match field.location {
        Location::Query => keys.push("query".to_owned()),
        Location::Prefix => keys.push("prefix".to_owned()),
        Location::Record | Location::Usual | Location::Header => {}
    }
    keys.extend(
        facts
            .max_length
            .map(|limit| format!("max_length = {limit}")),
    );
    keys.extend(
        facts
            .minimum
            .as_ref()
            .map(|limit| format!("minimum = {limit}")),
    );
    keys.extend(
        facts
            .maximum
            .as_ref()
            .map(|limit| format!("maximum = {limit}")),
    );
    keys.extend(
        facts
            .default
            .iter()
            .map(|text| format!("default = \"{}\"", escaped(text))),
    );
    if facts.deprecated {
        keys.push("deprecated".to_owned());
    }
    if facts.pii {
        keys.push("pii".to_owned());
    }
    keys
}

fn pascal(name: &str) -> String {
    names::to_pascal(name)
}

fn camel(name: &str) -> String {
    let pascal: String = name.split('_').map(names::capitalized).collect();
    let mut chars = pascal.chars();
    let first = chars.next().into_iter().flat_map(char::to_lowercase);
    first.chain(chars).collect()
}

/// Whether a field is sent in the body, or in the query if there is no body.
fn is_usual(field: &Field) -> bool {
    matches!(
        field.location,
        Location::Usual | Location::Query | Location::Prefix
    )
}
