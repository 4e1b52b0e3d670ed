//! Resources with the names of traits and types that generated code mentions.

use serde::Deserialize;
use twilio_runtime::{Client, Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Ats")]
pub struct At {
    pub sid: Sid<At>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Ats/{AtSid}/Withins", parent = At)]
pub struct Within {
    pub sid: Sid<Within>,
    pub at_sid: Sid<At>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Parents")]
pub struct Parent {
    pub sid: Sid<Parent>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Parents/{ParentSid}/Fits", parent = Parent)]
pub struct Fit {
    pub sid: Sid<Fit>,
    pub parent_sid: Sid<Parent>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Parents/{ParentSid}/Fits/{FitSid}/Sids", parent = Fit)]
pub struct Address {
    pub sid: Sid<Address>,
    pub fit_sid: Sid<Fit>,
    pub parent_sid: Sid<Parent>,
}

pub async fn use_it(client: &Client, at: &At) -> twilio_runtime::Result<()> {
    let within = Within::create(client, at, ()).await?;
    Within::delete(client, &within).await
}
