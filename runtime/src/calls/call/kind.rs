//! The kinds of calls: what `K` of [`Call`](super::Call) may be.

use std::marker::PhantomData;

/// The kind of a call made by `R::create`.
#[derive(Debug)]
pub struct Create<R>(PhantomData<fn() -> R>);

/// The kind of a call made by `R::fetch`.
#[derive(Debug)]
pub struct Fetch<R>(PhantomData<fn() -> R>);

/// The kind of a call made by `R::update`.
#[derive(Debug)]
pub struct Update<R>(PhantomData<fn() -> R>);

/// The kind of a call made by `R::delete`.
#[derive(Debug)]
pub struct Delete<R>(PhantomData<fn() -> R>);
