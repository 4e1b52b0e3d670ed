//! Messages of the 2010 API: rejections, statuses, callbacks, inbound messages.

#![allow(
    dead_code,
    clippy::struct_field_names,
    reason = "the names are Twilio's, and not every field is read by a test"
)]

use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    sync::mpsc,
};
use twilio_emulator::Emulator;
use twilio_runtime::testing::ManualTimer;
use twilio_runtime::{Account, Resource, Sid, TwilioParams, TwilioResource};

use crate::support::{Form, emulator, raw};

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Messages.json",
    sid = "SM" | "MM",
    create = CreateMessage,
    fetch,
    list,
    update = UpdateMessage,
    delete,
)]
struct Message {
    sid: Sid<Message>,
    account_sid: Sid<Account>,
    status: String,
    direction: String,
    to: String,
    from: Option<String>,
    body: String,
    num_segments: String,
    num_media: String,
    date_sent: Option<String>,
}

#[derive(Clone, Debug, TwilioParams)]
struct CreateMessage {
    to: Option<String>,
    from: Option<String>,
    #[param(max_length = 1600)]
    body: Option<String>,
    media_url: Option<Vec<String>>,
    messaging_service_sid: Option<String>,
    status_callback: Option<String>,
    schedule_type: Option<String>,
    send_at: Option<String>,
}

#[derive(Clone, Debug, TwilioParams)]
struct UpdateMessage {
    body: Option<String>,
    status: Option<String>,
}

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json",
    sid = "PN",
    create = CreateNumber,
    fetch,
    list,
    delete,
)]
struct Number {
    sid: Sid<Number>,
    account_sid: Sid<Account>,
    phone_number: String,
    sms_url: Option<String>,
}

#[derive(Clone, Debug, TwilioParams)]
struct CreateNumber {
    phone_number: Option<String>,
    area_code: Option<String>,
    sms_url: Option<String>,
}

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json",
    sid = "ME",
    list_key = "media_list",
    placeholders(MessageSid: Sid<Message>),
    fetch,
    list,
    delete
)]
struct Media {
    sid: Sid<Media>,
    account_sid: Sid<Account>,
    parent_sid: Option<Sid<Message>>,
    content_type: Option<String>,
}

const PHONE: &str = "+14155550100";
const OWN: &str = "+15005550006";

fn builder() -> twilio_emulator::Builder {
    Emulator::builder().resources(&[Message::DESCRIPTOR, Media::DESCRIPTOR, Number::DESCRIPTOR])
}

fn path(emulator: &Emulator) -> String {
    format!(
        "/2010-04-01/Accounts/{}/Messages.json",
        emulator.account_sid()
    )
}

