//! ```text
//! GET https://messaging.twilio.com/v1/Services/Usecases
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::TwilioResource;

/// The use cases of a messaging service.
///
/// [Twilio's page](https://www.twilio.com/docs/messaging/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "messaging",
    path = "/v1/Services/Usecases",
    singleton,
    complete,
    /// Reads the use cases.
    fetch,
)]
#[non_exhaustive]
pub struct Usecase {
    /// Usecases: a list.
    pub usecases: Option<Vec<Value>>,
}
