//! ```text
//! GET https://verify.twilio.com/v2/Forms/{FormType}
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{StringEnum, TwilioResource, Unknown};

/// A form for factors; the only one is `form-push`.
///
/// [Twilio's page](https://www.twilio.com/docs/verify/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/Forms",
    key = "FormType",
    complete,
    /// Reads one form.
    fetch,
)]
#[non_exhaustive]
pub struct Form {
    /// Form type.
    pub form_type: FormType,
    /// Forms, as JSON.
    pub forms: Option<Value>,
    /// Form meta, as JSON.
    pub form_meta: Option<Value>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// A form type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum FormType {
    /// `form-push`.
    FormPush,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
