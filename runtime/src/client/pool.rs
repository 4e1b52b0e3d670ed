//! [`Pool`]: the connections, settings and limits that several clients share.

use std::{sync::Arc, time::Duration};

use http::HeaderValue;

use super::{base::Base, creates::Creates, limiter::Limiter};
use crate::{RetryPolicy, Timer, Transport, send::execute::retry::Budget};

/// The connections, settings and limits that clients for several accounts share.
pub(crate) struct Pool {
    pub(crate) base: Base,
    pub(crate) transport: Arc<dyn Transport>,
    /// Whether the transport enforces deadlines, so that the client sets no timer.
    pub(crate) transport_keeps_time: bool,
    pub(crate) timer: Option<Arc<dyn Timer>>,
    pub(crate) timeout: Option<Timeout>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) token_timeout: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) budget: Budget,
    pub(crate) limiter: Limiter,
    pub(crate) creates: Creates,
    pub(crate) max_response_bytes: u64,
    pub(crate) user_agent: HeaderValue,
}

/// The timeout of a call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Timeout {
    pub(crate) after: Duration,
    /// Whether it was set explicitly: without a timer, that is an error.
    pub(crate) explicit: bool,
}
