//! The printed form of a document.

use serde_json::json;
use twilio_importer::{Document, Options, Overrides, import};

use crate::support::{PARCELS, file, imported, overridden, parcels};

fn depot() -> String {
    file(&imported(&parcels()).unwrap(), "parcels/v1/depot.rs").to_owned()
}

fn parcel() -> String {
    file(&imported(&parcels()).unwrap(), "parcels/v1/parcel.rs").to_owned()
}

fn assert_lines(text: &str, lines: &[&str]) {
    for line in lines {
        assert!(
            text.lines().any(|known| known.trim() == *line),
            "no `{line}` in\n{text}"
        );
    }
}

#[test]
fn the_attribute_contains_the_facts_of_the_document() {
    assert_lines(
        &depot(),
        &[
            "product = \"parcels\",",
            "path = \"/v1/Depots\",",
            "sid = \"DP\",",
            "alias = unique_name,",
            "create = CreateDepot,",
            "list = DepotFilter,",
        ],
    );
    assert_lines(
        &parcel(),
        &[
            "path = \"/v1/Depots/{DepotSid}/Parcels\",",
            "parent = Depot,",
            "update(params = UpdateParcel, body = json, method = PUT),",
            "delete(auth = none),",
        ],
    );
}

#[test]
fn parameters_carry_limits_and_wire_names() {
    assert_lines(
        &depot(),
        &[
            "#[param(max_length = 40)]",
            "pub city: String,",
            "#[param(minimum = 1, maximum = 9, default = \"2\")]",
            "#[param(deprecated)]",
            "#[param(name = \"type\")]",
            "pub r#type: Option<String>,",
            "#[param(name = \"Opened<\")]",
            "pub opened_before: Option<Timestamp>,",
        ],
    );
    assert_lines(
        &parcel(),
        &[
            "#[twilio_params(rename_all = \"snake_case\")]",
            "#[param(header = \"If-Match\")]",
            "pub home_address: Option<Address>,",
        ],
    );
}

#[test]
fn examples_decide_if_they_disagree_with_the_schema() {
    assert_lines(
        &depot(),
        &[
            "#[serde(default, with = \"twilio_runtime::rfc2822::option\")]",
            "pub opened: Option<Timestamp>,",
            "#[serde(default, with = \"twilio_runtime::lenient::integer::option\")]",
            "pub gates: Option<i64>,",
            "pub links: Option<Links>,",
            "pub unlisted: Option<i64>,",
        ],
    );
}

#[test]
fn identifying_fields_are_required_if_every_example_has_them() {
    assert_lines(
        &depot(),
        &["pub sid: Sid<Depot>,", "pub account_sid: Sid<Account>,"],
    );
}

#[test]
fn sids_have_the_type_of_the_resource_with_their_prefix() {
    assert_lines(
        &parcel(),
        &[
            "pub depot_sid: Sid<Depot>,",
            "pub sent_by: Option<Sid<User>>,",
        ],
    );
    let tree = imported(&parcels()).unwrap();
    assert_lines(
        file(&tree, "parcels/v1/sids.rs"),
        &["#[sid(\"US\")]", "pub enum User {}"],
    );
}

#[test]
fn an_object_with_the_sid_of_a_resource_is_in_the_file_of_this_resource() {
    let mut document = parcels();
    let schemas = &mut document["components"]["schemas"];
    schemas["depot_summary"] = json!({
        "type": "object",
        "properties": {
            "sid": { "type": "string", "pattern": "^DP[0-9a-fA-F]{32}$" },
            "city": { "type": "string" },
        },
    });
    let summary = json!({ "$ref": "#/components/schemas/depot_summary" });
    schemas["parcels.v1.depot"]["properties"]["nearest"] = summary.clone();
    let put = &mut document["paths"]["/v1/Depots/{DepotSid}/Parcels/{Sid}"]["put"];
    put["responses"]["202"]["content"]["application/json"]["schema"]["properties"]["origin"] =
        summary;
    let tree = imported(&document).unwrap();
    assert_lines(
        file(&tree, "parcels/v1/depot.rs"),
        &["pub struct DepotSummary {"],
    );
}

#[test]
fn enumerations_are_open() {
    assert_lines(
        &depot(),
        &[
            "DarkRed,",
            "#[string_enum(name = \"other\")]",
            "Other(Unknown),",
        ],
    );
}

#[test]
fn texts_of_the_document_are_copied_only_on_request() {
    let sentence = "belongs to its author";
    assert!(!depot().contains(sentence));
    let document = Document::parse(PARCELS).unwrap();
    let mut options = Options::default();
    options.with_descriptions = true;
    let tree = import(&document, &Overrides::default(), &options).unwrap();
    assert!(file(&tree, "parcels/v1/depot.rs").contains(sentence));
}

#[test]
fn only_the_requested_resources_are_printed() {
    let document = Document::parse(PARCELS).unwrap();
    let mut options = Options::default();
    for (only, file) in [
        ("Depot", "depot"),
        ("/v1/Depots/{DepotSid}/Parcels", "parcel"),
    ] {
        options.only = vec![only.to_owned()];
        let tree = import(&document, &Overrides::default(), &options).unwrap();
        assert!(tree.files().contains_key(&format!("parcels/v1/{file}.rs")));
        let others = tree
            .files()
            .keys()
            .filter(|name| name.ends_with("parcel.rs"))
            .count();
        assert_eq!(others, usize::from(file == "parcel"));
    }
    options.only = vec!["Ship".to_owned()];
    let error = import(&document, &Overrides::default(), &options).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("Ship: no resource has this name"),
        "{error}"
    );
}

#[test]
fn overrides_change_names_types_and_documentation() {
    let tree = overridden(
        "version = \"v9\"\n\
         [names]\n\"/v1/Depots\" = \"Hall\"\n\
         [renamed]\nDepotColour = \"Paint\"\n\
         [resources.Hall]\nalias = \"\"\nlink = \"https://example.com\"\n\
         [resources.Hall.operations]\nfetch = \"Looks at a hall.\"\n\
         [types.Hall]\ndoc = \"A hall.\"\n\
         [types.Hall.fields]\ngates = { doc = \"Doors.\", type = \"integer\" }\n\
         [types.Paint.fields]\nDarkRed = \"As wine.\"\n",
    );
    let tree = tree.unwrap();
    let text = file(&tree, "parcels/v9/hall.rs");
    assert_lines(
        text,
        &[
            "/// A hall.",
            "/// [Twilio's page](https://example.com)",
            "/// Looks at a hall.",
            "/// Doors.",
            "pub enum Paint {",
            "/// As wine.",
        ],
    );
    assert!(!text.contains("alias"));
}
