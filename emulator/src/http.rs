//! HTTP: the socket, authentication, received requests, and error responses. This module does
//! not use resources or operations.

pub(crate) use self::{
    auth::{BasicLogin, Logins},
    log::RequestLog,
    rejection::json_response,
    reply::Reply,
    request::{Body, MAX_BODY, Received},
    server::{Handler, Peer, Server},
};
pub use self::{log::RequestEntry, rejection::Rejection};

mod auth;
mod body;
mod log;
pub(crate) mod oauth;
mod rejection;
mod reply;
mod request;
mod server;
mod socket;
