//! The derives, each in a folder with its stages. Code that several derives share is not
//! here.

pub(crate) mod object;
pub(crate) mod params;
pub(crate) mod resource;
pub(crate) mod sid_kind;
pub(crate) mod string_enum;
