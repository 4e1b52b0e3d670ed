//! The names of resources that several files use.

use crate::catalog::Name;

pub(crate) const CALLS: Name = Name("api", "/2010-04-01/Accounts/{AccountSid}/Calls.json");
pub(crate) const MESSAGES: Name = Name("api", "/2010-04-01/Accounts/{AccountSid}/Messages.json");
pub(crate) const PHONE_NUMBERS: Name = Name(
    "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json",
);