#[test]
fn a_message_that_cannot_be_sent_has_twilios_code() {
    let emulator = builder().build().unwrap();
    let raw = raw(&emulator);
    let long = "x".repeat(1601);
    let cases: &[(Form<'_>, u32)] = &[
        (&[("From", OWN), ("Body", "x")], 21604),
        (&[("To", "call me"), ("From", OWN), ("Body", "x")], 21211),
        (&[("To", PHONE), ("From", OWN)], 21602),
        (&[("To", PHONE), ("Body", "x")], 21603),
        (&[("To", PHONE), ("From", "+1"), ("Body", "x")], 21212),
        (&[("To", OWN), ("From", OWN), ("Body", "x")], 21266),
        (&[("To", PHONE), ("From", OWN), ("Body", &long)], 21617),
    ];
    for (form, code) in cases {
        raw.post(&path(&emulator), form).fails(400, *code, "");
    }
    let numbers = path(&emulator).replace("Messages", "IncomingPhoneNumbers");
    raw.post(&numbers, &[("PhoneNumber", "+15005550001")])
        .is(201);
    let form = [("To", PHONE), ("From", OWN), ("Body", "x")];
    raw.post(&path(&emulator), &form).fails(400, 21606, OWN);
}

#[test]
fn the_parameters_of_a_message_are_checked_with_twilios_codes() {
    let emulator = emulator(&["api"]);
    let raw = raw(&emulator);
    let many = [("MediaUrl", "https://example.com/a.jpg"); 11];
    let ends = [("To", PHONE), ("From", OWN)];
    let refused = |more: &[(&str, &str)], code| {
        let form = [&ends[..], more].concat();
        raw.post(&path(&emulator), &form).fails(400, code, "");
    };
    refused(&many, 21623);
    refused(&[("MediaUrl", "cat.jpg")], 21620);
    refused(&[("Body", "x"), ("StatusCallback", "nowhere")], 21609);
    refused(&[("Body", "x"), ("ScheduleType", "fixed")], 35118);
    let service = ("MessagingServiceSid", "MG00000000000000000000000000000000");
    let schedule = [("Body", "x"), ("ScheduleType", "fixed"), service];
    refused(&schedule, 35111);
    for at in ["2026-11-23T10:14:59Z", "2026-12-28T10:00:01Z"] {
        refused(&[&schedule[..], &[("SendAt", at)]].concat(), 35114);
    }
    // A declaration with required parameters has the same codes.
    let form = [("To", ""), ("From", OWN), ("Body", "x")];
    raw.post(&path(&emulator), &form).fails(400, 21604, "");
    raw.post(&path(&emulator), &form[1..]).fails(400, 21604, "");
}

#[tokio::test]
async fn a_message_of_a_service_uses_its_numbers_and_its_status_callback() {
    let application = crate::application::application("").await;
    let emulator = emulator(&["api", "messaging"]);
    let raw = raw(&emulator);
    let services = "/messaging/v1/Services";
    let form = [("FriendlyName", "x"), ("StatusCallback", application.url())];
    let service = raw.post(services, &form).is(201)["sid"].clone();
    let service = service.as_str().unwrap();
    let form = [
        ("To", PHONE),
        ("MessagingServiceSid", service),
        ("Body", "x"),
    ];
    raw.post(&path(&emulator), &form).fails(400, 21704, "");
    let unknown = [
        ("To", PHONE),
        ("MessagingServiceSid", "MG00000000000000000000000000000000"),
    ];
    let unknown = [&unknown[..], &[("Body", "x")]].concat();
    raw.post(&path(&emulator), &unknown).fails(400, 21701, "");
    let numbers = path(&emulator).replace("Messages", "IncomingPhoneNumbers");
    let number = raw.post(&numbers, &[("PhoneNumber", OWN)]).is(201);
    let form_number = [("PhoneNumberSid", number["sid"].as_str().unwrap())];
    let senders = format!("{services}/{service}/PhoneNumbers");
    let sender = raw.post(&senders, &form_number).is(201);
    assert_eq!(sender["sid"], number["sid"]);
    raw.post(&senders, &form_number).fails(409, 21710, "");
    let other = raw.post(services, &[("FriendlyName", "y")]).is(201);
    let others = senders.replace(service, other["sid"].as_str().unwrap());
    raw.post(&others, &form_number).fails(409, 21712, "");
    assert_eq!(
        raw.post(&path(&emulator), &form).is(201)["status"],
        "accepted"
    );
    emulator.advance(Duration::from_secs(2));
    assert_eq!(emulator.phone(PHONE).inbox()[0].from, OWN);
    emulator.send_webhooks().await;
    assert!(application.received().contains("MessageStatus=delivered"));
}

#[test]
fn a_message_progresses_as_the_clock_advances() {
    let clock = ManualTimer::at("2026-11-23T10:00:00Z".parse().unwrap());
    let emulator = builder().clock(clock).build().unwrap();
    let raw = raw(&emulator);
    let form = [("To", PHONE), ("From", OWN), ("Body", "hello")];
    let message = raw.post(&path(&emulator), &form).is(201);
    assert_eq!(
        (&message["status"], &message["num_segments"]),
        (&json!("queued"), &json!("1"))
    );
    let one = path(&emulator).replace(
        ".json",
        &format!("/{}.json", message["sid"].as_str().unwrap()),
    );
    for (step, status) in [(200, "sending"), (300, "sent"), (500, "delivered")] {
        emulator.advance(Duration::from_millis(step));
        assert_eq!(raw.get(&one).is(200)["status"], status);
    }
    assert!(raw.get(&one).is(200)["date_sent"].is_string());
    assert_eq!(raw.post(&one, &[("Body", "")]).is(200)["body"], "");
    raw.post(&one, &[("Body", "other")])
        .fails(400, 20001, "Body");
}

#[test]
fn the_delivery_time_is_a_setting() {
    for (time, now, later) in [(0, "delivered", "delivered"), (30, "queued", "sent")] {
        let clock = ManualTimer::at("2026-11-23T10:00:00Z".parse().unwrap());
        let builder = builder().delivery_time(Duration::from_secs(time));
        let emulator = builder.clock(clock).build().unwrap();
        let phone = emulator.phone(PHONE);
        let form = [("To", PHONE), ("From", OWN), ("Body", "hello")];
        raw(&emulator).post(&path(&emulator), &form).is(201);

        emulator.advance(Duration::ZERO);
        assert_eq!(phone.sent()[0].status, now);
        emulator.advance(Duration::from_secs(15));
        assert_eq!(phone.sent()[0].status, later);
    }
}

#[test]
fn a_message_has_a_record_for_each_of_its_media() {
    let emulator = builder().build().unwrap();
    let raw = raw(&emulator);
    let form = [
        ("To", PHONE),
        ("From", OWN),
        ("MediaUrl", "https://example.com/cat.jpg?size=1"),
        ("MediaUrl", "https://example.com/dog"),
    ];
    let message = raw.post(&path(&emulator), &form).is(201);
    let media = format!("/{}/Media.json", message["sid"].as_str().unwrap());
    let media = raw.get(&path(&emulator).replace(".json", &media)).is(200);
    let of = |name| {
        media["media_list"]
            .as_array()
            .unwrap()
            .iter()
            .map(move |m| &m[name])
    };
    assert!(of("parent_sid").all(|sid| *sid == message["sid"]));
    let types: Vec<_> = of("content_type").collect();
    assert_eq!(types, ["application/octet-stream", "image/jpeg"]);
}

#[test]
fn a_scheduled_message_waits_and_can_be_canceled() {
    let clock = ManualTimer::at("2026-11-23T10:00:00Z".parse().unwrap());
    let emulator = builder().clock(clock).build().unwrap();
    let raw = raw(&emulator);
    let form = [
        ("To", PHONE),
        ("MessagingServiceSid", "MG0"),
        ("Body", "later"),
        ("ScheduleType", "fixed"),
        ("SendAt", "2026-11-23T11:00:00Z"),
    ];
    let [sent, canceled] = [(), ()].map(|()| {
        let message = raw.post(&path(&emulator), &form).is(201);
        assert_eq!(message["status"], "scheduled");
        path(&emulator).replace(
            ".json",
            &format!("/{}.json", message["sid"].as_str().unwrap()),
        )
    });
    raw.post(&canceled, &[("Status", "canceled")]).is(200);
    emulator.advance(Duration::from_secs(3599));
    assert_eq!(raw.get(&sent).is(200)["status"], "scheduled");
    emulator.advance(Duration::from_secs(5));
    assert_eq!(raw.get(&sent).is(200)["status"], "delivered");
    assert_eq!(raw.get(&canceled).is(200)["status"], "canceled");
    raw.post(&sent, &[("Status", "canceled")])
        .fails(400, 30409, "");
}

#[test]
fn messages_are_listed_by_the_day_or_the_time_of_sending() {
    let emulator = emulator(&["api"]);
    let raw = raw(&emulator);
    let form = [("To", PHONE), ("From", OWN), ("Body", "x")];
    raw.post(&path(&emulator), &form).is(201);
    emulator.advance(Duration::from_secs(2));
    for (query, count) in [
        ("DateSent=2026-11-23", 1),
        ("DateSent=2026-11-22", 0),
        ("DateSent%3E=2026-11-23", 1),
        ("DateSent%3E=2026-11-24", 0),
        ("DateSent%3C=2026-11-23T09:59:59Z", 0),
        ("DateSent%3E=2026-11-23T09:59:59Z", 1),
    ] {
        let found = raw.get(&format!("{}?{query}", path(&emulator))).is(200);
        let found = found["messages"].as_array().unwrap().len();
        assert_eq!(found, count, "{query}");
    }
    let query = format!("{}?DateSent=yesterday", path(&emulator));
    raw.get(&query).fails(400, 20001, "DateSent");
}

/// An application that responds to every request with `body`, and keeps the requests.
async fn application(body: &'static str) -> (String, mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let (sender, receiver) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut request = vec![0; 8192];
            let mut length = 0;
            while !is_whole(&request[..length]) {
                length += stream.read(&mut request[length..]).await.unwrap();
            }
            let response = format!(
                "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: {}\r\n\r\n{body}",
                body.len()
            );
            stream.write_all(response.as_bytes()).await.unwrap();
            sender
                .send(String::from_utf8(request[..length].to_vec()).unwrap())
                .unwrap();
        }
    });
    (url, receiver)
}

