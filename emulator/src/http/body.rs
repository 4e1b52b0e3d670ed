//! [`ReplyBody`]: the bytes of a response, which may be truncated.

use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

/// A body that ends the connection before the first missing byte.
#[derive(Debug)]
pub(crate) struct ReplyBody {
    data: Option<Bytes>,
    missing: usize,
    has_paused: bool,
}

/// Ends a connection without a response, or in the middle of one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ConnectionReset;

impl ReplyBody {
    pub(crate) fn complete(data: Bytes) -> Self {
        Self::truncated(data, 0)
    }

    /// A body of `data`, which announces `missing` more bytes and never sends them.
    pub(crate) fn truncated(data: Bytes, missing: usize) -> Self {
        Self {
            data: Some(data).filter(|data| !data.is_empty()),
            missing,
            has_paused: false,
        }
    }
}

impl Body for ReplyBody {
    type Data = Bytes;
    type Error = ConnectionReset;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, ConnectionReset>>> {
        if let Some(data) = self.data.take() {
            return Poll::Ready(Some(Ok(Frame::data(data))));
        }
        if self.missing == 0 {
            return Poll::Ready(None);
        }
        // The bytes written so far are flushed before the connection breaks.
        if !self.has_paused {
            self.has_paused = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(ConnectionReset)))
    }

    fn is_end_stream(&self) -> bool {
        self.data.is_none() && self.missing == 0
    }

    fn size_hint(&self) -> SizeHint {
        let data = self.data.as_ref().map_or(0, Bytes::len);
        SizeHint::with_exact((data + self.missing) as u64)
    }
}

impl fmt::Display for ConnectionReset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection was reset on purpose")
    }
}

impl std::error::Error for ConnectionReset {}
