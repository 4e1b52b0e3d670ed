//! Declarations for the unit tests.

#![allow(dead_code, reason = "the tests read descriptors, not records")]

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(product = "proxy", path = "/v1/Services", sid = "KS", alias = unique_name)]
pub(crate) struct Service {
    pub(crate) sid: Sid<Service>,
    pub(crate) unique_name: Option<String>,
}

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    product = "proxy",
    path = "/v1/Services/{ServiceSid}/Sessions",
    sid = "KC",
    parent = Service
)]
pub(crate) struct Session {
    pub(crate) sid: Sid<Session>,
    pub(crate) service_sid: Sid<Service>,
}

/// Another product with the same path.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(product = "sync", path = "/v1/Services", sid = "IS")]
pub(crate) struct OtherService {
    pub(crate) sid: Sid<OtherService>,
}

/// A literal in the place of the services' key.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(product = "proxy", path = "/v1/Services/Special", singleton, fetch)]
pub(crate) struct SpecialService {
    pub(crate) name: String,
}
