//! Sends the spans of calls to an OpenTelemetry collector: by default to
//! `http://localhost:4318`, or to the URL in `OTEL_EXPORTER_OTLP_ENDPOINT`.
//!
//! The account is read from the environment; see `Client::from_env`.

use opentelemetry::trace::TracerProvider;
use opentelemetry_sdk::trace::SdkTracerProvider;
use tracing::Subscriber;
use tracing_subscriber::{layer::SubscriberExt, registry::LookupSpan, util::SubscriberInitExt};
use twilio_resources::{
    Client, Result,
    proxy::v1::{Service, Session},
};

#[tokio::main]
async fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let exporter = opentelemetry_otlp::SpanExporter::builder()
        .with_http()
        .build()?;
    let provider = SdkTracerProvider::builder()
        .with_batch_exporter(exporter)
        .build();
    tracing_subscriber::registry().with(layer(&provider)).init();

    let sessions = count_sessions(&Client::from_env()?).await;
    // Sends the remaining spans before the program ends.
    provider.shutdown()?;
    println!("{} sessions", sessions?);
    Ok(())
}

/// Passes the spans of `tracing` to OpenTelemetry.
fn layer<S>(provider: &SdkTracerProvider) -> impl tracing_subscriber::Layer<S>
where
    S: Subscriber + for<'span> LookupSpan<'span>,
{
    tracing_opentelemetry::layer().with_tracer(provider.tracer("example"))
}

/// The calls in this function become children of its span.
#[tracing::instrument(skip_all)]
async fn count_sessions(client: &Client) -> Result<usize> {
    let mut count = 0;
    for service in Service::list(client).await? {
        count += Session::list(client, &service).await?.len();
    }
    Ok(count)
}

#[cfg(test)]
mod tests {
    use opentelemetry::{
        Value,
        trace::{SpanKind, Status},
    };
    use opentelemetry_sdk::trace::{InMemorySpanExporter, SpanData};
    use twilio_resources::proxy::v1::CreateService;

    use super::*;

    fn attribute(span: &SpanData, name: &str) -> Option<Value> {
        let found = span
            .attributes
            .iter()
            .find(|attribute| attribute.key.as_str() == name);
        found.map(|attribute| attribute.value.clone())
    }

    #[tokio::test]
    async fn a_call_is_a_child_of_the_span_of_its_caller() {
        let exporter = InMemorySpanExporter::default();
        let provider = SdkTracerProvider::builder()
            .with_simple_exporter(exporter.clone())
            .build();
        let _guard = tracing_subscriber::registry()
            .with(layer(&provider))
            .set_default();
        let emulator = twilio_emulator::proxy().build().expect("Proxy is complete");
        let client = emulator.client();

        Service::create(&client, CreateService::new("traced"))
            .await
            .expect("the service is created");
        assert_eq!(
            count_sessions(&client).await.expect("the lists are read"),
            0
        );
        Service::fetch(&client, "nothing")
            .await
            .expect_err("it does not exist");

        let spans = exporter
            .get_finished_spans()
            .expect("the exporter keeps spans");
        let caller = spans
            .iter()
            .find(|span| span.name == "count_sessions")
            .expect("a span");
        let id = caller.span_context.span_id();
        let inside: Vec<_> = spans
            .iter()
            .filter(|span| span.parent_span_id == id)
            .collect();
        assert_eq!(inside.len(), 2);
        for call in inside {
            assert_eq!(call.span_kind, SpanKind::Client);
            assert_eq!(
                attribute(call, "http.response.status_code"),
                Some(Value::I64(200))
            );
        }
        let sessions = Value::from("/v1/Services/{ServiceSid}/Sessions");
        assert!(
            spans
                .iter()
                .any(|span| attribute(span, "url.template") == Some(sessions.clone()))
        );
        let failed = spans.last().expect("a span");
        assert_eq!(attribute(failed, "error.type"), Some(Value::from("404")));
        assert!(
            matches!(failed.status, Status::Error { .. }),
            "{:?}",
            failed.status
        );
    }
}
