//! Verify: codes, checks, limits and expiry.

#![allow(dead_code, reason = "not every field is read by a test")]

use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;
use twilio_emulator::Emulator;
use twilio_runtime::testing::ManualTimer;
use twilio_runtime::{Resource, Sid, TwilioParams, TwilioResource};

use crate::support::raw;

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(product = "verify", path = "/v2/Services", sid = "VA")]
struct Service {
    sid: Sid<Service>,
    #[twilio_resource(initial = "6")]
    code_length: u32,
}

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/Services/{ServiceSid}/Verifications",
    sid = "VE",
    create = CreateVerification,
    fetch,
    update,
)]
struct Verification {
    sid: Sid<Verification>,
    service_sid: Sid<Service>,
    to: String,
    channel: String,
    status: String,
    valid: bool,
    send_code_attempts: Vec<Value>,
}

#[derive(Clone, Debug, TwilioParams)]
struct CreateVerification {
    to: String,
    channel: String,
}

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/Services/{ServiceSid}/VerificationCheck",
    key = none,
    create = CreateCheck,
)]
struct Check {
    sid: Sid<Verification>,
    service_sid: Sid<Service>,
    to: Option<String>,
    status: String,
    valid: bool,
}

#[derive(Clone, Debug, TwilioParams)]
struct CreateCheck {
    code: Option<String>,
    to: Option<String>,
    verification_sid: Option<String>,
}

const TO: &str = "+14155550100";

struct Story {
    emulator: Emulator,
    service: String,
}

impl Story {
    fn new() -> Self {
        let clock = ManualTimer::at("2026-11-23T10:00:00Z".parse().unwrap());
        let emulator = Emulator::builder()
            .resources(&[
                Service::DESCRIPTOR,
                Verification::DESCRIPTOR,
                Check::DESCRIPTOR,
            ])
            .clock(clock)
            .build()
            .unwrap();
        let service = raw(&emulator).post("/v2/Services", &[]).is(201);
        let service = format!("/v2/Services/{}", service["sid"].as_str().unwrap());
        Self { emulator, service }
    }

    fn start(&self) -> Value {
        let path = format!("{}/Verifications", self.service);
        let form = [("To", TO), ("Channel", "sms")];
        raw(&self.emulator).post(&path, &form).is(201)
    }

    fn check(&self, code: &str) -> crate::support::Received {
        let path = format!("{}/VerificationCheck", self.service);
        raw(&self.emulator).post(&path, &[("To", TO), ("Code", code)])
    }

    fn fetch(&self, sid: &Value) -> crate::support::Received {
        let sid = sid.as_str().unwrap();
        raw(&self.emulator).get(&format!("{}/Verifications/{sid}", self.service))
    }

    fn code(&self) -> String {
        self.emulator.verification_code(TO).unwrap()
    }
}

#[test]
fn the_right_code_approves_once() {
    let story = Story::new();
    let verification = story.start();
    assert_eq!(verification["status"], "pending");
    let code = story.code();
    assert_eq!(code.len(), 6);
    let wrong = story.check("000").is(201);
    assert_eq!(
        (&wrong["status"], &wrong["valid"]),
        (&"pending".into(), &false.into())
    );
    let right = story.check(&code).is(201);
    assert_eq!(
        (&right["status"], &right["valid"]),
        (&"approved".into(), &true.into())
    );
    assert_eq!(right["sid"], verification["sid"]);
    story.check(&code).fails(404, 20404, "VerificationCheck");
    story.fetch(&verification["sid"]).fails(404, 20404, "");
    assert!(story.emulator.verification_code(TO).is_none());
}

