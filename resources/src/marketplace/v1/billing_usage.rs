//! ```text
//! POST https://marketplace.twilio.com/v1/InstalledAddOns/{InstalledAddOnSid}/Usage
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioObject, TwilioParams, TwilioResource};

use super::InstalledAddOn;

/// A billing usage.
///
/// [Twilio's page](https://www.twilio.com/docs/marketplace)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "marketplace",
    path = "/v1/InstalledAddOns/{InstalledAddOnSid}/Usage",
    key = none,
    parent = InstalledAddOn,
    placeholders(InstalledAddOnSid: Sid<InstalledAddOn>),
    complete,
    /// Creates a billing usage.
    create(params = CreateBillingUsage, body = json),
)]
#[non_exhaustive]
pub struct BillingUsage {
    /// Total submitted.
    pub total_submitted: Option<f64>,
    /// Billable items: a list.
    pub billable_items: Option<Vec<BillingUsageBillableItems>>,
}

/// The parameters for creating a [`BillingUsage`].
#[derive(Clone, Debug, TwilioParams)]
#[twilio_params(rename_all = "snake_case")]
#[non_exhaustive]
pub struct CreateBillingUsage {
    /// Total submitted.
    pub total_submitted: Option<f64>,
    /// Billable items: a list.
    pub billable_items: Vec<CreateBillingUsageBillableItems>,
}

/// Billing usage billable items.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct BillingUsageBillableItems {
    /// Quantity.
    pub quantity: Option<f64>,
    /// SID.
    pub sid: Option<String>,
    /// Submitted: yes or no.
    pub submitted: Option<bool>,
}

/// Create billing usage billable items.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct CreateBillingUsageBillableItems {
    /// Quantity.
    pub quantity: f64,
    /// SID.
    pub sid: String,
    /// Submitted: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submitted: Option<bool>,
}
