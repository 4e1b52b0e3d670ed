//! ```text
//! GET https://messaging.twilio.com/v1/Services/{MessagingServiceSid}/Compliance/Usa2p/Usecases
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::{BrandRegistration, Service};

/// The use cases that a brand may register campaigns for.
///
/// [Twilio's page](https://www.twilio.com/docs/messaging/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "messaging",
    path = "/v1/Services/{MessagingServiceSid}/Compliance/Usa2p/Usecases",
    singleton,
    parent = Service,
    placeholders(MessagingServiceSid: Sid<Service>),
    complete,
    /// Reads the use cases.
    fetch = FetchUsAppToPersonUsecase,
)]
#[non_exhaustive]
pub struct UsAppToPersonUsecase {
    /// Us app to person usecases: a list.
    pub us_app_to_person_usecases: Option<Vec<Value>>,
}

/// The parameters for reading a [`UsAppToPersonUsecase`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchUsAppToPersonUsecase {
    /// Brand registration SID.
    pub brand_registration_sid: Option<Sid<BrandRegistration>>,
}
