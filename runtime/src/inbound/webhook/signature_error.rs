//! [`SignatureError`]: why a request is not accepted as one from Twilio.

use std::fmt;

/// Why a request is not accepted as one from Twilio.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureError {
    /// There is no `X-Twilio-Signature` header, or it is not text.
    Missing,
    /// The signature does not match any key. Either Twilio did not send the request, or the
    /// auth token or the URL is not the one that Twilio uses.
    #[non_exhaustive]
    Mismatch {
        /// The URL that was checked, without user, password and query.
        url: String,
    },
    /// The hash of the body is not the `bodySHA256` of the URL.
    BodyHash,
    /// There is a body that the signature does not cover: it is not a form, and the URL has
    /// no `bodySHA256`.
    UnsignedBody,
    /// The signature was made with an unknown algorithm.
    UnknownAlgorithm(String),
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("the request has no X-Twilio-Signature header"),
            Self::Mismatch { url } => write!(
                f,
                "the signature does not match: check the auth token, and that Twilio \
                 requests `{url}`"
            ),
            Self::BodyHash => f.write_str("the body does not match bodySHA256 of the URL"),
            Self::UnsignedBody => f.write_str(
                "the signature does not cover the body: it is not a form, and the URL has no \
                 bodySHA256",
            ),
            Self::UnknownAlgorithm(name) => {
                write!(f, "the signature algorithm `{name}` is not known")
            }
        }
    }
}

impl std::error::Error for SignatureError {}
