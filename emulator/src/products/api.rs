//! The API of 2010: accounts.

pub(crate) mod account;
