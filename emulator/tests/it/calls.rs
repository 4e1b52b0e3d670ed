//! Calls of the 2010 API: statuses, callbacks, TwiML, recordings.

use std::time::Duration;

use twilio_emulator::Emulator;
use twilio_resources::{
    Client,
    api::v2010::{
        Call, CallRecording, CallStatus, CallUpdateStatus, CreateCall, CreateCallRecording,
        CreateIncomingPhoneNumber, IncomingPhoneNumber, Recording, UpdateCall,
    },
};

use crate::{
    application::application,
    support::{assert_refused, emulator},
};

const PHONE: &str = "+14155550100";
const OWN: &str = "+15005550006";

struct Story {
    emulator: Emulator,
    client: Client,
}

impl Story {
    fn new() -> Self {
        let emulator = emulator(&["api"]);
        let client = emulator.client();
        Self { emulator, client }
    }

    async fn call(&self, to: &str, change: impl FnOnce(CreateCall) -> CreateCall) -> Call {
        let params = change(CreateCall::new(to, OWN));
        Call::create(&self.client, (), params).await.unwrap()
    }

    async fn status(&self, call: &Call) -> CallStatus {
        let call = Call::fetch(&self.client, call).await.unwrap();
        call.status.unwrap()
    }

    fn advance(&self, milliseconds: u64) {
        let time = Duration::from_millis(milliseconds);
        self.emulator.advance(time);
    }

    fn verbs(&self, call: &Call) -> Vec<String> {
        let verbs = self.emulator.call_verbs(call.sid.as_str());
        let name = |verb: &serde_json::Value| verb["verb"].as_str().unwrap().to_owned();
        verbs.iter().map(name).collect()
    }
}

fn says(call: CreateCall) -> CreateCall {
    call.twiml("<Response><Say>Hello</Say><Pause length='9'/></Response>")
}

#[tokio::test]
async fn a_call_progresses_as_the_clock_advances() {
    let story = Story::new();
    let call = story.call(PHONE, says).await;
    assert_eq!(call.status, Some(CallStatus::Queued));
    for (time, status) in [
        (300, CallStatus::Ringing),
        (700, CallStatus::InProgress),
        (9_900, CallStatus::InProgress),
        (100, CallStatus::Completed),
    ] {
        story.advance(time);
        assert_eq!(story.status(&call).await, status);
    }
    let call = Call::fetch(&story.client, &call).await.unwrap();
    assert_eq!(call.duration.as_deref(), Some("10"));
    assert_eq!(story.verbs(&call), ["Say", "Pause"]);
}

#[tokio::test]
async fn the_called_phone_may_be_busy_or_not_answer() {
    let story = Story::new();
    let busy = story.call("+14155550186", says).await;
    let away = story
        .call("+14155550180", |call| says(call).timeout(5))
        .await;
    let nobody = story.call("+14155550104", says).await;
    story.advance(1_000);
    assert_eq!(story.status(&busy).await, CallStatus::Busy);
    assert_eq!(story.status(&nobody).await, CallStatus::Failed);
    assert_eq!(story.status(&away).await, CallStatus::Ringing);
    story.advance(4_300);
    assert_eq!(story.status(&away).await, CallStatus::NoAnswer);
}

#[tokio::test]
async fn the_callback_is_called_for_each_event() {
    let application = application("").await;
    let story = Story::new();
    let all = ["initiated", "ringing", "answered", "completed"];
    let call = |call| says(call).status_callback(application.url());
    story
        .call(PHONE, |new| call(new).status_callback_event(all))
        .await;
    story.call(PHONE, call).await;
    story.advance(20_000);
    story.emulator.send_webhooks().await;
    let webhooks = story.emulator.webhooks();
    let statuses: Vec<_> = webhooks
        .iter()
        .map(|sent| sent.get("CallStatus").unwrap())
        .collect();
    let of_first = ["initiated", "ringing", "in-progress", "completed"];
    assert_eq!(statuses.len(), 5);
    assert_eq!(
        statuses
            .iter()
            .filter(|status| **status == "completed")
            .count(),
        2
    );
    assert!(of_first.iter().all(|status| statuses.contains(status)));
    assert_eq!(webhooks[4].get("CallDuration"), Some("10"));
}

