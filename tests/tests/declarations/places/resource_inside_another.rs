//! A resource that is also part of another's record.

use serde::Deserialize;
use twilio_runtime::{Resource, Sid, TwilioObject, TwilioResource};

#[derive(Deserialize, TwilioObject, TwilioResource)]
#[twilio_resource(path = "/v1/Wheels", list_key = "all", key = "WheelSid")]
pub struct Wheel {
    #[twilio_resource(placeholder = "WheelSid")]
    pub sid: Sid<Wheel>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Cars")]
pub struct Car {
    pub sid: Sid<Car>,
    pub wheels: Vec<Wheel>,
}

#[test]
fn a_resource_may_be_part_of_another() {
    let wheels = Car::DESCRIPTOR.field("wheels").unwrap();
    assert_eq!(wheels.kind().to_string(), "list of Wheel");
}
