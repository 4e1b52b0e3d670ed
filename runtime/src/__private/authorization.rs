//! The check that parameters have an `Authorization` of their own where, and only where,
//! the operation says so. It asks as [`Parent`](super::Parent) does: without demanding
//! anything of the type.

use std::marker::PhantomData;

use crate::{
    TwilioParams,
    declare::descriptor::{Parameter, Place},
};

/// What is asked of the parameters `P`.
#[derive(Debug)]
pub struct Params<P>(PhantomData<fn() -> P>);

impl<P: TwilioParams> Params<P> {
    /// Whether one of them travels as `Authorization`.
    pub const HAVE_AUTHORIZATION: Option<bool> = Some(have_authorization(P::PARAMETERS));
}

/// The answer for a type that is no set of parameters, which is reported elsewhere.
pub trait NoParams {
    /// Nothing is known of it.
    const HAVE_AUTHORIZATION: Option<bool> = None;
}

impl<P> NoParams for Params<P> {}

const fn have_authorization(parameters: &[Parameter]) -> bool {
    let mut rest = parameters;
    while let Some((first, others)) = rest.split_first() {
        let is_header = matches!(first.place(), Place::Header);
        if is_header && first.name().eq_ignore_ascii_case("authorization") {
            return true;
        }
        rest = others;
    }
    false
}
