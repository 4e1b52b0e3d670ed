//! ```text
//! GET https://preview-iam.twilio.com/Organizations/{OrganizationSid}/Accounts/{AccountSid}
//! GET https://preview-iam.twilio.com/Organizations/{OrganizationSid}/Accounts
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, StringEnum, TwilioResource, Unknown};

use super::{Organization, OrganizationUser};

/// An organization account.
///
/// [Twilio's page](https://www.twilio.com/docs/iam/organizations)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "preview-iam",
    path = "/Organizations/{OrganizationSid}/Accounts",
    sid = "AC",
    key = "AccountSid",
    list_key = "content",
    placeholders(OrganizationSid: Sid<Organization>),
    complete,
    /// Reads an organization account.
    fetch,
    /// Lists organization accounts.
    list,
)]
#[non_exhaustive]
pub struct OrganizationAccount {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Its status.
    pub status: Option<OrganizationAccountStatus>,
    /// Owner SID.
    pub owner_sid: Option<Sid<OrganizationUser>>,
    /// When it was created.
    pub date_created: Timestamp,
}

/// An organization account status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum OrganizationAccountStatus {
    /// `active`.
    Active,
    /// `suspended`.
    Suspended,
    /// `pending_closure`.
    PendingClosure,
    /// `closed`.
    Closed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
