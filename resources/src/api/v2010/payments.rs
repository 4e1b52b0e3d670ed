//! ```text
//! POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Payments.json
//! POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Payments/{Sid}.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::Call;

/// Payments.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Payments.json",
    sid = "PK",
    parent = Call,
    complete,
    /// Creates payments.
    create = CreatePayments,
    /// Changes payments.
    update = UpdatePayments,
)]
#[non_exhaustive]
pub struct Payments {
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// The call that it belongs to.
    pub call_sid: Sid<Call>,
    /// The record's identifier.
    pub sid: Sid<Payments>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
}

/// The parameters for creating a [`Payments`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreatePayments {
    /// Idempotency key.
    pub idempotency_key: String,
    /// The URL that receives each change of status.
    pub status_callback: String,
    /// Bank account type.
    pub bank_account_type: Option<PaymentsBankAccountType>,
    /// Charge amount.
    pub charge_amount: Option<f64>,
    /// Currency.
    pub currency: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// Input.
    pub input: Option<String>,
    /// Min postal code length.
    pub min_postal_code_length: Option<i64>,
    /// Parameter.
    pub parameter: Option<Value>,
    /// Payment connector.
    pub payment_connector: Option<String>,
    /// Payment method.
    pub payment_method: Option<PaymentsPaymentMethod>,
    /// Postal code: yes or no.
    pub postal_code: Option<bool>,
    /// Security code: yes or no.
    pub security_code: Option<bool>,
    /// How long to wait, in seconds.
    pub timeout: Option<i64>,
    /// The type of the token.
    pub token_type: Option<PaymentsTokenType>,
    /// Valid card types.
    pub valid_card_types: Option<String>,
}

/// The parameters for changing a [`Payments`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdatePayments {
    /// Idempotency key.
    pub idempotency_key: String,
    /// The URL that receives each change of status.
    pub status_callback: String,
    /// Capture.
    pub capture: Option<PaymentsCapture>,
    /// Its status.
    pub status: Option<PaymentsStatus>,
}

/// A payments bank account type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum PaymentsBankAccountType {
    /// `consumer-checking`.
    ConsumerChecking,
    /// `consumer-savings`.
    ConsumerSavings,
    /// `commercial-checking`.
    CommercialChecking,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A payments payment method.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum PaymentsPaymentMethod {
    /// `credit-card`.
    CreditCard,
    /// `ach-debit`.
    AchDebit,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A payments token type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum PaymentsTokenType {
    /// `one-time`.
    OneTime,
    /// `reusable`.
    Reusable,
    /// `payment-method`.
    PaymentMethod,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A payments capture.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum PaymentsCapture {
    /// `payment-card-number`.
    PaymentCardNumber,
    /// `expiration-date`.
    ExpirationDate,
    /// `security-code`.
    SecurityCode,
    /// `postal-code`.
    PostalCode,
    /// `bank-routing-number`.
    BankRoutingNumber,
    /// `bank-account-number`.
    BankAccountNumber,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A payments status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum PaymentsStatus {
    /// `complete`.
    Complete,
    /// `cancel`.
    Cancel,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
