//! [`Resource`]: the trait that the `TwilioResource` derive implements. Nothing here sends a
//! request.
//!
//! The other traits do not require `Resource`, although only resources implement them, so
//! that a type that cannot be a resource causes one error.

use serde::de::DeserializeOwned;

pub use self::operations::{Creatable, Deletable, Fetchable, Listable, Updatable};
use crate::{
    TwilioParams,
    declare::descriptor::{Parameter, ResourceDescriptor},
};

mod operations;

/// A declared resource. Implemented by the `TwilioResource` derive.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a declared resource",
    note = "add `#[derive(TwilioResource)]` and `#[twilio_resource(path = \"...\")]` to `{Self}`"
)]
pub trait Resource: DeserializeOwned {
    /// The values of the instance path, in order, as a tuple.
    type Path;

    /// The declaration, as data.
    const DESCRIPTOR: &'static ResourceDescriptor;
}

/// A resource whose list takes typed parameters: `list = T` in the declaration.
#[diagnostic::on_unimplemented(
    message = "listing `{Self}` takes no parameters",
    note = "declare them with `list = T`"
)]
pub trait ListParams {
    /// The parameters.
    type Params: TwilioParams;

    #[doc(hidden)]
    const PARAMETERS: &'static [Parameter] = Self::Params::PARAMETERS;
}

/// A resource whose fetch takes typed parameters: `fetch = T` in the declaration.
#[diagnostic::on_unimplemented(
    message = "fetching `{Self}` takes no parameters",
    note = "declare them with `fetch = T`"
)]
pub trait FetchParams {
    /// The parameters.
    type Params: TwilioParams;

    #[doc(hidden)]
    const PARAMETERS: &'static [Parameter] = Self::Params::PARAMETERS;
}

/// A resource whose delete takes typed parameters: `delete = T` in the declaration.
#[diagnostic::on_unimplemented(
    message = "deleting `{Self}` takes no parameters",
    note = "declare them with `delete = T`"
)]
pub trait DeleteParams {
    /// The parameters.
    type Params: TwilioParams;

    #[doc(hidden)]
    const PARAMETERS: &'static [Parameter] = Self::Params::PARAMETERS;
}
