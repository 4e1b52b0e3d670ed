//! Bodies and headers that an operation cannot send.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Events", create(params = (), body = json))]
pub struct Event {
    pub sid: Sid<Event>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Entries", create(body = "text/xml"))]
pub struct Entry {
    pub sid: Sid<Entry>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Parts", fetch(auth = header))]
pub struct Part {
    pub sid: Sid<Part>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Rows", update(method = GET, body = jsn))]
pub struct Row {
    pub sid: Sid<Row>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Seats", delete(method = DELETE, body = form))]
pub struct Seat {
    pub sid: Sid<Seat>,
}

fn main() {}
