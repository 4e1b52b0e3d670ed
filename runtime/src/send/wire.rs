//! Building a request and reading a response. Neither attempts nor record types are known
//! here.

pub(crate) mod decoder;
pub(crate) mod headers;
pub(crate) mod raw_response;
pub(crate) mod redirect;
pub(crate) mod request_builder;
pub(crate) mod response;
