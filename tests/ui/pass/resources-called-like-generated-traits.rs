//! Resources called `At` and `Within`.

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

pub async fn use_it(client: &Client, at: &At) -> twilio_runtime::Result<()> {
    let within = Within::create(client, at, ()).await?;
    Within::delete(client, &within).await
}

fn main() {}
