//! Every product at once.

#![allow(missing_docs, reason = "tests")]

use std::{collections::BTreeSet, fs, path::Path};

use twilio_all::{Sweep, differences, products, table};
use twilio_resources::{catalog, descriptor::ResourceDescriptor};

/// Every version, by its module.
const VERSIONS: &[(&str, &[&ResourceDescriptor])] = &[
    ("accounts::v1", twilio_resources::accounts::v1::RESOURCES),
    ("api::v2010", twilio_resources::api::v2010::RESOURCES),
    (
        "assistants::v1",
        twilio_resources::assistants::v1::RESOURCES,
    ),
    ("autopilot::v1", twilio_resources::autopilot::v1::RESOURCES),
    (
        "bulkexports::v1",
        twilio_resources::bulkexports::v1::RESOURCES,
    ),
    ("chat::v1", twilio_resources::chat::v1::RESOURCES),
    ("chat::v2", twilio_resources::chat::v2::RESOURCES),
    ("chat::v3", twilio_resources::chat::v3::RESOURCES),
    ("content::v1", twilio_resources::content::v1::RESOURCES),
    ("content::v2", twilio_resources::content::v2::RESOURCES),
    (
        "conversations::v1",
        twilio_resources::conversations::v1::RESOURCES,
    ),
    ("events::v1", twilio_resources::events::v1::RESOURCES),
    ("fax::v1", twilio_resources::fax::v1::RESOURCES),
    ("flex::v1", twilio_resources::flex::v1::RESOURCES),
    ("flex::v2", twilio_resources::flex::v2::RESOURCES),
    ("frontline::v1", twilio_resources::frontline::v1::RESOURCES),
    (
        "iam::organizations",
        twilio_resources::iam::organizations::RESOURCES,
    ),
    ("iam::v1", twilio_resources::iam::v1::RESOURCES),
    ("insights::v1", twilio_resources::insights::v1::RESOURCES),
    (
        "intelligence::v2",
        twilio_resources::intelligence::v2::RESOURCES,
    ),
    (
        "ip_messaging::v1",
        twilio_resources::ip_messaging::v1::RESOURCES,
    ),
    (
        "ip_messaging::v2",
        twilio_resources::ip_messaging::v2::RESOURCES,
    ),
    ("knowledge::v1", twilio_resources::knowledge::v1::RESOURCES),
    ("lookups::v1", twilio_resources::lookups::v1::RESOURCES),
    ("lookups::v2", twilio_resources::lookups::v2::RESOURCES),
    (
        "marketplace::v1",
        twilio_resources::marketplace::v1::RESOURCES,
    ),
    ("media::v1", twilio_resources::media::v1::RESOURCES),
    ("messaging::v1", twilio_resources::messaging::v1::RESOURCES),
    ("messaging::v2", twilio_resources::messaging::v2::RESOURCES),
    (
        "microvisor::v1",
        twilio_resources::microvisor::v1::RESOURCES,
    ),
    ("monitor::v1", twilio_resources::monitor::v1::RESOURCES),
    ("monitor::v2", twilio_resources::monitor::v2::RESOURCES),
    ("notify::v1", twilio_resources::notify::v1::RESOURCES),
    ("numbers::v1", twilio_resources::numbers::v1::RESOURCES),
    ("numbers::v2", twilio_resources::numbers::v2::RESOURCES),
    ("numbers::v3", twilio_resources::numbers::v3::RESOURCES),
    ("oauth::v1", twilio_resources::oauth::v1::RESOURCES),
    ("oauth::v2", twilio_resources::oauth::v2::RESOURCES),
    ("preview::beta", twilio_resources::preview::beta::RESOURCES),
    ("pricing::v1", twilio_resources::pricing::v1::RESOURCES),
    ("pricing::v2", twilio_resources::pricing::v2::RESOURCES),
    ("proxy::v1", twilio_resources::proxy::v1::RESOURCES),
    ("routes::v2", twilio_resources::routes::v2::RESOURCES),
    (
        "serverless::v1",
        twilio_resources::serverless::v1::RESOURCES,
    ),
    ("studio::v1", twilio_resources::studio::v1::RESOURCES),
    ("studio::v2", twilio_resources::studio::v2::RESOURCES),
    ("supersim::v1", twilio_resources::supersim::v1::RESOURCES),
    ("sync::v1", twilio_resources::sync::v1::RESOURCES),
    (
        "taskrouter::v1",
        twilio_resources::taskrouter::v1::RESOURCES,
    ),
    ("trunking::v1", twilio_resources::trunking::v1::RESOURCES),
    ("trusthub::v1", twilio_resources::trusthub::v1::RESOURCES),
    ("verify::v2", twilio_resources::verify::v2::RESOURCES),
    ("video::v1", twilio_resources::video::v1::RESOURCES),
    ("voice::v1", twilio_resources::voice::v1::RESOURCES),
    ("wireless::v1", twilio_resources::wireless::v1::RESOURCES),
];

