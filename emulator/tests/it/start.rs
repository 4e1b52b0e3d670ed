//! Errors at the start of an emulator.

#![allow(dead_code, reason = "only descriptors are read")]

use serde::Deserialize;
use twilio_emulator::{Context, Emulator, Parameters, Record, Rejection, Rules, StartError, proxy};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use crate::{declared::Shelf, support::raw};

/// The path of [`Shelf`] with other names.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(product = "library", path = "/v1/Shelves", key = "Id", fetch)]
struct Bookcase {
    id: Sid<Bookcase>,
}

/// The address of one [`Shelf`] as a singleton.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    product = "library", path = "/v1/Shelves/{Sid}", singleton, fetch, placeholders(Sid: String)
)]
struct ShelfPage {
    text: Option<String>,
}

#[test]
fn the_error_for_two_resources_at_one_path_names_them() {
    let error = Emulator::builder()
        .resource::<Shelf>()
        .resource::<Bookcase>()
        .build();
    let text = error.unwrap_err().to_string();
    assert_eq!(
        text,
        "`Shelf` and `Bookcase` have the same method and path: /v1/Shelves/{Id}"
    );
    let error = Emulator::builder()
        .resource::<Shelf>()
        .resource::<ShelfPage>()
        .build();
    assert!(error.unwrap_err().to_string().contains("`ShelfPage`"));
}

/// Nothing fills `grams`.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(product = "scales", path = "/v1/Weights", create = CreateWeight, fetch)]
struct Weight {
    sid: Sid<Weight>,
    name: String,
    grams: u32,
}

#[derive(Clone, Debug, TwilioParams)]
struct CreateWeight {
    name: String,
}

#[test]
fn the_error_for_a_field_without_a_source_names_it() {
    let error = Emulator::builder()
        .resource::<Weight>()
        .build()
        .unwrap_err();
    assert!(matches!(
        error,
        StartError::UnfilledField {
            resource: "Weight",
            field: "grams",
            ..
        }
    ));
    assert!(error.to_string().contains("`grams` of `Weight`"));
}

#[derive(Debug)]
struct Weigh;

impl Rules for Weigh {
    fn fills(&self) -> &[&'static str] {
        &["grams"]
    }

    fn before_create(
        &self,
        record: &mut Record,
        _: &Parameters,
        _: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let grams = record.text("name").map_or(0, str::len);
        record.set("grams", grams);
        Ok(())
    }
}

#[test]
fn a_rule_may_fill_a_field_without_another_source() {
    let emulator = Emulator::builder()
        .resource_with_rules::<Weight>(Weigh)
        .build()
        .unwrap();
    assert_eq!(
        raw(&emulator)
            .post("/v1/Weights", &[("Name", "four")])
            .is(201)["grams"],
        4
    );
}

#[test]
fn an_account_sid_must_be_valid() {
    let error = Emulator::builder().account_sid("AC1").build().unwrap_err();
    assert!(matches!(error, StartError::AccountSid(_)));
}

#[tokio::test]
async fn the_error_for_an_address_in_use_names_it() {
    let first = Emulator::builder().start().await.unwrap();
    let address = first.address().unwrap();
    let error = Emulator::builder().bind(address).start().await.unwrap_err();
    assert!(error.to_string().contains(&address.to_string()));
}

#[test]
fn debug_shows_no_secret() {
    let builder = Emulator::builder()
        .auth_token("hidden")
        .api_key("SKx", "hidden");
    assert!(!format!("{builder:?}").contains("hidden"));
    let emulator = builder.build().unwrap();
    assert!(!format!("{emulator:?} {:?}", emulator.transport()).contains("hidden"));
}

#[tokio::test]
async fn five_hundred_emulators_run_at_the_same_time() {
    let mut emulators = Vec::new();
    for _ in 0..500 {
        emulators.push(proxy().start().await.unwrap());
    }
    for emulator in &emulators {
        raw(emulator)
            .post("/v1/Services", &[("UniqueName", "a")])
            .is(201);
    }
    let mut addresses: Vec<_> = emulators.iter().map(Emulator::address).collect();
    addresses.sort_unstable();
    addresses.dedup();
    assert_eq!(addresses.len(), emulators.len());
    for emulator in &emulators {
        let services = raw(emulator).get("/v1/Services").is(200);
        assert_eq!(services["services"].as_array().unwrap().len(), 1);
    }
}
