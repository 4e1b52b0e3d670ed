//! ```text
//! POST https://content.twilio.com/v1/Content/{ContentSid}/ApprovalRequests/whatsapp
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::Content;

/// A template that is submitted to WhatsApp.
///
/// [Twilio's page](https://www.twilio.com/docs/content)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "content",
    path = "/v1/Content/{ContentSid}/ApprovalRequests/whatsapp",
    key = none,
    parent = Content,
    placeholders(ContentSid: Sid<Content>),
    complete,
    /// Submits a template for approval.
    create(params = CreateApprovalRequest, body = json),
)]
#[non_exhaustive]
pub struct ApprovalRequest {
    /// The name.
    pub name: Option<String>,
    /// The category.
    pub category: Option<String>,
    /// The media type, such as `image/png`.
    pub content_type: Option<String>,
    /// Its status.
    pub status: Option<String>,
    /// Rejection reason.
    pub rejection_reason: Option<String>,
    /// Allow category change: yes or no.
    pub allow_category_change: Option<bool>,
}

/// The parameters for creating a [`ApprovalRequest`].
#[derive(Clone, Debug, TwilioParams)]
#[twilio_params(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateApprovalRequest {
    /// The name.
    pub name: String,
    /// The category.
    pub category: String,
}