#[test]
fn the_catalog_has_every_version() {
    let versions: usize = VERSIONS.iter().map(|(_, resources)| resources.len()).sum();
    assert_eq!(catalog().len(), versions);
}

#[test]
fn every_declared_resource_is_in_the_catalog() {
    let declared = declarations(&source());
    assert_eq!(catalog().len(), declared);
}

#[test]
fn no_operation_is_declared_twice() {
    let mut seen = BTreeSet::new();
    for resource in catalog() {
        for operation in resource.operations() {
            let method = operation.method().as_str();
            let key = (resource.product(), method, operation.path());
            assert!(seen.insert(key), "{key:?}");
        }
    }
}

#[test]
fn every_operation_is_called_and_responds_as_declared() {
    let sweep = Sweep::new(catalog()).unwrap_or_else(|error| panic!("{error}"));
    let outcomes: Vec<_> = catalog()
        .iter()
        .flat_map(|resource| sweep.call(resource))
        .collect();
    let mut wrong = Vec::new();
    for outcome in &outcomes {
        let refused = REFUSED.iter().find(|(call, _)| *call == outcome.call);
        match (&outcome.mistake, refused) {
            (None, None) => {}
            (Some(mistake), Some((_, code))) if mistake.contains(code) => {}
            (mistake, _) => wrong.push(format!("{}: {mistake:?}", outcome.call)),
        }
    }
    println!("{} operations were called", outcomes.len());
    assert!(
        wrong.is_empty(),
        "{} of {} are wrong:\n{}",
        wrong.len(),
        outcomes.len(),
        wrong.join("\n")
    );
}

/// Operations that the emulator's rules refuse here, with the code. The sweep sends what the
/// declaration requires, and these rules ask for more: a number that can be called, a call in
/// progress, a text or media, a number in the pool, a registered application, a code that was
/// sent. What is read at a collection's own path is none of the records in it.
const REFUSED: [(&str, &str); 16] = [
    ("api Call create", "21211"),
    ("api CallRecording create", "21220"),
    ("conversations ConversationMessage create", "20001"),
    ("conversations ConversationParticipant create", "20001"),
    ("conversations ConversationScopedWebhook create", "20001"),
    ("conversations ServiceConversationMessage create", "20001"),
    ("conversations ServiceConversationParticipant create", "20001"),
    ("conversations ServiceConversationScopedWebhook create", "20001"),
    ("intelligence OperatorAttachment fetch", "20404"),
    ("numbers PortingWebhookConfigurationFetch fetch", "20404"),
    ("oauth Oauth2Token create", "20001"),
    ("oauth Token create", "20001"),
    ("proxy Participant create", "80206"),
    ("taskrouter Task create", "20001"),
    ("taskrouter Worker create", "20001"),
    ("verify VerificationCheck create", "20404"),
];

#[test]
fn the_table_of_products_is_that_of_the_descriptors() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/products.md");
    let made = table(&products(&source(), VERSIONS).unwrap());
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&page, &made).unwrap();
    }
    assert_eq!(
        fs::read_to_string(&page).unwrap_or_default(),
        made,
        "run it with UPDATE=1"
    );
}

fn source() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../resources/src")
}

/// How many structs of a folder derive `TwilioResource`.
fn declarations(folder: &Path) -> usize {
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            count += declarations(&path);
        } else if path.parent().is_none_or(|parent| parent != source()) {
            let text = fs::read_to_string(&path).unwrap();
            let derives = text.lines().filter(|line| line.starts_with("#[derive("));
            count += derives
                .filter(|line| line.contains("TwilioResource"))
                .count();
        }
    }
    count
}

#[test]
fn the_importers_proxy_is_that_of_the_hand_but_for_listed_reasons() {
    let found = differences(
        twilio_resources::proxy::v1::RESOURCES,
        twilio_all::proxy::v1::RESOURCES,
    );
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("proxy-differences.txt");
    let reviewed = fs::read_to_string(list).unwrap_or_default();
    let is_line = |line: &&str| line.starts_with(['-', '+']);
    let reviewed: BTreeSet<_> = reviewed
        .lines()
        .filter(is_line)
        .map(str::to_owned)
        .collect();
    let found: BTreeSet<_> = found.into_iter().collect();
    let unknown: Vec<_> = found.difference(&reviewed).cloned().collect();
    let gone: Vec<_> = reviewed.difference(&found).cloned().collect();
    assert!(
        unknown.is_empty() && gone.is_empty(),
        "not reviewed:\n{}\nno longer there:\n{}",
        unknown.join("\n"),
        gone.join("\n")
    );
}
