//! The check that parameters with a required one among them have no `Default`, which
//! would make them without it. It asks as [`Parent`](super::Parent) does: without
//! demanding anything of the type.

use std::marker::PhantomData;

/// What is asked of the parameters `P`.
#[derive(Debug)]
pub struct Params<P>(PhantomData<fn() -> P>);

impl<P: Default> Params<P> {
    /// Whether they can be made from nothing.
    pub const HAVE_DEFAULT: bool = true;
}

/// The answer for parameters that cannot.
pub trait NoDefault {
    /// They cannot.
    const HAVE_DEFAULT: bool = false;
}

impl<P> NoDefault for Params<P> {}
