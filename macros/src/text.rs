//! Names and documentation as text: no attribute and no type is read here.

pub(crate) mod case;
pub(crate) mod doc;
pub(crate) mod naming;
pub(crate) mod suggest;
