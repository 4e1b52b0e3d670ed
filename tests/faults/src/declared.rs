use jiff::Timestamp;
use serde::Deserialize;
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

/// A record with every operation.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TwilioResource)]
#[twilio_resource(
    product = "workshop",
    path = "/v1/Things",
    sid = "TH",
    create = CreateThing,
    fetch,
    list,
    update = UpdateThing,
    delete,
)]
pub struct Thing {
    /// The identifier.
    pub sid: Sid<Thing>,
    /// The name from its creator.
    pub name: String,
    /// How often it was turned.
    #[twilio_resource(initial = "0")]
    pub turns: u32,
    /// When it was created.
    pub date_created: Timestamp,
}

/// A new [`Thing`].
#[derive(Clone, Debug, TwilioParams)]
pub struct CreateThing {
    /// Its name.
    pub name: String,
}

/// Changes to a [`Thing`].
#[derive(Clone, Debug, TwilioParams)]
pub struct UpdateThing {
    /// How often it was turned.
    pub turns: u32,
}