#[tokio::test]
async fn twiml_is_fetched_and_may_redirect() {
    let next = application("<Response><Say>Second</Say><Hangup/><Say>Never</Say></Response>").await;
    let twiml = format!(
        "<Response><Play>a.mp3</Play><Redirect>{}</Redirect></Response>",
        next.url()
    );
    let first = application(twiml).await;
    let story = Story::new();
    let call = story.call(PHONE, |call| call.url(first.url())).await;
    for _ in 0..3 {
        story.advance(1_000);
        story.emulator.send_webhooks().await;
    }
    assert_eq!(story.verbs(&call), ["Play", "Redirect", "Say", "Hangup"]);
    assert_eq!(story.status(&call).await, CallStatus::Completed);
    assert!(first.received().contains("CallStatus=in-progress"));
}

#[tokio::test]
async fn the_fallback_is_called_when_the_first_fails() {
    let fallback = application("<Response><Say>Sorry</Say></Response>").await;
    let story = Story::new();
    let call = |call: CreateCall| {
        let call = call.url("http://127.0.0.1:1/nothing");
        call.fallback_url(fallback.url())
    };
    let call = story.call(PHONE, call).await;
    story.advance(1_000);
    story.emulator.send_webhooks().await;
    assert!(fallback.received().contains("ErrorCode=11200"));
    assert_eq!(story.verbs(&call), ["Say"]);
}

#[tokio::test]
async fn a_call_is_redirected_or_ended() {
    let story = Story::new();
    let call = story.call(PHONE, says).await;
    let update = |params| Call::update(&story.client, &call, params);
    let hang_up = "<Response><Hangup/></Response>";
    let redirect = || UpdateCall::default().twiml(hang_up);
    assert_refused(update(redirect()).await, 400, 21220);
    story.advance(1_000);
    update(redirect()).await.unwrap();
    assert_eq!(story.status(&call).await, CallStatus::Completed);
    assert_eq!(story.verbs(&call), ["Say", "Hangup"]);
    assert_refused(update(redirect()).await, 400, 21220);

    let ends = [CallUpdateStatus::Completed, CallUpdateStatus::Canceled];
    for (end, status) in ends
        .into_iter()
        .zip([CallStatus::Completed, CallStatus::Canceled])
    {
        let call = story.call(PHONE, says).await;
        let params = UpdateCall::default().status(end);
        let ended = Call::update(&story.client, &call, params).await.unwrap();
        assert_eq!(ended.status, Some(status));
        story.advance(5_000);
        assert!(story.verbs(&call).is_empty());
    }
}

#[tokio::test]
async fn a_recording_ends_with_its_call() {
    let story = Story::new();
    let call = story.call(PHONE, |call| says(call).record(true)).await;
    let start = || {
        let params = CreateCallRecording::default();
        CallRecording::create(&story.client, &call, params)
    };
    assert_refused(start().await, 400, 21220);
    story.advance(2_000);
    start().await.unwrap();
    story.advance(20_000);
    let recordings = CallRecording::list(&story.client, &call).await.unwrap();
    let durations: Vec<_> = recordings
        .iter()
        .map(|one| one.duration.as_deref())
        .collect();
    assert_eq!(durations, [Some("9"), Some("10")]);
    let all = Recording::list(&story.client, ()).await.unwrap();
    assert_eq!(all.len(), 2);
    assert_eq!(all[0].duration, recordings[0].duration);
}

#[tokio::test]
async fn an_inbound_call_calls_the_application_of_the_number() {
    let application = application("<Response><Reject reason='busy'/></Response>").await;
    let story = Story::new();
    let params = CreateIncomingPhoneNumber::default().phone_number(OWN);
    let params = params.voice_url(application.url());
    let number = IncomingPhoneNumber::create(&story.client, (), params);
    number.await.unwrap();
    story.emulator.receive_call(PHONE, OWN).unwrap();
    story.emulator.send_webhooks().await;
    let calls = Call::list(&story.client, ()).await.unwrap();
    assert_eq!(calls[0].status, Some(CallStatus::Busy));
    assert_eq!(calls[0].direction.as_deref(), Some("inbound"));
    assert!(application.received().contains("Direction=inbound"));
    assert!(story.emulator.receive_call(PHONE, PHONE).is_err());
}

#[tokio::test]
async fn a_call_that_cannot_be_made_has_twilios_code() {
    let story = Story::new();
    for (to, from, url, code) in [
        ("me", OWN, "http://localhost", 21211),
        (PHONE, "+1", "http://localhost", 21212),
        (PHONE, OWN, "localhost", 21205),
        (PHONE, OWN, "", 21205),
    ] {
        let params = CreateCall::new(to, from).url(url);
        let result = Call::create(&story.client, (), params).await;
        assert_refused(result, 400, code);
    }
}

/// A call that executes `twiml`, and is accepted.
async fn taken(story: &Story, twiml: &str) -> Call {
    let call = story.call(PHONE, |call| call.twiml(twiml)).await;
    story.advance(1_000);
    call
}

