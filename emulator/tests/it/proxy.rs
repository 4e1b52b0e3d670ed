//! Proxy's own rules.

use serde_json::{Value, json};
use twilio_emulator::Emulator;
use twilio_resources::{
    Client, Error,
    proxy::v1::{
        CreateMessageInteraction, CreateParticipant, CreatePhoneNumber, CreateService,
        CreateSession, Interaction, MessageInteraction, Participant, PhoneNumber, Service, Session,
        SessionParticipant, SessionStatus, UpdatePhoneNumber, UpdateSession,
    },
};

use crate::support::raw;

const ALICE: &str = "+14155550101";
const BOB: &str = "+14155550102";
const CAROL: &str = "+14155550103";

struct Office {
    client: Client,
    service: Service,
    emulator: Emulator,
}

/// A service with this many numbers in its pool.
async fn office(numbers: usize) -> Office {
    let emulator = twilio_emulator::proxy().build().unwrap();
    let client = emulator.client();
    let service = Service::create(&client, CreateService::new("office"))
        .await
        .unwrap();
    let office = Office {
        client,
        service,
        emulator,
    };
    for number in 0..numbers {
        office.add_number(&number_at(number)).await.unwrap();
    }
    office
}

fn number_at(position: usize) -> String {
    format!("+1500555000{position}")
}

impl Office {
    async fn add_number(&self, number: &str) -> Result<PhoneNumber, Error> {
        let params = CreatePhoneNumber::new().phone_number(number);
        PhoneNumber::create(&self.client, &self.service, params).await
    }

    async fn session(&self) -> Session {
        Session::create(&self.client, &self.service, CreateSession::new())
            .await
            .unwrap()
    }

    async fn add(&self, session: &Session, identifier: &str) -> Result<Participant, Error> {
        Participant::create(&self.client, session, CreateParticipant::new(identifier)).await
    }

    async fn set_status(&self, session: &Session, status: SessionStatus) -> Result<Session, Error> {
        let params = UpdateSession::new().status(status);
        Session::update(&self.client, session, params).await
    }

    async fn in_use(&self) -> Vec<u32> {
        let pool = PhoneNumber::list(&self.client, &self.service)
            .await
            .unwrap();
        pool.iter().map(|number| number.in_use.unwrap()).collect()
    }
}

#[track_caller]
fn is_refused<T>(result: Result<T, Error>, code: u32) {
    let Err(error) = result else {
        panic!("expected a rejection with {code}");
    };
    assert_eq!(
        (error.status().map(|s| s.as_u16()), error.code()),
        (Some(400), Some(code))
    );
}

#[tokio::test]
async fn participants_get_different_numbers_of_the_pool() {
    let office = office(2).await;
    let session = office.session().await;
    let alice = office.add(&session, ALICE).await.unwrap();
    let bob = office.add(&session, BOB).await.unwrap();
    assert_eq!(alice.proxy_identifier.as_deref(), Some(&*number_at(0)));
    assert_eq!(bob.proxy_identifier.as_deref(), Some(&*number_at(1)));
    let sid = alice.proxy_identifier_sid.unwrap();
    let number = PhoneNumber::fetch(&office.client, (&office.service, sid))
        .await
        .unwrap();
    assert_eq!(number.phone_number, alice.proxy_identifier);
    assert_eq!(office.in_use().await, [1, 1]);
}

#[tokio::test]
async fn a_participant_gets_another_number_in_another_open_session() {
    let office = office(2).await;
    let (one, two) = (office.session().await, office.session().await);
    let first = office.add(&one, ALICE).await.unwrap();
    let second = office.add(&two, ALICE).await.unwrap();
    assert_ne!(first.proxy_identifier, second.proxy_identifier);
    is_refused(office.add(&office.session().await, ALICE).await, 80208);
    // Another participant may share the number.
    office.add(&office.session().await, BOB).await.unwrap();
    // Closing frees the pair.
    office
        .set_status(&one, SessionStatus::Closed)
        .await
        .unwrap();
    office.add(&office.session().await, ALICE).await.unwrap();
}

#[tokio::test]
async fn a_pool_without_a_free_number_rejects_a_participant() {
    let office = office(1).await;
    let session = office.session().await;
    let alice = office.add(&session, ALICE).await.unwrap();
    is_refused(office.add(&session, BOB).await, 80206);
    let number = (&office.service, alice.proxy_identifier_sid.unwrap());
    let reserve = UpdatePhoneNumber::new().is_reserved(true);
    PhoneNumber::update(&office.client, number, reserve)
        .await
        .unwrap();
    is_refused(office.add(&session, BOB).await, 80207);
}

