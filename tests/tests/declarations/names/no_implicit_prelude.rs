//! Without the prelude.

#![no_implicit_prelude]

use ::serde::Deserialize;
use ::std::{option::Option, string::String, vec::Vec};
use ::twilio_runtime::{
    Sid, SidKind, StringEnum, TwilioObject, TwilioParams, TwilioResource, Unknown,
};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services")]
pub struct Service {
    pub sid: Sid<Service>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/v1/Services/{ServiceSid}/Widgets",
    parent = Service,
    alias = name,
    create = CreateWidget,
    fetch = Revision,
    list = Revision,
    update,
    delete = Revision,
)]
pub struct Widget {
    pub sid: Sid<Widget>,
    pub service_sid: Sid<Service>,
    pub name: Option<String>,
    pub mode: Mode,
    pub parts: Vec<Part>,
}

#[derive(TwilioParams)]
pub struct CreateWidget {
    pub name: String,
    pub labels: Option<Vec<String>>,
    pub sizes: Vec<u32>,
}

#[derive(TwilioParams)]
pub struct Revision {
    #[param(header = "If-Match")]
    pub revision: Option<String>,
}

#[derive(StringEnum)]
pub enum Mode {
    Big,
    Other(Unknown),
}

#[derive(Deserialize, TwilioObject)]
pub struct Part {
    pub size: Option<u8>,
}

#[derive(SidKind)]
#[sid("IS")]
pub enum Marker {}
