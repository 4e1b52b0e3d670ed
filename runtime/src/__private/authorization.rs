//! The check that parameters contain `Authorization` if, and only if, the operation declares
//! it. Like [`Parent`](super::Parent), it requires nothing of the type.

use std::marker::PhantomData;

use crate::{
    TwilioParams,
    declare::descriptor::{Parameter, Place},
};

/// Facts about the parameters `P`.
#[derive(Debug)]
pub struct Params<P>(PhantomData<fn() -> P>);

impl<P: TwilioParams> Params<P> {
    /// Whether one of them travels as `Authorization`.
    pub const HAVE_AUTHORIZATION: Option<bool> = Some(have_authorization(P::PARAMETERS));
}

/// The facts about a type that is not a set of parameters, which is reported elsewhere.
pub trait NoParams {
    /// Nothing is known about it.
    const HAVE_AUTHORIZATION: Option<bool> = None;
}

impl<P> NoParams for Params<P> {}

/// Stops the compilation, with an error where the caller stands, if the parameters are not
/// as the operation says.
#[allow(
    clippy::panic,
    clippy::missing_panics_doc,
    reason = "evaluated while the declaration is compiled"
)]
#[track_caller]
pub const fn check(have_authorization: Option<bool>, is_declared: bool) {
    match (have_authorization, is_declared) {
        (Some(false), true) => panic!(
            "with `auth = header` one of these parameters has `#[param(header = \"Authorization\")]`"
        ),
        (Some(true), false) => panic!(
            "one of these parameters is the header `Authorization`, which is the client's: say \
             `auth = header` of this operation, or remove it"
        ),
        _ => {}
    }
}

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