#[tokio::test]
async fn an_empty_pool_rejects_a_participant() {
    let office = office(0).await;
    is_refused(office.add(&office.session().await, ALICE).await, 80206);
}

#[tokio::test]
async fn a_specified_number_must_be_in_the_pool_and_may_be_reserved() {
    let office = office(1).await;
    let session = office.session().await;
    let reserved = CreatePhoneNumber::new()
        .phone_number("+15005550099")
        .is_reserved(true);
    let reserved = PhoneNumber::create(&office.client, &office.service, reserved)
        .await
        .unwrap();
    let named = CreateParticipant::new(ALICE).proxy_identifier("+15005550099");
    let alice = Participant::create(&office.client, &session, named.clone())
        .await
        .unwrap();
    assert_eq!(alice.proxy_identifier_sid, Some(reserved.sid));
    let stranger = CreateParticipant::new(BOB).proxy_identifier("+15005550098");
    is_refused(
        Participant::create(&office.client, &session, stranger).await,
        80605,
    );
    let by_sid = CreateParticipant::new(BOB).proxy_identifier_sid(reserved.sid);
    let contradiction = by_sid.clone().proxy_identifier(number_at(0));
    is_refused(
        Participant::create(&office.client, &session, contradiction).await,
        80605,
    );
    Participant::create(&office.client, &session, by_sid)
        .await
        .unwrap();
    let elsewhere = Participant::create(&office.client, &office.session().await, named).await;
    is_refused(elsewhere, 80604);
}

#[tokio::test]
async fn a_short_code_can_be_specified() {
    let office = office(0).await;
    let session = office.session().await;
    let sid = format!("SC{}", "1".repeat(32));
    let path = format!("/v1/Services/{}", office.service.sid);
    let raw = raw(&office.emulator);
    let code = raw
        .post(&format!("{path}/ShortCodes"), &[("Sid", &*sid)])
        .is(201);
    assert_eq!(code["sid"], sid);
    let code = code["short_code"].as_str().unwrap();
    let named = CreateParticipant::new(ALICE).proxy_identifier(code);
    let alice = Participant::create(&office.client, &session, named)
        .await
        .unwrap();
    assert_eq!(alice.proxy_identifier_sid.unwrap().as_str(), sid);
    raw.post(&format!("{path}/ShortCodes"), &[("Sid", &*sid)])
        .fails(400, 80104, "");
}

#[tokio::test]
async fn a_session_holds_two_participants() {
    let office = office(3).await;
    let session = office.session().await;
    let alice = office.add(&session, ALICE).await.unwrap();
    office.add(&session, BOB).await.unwrap();
    is_refused(office.add(&session, CAROL).await, 80609);
    // A removed participant does not count.
    Participant::delete(&office.client, &alice).await.unwrap();
    office.add(&session, CAROL).await.unwrap();
    assert_eq!(
        Participant::list(&office.client, &session)
            .await
            .unwrap()
            .len(),
        3
    );
}

#[tokio::test]
async fn a_removed_participant_stays_and_cannot_be_added_again() {
    let office = office(2).await;
    let session = office.session().await;
    let alice = office.add(&session, ALICE).await.unwrap();
    Participant::delete(&office.client, &alice).await.unwrap();
    let removed = Participant::fetch(&office.client, &alice).await.unwrap();
    assert!(removed.date_deleted.is_some());
    assert_eq!(
        Participant::list(&office.client, &session).await.unwrap(),
        std::slice::from_ref(&removed)
    );
    is_refused(office.add(&session, ALICE).await, 80103);
    assert_eq!(office.in_use().await, [0, 0]);
    // Removing it again changes nothing.
    Participant::delete(&office.client, &alice).await.unwrap();
    assert_eq!(
        Participant::fetch(&office.client, &alice).await.unwrap(),
        removed
    );
    // Another session accepts it.
    office.add(&office.session().await, ALICE).await.unwrap();
    Session::delete(&office.client, &session).await.unwrap();
    let error = Participant::fetch(&office.client, &alice)
        .await
        .unwrap_err();
    assert!(error.is_not_found());
}

