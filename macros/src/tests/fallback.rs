//! The expansion of an unfinished declaration: an editor completes the methods of a type
//! only if its impls exist.

use super::expand;

/// The expansion of a resource with this attribute, without spaces.
fn half_written(attribute: &str) -> String {
    let item = format!(
        "#[derive(TwilioResource)] #[twilio_resource({attribute})] struct W {{ sid: Sid<W> }}"
    );
    expand(&item).to_string().replace(' ', "")
}

#[test]
fn every_prefix_of_a_declaration_keeps_the_impls() {
    let whole =
        "path = \"/v1/W\", product = \"x\", sid = \"WI\" | \"WJ\", create(params = P, body = json)";
    let ends = whole
        .char_indices()
        .map(|(end, _)| &whole[..end])
        .filter(|part| part.matches('"').count() % 2 == 0);
    for part in ends.filter(|part| part.matches('(').count() == part.matches(')').count()) {
        let expanded = half_written(part);
        assert!(expanded.contains("::ResourceforW"), "{part}");
        assert!(expanded.contains("::SidKindforW"), "{part}");
        assert!(expanded.contains("implW{"), "{part}");
    }
}

#[test]
fn a_half_written_key_is_one_error() {
    for attribute in [
        "path = \"/v1/W\", cre",
        "path = \"/v1/W\", create =",
        "path = \"/v1/W\", parent",
        "path = \"/v1/W\", fetch, ,",
        "path =",
    ] {
        let expanded = half_written(attribute);
        let errors = expanded.matches("compile_error!").count();
        assert_eq!(errors, 1, "{attribute}: {expanded}");
    }
}

#[test]
fn the_specified_operations_keep_their_methods() {
    let expanded = half_written("path = \"/v1/W\", fetch, list, cre");
    for method in ["fnfetch(", "fnlist("] {
        assert!(expanded.contains(method), "{expanded}");
    }
}