fn is_whole(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request).to_lowercase();
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    body.len() >= length.unwrap().parse().unwrap()
}

#[tokio::test]
async fn the_callback_receives_each_status_with_a_signature() {
    let (url, mut received) = application("").await;
    let emulator = builder().build().unwrap();
    let form = [
        ("To", PHONE),
        ("From", OWN),
        ("Body", "x"),
        ("StatusCallback", &*url),
    ];
    raw(&emulator).post(&path(&emulator), &form).is(201);
    emulator.advance(Duration::from_secs(2));
    emulator.send_webhooks().await;
    for status in ["sending", "sent", "delivered"] {
        let request = received.recv().await.unwrap();
        assert!(
            request.contains(&format!("MessageStatus={status}")),
            "{request}"
        );
        assert!(
            request
                .to_lowercase()
                .contains("i-twilio-idempotency-token")
        );
    }
    let webhooks = emulator.webhooks();
    let parameters = webhooks[2].parameters.iter();
    let parameters = parameters.map(|(name, value)| (name.as_str(), value.as_str()));
    let signature = twilio_runtime::webhook::sign(emulator.auth_token(), &url, parameters);
    assert!(!signature.is_empty());
    assert_eq!(webhooks[2].get("MessageStatus"), Some("delivered"));
    assert_eq!(webhooks[2].status.unwrap(), 200);
}

