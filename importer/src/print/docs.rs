//! Documentation that contains only facts: names, types, limits. A text that a person wrote, or
//! that was requested, comes first.

use super::glossary;
use crate::{
    model::{
        Definition, Facts, Field, Location, Module, Operation, OperationKind, Resource, Ty, Variant,
    },
    names,
};

/// The maximum length of a line of documentation, without its indent.
const WIDTH: usize = 84;

/// The kind of type that the field belongs to.
#[derive(Clone, Copy)]
pub(super) enum Subject {
    Record,
    Params,
}

/// A resource.
pub(super) fn resource(module: &Module, resource: &Resource) -> Vec<String> {
    let mut doc = resource.doc.clone();
    if doc.is_empty() {
        doc.push(format!("{}.", with_article(&resource.name)));
    }
    let link = resource.link.as_ref().unwrap_or(&module.link);
    doc.push(String::new());
    doc.push(format!("[Twilio's page]({link})"));
    if !resource.example.is_empty() {
        doc.extend(["", "```"].map(str::to_owned));
        doc.extend(resource.example.iter().cloned());
        doc.push("```".to_owned());
    }
    doc
}

/// An operation, before the method and path that the derive adds.
pub(super) fn operation(resource: &Resource, operation: &Operation) -> Vec<String> {
    let mut doc = operation.doc.clone();
    if doc.is_empty() {
        let one = uncapitalized(&with_article(&resource.name));
        doc.push(match operation.kind {
            OperationKind::Create => format!("Creates {one}."),
            OperationKind::Fetch => format!("Reads {one}."),
            OperationKind::List => {
                format!("Lists {}.", names::plural(&names::phrase(&resource.name)))
            }
            OperationKind::Update => format!("Changes {one}."),
            OperationKind::Delete => format!("Removes {one}."),
        });
    }
    if operation.deprecated {
        doc.push(String::new());
        doc.push("Deprecated by Twilio.".to_owned());
    }
    doc
}

/// A set of parameters.
pub(super) fn params(resource: &Resource, kind: OperationKind, doc: &[String]) -> Vec<String> {
    let name = &resource.name;
    let is_own = doc.first().is_some_and(|line| !line.is_empty());
    let mut all = Vec::new();
    if !is_own {
        all.push(match kind {
            OperationKind::Create => format!("The parameters for creating a [`{name}`]."),
            OperationKind::Fetch => format!("The parameters for reading a [`{name}`]."),
            OperationKind::List => format!("The filters of a list of [`{name}`]s."),
            OperationKind::Update => {
                format!(
                    "The parameters for changing a [`{name}`]. A field that is not set stays unchanged."
                )
            }
            OperationKind::Delete => format!("The parameters for removing a [`{name}`]."),
        });
    }
    all.extend(doc.iter().cloned());
    all
}

/// An enumeration or an object.
pub(super) fn definition(definition: &Definition) -> Vec<String> {
    if !definition.doc.is_empty() {
        return definition.doc.clone();
    }
    vec![format!("{}.", with_article(&definition.name))]
}

/// A variant of an enumeration.
pub(super) fn variant(variant: &Variant) -> Vec<String> {
    if !variant.doc.is_empty() {
        return variant.doc.clone();
    }
    let text = variant.text.replace('`', "'");
    vec![if text.trim().is_empty() {
        "Empty.".to_owned()
    } else {
        format!("`{text}`.")
    }]
}

/// A field.
pub(super) fn field(field: &Field, subject: Subject) -> Vec<String> {
    let mut doc = field.doc.clone();
    if doc.is_empty() {
        match &field.description {
            Some(text) => doc.extend(text.lines().map(safe)),
            None => doc.push(sentence(field, subject)),
        }
    }
    let is_written = !field.doc.is_empty();
    let facts = facts(field, is_written);
    if let Some(last) = doc.last_mut()
        && !facts.is_empty()
    {
        last.push(' ');
        last.push_str(&facts.join(" "));
    }
    doc
}

/// The first sentence: from the glossary, or the name as words.
fn sentence(field: &Field, subject: Subject) -> String {
    let name = names::unraw(&field.name);
    if let Some(known) = glossary::sentence(name, &field.ty) {
        return known.to_owned();
    }
    let phrase = names::phrase(name);
    let phrase = names::capitalized(&phrase);
    match (&field.ty, subject) {
        (Ty::Bool, _) => format!("{phrase}: yes or no."),
        (Ty::List(_), _) => format!("{phrase}: a list."),
        (Ty::Map(_), _) => format!("{phrase}, by name."),
        (Ty::Json, Subject::Record) => format!("{phrase}, as JSON."),
        _ if side(name).is_some() => side(name).unwrap_or_default(),
        _ => format!("{phrase}."),
    }
}