#[tokio::test]
async fn removing_a_participant_twice_frees_no_number_of_another() {
    let office = office(1).await;
    let session = office.session().await;
    let alice = office.add(&session, ALICE).await.unwrap();
    Participant::delete(&office.client, &alice).await.unwrap();
    office.add(&session, BOB).await.unwrap();
    Participant::delete(&office.client, &alice).await.unwrap();
    assert_eq!(office.in_use().await, [1]);
}

#[tokio::test]
async fn a_deleted_session_frees_its_numbers() {
    let office = office(1).await;
    let session = office.session().await;
    office.add(&session, ALICE).await.unwrap();
    Session::delete(&office.client, &session).await.unwrap();
    assert_eq!(office.in_use().await, [0]);
    office.add(&office.session().await, ALICE).await.unwrap();
}

#[tokio::test]
async fn an_identifier_is_unique_in_a_session() {
    let office = office(2).await;
    let session = office.session().await;
    office.add(&session, ALICE).await.unwrap();
    is_refused(office.add(&session, ALICE).await, 80103);
}

#[tokio::test]
async fn a_closed_session_accepts_no_participant_and_no_message() {
    let office = office(2).await;
    let session = office.session().await;
    let alice = office.add(&session, ALICE).await.unwrap();
    let closed = office
        .set_status(&session, SessionStatus::Closed)
        .await
        .unwrap();
    assert!(closed.date_ended.is_some() && closed.closed_reason.is_some());
    assert_eq!(office.in_use().await, [0, 0]);
    is_refused(office.add(&session, BOB).await, 80607);
    let message = CreateMessageInteraction::new().body("hi");
    let message = MessageInteraction::create(&office.client, &alice, message).await;
    is_refused(message, 80607);
    let longer = UpdateSession::new().ttl(9_u32);
    is_refused(
        Session::update(&office.client, &session, longer).await,
        80607,
    );
    is_refused(
        office.set_status(&session, SessionStatus::Closed).await,
        80607,
    );
}

#[tokio::test]
async fn a_session_reopens_unless_its_numbers_are_in_use() {
    let office = office(1).await;
    let session = office.session().await;
    office.add(&session, ALICE).await.unwrap();
    office
        .set_status(&session, SessionStatus::Closed)
        .await
        .unwrap();
    let other = office.session().await;
    office.add(&other, ALICE).await.unwrap();
    is_refused(
        office.set_status(&session, SessionStatus::Open).await,
        80604,
    );
    office
        .set_status(&other, SessionStatus::Closed)
        .await
        .unwrap();
    let open = office
        .set_status(&session, SessionStatus::Open)
        .await
        .unwrap();
    assert_eq!(
        (open.status, open.date_ended),
        (Some(SessionStatus::Open), None)
    );
    assert_eq!(office.in_use().await, [1]);
}

#[tokio::test]
async fn a_message_is_an_interaction_of_the_session() {
    let office = office(1).await;
    let session = office.session().await;
    assert_eq!(session.status, Some(SessionStatus::Open));
    let alice = office.add(&session, ALICE).await.unwrap();
    let params = CreateMessageInteraction::new().body("say \"hi\"");
    let message = MessageInteraction::create(&office.client, &alice, params)
        .await
        .unwrap();
    let data: Value = serde_json::from_str(message.data.as_deref().unwrap()).unwrap();
    assert_eq!(data, json!({ "body": "say \"hi\"" }));
    assert_eq!(message.participant_sid, alice.sid);
    assert_eq!(message.outbound_participant_sid, Some(alice.sid));
    let interactions = Interaction::list(&office.client, &session).await.unwrap();
    assert_eq!(interactions[0].sid.as_str(), message.sid.as_str());
    assert_eq!(interactions[0].data, message.data);
    let session = Session::fetch(&office.client, &session).await.unwrap();
    assert_eq!(session.status, Some(SessionStatus::InProgress));
    assert!(session.date_last_interaction.is_some());
    Interaction::delete(&office.client, &interactions[0])
        .await
        .unwrap();
    assert!(
        MessageInteraction::list(&office.client, &alice)
            .await
            .unwrap()
            .is_empty()
    );
}

