//! Every operation of every resource of Proxy through the emulator: over a
//! socket and in process.

use twilio_emulator::Emulator;
use twilio_resources::proxy::v1::{
    CreateMessageInteraction, CreateParticipant, CreatePhoneNumber, CreateService, CreateSession,
    CreateShortCode, GeoMatchLevel, Interaction, MessageInteraction, NumberSelectionBehavior,
    Participant, PhoneNumber, Service, Session, SessionMode, SessionParticipant, SessionStatus,
    ShortCode, UpdatePhoneNumber, UpdateService, UpdateSession, UpdateShortCode,
};
use twilio_runtime::{Client, Credentials};

/// An emulator and its client.
struct World {
    emulator: Emulator,
    client: Client,
}

impl World {
    async fn over_a_socket() -> Self {
        let emulator = twilio_emulator::proxy().start().await.unwrap();
        let client = emulator.client();
        Self { emulator, client }
    }

    async fn in_process() -> Self {
        let emulator = twilio_emulator::proxy().start().await.unwrap();
        let credentials = Credentials::account(emulator.account_sid(), emulator.auth_token());
        let client = Client::builder(credentials)
            .transport(emulator.transport())
            .build()
            .unwrap();
        Self { emulator, client }
    }

    async fn service(&self) -> Service {
        let params = CreateService::new("support");
        Service::create(&self.client, params).await.unwrap()
    }

    /// A service with two numbers in its pool, and a session.
    async fn session(&self) -> Session {
        let service = self.service().await;
        for number in ["+14155550101", "+14155550102"] {
            let params = CreatePhoneNumber::new().phone_number(number);
            PhoneNumber::create(&self.client, &service, params)
                .await
                .unwrap();
        }
        let params = CreateSession::new().unique_name("order-7");
        Session::create(&self.client, &service, params)
            .await
            .unwrap()
    }

    async fn participant(&self) -> Participant {
        let session = self.session().await;
        let params = CreateParticipant::new("+14155550123").friendly_name("Alice");
        Participant::create(&self.client, &session, params)
            .await
            .unwrap()
    }
}

/// The same steps over a socket and in process.
macro_rules! round_trips {
    ($($name:ident)+) => {
        mod over_a_socket {
            $(#[tokio::test]
            async fn $name() {
                let world = super::World::over_a_socket().await;
                super::$name(&world).await;
                assert!(!world.emulator.requests().is_empty());
            })+
        }

        mod in_process {
            $(#[tokio::test]
            async fn $name() {
                super::$name(&super::World::in_process().await).await;
            })+
        }
    };
}

round_trips! {
    services
    sessions
    sessions_with_participants
    participants
    message_interactions
    interactions
    phone_numbers
    short_codes
    pages
}

async fn services(World { client, .. }: &World) {
    let params = CreateService::new("support")
        .default_ttl(3600)
        .callback_url("https://example.com/a?b=c&d=ü")
        .geo_match_level(GeoMatchLevel::Radius)
        .number_selection_behavior(NumberSelectionBehavior::AvoidSticky);
    let made = Service::create(client, params).response().await.unwrap();
    assert_eq!(made.status(), 201);
    let made = made.into_body();
    assert_eq!(made.unique_name.as_deref(), Some("support"));
    assert_eq!(made.default_ttl, Some(3600));
    assert_eq!(
        made.callback_url.as_deref(),
        Some("https://example.com/a?b=c&d=ü")
    );
    assert_eq!(made.geo_match_level, Some(GeoMatchLevel::Radius));
    assert_eq!(made.account_sid, client.account_sid());
    assert!(made.url.as_deref().unwrap().ends_with(made.sid.as_str()));
    assert!(made.links.as_ref().unwrap().get("sessions").is_some());

    assert_eq!(Service::fetch(client, &made).await.unwrap(), made);
    assert_eq!(Service::fetch(client, "support").await.unwrap(), made);
    assert_eq!(
        Service::list(client).await.unwrap(),
        std::slice::from_ref(&made)
    );

    let params = UpdateService::new().unique_name("sales");
    let changed = Service::update(client, &made, params).await.unwrap();
    assert_eq!(changed.unique_name.as_deref(), Some("sales"));
    assert_eq!(changed.default_ttl, Some(3600));

    let deleted = Service::delete(client, &made).response().await.unwrap();
    assert_eq!(deleted.status(), 204);
    let error = Service::fetch(client, &made).await.unwrap_err();
    assert_eq!(
        (error.status(), error.code()),
        (Some(404.try_into().unwrap()), Some(20404))
    );
}

