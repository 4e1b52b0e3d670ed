use super::*;

#[test]
fn an_unknown_key_is_an_error() {
    let error = Overrides::parse("[resources.Service]\ncolour = 1\n").unwrap_err();
    assert!(
        error.to_string().contains("unknown field `colour`"),
        "{error}"
    );
}

#[test]
fn an_override_without_effect_is_an_error() {
    let overrides = Overrides::parse("[names]\n\"/v1/A\" = \"B\"\n").unwrap();
    let error = overrides.check_used().unwrap_err();
    assert_eq!(error.place(), "names.\"/v1/A\"");
    assert_eq!(overrides.name_of("/v1/A", "A"), Some("B"));
    assert!(overrides.check_used().is_ok());
}

#[test]
fn one_of_two_resources_of_a_path_is_renamed_by_path_and_name() {
    let text = "[names]\n\"/v1/A\" = \"B\"\n\"/v1/A#C\" = \"D\"\n";
    let overrides = Overrides::parse(text).unwrap();
    assert_eq!(overrides.name_of("/v1/A", "C"), Some("D"));
    assert_eq!(overrides.name_of("/v1/A", "A"), Some("B"));
}
