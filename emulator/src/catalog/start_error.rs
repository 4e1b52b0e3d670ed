//! [`StartError`]: why an emulator does not start.

use std::{error::Error, fmt, io, net::SocketAddr};

/// Why an emulator does not start.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// Two operations of one product have the same method and path.
    #[non_exhaustive]
    SamePath {
        /// The name of the resource that was registered first.
        first: &'static str,
        /// The name of the other resource.
        second: &'static str,
        /// The path of both operations.
        path: &'static str,
    },
    /// A required field has no source for its value: no path value, no parameter, no
    /// `initial` value and no rule.
    #[non_exhaustive]
    UnfilledField {
        /// The resource's name.
        resource: &'static str,
        /// The field's wire name.
        field: &'static str,
    },
    /// The account SID is not `AC` and 32 hexadecimal digits.
    AccountSid(twilio_runtime::SidError),
    /// The emulator cannot listen on the address.
    #[non_exhaustive]
    Bind {
        /// The requested address.
        address: SocketAddr,
        /// The cause.
        source: io::Error,
    },
    /// The state file cannot be used.
    State(Box<dyn Error + Send + Sync>),
    /// The emulator's own client cannot be built.
    Client(Box<twilio_runtime::Error>),
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SamePath {
                first,
                second,
                path,
            } => write!(
                f,
                "`{first}` and `{second}` have the same method and path: {path}"
            ),
            Self::UnfilledField { resource, field } => write!(
                f,
                "nothing fills the required field `{field}` of `{resource}`: make it an `Option`, \
                 give it an `initial` value, or add a parameter of its name"
            ),
            Self::AccountSid(error) => write!(f, "the account SID is not valid: {error}"),
            Self::Bind { address, .. } => write!(f, "cannot listen on {address}"),
            Self::State(_) => f.write_str("the state file cannot be used"),
            Self::Client(_) => f.write_str("the emulator's client cannot be built"),
        }
    }
}

impl Error for StartError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Bind { source, .. } => Some(source),
            Self::State(error) => Some(&**error),
            Self::Client(error) => Some(&**error),
            Self::AccountSid(_) | Self::SamePath { .. } | Self::UnfilledField { .. } => None,
        }
    }
}
