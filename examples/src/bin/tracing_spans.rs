//! The `tracing` span of each call, `twilio.call`. Its fields have OpenTelemetry's names.
//!
//! The package `examples/opentelemetry` sends the spans to a collector.

use tracing_subscriber::fmt::format::FmtSpan;
use twilio_resources::{
    Result,
    proxy::v1::{CreateService, Service},
};

#[tokio::main]
async fn main() -> Result<()> {
    tracing_subscriber::fmt()
        .with_span_events(FmtSpan::CLOSE)
        .with_ansi(false)
        .without_time()
        .init();

    let emulator = twilio_emulator::proxy().build().expect("Proxy is complete");
    let client = emulator.client();
    Service::create(&client, CreateService::new("traced")).await?;
    let missing = Service::fetch(&client, "nothing").await;
    assert!(missing.is_err());
    Ok(())
}
