//! The compiler's message for `.wait()` if the feature `blocking` is off: it names the
//! feature. The bounds never hold, so nothing here is ever called.

use std::vec;

use crate::{
    Call, List, Records, Response, Result,
    future::{Optional, ResponseFuture, Until},
};

#[diagnostic::on_unimplemented(
    message = "the feature `blocking` is off",
    label = "requires the feature `blocking`",
    note = "in Cargo.toml, add `features = [\"blocking\"]` to `twilio-resources` or `twilio-runtime`; in an async function, use `.await`"
)]
pub trait Blocking<T> {
    fn wait(self) -> T;
}

impl<T, K> Call<T, K> {
    #[doc(hidden)]
    pub fn wait(self) -> Result<T>
    where
        Self: Blocking<Result<T>>,
    {
        Blocking::wait(self)
    }
}

impl<T, R> List<T, R> {
    #[doc(hidden)]
    pub fn wait(self) -> Result<Vec<T>>
    where
        Self: Blocking<Result<Vec<T>>>,
    {
        Blocking::wait(self)
    }
}

impl<T> Optional<T> {
    #[doc(hidden)]
    pub fn wait(self) -> Result<Option<T>>
    where
        Self: Blocking<Result<Option<T>>>,
    {
        Blocking::wait(self)
    }
}

impl<T, O> ResponseFuture<T, O> {
    #[doc(hidden)]
    pub fn wait(self) -> Result<Response<O>>
    where
        Self: Blocking<Result<Response<O>>>,
    {
        Blocking::wait(self)
    }
}

impl<T> Until<T> {
    #[doc(hidden)]
    pub fn wait(self) -> Result<T>
    where
        Self: Blocking<Result<T>>,
    {
        Blocking::wait(self)
    }
}

impl<T> Records<T> {
    #[doc(hidden)]
    pub fn blocking(self) -> vec::IntoIter<Result<T>>
    where
        Self: Blocking<vec::IntoIter<Result<T>>>,
    {
        Blocking::wait(self)
    }
}
