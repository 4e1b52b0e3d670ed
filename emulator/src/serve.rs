//! One request, with the faults that strike it; the same over a socket and in process.

use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

use crate::{
    core::{Core, lock},
    faults::{Effect, error_answer},
    request_log::RequestRecord,
};

/// What the client gets.
#[derive(Debug)]
pub(crate) enum Answer {
    Complete(Response<Bytes>),
    /// This much, of a body that was said to be longer by so many bytes.
    Truncated(Response<Bytes>, usize),
    /// Nothing: the connection breaks.
    Reset,
}

pub(crate) async fn serve(core: &Core, request: Request<Bytes>) -> Answer {
    let subject = core.subject(&request);
    let strike = lock(&core.faults).strike(request.method(), subject.as_ref());
    let number = lock(&core.log).add(RequestRecord::new(&request));
    pause(strike.delay_before).await;
    let applied = strike.applies.then(|| core.handle(request));
    let answer = match (strike.effect, applied) {
        (None | Some(Effect::Latency(_)), Some(response)) => Answer::Complete(response),
        (Some(Effect::Truncate), Some(response)) => truncated(response),
        (effect, _) => match effect.and_then(error_answer) {
            Some(response) => Answer::Complete(response),
            None => Answer::Reset,
        },
    };
    if let Answer::Complete(response) | Answer::Truncated(response, _) = &answer {
        lock(&core.log).answered(number, response.status());
    }
    pause(strike.delay_after).await;
    answer
}

fn truncated(response: Response<Bytes>) -> Answer {
    let length = response.body().len();
    if length == 0 {
        return Answer::Reset;
    }
    let kept = length / 2;
    let response = response.map(|body| body.slice(..kept));
    Answer::Truncated(response, length - kept)
}

/// Waits on Tokio's clock where there is one, which a test may hold still.
async fn pause(time: Duration) {
    if time.is_zero() {
        return;
    }
    match tokio::runtime::Handle::try_current() {
        Ok(_) => tokio::time::sleep(time).await,
        Err(_) => std::thread::sleep(time),
    }
}
