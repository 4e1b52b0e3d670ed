//! Text messages: outbound with status callbacks, inbound with a reply, media, redaction, errors.

use serde_json::json;
use twilio_resources::{
    Client, Sid,
    api::v2010::{
        CreateIncomingPhoneNumber, CreateMessage, IncomingPhoneNumber, Media, Message,
        MessageFilter, MessageScheduleType, MessageUpdateStatus, UpdateMessage,
    },
    http::Method,
    jiff::{SignedDuration, Timestamp},
    twiml::{self, MessagingResponse},
};

use crate::{
    Outcome,
    emulator::{Emulator, expect, refused},
    webhooks::Application,
};

const PHONE: &str = "+14155550100";
const OWN: &str = "+14155550199";

pub(crate) async fn tell(emulator: &Emulator) -> Outcome {
    let reply = MessagingResponse::new().push(twiml::Message::text("Thank you & <goodbye>"));
    let mut app = Application::start(emulator, reply.to_string()).await?;
    let number = CreateIncomingPhoneNumber::new()
        .phone_number(OWN)
        .sms_url(&app.url);
    IncomingPhoneNumber::create(&emulator.client, (), number).await?;
    let sent = delivered_with_callbacks(emulator, &mut app).await?;
    answered(emulator, &mut app).await?;
    redacted(&emulator.client, &sent).await?;
    with_media(&emulator.client).await?;
    scheduled(&emulator.client).await?;
    undelivered(emulator).await?;
    all_refused(&emulator.client).await
}

fn message() -> CreateMessage {
    CreateMessage::new(PHONE).from(OWN)
}

async fn delivered_with_callbacks(emulator: &Emulator, app: &mut Application) -> Outcome<Message> {
    let client = &emulator.client;
    let params = message().body("Hello").status_callback(&app.url);
    let sent = Message::create(client, (), params).await?;
    expect(text(sent.status.as_ref()), "queued")?;
    expect(text(sent.direction.as_ref()), "outbound-api")?;
    let counts = (sent.num_segments.as_deref(), sent.num_media.as_deref());
    expect(counts, (Some("1"), Some("0")))?;
    emulator.advance(2).await?;
    let mut statuses = Vec::new();
    for _ in 0..3 {
        let callback = app.next().await?;
        expect(callback.get("MessageSid"), Some(sent.sid.as_str()))?;
        statuses.push(callback.get("MessageStatus").unwrap_or_default().to_owned());
    }
    statuses.sort();
    expect(statuses, ["delivered", "sending", "sent"])?;
    let sent = Message::fetch(client, &sent).await?;
    expect(text(sent.status.as_ref()), "delivered")?;
    expect(sent.date_sent.is_some(), true)?;
    Ok(sent)
}

async fn answered(emulator: &Emulator, app: &mut Application) -> Outcome {
    let client = &emulator.client;
    let inbound = json!({ "from": PHONE, "to": OWN, "body": "Hi" });
    emulator.control(Method::POST, "/messages", inbound).await?;
    let inbound = app.next().await?;
    let field = |name| inbound.get(name).unwrap_or_default();
    expect(
        (field("From"), field("To"), field("Body")),
        (PHONE, OWN, "Hi"),
    )?;
    let sid: Sid<Message> = field("MessageSid").parse()?;
    let inbound = Message::fetch(client, sid).await?;
    expect(text(inbound.direction.as_ref()), "inbound")?;
    emulator.advance(2).await?;
    let filter = MessageFilter::new().to(PHONE);
    let outbound = Message::list(client, ()).with(filter).await?;
    let directions: Vec<_> = outbound
        .iter()
        .map(|m| text(m.direction.as_ref()))
        .collect();
    expect(directions, ["outbound-reply", "outbound-api"])?;
    expect(outbound[0].body.as_deref(), Some("Thank you & <goodbye>"))
}

async fn redacted(client: &Client, message: &Message) -> Outcome {
    let blank = Message::update(client, message, UpdateMessage::new().body("")).await?;
    expect(blank.body.as_deref(), Some(""))?;
    let other = Message::update(client, message, UpdateMessage::new().body("other")).await;
    refused(other, 400, 20001)?;
    Message::delete(client, message).await?;
    refused(Message::fetch(client, message).await, 404, 20404)?;
    Ok(())
}

async fn with_media(client: &Client) -> Outcome {
    let url = "https://example.com/cat.jpg";
    let message = Message::create(client, (), message().media_url([url, url])).await?;
    expect(message.sid.as_str().starts_with("MM"), true)?;
    expect(message.num_media.as_deref(), Some("2"))?;
    let media = Media::list(client, &message).await?;
    let parents: Vec<_> = media.iter().map(|m| m.parent_sid).collect();
    expect(parents, [Some(message.sid); 2])?;
    Media::delete(client, (&message, media[0].sid)).await?;
    expect(Media::list(client, &message).await?.len(), 1)
}

async fn scheduled(client: &Client) -> Outcome {
    let params = CreateMessage::new(PHONE)
        .body("Later")
        .messaging_service_sid(format!("MG{}", "0".repeat(32)).parse()?)
        .schedule_type(MessageScheduleType::Fixed)
        .send_at(Timestamp::now() + SignedDuration::from_hours(48));
    let message = Message::create(client, (), params).await?;
    expect(text(message.status.as_ref()), "scheduled")?;
    let cancel = || UpdateMessage::new().status(MessageUpdateStatus::Canceled);
    let canceled = Message::update(client, &message, cancel()).await?;
    expect(text(canceled.status.as_ref()), "canceled")?;
    refused(
        Message::update(client, &message, cancel()).await,
        400,
        30409,
    )?;
    Ok(())
}

async fn undelivered(emulator: &Emulator) -> Outcome {
    let client = &emulator.client;
    let params = CreateMessage::new("+14155530003").from(OWN).body("x");
    let message = Message::create(client, (), params).await?;
    emulator.advance(2).await?;
    let message = Message::fetch(client, &message).await?;
    let outcome = (text(message.status.as_ref()), message.error_code);
    expect(outcome, ("undelivered".to_owned(), Some(30003)))
}

async fn all_refused(client: &Client) -> Outcome {
    for (code, to, from, body) in [
        (21604, "", OWN, "x"),
        (21211, "call me", OWN, "x"),
        (21266, OWN, OWN, "x"),
        (21602, PHONE, OWN, ""),
        (21603, PHONE, "", "x"),
        (21212, PHONE, "+1", "x"),
        (21606, PHONE, "+14155550177", "x"),
    ] {
        let params = CreateMessage::new(to).from(from).body(body);
        refused(Message::create(client, (), params).await, 400, code)?;
    }
    // Twilio's 21617: our client checks the limit, and does not send the request.
    let long = Message::create(client, (), message().body("x".repeat(1601))).await;
    let names_it = long.is_err_and(|error| error.as_parameter().is_some());
    expect(names_it, true)
}

fn text<T: ToString>(value: Option<&T>) -> String {
    value.map(ToString::to_string).unwrap_or_default()
}
