//! The `use` declarations of a file.

use std::collections::BTreeSet;

use super::names::Use;

pub(super) fn imports(uses: &[Use], own: &[String]) -> String {
    let uses: BTreeSet<&Use> = uses.iter().collect();
    let has = |wanted: Use| uses.contains(&wanted);
    let mut groups = Vec::new();
    if has(Use::Map) {
        groups.push("use std::collections::BTreeMap;\n".to_owned());
    }
    let mut others = String::new();
    match (has(Use::Timestamp), has(Use::Date)) {
        (true, true) => others.push_str("use jiff::{Timestamp, civil::Date};\n"),
        (true, false) => others.push_str("use jiff::Timestamp;\n"),
        (false, true) => others.push_str("use jiff::civil::Date;\n"),
        (false, false) => {}
    }
    if has(Use::Serde) {
        others.push_str("use serde::{Deserialize, Serialize};\n");
    }
    if has(Use::Json) {
        others.push_str("use serde_json::Value;\n");
    }
    let runtime = uses.iter().filter_map(|what| match what {
        Use::Runtime(name) => Some((*name).to_owned()),
        _ => None,
    });
    others.push_str(&list("twilio_runtime", &runtime.collect::<Vec<_>>()));
    groups.push(others);
    let module = uses.iter().filter_map(|what| match what {
        Use::Module(name) if !own.contains(name) => Some(name.clone()),
        _ => None,
    });
    groups.push(list("super", &module.collect::<Vec<_>>()));
    groups.retain(|group| !group.is_empty());
    groups.join("\n")
}

fn list(from: &str, names: &[String]) -> String {
    match names {
        [] => String::new(),
        [name] => format!("use {from}::{name};\n"),
        names => format!("use {from}::{{{}}};\n", names.join(", ")),
    }
}