#[tokio::test]
async fn a_message_needs_a_body_or_media_and_a_recipient() {
    let office = office(1).await;
    let session = office.session().await;
    let alice = office.add(&session, ALICE).await.unwrap();
    let send = |params| MessageInteraction::create(&office.client, &alice, params);
    is_refused(send(CreateMessageInteraction::new()).await, 20001);
    send(CreateMessageInteraction::new().media_url(["https://x/y.png"]))
        .await
        .unwrap();
    Participant::delete(&office.client, &alice).await.unwrap();
    is_refused(
        send(CreateMessageInteraction::new().body("hi")).await,
        20001,
    );
    assert_eq!(
        Interaction::list(&office.client, &session)
            .await
            .unwrap()
            .len(),
        1
    );
}

#[tokio::test]
async fn participants_are_created_with_their_session_or_not_at_all() {
    let office = office(3).await;
    let join = |identifiers: &[&str]| {
        let people = identifiers.iter().map(|id| SessionParticipant::new(*id));
        let params = CreateSession::new().participants(people);
        Session::create(&office.client, &office.service, params)
    };
    let session = join(&[ALICE, BOB]).await.unwrap();
    assert_eq!(
        Participant::list(&office.client, &session)
            .await
            .unwrap()
            .len(),
        2
    );
    is_refused(join(&[ALICE, BOB, CAROL]).await, 80609);
    assert_eq!(
        Session::list(&office.client, &office.service)
            .await
            .unwrap()
            .len(),
        1
    );
    assert_eq!(office.in_use().await, [1, 1, 0]);
}

#[tokio::test]
async fn a_number_is_in_one_pool_once() {
    let office = office(1).await;
    is_refused(office.add_number(&number_at(0)).await, 80104);
    let other = Service::create(&office.client, CreateService::new("other"))
        .await
        .unwrap();
    let params = CreatePhoneNumber::new().phone_number(number_at(0));
    is_refused(
        PhoneNumber::create(&office.client, &other, params).await,
        80601,
    );
    is_refused(office.add_number("0555").await, 20001);
    let nothing = PhoneNumber::create(&office.client, &other, CreatePhoneNumber::new()).await;
    is_refused(nothing, 20001);
}

#[tokio::test]
async fn a_deleted_service_frees_its_numbers() {
    let office = office(1).await;
    Service::delete(&office.client, &office.service)
        .await
        .unwrap();
    let other = Service::create(&office.client, CreateService::new("office"))
        .await
        .unwrap();
    let params = CreatePhoneNumber::new().phone_number(number_at(0));
    PhoneNumber::create(&office.client, &other, params)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_number_can_be_added_by_its_sid() {
    let office = office(0).await;
    let sid = format!("PN{}", "2".repeat(32)).parse().unwrap();
    let params = CreatePhoneNumber::new().sid(sid);
    let number = PhoneNumber::create(&office.client, &office.service, params)
        .await
        .unwrap();
    assert_eq!(number.sid, sid);
    assert!(number.phone_number.unwrap().starts_with("+1500"));
    assert_eq!(number.capabilities.unwrap().sms, Some(true));
}

#[tokio::test]
async fn names_are_unique() {
    let office = office(0).await;
    is_refused(
        Service::create(&office.client, CreateService::new("office")).await,
        80602,
    );
    let named = || {
        let params = CreateSession::new().unique_name("case-1");
        Session::create(&office.client, &office.service, params)
    };
    named().await.unwrap();
    is_refused(named().await, 80603);
    let other = Service::create(&office.client, CreateService::new("other"))
        .await
        .unwrap();
    let params = CreateSession::new().unique_name("case-1");
    Session::create(&office.client, &other, params)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_session_has_the_ttl_of_its_service() {
    let office = office(0).await;
    let params = CreateService::new("brief").default_ttl(60_u32);
    let brief = Service::create(&office.client, params).await.unwrap();
    let session = Session::create(&office.client, &brief, CreateSession::new())
        .await
        .unwrap();
    assert_eq!(session.ttl, Some(60));
    let params = CreateSession::new().ttl(5_u32);
    let session = Session::create(&office.client, &brief, params)
        .await
        .unwrap();
    assert_eq!(session.ttl, Some(5));
}

#[tokio::test]
async fn a_record_links_to_the_collections_below_it() {
    let office = office(0).await;
    let names = |links: &Option<twilio_resources::Links>| {
        let links = links.as_ref().unwrap().iter();
        links.map(|(name, _)| name.to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(
        names(&office.service.links),
        ["phone_numbers", "sessions", "short_codes"]
    );
    let session = office.session().await;
    assert_eq!(names(&session.links), ["interactions", "participants"]);
}
