//! [`Site`]: what a socket serves: the emulator, and its console.

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
    fn wants_body(&self, head: &Parts) -> bool {
        if console::owns(head.uri.path()) {
            console::is_allowed(&Request::from_parts(head.clone(), ()))
        } else {
            self.backend.wants_body(head)
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
