//! [`Site`]: serves the emulator and its console on a socket.

use std::sync::Arc;

use bytes::Bytes;
use http::{Request, request::Parts};

use crate::{
    backend::Backend,
    console,
    http::{Handler, Reply},
};

#[derive(Debug)]
pub(crate) struct Site {
    backend: Arc<Backend>,
}

impl Site {
    pub(crate) fn new(backend: Arc<Backend>) -> Self {
        Self { backend }
    }
}

impl Handler for Site {
    fn body_limit(&self, head: &Parts) -> usize {
        if console::owns(head.uri.path()) {
            console::wanted_body(head)
        } else {
            self.backend.body_limit(head)
        }
    }

    async fn respond(&self, request: Request<Bytes>) -> Reply {
        if console::owns(request.uri().path()) {
            Reply::Complete(console::respond(&self.backend, &request))
        } else {
            self.backend.respond(request).await
        }
    }
}
