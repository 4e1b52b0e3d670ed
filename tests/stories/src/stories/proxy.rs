//! Proxy from its service to the last interaction, with its error codes.

use serde_json::json;
use twilio_resources::{
    Client,
    api::v2010::{Message, MessageFilter},
    http::Method,
    proxy::v1::{
        CreateMessageInteraction, CreateParticipant, CreatePhoneNumber, CreateService,
        CreateSession, Interaction, MessageInteraction, Participant, PhoneNumber, Service, Session,
        SessionStatus, UpdateService, UpdateSession,
    },
};

use crate::{
    Outcome,
    emulator::{Emulator, expect, refused},
    webhooks::Application,
};

const ALICE: &str = "+14155550101";
const BOB: &str = "+14155550102";
const CAROL: &str = "+14155550103";
const POOL: [&str; 2] = ["+14155550190", "+14155550191"];

pub(crate) async fn tell(emulator: &Emulator) -> Outcome {
    let client = &emulator.client;
    let rides = || CreateService::new("rides").default_ttl(3600);
    let service = Service::create(client, rides()).await?;
    refused(Service::create(client, rides()).await, 400, 80602)?;
    let last_number = numbers(client, &service).await?;

    let trip = || CreateSession::new().unique_name("trip-1");
    let session = Session::create(client, &service, trip()).await?;
    expect(session.status.as_ref(), Some(&SessionStatus::Open))?;
    expect(session.ttl, Some(3600))?;
    let again = Session::create(client, &service, trip()).await;
    refused(again, 400, 80603)?;
    let (alice, bob) = participants(client, &session).await?;
    talk(client, &session, &alice, &bob).await?;
    relayed(emulator, &session, &alice).await?;
    close(client, &session, &alice).await?;

    Session::delete(client, &session).await?;
    PhoneNumber::delete(client, &last_number).await?;
    Service::delete(client, &service).await?;
    refused(Service::fetch(client, &service).await, 404, 20404)?;
    refused(Session::fetch(client, &session).await, 404, 20404)?;
    Ok(())
}

async fn numbers(client: &Client, service: &Service) -> Outcome<PhoneNumber> {
    for number in POOL {
        let params = CreatePhoneNumber::new().phone_number(number);
        PhoneNumber::create(client, service, params).await?;
    }
    let mut pool = PhoneNumber::list(client, service).await?;
    let numbers: Vec<_> = pool.iter().map(|n| n.phone_number.as_deref()).collect();
    expect(numbers, POOL.map(Some))?;
    let again = CreatePhoneNumber::new().sid(pool[0].sid);
    refused(
        PhoneNumber::create(client, service, again).await,
        400,
        80104,
    )?;
    Ok(pool.remove(1))
}

async fn participants(client: &Client, session: &Session) -> Outcome<(Participant, Participant)> {
    let join =
        |identifier| Participant::create(client, session, CreateParticipant::new(identifier));
    let params = CreateParticipant::new(ALICE).friendly_name("Alice");
    let alice = Participant::create(client, session, params).await?;
    let number = alice.proxy_identifier.as_deref().unwrap_or_default();
    expect(POOL.contains(&number), true)?;
    refused(join(ALICE).await, 400, 80103)?;
    let bob = join(BOB).await?;
    refused(join(CAROL).await, 400, 80609)?;
    let all = Participant::list(client, session).await?;
    let sids: Vec<_> = all.iter().map(|participant| participant.sid).collect();
    expect(sids, [alice.sid, bob.sid])?;
    let fetched = Participant::fetch(client, &alice).await?;
    expect(fetched.friendly_name.as_deref(), Some("Alice"))?;
    Ok((alice, bob))
}

async fn talk(
    client: &Client,
    session: &Session,
    alice: &Participant,
    bob: &Participant,
) -> Outcome {
    let params = CreateMessageInteraction::new().body("I am here");
    let message = MessageInteraction::create(client, alice, params).await?;
    let session = Session::fetch(client, session).await?;
    expect(session.status.as_ref(), Some(&SessionStatus::InProgress))?;
    let all = Interaction::list(client, &session).await?;
    let sids: Vec<_> = all.iter().map(|interaction| interaction.sid).collect();
    expect(sids, [message.sid.cast()?])?;
    let interaction = Interaction::fetch(client, &all[0]).await?;
    expect(interaction.outbound_participant_sid, Some(alice.sid))?;
    let to_alice = MessageInteraction::list(client, alice).await?;
    let sids: Vec<_> = to_alice.iter().map(|message| message.sid).collect();
    expect(sids, [message.sid])?;
    expect(MessageInteraction::list(client, bob).await?.len(), 0)
}

async fn relayed(emulator: &Emulator, session: &Session, alice: &Participant) -> Outcome {
    let client = &emulator.client;
    let mut app = Application::start(emulator, String::new()).await?;
    let params = UpdateService::new().callback_url(&app.url);
    Service::update(client, session.service_sid, params).await?;
    let message = json!({ "from": ALICE, "to": alice.proxy_identifier, "body": "Where?" });
    emulator.control(Method::POST, "/messages", message).await?;
    let told = app.next().await?;
    expect(told.get("interactionType"), Some("message"))?;
    let from = told.get("inboundParticipantSid");
    expect(from, Some(alice.sid.as_str()))?;
    let to_bob = Message::list(client, ()).with(MessageFilter::new().to(BOB));
    let bodies: Vec<_> = to_bob.await?.into_iter().map(|m| m.body).collect();
    expect(bodies, [Some("Where?".to_owned())])?;
    expect(Interaction::list(client, session).await?.len(), 2)
}

async fn close(client: &Client, session: &Session, alice: &Participant) -> Outcome {
    let params = UpdateSession::new().status(SessionStatus::Closed);
    let closed = Session::update(client, session, params).await?;
    expect(closed.status.as_ref(), Some(&SessionStatus::Closed))?;
    expect(closed.closed_reason.as_deref(), Some("api"))?;
    let late = Participant::create(client, session, CreateParticipant::new(CAROL)).await;
    refused(late, 400, 80607)?;
    let params = CreateMessageInteraction::new().body("x");
    let late = MessageInteraction::create(client, alice, params).await;
    refused(late, 400, 80607)?;
    Ok(())
}
