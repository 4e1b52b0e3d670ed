//! Spreads requests over time: a rate limiter in front of any transport.
//!
//! ```console
//! cargo run -p twilio-runtime --example rate_limit --features testing
//! ```
//!
//! All programs that use an account share its limits, so only the application knows the
//! right rate, and it provides the rate limiter. This one is `governor`: a canceled call
//! uses none of the rate.

#![allow(clippy::print_stdout, reason = "prints to a terminal")]

use std::{
    num::NonZeroU32,
    time::{Duration, Instant},
};

use bytes::Bytes;
use governor::{
    DefaultDirectRateLimiter, Quota, RateLimiter,
    clock::{Clock, DefaultClock},
};
use serde::Deserialize;
use twilio_runtime::{
    BoxFuture, Client, Credentials, SendLimits, Sid, Transport, TransportError, TwilioResource,
    testing::MockTransport,
};

/// A transport that sends a limited number of requests per second.
struct Paced<T> {
    transport: T,
    limiter: DefaultDirectRateLimiter,
}

impl<T: Transport> Paced<T> {
    fn per_second(requests: NonZeroU32, transport: T) -> Self {
        // Evenly spaced: no burst.
        let one = NonZeroU32::MIN;
        let limiter = RateLimiter::direct(Quota::per_second(requests).allow_burst(one));
        Self { transport, limiter }
    }

    /// Waits until the rate limiter allows a request. Fails if that is after the deadline.
    async fn turn(&self, deadline: Option<Instant>) -> Result<(), TransportError> {
        while let Err(refusal) = self.limiter.check() {
            let wait = refusal.wait_time_from(DefaultClock::default().now());
            if deadline.is_some_and(|deadline| Instant::now() + wait > deadline) {
                return Err(TransportError::not_sent(
                    "the rate limiter allows no request before the deadline",
                ));
            }
            tokio::time::sleep(wait).await;
        }
        Ok(())
    }
}

impl<T: Transport> Transport for Paced<T> {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            self.turn(SendLimits::of(&request).deadline).await?;
            self.transport.send(request).await
        })
    }
}

/// A widget.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", fetch)]
struct Widget {
    sid: Sid<Widget>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // In an application: `ReqwestTransport::new()?` or `HyperTransport::new()?`.
    let transport = MockTransport::new();
    let sid: Sid<Widget> = "WI000000000000000000000000000000ab".parse()?;
    for _ in 0..5 {
        transport.reply(200, format!(r#"{{"sid": "{sid}"}}"#));
    }

    let ten = NonZeroU32::new(10).ok_or("ten is not zero")?;
    let credentials = Credentials::account("AC000000000000000000000000000000ab", "token");
    let client = Client::builder(credentials)
        .transport(Paced::per_second(ten, transport))
        // Waiting for the rate limiter is part of an attempt.
        .attempt_timeout(Duration::from_secs(30))
        .build()?;

    let begin = Instant::now();
    for _ in 0..5 {
        let widget = Widget::fetch(&client, sid).await?;
        println!("{:>4} ms: {}", begin.elapsed().as_millis(), widget.sid);
    }
    Ok(())
}
