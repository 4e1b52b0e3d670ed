//! ```text
//! GET https://supersim.twilio.com/v1/Sims/{SimSid}/BillingPeriods
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, StringEnum, TwilioResource, Unknown};

use super::Sim;

/// A billing period.
///
/// [Twilio's page](https://www.twilio.com/docs/iot/supersim/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "supersim",
    path = "/v1/Sims/{SimSid}/BillingPeriods",
    sid = "HB",
    key = none,
    parent = Sim,
    complete,
    /// Lists billing periods.
    list,
)]
#[non_exhaustive]
pub struct BillingPeriod {
    /// The record's identifier.
    pub sid: Option<Sid<BillingPeriod>>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The SIM that it is about.
    pub sim_sid: Sid<Sim>,
    /// When it started.
    pub start_time: Option<Timestamp>,
    /// When it ended.
    pub end_time: Option<Timestamp>,
    /// Period type.
    pub period_type: Option<BillingPeriodType>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
}

/// A billing period type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum BillingPeriodType {
    /// `ready`.
    Ready,
    /// `active`.
    Active,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
