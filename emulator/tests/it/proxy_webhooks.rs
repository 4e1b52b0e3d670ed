//! Proxy from a phone: messages between participants, callbacks, modes and lifetimes.

use std::time::Duration;

use twilio_emulator::Emulator;
use twilio_resources::{
    Client,
    api::v2010::Message,
    proxy::v1::{
        CreateMessageInteraction, CreateParticipant, CreatePhoneNumber, CreateService,
        CreateSession, Interaction, MessageInteraction, NumberSelectionBehavior, Participant,
        PhoneNumber, ResourceStatus, Service, Session, SessionMode, SessionStatus, UpdateSession,
    },
};

use crate::{
    application::{answering, application},
    support::{assert_refused, emulator},
};

const ALICE: &str = "+14155550101";
const BOB: &str = "+14155550102";

struct Office {
    emulator: Emulator,
    client: Client,
    service: Service,
}

impl Office {
    /// A service with two numbers.
    async fn new(change: impl FnOnce(CreateService) -> CreateService) -> Self {
        let emulator = emulator(&["api", "proxy"]);
        let client = emulator.client();
        let params = change(CreateService::new("office"));
        let service = Service::create(&client, params).await.unwrap();
        for number in ["+15005550000", "+15005550001"] {
            let params = CreatePhoneNumber::new().phone_number(number);
            let number = PhoneNumber::create(&client, &service, params);
            number.await.unwrap();
        }
        Self {
            emulator,
            client,
            service,
        }
    }

    async fn session(&self, params: CreateSession) -> Session {
        let session = Session::create(&self.client, &self.service, params);
        session.await.unwrap()
    }

    async fn add(&self, session: &Session, identifier: &str) -> Participant {
        let params = CreateParticipant::new(identifier);
        let participant = Participant::create(&self.client, session, params);
        participant.await.unwrap()
    }

    async fn status(&self, session: &Session) -> SessionStatus {
        let session = Session::fetch(&self.client, session).await.unwrap();
        session.status.unwrap()
    }

    /// The bodies of the messages to a phone.
    async fn phone(&self, number: &str) -> Vec<String> {
        let messages = Message::list(&self.client, ()).await.unwrap();
        let to = messages.into_iter();
        let to = to.filter(|message| message.to.as_deref() == Some(number));
        to.filter_map(|message| message.body).collect()
    }

    /// Alice and Bob in a session; Alice has written to her proxy number.
    async fn alice_writes(&self, params: CreateSession) -> Session {
        let session = self.session(params).await;
        let alice = self.add(&session, ALICE).await;
        self.add(&session, BOB).await;
        let number = alice.proxy_identifier.unwrap();
        self.emulator.receive_message(ALICE, &number, "hi").unwrap();
        self.emulator.send_webhooks().await;
        session
    }

    async fn outbound(&self, session: &Session) -> Option<ResourceStatus> {
        let interactions = Interaction::list(&self.client, session).await.unwrap();
        assert_eq!(interactions.len(), 1);
        interactions[0].outbound_resource_status.clone()
    }
}

#[tokio::test]
async fn a_message_arrives_at_the_other_participant() {
    let application = application("").await;
    let office = Office::new(|service| service.callback_url(application.url())).await;
    let session = office.alice_writes(CreateSession::new()).await;
    assert_eq!(office.phone(BOB).await, ["hi"]);
    assert_eq!(office.status(&session).await, SessionStatus::InProgress);
    assert_eq!(office.outbound(&session).await, Some(ResourceStatus::Sent));
    let received = application.received();
    assert!(received.contains("interactionType=message"), "{received}");
    assert!(
        received.contains("outboundResourceStatus=sent"),
        "{received}"
    );
}

#[tokio::test]
async fn a_403_of_the_application_stops_a_message() {
    let application = answering("403 Forbidden", "").await;
    let office = Office::new(|service| service.intercept_callback_url(application.url())).await;
    let session = office.alice_writes(CreateSession::new()).await;
    assert!(office.phone(BOB).await.is_empty());
    assert_eq!(
        office.outbound(&session).await,
        Some(ResourceStatus::Canceled)
    );
}

