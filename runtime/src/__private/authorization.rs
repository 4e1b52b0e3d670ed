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
    /// Whether one of them is sent as `Authorization`.
    pub const HAVE_AUTHORIZATION: Option<bool> = Some(have_authorization(P::PARAMETERS));
}

/// The facts about a type that is not a set of parameters. Another check reports it.
pub trait NoParams {
    /// Nothing is known about it.
    const HAVE_AUTHORIZATION: Option<bool> = None;
}

impl<P> NoParams for Params<P> {}

/// Stops the compilation, with an error at the caller, if the parameters do not match the
/// operation.
#[allow(
    clippy::panic,
    clippy::missing_panics_doc,
    reason = "evaluated while the declaration is compiled"
)]
#[track_caller]
pub const fn check(have_authorization: Option<bool>, is_declared: bool) {
    match (have_authorization, is_declared) {
        (Some(false), true) => panic!(
            "`auth = header` sends a parameter as the header: add \
             `#[param(header = \"Authorization\")]` to a field of these parameters"
        ),
        (Some(true), false) => panic!(
            "one of these parameters is the header `Authorization`, which the client sets: add \
             `auth = header` to this operation, or remove the parameter"
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
