//! The check that parameters with a required field have no `Default`, which would omit the
//! field. Like [`Parent`](super::Parent), it requires nothing of the type.

use std::marker::PhantomData;

/// Facts about the parameters `P`.
#[derive(Debug)]
pub struct Params<P>(PhantomData<fn() -> P>);

impl<P: Default> Params<P> {
    /// Whether they implement `Default`.
    pub const HAVE_DEFAULT: bool = true;
}

/// The facts about parameters without `Default`.
pub trait NoDefault {
    /// They do not.
    const HAVE_DEFAULT: bool = false;
}

impl<P> NoDefault for Params<P> {}
