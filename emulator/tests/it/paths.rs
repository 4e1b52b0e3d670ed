//! Products that share paths.

use crate::{declared::OtherService, support::raw};

#[test]
fn two_products_share_their_paths() {
    let emulator = twilio_emulator::proxy()
        .resource::<OtherService>()
        .build()
        .unwrap();
    let form = [("UniqueName", "a"), ("FriendlyName", "a")];
    let proxy = raw(&emulator).post("/proxy/v1/Services", &form).is(201);
    let other = raw(&emulator).post("/other/v1/Services", &form).is(201);
    assert!(proxy["sid"].as_str().unwrap().starts_with("KS"));
    assert!(other["sid"].as_str().unwrap().starts_with("IS"));
    let list = raw(&emulator)
        .host("proxy.twilio.com")
        .get("/v1/Services")
        .is(200);
    assert_eq!(list["services"][0]["sid"], proxy["sid"]);
    raw(&emulator)
        .get("/v1/Services")
        .fails(404, 20404, "product");
    // Only one product has sessions.
    let sessions = format!("/v1/Services/{}/Sessions", proxy["sid"].as_str().unwrap());
    raw(&emulator).get(&sessions).is(200);
}
