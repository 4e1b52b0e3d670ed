//! The guide's page for users of Twilio's libraries: the listed calls must compile.

#![allow(
    dead_code,
    clippy::needless_pass_by_value,
    clippy::unused_async,
    reason = "compiling it is the test"
)]

use twilio_resources::{
    Account, Client, Credentials, Error, RetryPolicy, Sid,
    api::v2010::{CreateMessage, Message, MessageFilter},
    proxy::v1::{CreateService, Participant, Service, Session, SessionStatus, UpdateSession},
    twiml::{Say, VoiceResponse},
    verify::v2::{CreateVerification, Verification},
    webhook::{InboundMessage, Validator, Webhook},
};

const PAGE: &str = include_str!("../../runtime/src/guide/more/coming_from.md");

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

#[rustfmt::skip]
fn clients(credentials: Credentials, [account, key, secret, token, r, e]: [&str; 6], subaccount: Sid<Account>) -> Outcome {
    let client = Client::from_env()?;
    Client::builder(Credentials::api_key(account, key, secret)).build()?;
    Client::builder(Credentials::account(account, token)).build()?;
    Client::builder(credentials).region(r).edge(e).build()?;
    let _ = client.with_account(subaccount);
    let _ = RetryPolicy::default().max_attempts(6);
    Ok(())
}

#[rustfmt::skip]
async fn messages(client: Client, params: CreateMessage, v: Sid<twilio_resources::verify::v2::Service>) -> Outcome {
    let (a, b) = ("+14155550123", "+14155550100");
    Message::create(&client, (), CreateMessage::new(a).from(b).body("Hello")).await?;
    Message::create(&client, (), params).await?;
    Message::fetch(&client, "SM...".parse::<Sid<Message>>()?).await?;
    Message::list(&client, ()).with(MessageFilter::new().to(a)).limit(20).await?;
    Verification::create(&client, v, CreateVerification::new(a, "sms")).await?;
    Ok(())
}

#[rustfmt::skip]
async fn services(client: Client, params: CreateService, s: Sid<Service>) -> Outcome {
    Service::create(&client, CreateService::new("a")).await?;
    let params = params.default_ttl(3600);
    { let params = params.clone(); Service::create(&client, params).await?; }
    let _ = Service::create(&client, params).response().await?;
    Service::fetch(&client, s).await?;
    Service::list(&client).limit(20).await?;
    let _ = Service::list(&client).stream();
    Ok(())
}

#[rustfmt::skip]
async fn participants(client: Client, session: Session, participant: Participant, url: &str) -> Outcome {
    let (s, k, p) = (session.service_sid, session.sid, participant.sid);
    Participant::fetch(&client, &participant).await?;
    Participant::delete(&client, (s, k, p)).await?;
    Participant::list(&client, (s, k)).await?;
    Participant::list(&client, (s, k)).limit(20).await?;
    let mut all = Participant::list(&client, (s, k)).stream();
    while let Some(participant) = all.next().await { participant?; }
    let _ = Participant::list(&client, (s, k)).page_size(5).pages().next().await;
    drop(Participant::list(&client, (s, k)).resume(url));
    Session::update(&client, &session, UpdateSession::new().status(SessionStatus::Closed)).await?;
    Ok(())
}

#[rustfmt::skip]
fn others(error: &Error, headers: http::HeaderMap, [token, url]: [&str; 2], body: &[u8]) -> Outcome {
    let _ = (error.status(), error.code());
    Validator::new(token).validate(url, &headers, body)?;
    let _ = VoiceResponse::new().push(Say::new("hi"));
    Ok(())
}

async fn hook(Webhook(message): Webhook<InboundMessage>) -> String {
    message.body
}

#[test]
fn the_calls_in_the_right_column_compile() {
    let source = include_str!("coming_from.rs");
    let rows = PAGE.lines().filter(|line| line.starts_with("| `"));
    let ours = rows.filter_map(|row| row.rsplit(" | ").next());
    // Between backticks: every second part.
    let code: Vec<&str> = ours
        .flat_map(|cell| cell.split('`').skip(1).step_by(2))
        .collect();
    assert!(code.len() > 35, "{code:?}");
    let unknown: Vec<_> = code
        .into_iter()
        .filter(|code| !source.contains(code))
        .collect();
    assert!(unknown.is_empty(), "not compiled here: {unknown:#?}");
}
