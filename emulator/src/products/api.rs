//! The API of 2010: accounts, phone numbers and messages.

pub(crate) mod account;
mod media;
pub(crate) mod message;
pub(crate) mod phone_number;
pub(crate) mod segments;
