//! The API of 2010: accounts, phone numbers, messages and calls.

pub(crate) mod account;
pub(crate) mod call;
mod media;
pub(crate) mod message;
pub(crate) mod phone_number;
pub(crate) mod segments;