#[test]
fn at_most_five_codes_are_checked() {
    let story = Story::new();
    let sid = story.start()["sid"].clone();
    for _ in 0..5 {
        story.check("0").is(201);
    }
    story.check(&story.code()).fails(429, 60202, "");
    assert_eq!(story.fetch(&sid).is(200)["status"], "max_attempts_reached");
    // Resending the code does not help; canceling the verification does.
    assert_eq!(story.start()["status"], "max_attempts_reached");
    let path = format!("{}/Verifications/{}", story.service, sid.as_str().unwrap());
    let raw = raw(&story.emulator);
    raw.post(&path, &[("Status", "canceled")]).is(200);
    assert_eq!(story.start()["status"], "pending");
}

#[test]
fn a_recipient_must_match_its_channel() {
    let story = Story::new();
    let path = format!("{}/Verifications", story.service);
    for (to, channel, wrong) in [
        ("ada@example.com", "sms", "To"),
        ("+1415", "call", "To"),
        (TO, "email", "To"),
        ("", "sms", "To"),
        (TO, "pigeon", "Channel"),
        (TO, "", "Channel"),
    ] {
        let form = [("To", to), ("Channel", channel)];
        raw(&story.emulator)
            .post(&path, &form)
            .fails(400, 60200, wrong);
    }
    let form = [("To", "ada@example.com"), ("Channel", "email")];
    raw(&story.emulator).post(&path, &form).is(201);
}

#[test]
fn a_rate_limit_counts_each_key_separately() {
    let emulator = crate::support::emulator(&["verify"]);
    let raw = raw(&emulator);
    let service = raw.post("/v2/Services", &[("FriendlyName", "x")]).is(201);
    let service = format!("/v2/Services/{}", service["sid"].as_str().unwrap());
    let limit = [("UniqueName", "per_address")];
    let limit = raw.post(&format!("{service}/RateLimits"), &limit).is(201);
    let limit = limit["sid"].as_str().unwrap();
    let buckets = format!("{service}/RateLimits/{limit}/Buckets");
    raw.post(&buckets, &[("Max", "2"), ("Interval", "60")])
        .is(201);
    let start = |to: &str, address: &str| {
        let limits = format!(r#"{{"per_address": "{address}"}}"#);
        let form = [("To", to), ("Channel", "sms"), ("RateLimits", &*limits)];
        raw.post(&format!("{service}/Verifications"), &form)
    };
    start("+14155550101", "10.0.0.1").is(201);
    start("+14155550102", "10.0.0.1").is(201);
    start("+14155550103", "10.0.0.1").fails(429, 20429, "");
    start("+14155550103", "10.0.0.2").is(201);
    emulator.advance(Duration::from_secs(60));
    start("+14155550103", "10.0.0.1").is(201);
}

#[test]
fn a_code_is_sent_at_most_five_times_and_stays_the_same() {
    let story = Story::new();
    let first = story.start();
    let code = story.code();
    for sends in 2..=5 {
        let again = story.start();
        assert_eq!(again["sid"], first["sid"]);
        assert_eq!(again["send_code_attempts"].as_array().unwrap().len(), sends);
    }
    assert_eq!(story.code(), code);
    let path = format!("{}/Verifications", story.service);
    raw(&story.emulator)
        .post(&path, &[("To", TO), ("Channel", "sms")])
        .fails(429, 60203, "");
}

#[test]
fn a_code_expires_after_ten_minutes() {
    let story = Story::new();
    let verification = story.start();
    let code = story.code();
    story.emulator.advance(Duration::from_secs(600));
    story.check(&code).fails(404, 20404, "");
    story.fetch(&verification["sid"]).fails(404, 20404, "");
    assert!(story.emulator.verification_code(TO).is_none());
}

#[test]
fn a_verification_can_be_canceled() {
    let story = Story::new();
    let sid = story.start()["sid"].clone();
    let code = story.code();
    let path = format!("{}/Verifications/{}", story.service, sid.as_str().unwrap());
    let canceled = raw(&story.emulator).post(&path, &[("Status", "canceled")]);
    assert_eq!(canceled.is(200)["status"], "canceled");
    story.check(&code).fails(404, 20404, "");
    story.fetch(&sid).fails(404, 20404, "");
}
