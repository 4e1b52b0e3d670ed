//! Building a request and reading a response. Nothing here depends on attempts or record
//! types.

pub(crate) mod decoder;
pub(crate) mod headers;
pub(crate) mod raw_response;
pub(crate) mod redirect;
pub(crate) mod request_builder;
pub(crate) mod response;
