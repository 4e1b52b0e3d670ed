//! One call, written by hand with reqwest.

use serde::Deserialize;

#[derive(Debug, Deserialize)]
struct Service {
    sid: String,
    unique_name: String,
    friendly_name: Option<String>,
}

async fn fetch(sid: &str) -> Result<Service, Box<dyn std::error::Error>> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder()
        .timeout(std::time::Duration::from_secs(60))
        .build()?;
    let user = std::env::var("TWILIO_ACCOUNT_SID")?;
    let password = std::env::var("TWILIO_AUTH_TOKEN")?;
    let response = client
        .get(format!("https://proxy.twilio.com/v1/Services/{sid}"))
        .basic_auth(user, Some(password))
        .send()
        .await?
        .error_for_status()?;
    Ok(serde_json::from_slice(&response.bytes().await?)?)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sid = std::env::var("SERVICE_SID")?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let service = runtime.block_on(fetch(&sid))?;
    println!("{} {} {:?}", service.sid, service.unique_name, service.friendly_name);
    Ok(())
}
