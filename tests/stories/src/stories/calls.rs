//! Calls: statuses with callbacks, TwiML from the application, recordings, ends, rejections.

use std::time::Duration;

use serde_json::json;
use twilio_resources::{
    Client, Error, Sid,
    api::v2010::{
        Call, CallEvent, CallRecording, CallStatus, CallUpdateStatus, CreateCall,
        CreateIncomingPhoneNumber, IncomingPhoneNumber, UpdateCall,
    },
    http::Method,
    twiml::{Pause, Reject, Say, VoiceResponse},
};

use crate::{
    Outcome,
    emulator::{Emulator, expect, refused},
    webhooks::Application,
};

const PHONE: &str = "+14155550100";
const BUSY: &str = "+14155550186";
const OWN: &str = "+14155550199";

pub(crate) async fn tell(emulator: &Emulator) -> Outcome {
    answered_with_callbacks(emulator).await?;
    led_by_the_application(emulator).await?;
    busy(emulator).await?;
    ended_early(emulator).await?;
    inbound(emulator).await?;
    all_refused(&emulator.client).await
}

fn speech() -> String {
    let response = VoiceResponse::new().push(Say::new("Hello & welcome"));
    response.push(Pause::new().length(9)).to_string()
}

async fn start(client: &Client, to: &str) -> Result<Call, Error> {
    Call::create(client, (), CreateCall::new(to, OWN).twiml(speech())).await
}

async fn status(client: &Client, call: &Call) -> Outcome<Option<CallStatus>> {
    Ok(Call::fetch(client, call).await?.status)
}

async fn answered_with_callbacks(emulator: &Emulator) -> Outcome {
    let client = &emulator.client;
    let mut app = Application::start(emulator, String::new()).await?;
    let events = ["initiated", "ringing", "answered", "completed"];
    let params = CreateCall::new(PHONE, OWN)
        .twiml(speech())
        .record(true)
        .status_callback(&app.url)
        .status_callback_event(events);
    let call = Call::create(client, (), params).await?;
    expect(call.status.as_ref(), Some(&CallStatus::Queued))?;
    expect(call.direction.as_deref(), Some("outbound-api"))?;
    emulator.advance(20).await?;
    let mut statuses = Vec::new();
    for _ in events {
        let callback = app.next().await?;
        expect(callback.get("CallSid"), Some(call.sid.as_str()))?;
        statuses.push(callback.get("CallStatus").unwrap_or_default().to_owned());
    }
    statuses.sort();
    expect(
        statuses,
        ["completed", "in-progress", "initiated", "ringing"],
    )?;
    let call = Call::fetch(client, &call).await?;
    expect(call.status.as_ref(), Some(&CallStatus::Completed))?;
    expect(call.duration.as_deref(), Some("10"))?;
    let recordings = CallRecording::list(client, &call).await?;
    let durations: Vec<_> = recordings.iter().map(|r| r.duration.as_deref()).collect();
    expect(durations, [Some("10")])
}

async fn led_by_the_application(emulator: &Emulator) -> Outcome {
    let client = &emulator.client;
    let mut app = Application::start(emulator, speech()).await?;
    let call = Call::create(client, (), CreateCall::new(PHONE, OWN).url(&app.url)).await?;
    emulator.advance(1).await?;
    let asked = app.next().await?;
    expect(asked.get("CallSid"), Some(call.sid.as_str()))?;
    expect(asked.get("CallStatus"), Some("in-progress"))?;
    advance_until(emulator, call.sid, CallStatus::Completed).await?;
    let events = CallEvent::list(client, &call).await?;
    let codes: Vec<_> = events
        .iter()
        .filter_map(|event| event.response.as_ref())
        .map(|response| &response["response_code"])
        .collect();
    expect(codes, [&json!(200)])
}

async fn busy(emulator: &Emulator) -> Outcome {
    let call = start(&emulator.client, BUSY).await?;
    emulator.advance(2).await?;
    expect(
        status(&emulator.client, &call).await?,
        Some(CallStatus::Busy),
    )
}

async fn ended_early(emulator: &Emulator) -> Outcome {
    let client = &emulator.client;
    let end = |status| UpdateCall::new().status(status);
    let call = start(client, PHONE).await?;
    let canceled = Call::update(client, &call, end(CallUpdateStatus::Canceled)).await?;
    expect(canceled.status, Some(CallStatus::Canceled))?;
    let call = start(client, PHONE).await?;
    emulator.advance(2).await?;
    expect(status(client, &call).await?, Some(CallStatus::InProgress))?;
    let completed = Call::update(client, &call, end(CallUpdateStatus::Completed)).await?;
    expect(completed.status, Some(CallStatus::Completed))?;
    let late = Call::update(client, &call, UpdateCall::new().twiml(speech())).await;
    refused(late, 400, 21220)?;
    Ok(())
}

async fn inbound(emulator: &Emulator) -> Outcome {
    let rejection = VoiceResponse::new().push(Reject::new().reason("busy"));
    let mut app = Application::start(emulator, rejection.to_string()).await?;
    let number = CreateIncomingPhoneNumber::new()
        .phone_number(OWN)
        .voice_url(&app.url);
    IncomingPhoneNumber::create(&emulator.client, (), number).await?;
    let call = json!({ "from": PHONE, "to": OWN });
    let call = emulator.control(Method::POST, "/calls", call).await?;
    let asked = app.next().await?;
    expect(asked.get("CallSid"), call["sid"].as_str())?;
    expect(asked.get("Direction"), Some("inbound"))?;
    let sid = asked.get("CallSid").unwrap_or_default().parse()?;
    advance_until(emulator, sid, CallStatus::Busy).await
}

/// Advances the clock step by step, because a webhook's response may still be in flight.
async fn advance_until(emulator: &Emulator, call: Sid<Call>, status: CallStatus) -> Outcome {
    let reached = async {
        while Call::fetch(&emulator.client, call).await?.status.as_ref() != Some(&status) {
            emulator.advance(1).await?;
        }
        Outcome::Ok(())
    };
    tokio::time::timeout(Duration::from_secs(10), reached).await?
}

async fn all_refused(client: &Client) -> Outcome {
    for (code, to, from, url) in [
        (21205, PHONE, OWN, "nowhere"),
        (21211, "call me", OWN, "http://localhost"),
        (21212, PHONE, "+1", "http://localhost"),
    ] {
        let params = CreateCall::new(to, from).url(url);
        refused(Call::create(client, (), params).await, 400, code)?;
    }
    Ok(())
}
