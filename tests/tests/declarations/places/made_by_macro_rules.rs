//! A struct that a `macro_rules!` macro generates.

use serde::Deserialize;
use twilio_runtime::{Client, Sid, TwilioParams, TwilioResource};

macro_rules! widget {
    ($name:ident, $create:ident, $path:literal, $key:ty, $label:ty) => {
        #[derive(Deserialize, TwilioResource)]
        #[twilio_resource(path = $path, create = $create, fetch, list)]
        pub struct $name {
            pub sid: $key,
            pub label: $label,
        }

        #[derive(TwilioParams)]
        pub struct $create {
            pub label: $label,
        }
    };
}

widget!(Gear, CreateGear, "/v1/Gears", Sid<Gear>, Option<String>);
widget!(Wheel, CreateWheel, "/v1/Wheels", String, String);

pub async fn use_it(client: &Client) -> twilio_runtime::Result<()> {
    let gear = Gear::create(client, CreateGear::new().label("a")).await?;
    Gear::fetch(client, gear.sid).await?;
    Wheel::create(client, CreateWheel::new("b")).await?;
    Wheel::fetch(client, "b").await.map(drop)
}
