//! Twilio's error codes, by product: the values of [`Error::code`](crate::Error::code) and
//! of the `ErrorCode` of a webhook.
//!
//! Twilio has thousands of codes. This module has those that a program may handle, each
//! with its meaning in this crate's words and a link to Twilio's page. The numbers and
//! meanings come from Twilio's dictionary of errors,
//! <https://www.twilio.com/docs/api/errors>, and, if the module specifies this, from
//! observations of the API.
//!
//! ```
//! use twilio_resources::{Error, codes};
//!
//! fn is_full(error: &Error) -> bool {
//!     error.code() == Some(codes::proxy::PARTICIPANT_LIMIT)
//! }
//! ```

/// Declares constants, each with a link to Twilio's page.
macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal;)+) => {
        $(
            $(#[$doc])*
            #[doc = concat!("\n\n[Twilio's page](https://www.twilio.com/docs/api/errors/", $code, ")")]
            pub const $name: u32 = $code;
        )+

        #[cfg(test)]
        pub(super) const ALL: &[u32] = &[$($code),+];
    };
}

pub mod calls;
pub mod general;
pub mod messages;
pub mod proxy;
pub mod verify;
pub mod webhooks;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_code_has_two_names() {
        let modules = [
            general::ALL,
            calls::ALL,
            messages::ALL,
            proxy::ALL,
            verify::ALL,
            webhooks::ALL,
        ];
        let mut all = modules.concat();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
