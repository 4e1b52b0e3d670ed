//! [`Site`]: what a socket serves: the emulator.

use std::sync::Arc;

use bytes::Bytes;
use http::{Request, request::Parts};

use crate::{
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
        self.core.wants_body(head)
    }

    async fn respond(&self, request: Request<Bytes>) -> Reply {
        self.core.respond(request).await
    }
}
