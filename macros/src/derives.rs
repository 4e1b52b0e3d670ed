//! The derives, each in a folder with its stages. What two of them share is outside.

pub(crate) mod object;
pub(crate) mod params;
pub(crate) mod resource;
pub(crate) mod sid_kind;
pub(crate) mod string_enum;
