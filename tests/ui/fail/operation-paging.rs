//! Paging keys that do not make a way from page to page.

use serde::Deserialize;
use twilio_runtime::{Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Events", list(page_token = "Token"))]
pub struct Event {
    pub sid: Sid<Event>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Entries", fetch(page_size = "Size"))]
pub struct Entry {
    pub sid: Sid<Entry>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Parts", list(unpaged, page_size = "Size"))]
pub struct Part {
    pub sid: Sid<Part>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Rows", list(page_token = "T", next_token = "t", page_number = "P", total_pages = "p"))]
pub struct Row {
    pub sid: Sid<Row>,
}

fn main() {}