#[tokio::test]
async fn an_application_that_fails_stops_no_message() {
    for url in [answering("500 Oops", "").await.url(), "http://127.0.0.1:1/"] {
        let office = Office::new(|service| service.intercept_callback_url(url)).await;
        office.alice_writes(CreateSession::new()).await;
        assert_eq!(office.phone(BOB).await, ["hi"]);
    }
}

#[tokio::test]
async fn the_application_replies_to_a_message_without_a_session() {
    let application = application("<Response><Message>Closed</Message></Response>").await;
    let office = Office::new(|service| service.out_of_session_callback_url(application.url()));
    let office = office.await;
    let params = CreateSession::new().mode(SessionMode::VoiceOnly);
    let session = office.alice_writes(params).await;
    assert!(office.phone(BOB).await.is_empty());
    assert_eq!(office.phone(ALICE).await, ["Closed"]);
    let received = application.received();
    assert!(
        received.contains(&format!("sessionSid={}", session.sid)),
        "{received}"
    );
}

#[tokio::test]
async fn a_message_of_the_api_reaches_the_phone_unless_the_session_is_voice_only() {
    let office = Office::new(|service| service).await;
    for (mode, is_refused) in [
        (SessionMode::MessageOnly, false),
        (SessionMode::VoiceOnly, true),
    ] {
        let session = office.session(CreateSession::new().mode(mode)).await;
        let alice = office.add(&session, ALICE).await;
        let params = CreateMessageInteraction::new().body("hello");
        let result = MessageInteraction::create(&office.client, &alice, params).await;
        if is_refused {
            assert_refused(result, 400, 20001);
        } else {
            result.unwrap();
        }
        assert_eq!(office.phone(ALICE).await, ["hello"]);
    }
}

#[tokio::test]
async fn a_session_that_is_unused_for_its_ttl_ends() {
    let office = Office::new(|service| service.default_ttl(60)).await;
    let session = office.session(CreateSession::new()).await;
    let alice = office.add(&session, ALICE).await;
    office.emulator.advance(Duration::from_secs(50));
    let params = CreateMessageInteraction::new().body("hello");
    let message = MessageInteraction::create(&office.client, &alice, params);
    message.await.unwrap();
    office.emulator.advance(Duration::from_secs(59));
    assert_eq!(office.status(&session).await, SessionStatus::InProgress);
    office.emulator.advance(Duration::from_secs(1));
    let ended = Session::fetch(&office.client, &session).await.unwrap();
    assert_eq!(ended.status, Some(SessionStatus::Closed));
    assert_eq!(ended.closed_reason.as_deref(), Some("expired"));
    let number = PhoneNumber::list(&office.client, &office.service)
        .await
        .unwrap();
    assert_eq!(number[0].in_use, Some(0));
}

#[tokio::test]
async fn the_expiry_date_has_precedence_over_the_ttl() {
    let office = Office::new(|service| service).await;
    let at = "2026-11-23T10:02:00Z".parse().unwrap();
    let params = CreateSession::new().ttl(10).date_expiry(at);
    let session = office.session(params).await;
    office.emulator.advance(Duration::from_secs(119));
    assert_eq!(office.status(&session).await, SessionStatus::Open);
    office.emulator.advance(Duration::from_secs(1));
    assert_eq!(office.status(&session).await, SessionStatus::Closed);
}

#[tokio::test]
async fn numbers_are_sticky_or_not() {
    let stick = NumberSelectionBehavior::PreferSticky;
    let avoid = NumberSelectionBehavior::AvoidSticky;
    for (behavior, same) in [(stick, true), (avoid, false)] {
        let office = Office::new(|service| service.number_selection_behavior(behavior)).await;
        let first = office.session(CreateSession::new()).await;
        office.add(&first, BOB).await;
        let had = office.add(&first, ALICE).await.proxy_identifier;
        let close = UpdateSession::new().status(SessionStatus::Closed);
        Session::update(&office.client, &first, close)
            .await
            .unwrap();
        let second = office.session(CreateSession::new()).await;
        let has = office.add(&second, ALICE).await.proxy_identifier;
        assert_eq!(had == has, same, "{had:?} {has:?}");
    }
}
