//! Two declarations of the same resources, compared by their descriptors.

use std::collections::BTreeSet;

use twilio_runtime::descriptor::ResourceDescriptor;

/// How the declarations differ, a line each: `-` only the first has it, `+` only the
/// second.
pub fn differences(first: &[&ResourceDescriptor], second: &[&ResourceDescriptor]) -> Vec<String> {
    let first: BTreeSet<_> = first.iter().flat_map(|resource| facts(resource)).collect();
    let second: BTreeSet<_> = second.iter().flat_map(|resource| facts(resource)).collect();
    let only = |sign: char, fact: &String| format!("{sign} {fact}");
    let removed = first.difference(&second).map(|fact| only('-', fact));
    let added = second.difference(&first).map(|fact| only('+', fact));
    let mut lines: Vec<_> = removed.chain(added).collect();
    lines.sort_by(|a, b| a[2..].cmp(&b[2..]));
    lines
}

/// Everything in a declaration except its documentation.
fn facts(resource: &ResourceDescriptor) -> Vec<String> {
    let name = resource.path();
    let mut facts = vec![
        format!("{name} is {}", resource.name()),
        format!("{name} product {}", resource.product()),
        format!("{name} SIDs {}", resource.sid_prefixes().join(" ")),
        format!("{name} instance {}", resource.instance_path()),
        format!("{name} list key {}", resource.list_key()),
    ];
    facts.extend(
        resource
            .parent()
            .map(|parent| format!("{name} parent {}", parent.name())),
    );
    facts.extend(
        resource
            .key()
            .and_then(|key| Some(format!("{name} alias {}", key.alias()?))),
    );
    for operation in resource.operations() {
        let kind = operation.kind();
        let method = operation.method().as_str();
        facts.push(format!(
            "{name} {kind} {method} {:?} {:?}",
            operation.body(),
            operation.auth()
        ));
        for parameter in operation.parameters() {
            let required = if parameter.is_required() { "!" } else { "" };
            let limit = parameter
                .max_length()
                .map_or(String::new(), |most| format!(" <= {most}"));
            let (wire, ty) = (parameter.name(), parameter.kind());
            facts.push(format!("{name} {kind} {wire}{required}: {ty}{limit}"));
        }
    }
    for field in resource.fields() {
        let required = if field.is_optional() { "" } else { "!" };
        let pii = if field.is_pii() { " pii" } else { "" };
        facts.push(format!(
            "{name} .{}{required}: {}{pii}",
            field.name(),
            field.kind()
        ));
    }
    facts
}