#[tokio::test]
async fn dial_makes_a_separate_call_and_sends_the_outcome_to_its_action() {
    let action = application("<Response><Hangup/></Response>").await;
    let story = Story::new();
    let twiml = format!(
        "<Response><Dial action='{}' callerId='{OWN}'><Number>+14155550188</Number></Dial></Response>",
        action.url()
    );
    let call = taken(&story, &twiml).await;
    let children = async || {
        let calls = Call::list(&story.client, ()).await.unwrap();
        let mut children = calls.into_iter();
        children.find(|child| child.parent_call_sid == Some(call.sid))
    };
    let child = children().await.unwrap();
    assert_eq!(child.direction.as_deref(), Some("outbound-dial"));
    assert_eq!(child.to.as_deref(), Some("+14155550188"));
    assert_eq!(child.from.as_deref(), Some(OWN));
    story.advance(1_000);
    assert_eq!(
        children().await.unwrap().status,
        Some(CallStatus::InProgress)
    );
    story.advance(1_000);
    story.emulator.send_webhooks().await;
    assert_eq!(story.status(&call).await, CallStatus::Completed);
    let told = action.received();
    assert!(told.contains("DialCallStatus=completed"), "{told}");
    assert!(
        told.contains(&format!("DialCallSid={}", child.sid)),
        "{told}"
    );
}

#[tokio::test]
async fn dial_reports_a_call_that_is_not_answered() {
    let action = application("<Response/>").await;
    let story = Story::new();
    let twiml = format!(
        "<Response><Dial action='{}'>+14155550186</Dial></Response>",
        action.url()
    );
    taken(&story, &twiml).await;
    story.advance(1_000);
    story.emulator.send_webhooks().await;
    assert!(action.received().contains("DialCallStatus=busy"));
}

#[tokio::test]
async fn hanging_up_ends_the_dialed_calls() {
    let story = Story::new();
    let call = taken(&story, "<Response><Dial>+14155550188</Dial></Response>").await;
    let params = UpdateCall::default().status(CallUpdateStatus::Completed);
    Call::update(&story.client, &call, params).await.unwrap();
    let calls = Call::list(&story.client, ()).await.unwrap();
    let child = calls.iter().find(|child| child.parent_call_sid.is_some());
    assert_eq!(child.unwrap().status, Some(CallStatus::Canceled));
}

#[tokio::test]
async fn gather_sends_the_keys_to_its_action() {
    let action = application("<Response><Say>Thanks</Say></Response>").await;
    let story = Story::new();
    let twiml = format!(
        "<Response><Gather action='{}'><Say>Press a key</Say></Gather><Say>Bye</Say></Response>",
        action.url()
    );
    let call = taken(&story, &twiml).await;
    let sid = call.sid.to_string();
    story.emulator.press_keys(&sid, "42#").unwrap();
    story.emulator.send_webhooks().await;
    assert!(action.received().contains("Digits=42"));
    assert_eq!(story.verbs(&call), ["Gather", "Say"]);
    let gather = &story.emulator.call_verbs(&sid)[0];
    assert_eq!(gather["children"][0]["text"], "Press a key");
    // It no longer waits.
    assert!(story.emulator.press_keys(&sid, "1").is_err());
    assert!(story.emulator.speak("CA0", "hello").is_err());
}

#[tokio::test]
async fn without_input_the_verb_after_gather_follows() {
    let story = Story::new();
    let twiml = "<Response><Gather timeout='3'/><Say>Bye</Say></Response>";
    let call = taken(&story, twiml).await;
    story.advance(2_900);
    assert_eq!(story.verbs(&call), ["Gather"]);
    story.advance(200);
    assert_eq!(story.verbs(&call), ["Gather", "Say"]);
    assert!(story.emulator.press_keys(call.sid.as_ref(), "1").is_err());
}

#[tokio::test]
async fn redirecting_a_call_ends_the_dialed_call() {
    let story = Story::new();
    let call = taken(
        &story,
        "<Response><Dial>+14155550188</Dial><Say>Never</Say></Response>",
    )
    .await;
    let params = UpdateCall::default().twiml("<Response><Pause length='9'/></Response>");
    Call::update(&story.client, &call, params).await.unwrap();
    story.advance(5_000);
    assert_eq!(story.verbs(&call), ["Dial", "Pause"]);
    assert_eq!(story.status(&call).await, CallStatus::InProgress);
    let calls = Call::list(&story.client, ()).await.unwrap();
    let child = calls.iter().find(|child| child.parent_call_sid.is_some());
    assert_eq!(child.unwrap().status, Some(CallStatus::Canceled));
}
