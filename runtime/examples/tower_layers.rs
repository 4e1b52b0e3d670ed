//! Puts layers of `tower` in front of any transport.
//!
//! ```console
//! cargo run -p twilio-runtime --example tower_layers --features testing,tower
//! ```

#![allow(clippy::print_stdout, reason = "prints to a terminal")]

use std::time::{Duration, Instant};

use bytes::Bytes;
use http_body_util::Full;
use serde::Deserialize;
use tower::{ServiceBuilder, service_fn};
use twilio_runtime::{
    Client, Credentials, Sid, TowerTransport, Transport, TwilioResource, testing::MockTransport,
};

/// A widget.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", fetch)]
struct Widget {
    sid: Sid<Widget>,
}

/// At most four requests at a time, and ten per second. The buffer makes all clones of the
/// service share these limits.
fn layered(transport: impl Transport + Clone) -> impl Transport {
    let send = service_fn(move |request: http::Request<Bytes>| {
        let transport = transport.clone();
        async move {
            Ok::<_, twilio_runtime::TransportError>(transport.send(request).await?.map(Full::new))
        }
    });
    let service = ServiceBuilder::new()
        .buffer(100)
        .concurrency_limit(4)
        .rate_limit(10, Duration::from_secs(1))
        .service(send);
    // The errors of `transport` keep their meaning through the layers.
    TowerTransport::new(service)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // In an application: `ReqwestTransport::new()?` or `HyperTransport::new()?`.
    let transport = MockTransport::new();
    let sid: Sid<Widget> = "WI000000000000000000000000000000ab".parse()?;
    for _ in 0..15 {
        transport.reply(200, format!(r#"{{"sid": "{sid}"}}"#));
    }

    let credentials = Credentials::account("AC000000000000000000000000000000ab", "token");
    let client = Client::builder(credentials)
        .transport(layered(transport))
        .build()?;

    let begin = Instant::now();
    for _ in 0..15 {
        let widget = Widget::fetch(&client, sid).await?;
        println!("{:>4} ms: {}", begin.elapsed().as_millis(), widget.sid);
    }
    Ok(())
}