async fn sessions(world: &World) {
    let client = &world.client;
    let service = world.service().await;
    let expiry = "2030-01-02T03:04:05Z".parse().unwrap();
    let params = CreateSession::new()
        .unique_name("order 7")
        .ttl(60)
        .mode(SessionMode::MessageOnly)
        .date_expiry(expiry);
    let made = Session::create(client, &service, params).await.unwrap();
    assert_eq!(made.service_sid, service.sid);
    assert_eq!((made.ttl, made.date_expiry), (Some(60), Some(expiry)));
    assert_eq!(made.mode, Some(SessionMode::MessageOnly));
    assert_eq!(made.status, Some(SessionStatus::Open));

    assert_eq!(
        Session::fetch(client, (&service, "order 7")).await.unwrap(),
        made
    );
    assert_eq!(
        Session::fetch(client, (service.sid, made.sid))
            .await
            .unwrap(),
        made
    );
    assert_eq!(
        Session::list(client, &service).await.unwrap(),
        std::slice::from_ref(&made)
    );

    let params = UpdateSession::new().status(SessionStatus::Closed);
    let closed = Session::update(client, &made, params).await.unwrap();
    assert_eq!(closed.status, Some(SessionStatus::Closed));
    assert!(closed.date_ended.is_some());

    Session::delete(client, &made).await.unwrap();
    assert!(Session::list(client, &service).await.unwrap().is_empty());
}

async fn sessions_with_participants(world: &World) {
    let session = world.session().await;
    let params = CreateSession::new().participants([
        SessionParticipant::new("+14155550123").friendly_name("Alice"),
        SessionParticipant::new("+14155550124"),
    ]);
    let made = Session::create(&world.client, session.service_sid, params)
        .await
        .unwrap();
    let participants = Participant::list(&world.client, &made).await.unwrap();
    let mut identifiers: Vec<_> = participants
        .iter()
        .filter_map(|one| one.identifier.as_deref())
        .collect();
    identifiers.sort_unstable();
    assert_eq!(identifiers, ["+14155550123", "+14155550124"]);
}

async fn participants(world: &World) {
    let client = &world.client;
    let session = world.session().await;
    let alice = CreateParticipant::new("+14155550123").friendly_name("Alice & Co");
    let alice = Participant::create(client, &session, alice).await.unwrap();
    assert_eq!(alice.friendly_name.as_deref(), Some("Alice & Co"));
    assert_eq!(alice.session_sid, session.sid);
    let number = alice.proxy_identifier.as_deref().unwrap();
    assert!(["+14155550101", "+14155550102"].contains(&number));

    assert_eq!(Participant::fetch(client, &alice).await.unwrap(), alice);
    let by_parent = Participant::fetch(client, (&session, alice.sid))
        .await
        .unwrap();
    assert_eq!(by_parent, alice);
    assert_eq!(
        Participant::list(client, &session).await.unwrap(),
        std::slice::from_ref(&alice)
    );

    let deleted = Participant::delete(client, &alice)
        .response()
        .await
        .unwrap();
    assert_eq!(
        (deleted.status(), deleted.attempts()),
        (204.try_into().unwrap(), 1)
    );
    let removed = Participant::fetch(client, &alice).await.unwrap();
    assert!(removed.date_deleted.is_some());
}

