//! A reference to an address, or an `Arc` of one, is also an address.

use std::sync::Arc;

use serde::Deserialize;
use twilio_runtime::{At, Client, Sid, TwilioResource, Within};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services", alias = name)]
pub struct Service {
    pub sid: Sid<Service>,
    pub name: Option<String>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services/{ServiceSid}/Parts", parent = Service)]
pub struct Part {
    pub sid: Sid<Part>,
    pub service_sid: Option<Sid<Service>>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services/{ServiceSid}/Settings", singleton, parent = Service)]
pub struct Settings {
    pub service_sid: Sid<Service>,
}

pub fn use_it(client: &Client, service: &Service, part: Arc<Part>, sid: Sid<Part>) {
    let _ = Service::fetch(client, service);
    let _ = Service::fetch(client, &service);
    let _ = Service::fetch(client, service.sid);
    let _ = Service::fetch(client, &service.sid);
    let _ = Service::fetch(client, "by-name");
    let _ = Part::fetch(client, (service, sid));
    let _ = Part::fetch(client, (&service, sid));
    let _ = Part::fetch(client, (service.sid, sid));
    let _ = Part::fetch(client, (&service.sid, sid));
    let _ = Part::fetch(client, &(service.sid, sid));
    let _ = Part::fetch(client, &part);
    let _ = Part::fetch(client, part);
    let _ = Part::list(client, &service.sid);
    let _ = Settings::fetch(client, service);
    let _ = Settings::fetch(client, service.sid);
}

pub fn pass_on(client: &Client, at: impl At<Part>, within: impl Within<Part>) {
    let _ = Part::fetch(client, at);
    let _ = Part::list(client, within);
}