/// A bound of a filter: `start_time_after`.
fn side(name: &str) -> Option<String> {
    let (stem, words) = match name.strip_suffix("_after") {
        Some(stem) => (stem, "At or after this"),
        None => (name.strip_suffix("_before")?, "At or before this"),
    };
    Some(format!("{words}: {}.", names::phrase(stem)))
}

/// Facts that the type does not show.
fn facts(field: &Field, is_written: bool) -> Vec<String> {
    let Facts {
        max_length,
        minimum,
        maximum,
        default,
        format,
        pii,
        deprecated,
    } = &field.facts;
    let mut facts = Vec::new();
    let format = format.as_deref().filter(|_| !is_written);
    facts.extend(format.and_then(format_fact).map(str::to_owned));
    facts.extend(max_length.map(|limit| format!("At most {} characters.", grouped(limit))));
    facts.extend(match (minimum, maximum) {
        (Some(least), Some(most)) => Some(format!("From {least} to {most}.")),
        (Some(least), None) => Some(format!("At least {least}.")),
        (None, Some(most)) => Some(format!("At most {most}.")),
        (None, None) => None,
    });
    let default = default.as_ref().map(|text| text.replace('`', "'"));
    let default = default.filter(|text| !text.trim().is_empty());
    facts.extend(default.map(|text| format!("By default `{text}`.")));
    if field.location == Location::Header {
        facts.push(format!("Sent as the header `{}`.", field.wire));
    }
    if *pii {
        facts.push("Personal data.".to_owned());
    }
    if *deprecated {
        facts.push("Deprecated.".to_owned());
    }
    facts
}

fn format_fact(format: &str) -> Option<&'static str> {
    Some(match format {
        "phone-number" => "In E.164 form, such as `+14155550123`.",
        "iso-country-code" => "Two letters (ISO 3166-1).",
        "currency" => "Three letters (ISO 4217).",
        "email" => "An email address.",
        _ => return None,
    })
}

/// `1600` as `1,600`.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) && digits.len() > 4 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// `Address` as `An address`.
fn with_article(name: &str) -> String {
    let phrase = names::phrase(name);
    let plural = phrase.ends_with('s') && !phrase.ends_with("ss") && !phrase.ends_with("us");
    if plural {
        return names::capitalized(&phrase);
    }
    let vowel = phrase.starts_with(['a', 'e', 'i', 'o', 'A', 'E', 'I', 'O']);
    let article = if vowel || phrase.starts_with("un") {
        "An"
    } else {
        "A"
    };
    format!("{article} {phrase}")
}

/// `A message` as `a message`; acronyms are unchanged.
fn uncapitalized(phrase: &str) -> String {
    let is_acronym = phrase.chars().nth(1).is_some_and(char::is_uppercase);
    let mut chars = phrase.chars();
    match chars.next() {
        Some(first) if !is_acronym => first.to_lowercase().chain(chars).collect(),
        _ => phrase.to_owned(),
    }
}

/// Text of a document, escaped for a Rust comment.
fn safe(line: &str) -> String {
    line.replace('[', "\\[")
        .replace(']', "\\]")
        .trim_end()
        .to_owned()
}

/// The head of a version's file.
pub(super) fn version(module: &Module) -> String {
    let number = module.version.trim_start_matches('v');
    let mut doc = vec![match number {
        "unversioned" => format!("The {} API, at `{}`.", module.title, module.base),
        number => format!(
            "Version {number} of the {} API, at `{}`.",
            module.title, module.base
        ),
    }];
    if !module.about.is_empty() {
        doc.push(String::new());
        doc.push(module.about.clone());
    }
    doc.push(String::new());
    doc.push(format!("[Twilio's page]({})", module.link));
    let lines = wrapped(&doc);
    lines
        .iter()
        .map(|line| format!("//! {line}").trim_end().to_owned() + "\n")
        .collect()
}

/// Lines wrapped at the width. An empty line, or one that starts code or a list, ends a
/// paragraph.
pub(super) fn wrapped(doc: &[String]) -> Vec<String> {
    let mut lines = Vec::new();
    let mut in_code = false;
    for line in doc {
        if line.starts_with("```") {
            in_code = !in_code;
        }
        if in_code || line.starts_with(['`', '|', '-', '[', ' ']) && line.len() <= WIDTH {
            lines.push(line.clone());
            continue;
        }
        let mut current = String::new();
        for word in line.split_whitespace() {
            if !current.is_empty() && current.chars().count() + word.chars().count() >= WIDTH {
                lines.push(std::mem::take(&mut current));
            }
            if !current.is_empty() {
                current.push(' ');
            }
            current.push_str(word);
        }
        lines.push(current);
    }
    lines
}
