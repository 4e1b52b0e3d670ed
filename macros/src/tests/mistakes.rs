//! Messages for mistakes that users of other libraries make.

use super::expand;

/// The errors that the derives of an item report.
fn errors(source: &str) -> String {
    let expanded = expand(source).to_string();
    let errors = expanded.split("compile_error").skip(1);
    errors
        .map(|error| error.split("const _").next().unwrap_or(error))
        .collect()
}

fn resource(attribute: &str, field: &str) -> String {
    errors(&format!(
        "#[derive(TwilioResource)] #[twilio_resource({attribute})] struct W {{ sid: Sid<W>, {field} }}"
    ))
}

#[test]
fn for_a_word_of_another_library_the_key_is_suggested() {
    let errors = resource("url = \"/v1/W\", get, post = P, remove", "");
    for (word, key) in [
        ("url", "path"),
        ("get", "fetch"),
        ("post", "create"),
        ("remove", "delete"),
    ] {
        let message = format!("unknown key `{word}`; did you mean `{key}`?");
        assert!(errors.contains(&message), "{errors}");
    }
}

#[test]
fn a_value_in_quotes_is_shown_without_them() {
    let errors = resource(
        "path = \"/v1/W\", create = \"P\", update(method = \"PUT\"), alias = \"name\"",
        "name: String",
    );
    for right in ["create = P", "method = PUT", "alias = name"] {
        let message = format!("write it without quotes: `{right}`");
        assert!(errors.contains(&message), "{errors}");
    }
}

#[test]
fn for_a_type_that_borrows_the_owned_type_is_suggested() {
    let errors_of_params =
        errors("#[derive(TwilioParams)] struct P { name: Option<&'static str> }");
    assert!(errors_of_params.contains("parameters cannot borrow: write `String`"));
    let errors = resource("path = \"/v1/W\"", "name: &'static str");
    assert!(errors.contains("a resource cannot borrow: write `String`"));
}

#[test]
fn the_message_for_serde_attributes_on_a_string_enum_says_to_remove_them() {
    let errors = errors(
        "#[derive(StringEnum)] #[serde(rename_all = \"kebab-case\")] enum E { A, Other(Unknown) }",
    );
    assert!(
        errors.contains("remove this and serde's derives, and write"),
        "{errors}"
    );
}
