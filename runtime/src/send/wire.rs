//! One request as it is sent, and one response as it is received: neither attempts nor
//! records live here.

pub(crate) mod decoder;
pub(crate) mod headers;
pub(crate) mod raw_response;
pub(crate) mod redirect;
pub(crate) mod request_builder;
pub(crate) mod response;
