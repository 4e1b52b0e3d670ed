//! Next to types and macros with names of the prelude and the runtime.

#![allow(dead_code, unused_macros)]

struct Result;
struct Option;
struct String;
struct Vec;
struct Box;
struct Some;
struct None;
struct Ok;
struct Err;
struct Call;
struct Client;
struct Error;
struct List;
struct Address;
struct At;
struct Within;
struct Resource;
struct Route;
struct Into;
struct Default;
struct Send;
struct Sized;

macro_rules! panic {
    () => {};
}

mod core {}
mod std {}
mod twilio_runtime {}

#[derive(serde::Deserialize, ::twilio_runtime::TwilioResource)]
#[twilio_resource(path = "/v1/Services")]
pub struct Service {
    sid: ::twilio_runtime::Sid<Service>,
}

#[derive(serde::Deserialize, ::twilio_runtime::TwilioResource)]
#[twilio_resource(
    path = "/v1/Services/{ServiceSid}/Names/{Name}/Widgets",
    create = CreateWidget,
    fetch,
    list = CreateWidget,
    update,
    delete,
)]
pub struct Widget {
    sid: ::twilio_runtime::Sid<Widget>,
    service_sid: ::twilio_runtime::Sid<Service>,
    name: ::std::string::String,
    mode: ::std::option::Option<Mode>,
}

#[derive(::twilio_runtime::TwilioParams)]
pub struct CreateWidget {
    name: ::std::string::String,
    labels: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

#[derive(::twilio_runtime::StringEnum)]
pub enum Mode {
    Big,
    Other(::twilio_runtime::Unknown),
}

#[derive(serde::Deserialize, ::twilio_runtime::TwilioObject)]
pub struct Part {
    size: ::std::option::Option<u32>,
}
