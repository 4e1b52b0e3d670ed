//! One call, written by hand with hyper.

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper_rustls::ConfigBuilderExt;
use hyper_util::{client::legacy::Client, rt::TokioExecutor};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
struct Service {
    sid: String,
    unique_name: String,
    friendly_name: Option<String>,
}

async fn fetch(sid: &str) -> Result<Service, Box<dyn std::error::Error>> {
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .try_with_platform_verifier()?
        .with_no_client_auth();
    let connector = hyper_rustls::HttpsConnectorBuilder::new()
        .with_tls_config(tls)
        .https_only()
        .enable_http1()
        .build();
    let client = Client::builder(TokioExecutor::new()).build::<_, Full<Bytes>>(connector);
    let request = http::Request::get(format!("https://proxy.twilio.com/v1/Services/{sid}"))
        .header("authorization", std::env::var("AUTHORIZATION")?)
        .body(Full::default())?;
    let response = client.request(request).await?;
    if !response.status().is_success() {
        return Err(response.status().to_string().into());
    }
    let body = response.into_body().collect().await?.to_bytes();
    Ok(serde_json::from_slice(&body)?)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sid = std::env::var("SERVICE_SID")?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let service = runtime.block_on(fetch(&sid))?;
    println!("{} {} {:?}", service.sid, service.unique_name, service.friendly_name);
    Ok(())
}
