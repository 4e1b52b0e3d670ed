//! Reads a response's body, up to a limit.

use std::{error::Error, future::poll_fn, pin::pin};

use bytes::{Buf, Bytes};
use http_body::Body;

use super::collected::Collected;
use crate::TransportError;

/// The whole body.
pub(super) async fn read<B>(body: B, limit: u64) -> Result<Bytes, TransportError>
where
    B: Body<Error: Into<Box<dyn Error + Send + Sync>>>,
{
    let expected = body.size_hint().exact();
    if expected.is_some_and(|length| length > limit) {
        return Err(TransportError::too_large(limit));
    }
    let mut body = pin!(body);
    let mut collected = Collected::new(limit, expected);
    while let Some(frame) = poll_fn(|context| body.as_mut().poll_frame(context)).await {
        let frame = frame.map_err(TransportError::unknown)?;
        if let Ok(mut data) = frame.into_data() {
            let length = data.remaining();
            collected.push(data.copy_to_bytes(length))?;
        }
    }
    Ok(collected.finish())
}
