//! [`Site`]: what a socket serves: the emulator, and its console.

use std::sync::Arc;

use bytes::Bytes;
use http::{Request, request::Parts};

use crate::{
    console,
    core::Core,
    http::{Handler, Reply},
};

#[derive(Debug)]
pub(crate) struct Site {
    core: Arc<Core>,
}

impl Site {
    pub(crate) fn new(core: Arc<Core>) -> Self {
        Self { core }
    }
}

impl Handler for Site {
    fn wants_body(&self, head: &Parts) -> bool {
        if console::owns(head.uri.path()) {
            console::is_allowed(&Request::from_parts(head.clone(), ()))
        } else {
            self.core.wants_body(head)
        }
    }

    async fn respond(&self, request: Request<Bytes>) -> Reply {
        if console::owns(request.uri().path()) {
            Reply::Complete(console::respond(&self.core, &request))
        } else {
            self.core.respond(request).await
        }
    }
}
