//! The errors of calls: status, code, message, more info.

use serde_json::json;
use twilio_resources::{
    Sid,
    http::Method,
    proxy::v1::{CreateService, Service},
};

use crate::{
    Outcome,
    emulator::{Emulator, expect, refused},
};

pub(crate) async fn tell(emulator: &Emulator) -> Outcome {
    let client = &emulator.client;
    let missing: Sid<Service> = format!("KS{}", "0".repeat(32)).parse()?;
    let error = refused(Service::fetch(client, missing).await, 404, 20404)?;
    let api = error.as_api().ok_or("no response of the API")?;
    let message = format!("The requested resource /Services/{missing} was not found");
    expect(api.message(), Some(message.as_str()))?;
    expect(
        api.more_info().is_some_and(|more| more.contains("20404")),
        true,
    )?;

    let params = CreateService::new("x").geo_match_level("moon".into());
    let error = refused(Service::create(client, params).await, 400, 20001)?;
    expect(error.to_string().contains("GeoMatchLevel"), true)?;
    let stranger = emulator.client_with("wrong")?;
    refused(Service::list(&stranger).await, 401, 20003)?;

    let faults = "/faults";
    let fault = json!({ "kind": "rate_limited", "seconds": 1, "next": 1 });
    emulator.control(Method::POST, faults, fault).await?;
    let error = refused(Service::list(client).await, 429, 20429)?;
    expect(error.retry_after().map(|after| after.as_secs()), Some(1))?;
    let fault = json!({ "kind": "status", "status": 503, "next": 1 });
    emulator.control(Method::POST, faults, fault).await?;
    refused(Service::list(client).await, 503, 20503)?;
    expect(Service::list(client).await?.len(), 0)
}
