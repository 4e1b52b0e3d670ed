//! The 2010 API: accounts, phone numbers, messages and calls.

pub(crate) mod account;
pub(crate) mod available;
pub(crate) mod call;
pub(crate) mod magic;
pub(crate) mod message;
pub(crate) mod names;
pub(crate) mod phone_number;
