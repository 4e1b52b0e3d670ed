//! Phone numbers: available ones, and those of the account.

use serde_json::Value;
use twilio_emulator::Emulator;

use crate::support::{emulator, raw};

fn path(emulator: &Emulator, rest: &str) -> String {
    format!("/2010-04-01/Accounts/{}/{rest}", emulator.account_sid())
}

fn available(emulator: &Emulator, query: &str) -> Vec<String> {
    let path = path(emulator, &format!("AvailablePhoneNumbers/{query}"));
    let found = raw(emulator).get(&path).is(200);
    let found = found["available_phone_numbers"].as_array().unwrap().iter();
    let number = |found: &Value| found["phone_number"].as_str().unwrap().to_owned();
    found.map(number).collect()
}

#[test]
fn numbers_of_an_area_are_available_until_they_are_bought() {
    let emulator = emulator(&["api"]);
    let found = available(&emulator, "US/Local.json?AreaCode=510");
    assert_eq!(found.len(), 20);
    assert!(found.iter().all(|number| number.starts_with("+1510555")));
    let numbers = path(&emulator, "IncomingPhoneNumbers.json");
    raw(&emulator)
        .post(&numbers, &[("PhoneNumber", &found[0])])
        .is(201);
    let left = available(&emulator, "US/Local.json?AreaCode=510");
    assert_eq!(left.len(), 19);
    assert!(!left.contains(&found[0]));
}

#[test]
fn a_pattern_selects_numbers() {
    let emulator = emulator(&["api"]);
    let found = available(&emulator, "US/Local.json?Contains=212555****");
    assert!(found.len() == 20 && found[0].starts_with("+1212555"));
    let found = available(&emulator, "GB/Mobile.json?Contains=**0142");
    assert!(found.len() == 1 && found[0].starts_with("+44"));
    assert!(available(&emulator, "ZZ/Local.json").is_empty());
}
