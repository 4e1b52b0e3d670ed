//! ```text
//! GET POST https://studio.twilio.com/v2/Flows/{Sid}/TestUsers
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::Flow;

/// A test user.
///
/// [Twilio's page](https://www.twilio.com/docs/studio/rest-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "studio",
    path = "/v2/Flows/{Sid}/TestUsers",
    singleton,
    parent = Flow,
    complete,
    /// Reads a test user.
    fetch,
    /// Changes a test user.
    update = UpdateTestUser,
)]
#[non_exhaustive]
pub struct TestUser {
    /// The record's identifier.
    pub sid: Sid<Flow>,
    /// Test users: a list.
    pub test_users: Option<Vec<String>>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for changing a [`TestUser`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateTestUser {
    /// Test users: a list.
    pub test_users: Vec<String>,
}