#[tokio::test]
async fn an_inbound_message_calls_the_application_and_its_reply_is_sent() {
    let twiml = "<Response><Message>Thank you</Message></Response>";
    let (url, mut received) = application(twiml).await;
    let emulator = builder().start().await.unwrap();
    let numbers = path(&emulator).replace("Messages", "IncomingPhoneNumbers");
    let raw = raw(&emulator);
    raw.post(&numbers, &[("PhoneNumber", OWN), ("SmsUrl", &url)])
        .is(201);
    emulator.receive_message(PHONE, OWN, "hi").unwrap();
    let request = received.recv().await.unwrap();
    assert!(request.contains("Body=hi") && request.contains("From=%2B14155550100"));
    while emulator.webhooks().is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let list = loop {
        let list = raw.get(&path(&emulator)).is(200)["messages"].clone();
        if list.as_array().unwrap().len() == 2 {
            break list;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    };
    let show = |message: &Value| {
        let field = |name: &str| message[name].as_str().unwrap().to_owned();
        [field("direction"), field("to"), field("body")]
    };
    assert_eq!(show(&list[0]), ["outbound-reply", PHONE, "Thank you"]);
    assert_eq!(show(&list[1]), ["inbound", OWN, "hi"]);
    let error = emulator.receive_message(PHONE, "+15005550009", "hi");
    assert_eq!(error.unwrap_err().status(), 404);
}

#[tokio::test]
async fn only_this_machine_is_called() {
    let emulator = builder().build().unwrap();
    let url = "http://example.com/hook";
    let form = [
        ("To", PHONE),
        ("From", OWN),
        ("Body", "x"),
        ("StatusCallback", url),
    ];
    raw(&emulator).post(&path(&emulator), &form).is(201);
    emulator.advance(Duration::from_secs(2));
    emulator.send_webhooks().await;
    let webhooks = emulator.webhooks();
    assert_eq!(webhooks.len(), 3);
    assert!(webhooks[0].error.as_ref().unwrap().contains("this machine"));
}
