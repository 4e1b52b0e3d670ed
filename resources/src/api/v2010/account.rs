//! ```text
//! POST GET https://api.twilio.com/2010-04-01/Accounts.json
//! GET POST https://api.twilio.com/2010-04-01/Accounts/{Sid}.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Links, Secret, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

/// An account or a subaccount, which owns all other resources.
///
/// [Twilio's page](https://www.twilio.com/docs/iam/api/account)
///
/// ```
/// # use twilio_emulator::Emulator;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let emulator = Emulator::builder().resources(twilio_resources::catalog()).build()?;
/// # let client = emulator.client();
/// use twilio_resources::api::v2010::{Account, CreateAccount};
///
/// let tests = CreateAccount::new().friendly_name("Tests");
/// let tests = Account::create(&client, tests).await?;
/// // `Debug` does not show a secret.
/// assert!(!format!("{tests:?}").contains(tests.auth_token.as_ref().unwrap().expose()));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts.json",
    sid = "AC",
    complete,
    /// Creates a subaccount.
    create = CreateAccount,
    /// Reads an account.
    fetch,
    /// Lists the account and its subaccounts.
    list = AccountFilter,
    /// Renames an account; suspends, closes or opens a subaccount.
    update = UpdateAccount,
)]
#[non_exhaustive]
pub struct Account {
    /// The token that authenticates the account. Personal data.
    #[twilio_resource(pii)]
    pub auth_token: Option<Secret>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// The account that owns it; a main account owns itself.
    pub owner_account_sid: Option<Sid<twilio_runtime::Account>>,
    /// The account's identifier, `AC...`.
    pub sid: Sid<twilio_runtime::Account>,
    /// Whether it is in use.
    #[twilio_resource(initial = "active")]
    pub status: Option<AccountStatus>,
    /// The URLs of the subresources, by name, without the host.
    pub subresource_uris: Option<Links>,
    /// Its type.
    pub r#type: Option<AccountType>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
}

/// The parameters for creating a [`Account`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateAccount {
    /// A description for people.
    pub friendly_name: Option<String>,
}

/// The filters of a list of [`Account`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct AccountFilter {
    /// A description for people. Personal data.
    #[param(pii)]
    pub friendly_name: Option<String>,
    /// Its status.
    pub status: Option<AccountStatus>,
}

/// The parameters for changing a [`Account`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateAccount {
    /// A description for people.
    pub friendly_name: Option<String>,
    /// `Suspended` stops a subaccount, `Closed` closes it permanently after 30 days,
    /// `Active` opens it again.
    pub status: Option<AccountStatus>,
}

/// An account status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum AccountStatus {
    /// `active`.
    Active,
    /// `suspended`.
    Suspended,
    /// `closed`.
    Closed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// An account type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AccountType {
    /// `Trial`.
    Trial,
    /// `Full`.
    Full,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