async fn message_interactions(world: &World) {
    let client = &world.client;
    let alice = world.participant().await;
    let params = CreateMessageInteraction::new()
        .body("line one\nline two + 100% = ü")
        .media_url(["https://example.com/1.png", "https://example.com/2.png"]);
    let made = MessageInteraction::create(client, &alice, params)
        .await
        .unwrap();
    assert_eq!(made.participant_sid, alice.sid);
    assert!(
        made.data
            .as_deref()
            .unwrap()
            .contains("line two + 100% = ü")
    );

    assert_eq!(
        MessageInteraction::fetch(client, &made).await.unwrap(),
        made
    );
    assert_eq!(
        MessageInteraction::list(client, &alice).await.unwrap(),
        [made]
    );
}

async fn interactions(world: &World) {
    let client = &world.client;
    let alice = world.participant().await;
    let params = CreateMessageInteraction::new().body("hello");
    MessageInteraction::create(client, &alice, params)
        .await
        .unwrap();
    let session = (alice.service_sid, alice.session_sid);
    let all = Interaction::list(client, session).await.unwrap();
    assert_eq!(all.len(), 1);
    assert_eq!(Interaction::fetch(client, &all[0]).await.unwrap(), all[0]);
    Interaction::delete(client, &all[0]).await.unwrap();
    assert!(Interaction::list(client, session).await.unwrap().is_empty());
}

async fn phone_numbers(world: &World) {
    let client = &world.client;
    let service = world.service().await;
    let params = CreatePhoneNumber::new()
        .phone_number("+14155550101")
        .is_reserved(true);
    let made = PhoneNumber::create(client, &service, params).await.unwrap();
    assert_eq!(made.phone_number.as_deref(), Some("+14155550101"));
    assert_eq!(made.is_reserved, Some(true));

    assert_eq!(PhoneNumber::fetch(client, &made).await.unwrap(), made);
    assert_eq!(
        PhoneNumber::list(client, &service).await.unwrap(),
        std::slice::from_ref(&made)
    );
    let params = UpdatePhoneNumber::new().is_reserved(false);
    let changed = PhoneNumber::update(client, &made, params).await.unwrap();
    assert_eq!(changed.is_reserved, Some(false));
    PhoneNumber::delete(client, &made).await.unwrap();
    assert!(
        PhoneNumber::fetch(client, &made)
            .await
            .unwrap_err()
            .is_not_found()
    );
}

async fn short_codes(world: &World) {
    let client = &world.client;
    let service = world.service().await;
    let sid = "SCffffffffffffffffffffffffffffffff".parse().unwrap();
    let made = ShortCode::create(client, &service, CreateShortCode::new(sid))
        .await
        .unwrap();
    assert_eq!(made.sid, sid);

    assert_eq!(
        ShortCode::fetch(client, (&service, sid)).await.unwrap(),
        made
    );
    assert_eq!(
        ShortCode::list(client, &service).await.unwrap(),
        std::slice::from_ref(&made)
    );
    let params = UpdateShortCode::new().is_reserved(true);
    let changed = ShortCode::update(client, &made, params).await.unwrap();
    assert_eq!(changed.is_reserved, Some(true));
    ShortCode::delete(client, &made).await.unwrap();
    assert!(ShortCode::list(client, &service).await.unwrap().is_empty());
}

async fn pages(World { client, .. }: &World) {
    for number in 0..7 {
        let params = CreateService::new(format!("service {number}"));
        Service::create(client, params).await.unwrap();
    }
    for size in 1..=8 {
        let mut names: Vec<_> = Vec::new();
        let mut services = Service::list(client).page_size(size).stream();
        while let Some(service) = services.next().await {
            names.extend(service.unwrap().unique_name);
        }
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), 7, "page size {size}");
    }
    let mut pages = Service::list(client).page_size(3).pages();
    let first = pages.next().await.unwrap().unwrap();
    let rest = Service::list(client)
        .resume(first.next_url().unwrap())
        .await
        .unwrap();
    assert_eq!((first.items().len(), rest.len()), (3, 4));
}
