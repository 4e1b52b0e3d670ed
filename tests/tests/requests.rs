//! The exact request of each of Proxy's thirty operations, without a server.

use twilio_resources::proxy::v1::{
    CreateMessageInteraction, CreateParticipant, CreatePhoneNumber, CreateService, CreateSession,
    CreateShortCode, GeoMatchLevel, Interaction, MessageInteraction, NumberSelectionBehavior,
    Participant, PhoneNumber, Service, Session, SessionMode, SessionParticipant, SessionStatus,
    ShortCode, UpdatePhoneNumber, UpdateService, UpdateSession, UpdateShortCode,
};
use twilio_runtime::Sid;
use twilio_tests::{pairs, sent, unsent};

const KS: &str = "KSaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const KC: &str = "KCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";
const KP: &str = "KPcccccccccccccccccccccccccccccccc";
const KI: &str = "KIdddddddddddddddddddddddddddddddd";
const PN: &str = "PNeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee";
const SC: &str = "SCffffffffffffffffffffffffffffffff";
const IS: &str = "IS00000000000000000000000000000000";

fn sid<R: twilio_runtime::SidKind>(text: &str) -> Sid<R> {
    text.parse().unwrap()
}

fn service() -> Sid<Service> {
    sid(KS)
}

fn session() -> (Sid<Service>, Sid<Session>) {
    (sid(KS), sid(KC))
}

fn participant() -> (Sid<Service>, Sid<Session>, Sid<Participant>) {
    (sid(KS), sid(KC), sid(KP))
}

/// The specified pairs, or none.
macro_rules! given {
    () => {
        &[]
    };
    ($pairs:expr) => {
        &$pairs
    };
}

/// Asserts method, path, query and form of a call or list.
macro_rules! assert_sent {
    ($call:expr, $method:literal, $path:expr $(, query: $query:expr)? $(, form: $form:expr)?) => {{
        let request = $call.request().unwrap();
        let sent = sent(&request);
        assert_eq!(sent.line, format!("{} proxy.twilio.com/v1/{}", $method, $path));
        assert_eq!(sent.query, pairs(given!($($query)?)));
        assert_eq!(sent.form, pairs(given!($($form)?)));
        assert_eq!(request.headers()["accept"], "application/json");
        assert!(!request.headers().contains_key("authorization"));
        let has_form = $method == "POST";
        let content_type = request.headers().get("content-type");
        let expected = "application/x-www-form-urlencoded";
        assert_eq!(content_type.is_some_and(|value| value == expected), has_form);
    }};
}

#[test]
fn create_service() {
    let params = CreateService::new("support")
        .default_ttl(3600)
        .callback_url("https://example.com/a?b=c&d")
        .geo_match_level(GeoMatchLevel::AreaCode)
        .number_selection_behavior(NumberSelectionBehavior::AvoidSticky)
        .intercept_callback_url("https://example.com/intercept")
        .out_of_session_callback_url("https://example.com/out")
        .chat_instance_sid(sid(IS));
    assert_sent!(Service::create(&unsent(), params), "POST", "Services", form: [
        ("UniqueName", "support"),
        ("DefaultTtl", "3600"),
        ("CallbackUrl", "https://example.com/a?b=c&d"),
        ("GeoMatchLevel", "area-code"),
        ("NumberSelectionBehavior", "avoid-sticky"),
        ("InterceptCallbackUrl", "https://example.com/intercept"),
        ("OutOfSessionCallbackUrl", "https://example.com/out"),
        ("ChatInstanceSid", IS),
    ]);
}

#[test]
fn fetch_service() {
    let path = format!("Services/{KS}");
    assert_sent!(Service::fetch(&unsent(), service()), "GET", path);
}

#[test]
fn fetch_service_by_its_unique_name() {
    let name = String::from("a/b ü");
    let path = "Services/a%2Fb%20%C3%BC";
    assert_sent!(Service::fetch(&unsent(), &name), "GET", path);
    assert_sent!(Service::fetch(&unsent(), "a/b ü"), "GET", path);
}

#[test]
fn list_services() {
    let list = Service::list(&unsent()).page_size(1000);
    assert_sent!(list, "GET", "Services", query: [("PageSize", "1000")]);
}

#[test]
fn update_service() {
    let params = UpdateService::new().unique_name("sales").default_ttl(0);
    let path = format!("Services/{KS}");
    assert_sent!(Service::update(&unsent(), service(), params), "POST", path, form: [
        ("UniqueName", "sales"),
        ("DefaultTtl", "0"),
    ]);
}

#[test]
fn delete_service() {
    let path = format!("Services/{KS}");
    assert_sent!(Service::delete(&unsent(), service()), "DELETE", path);
}

#[test]
fn create_session() {
    let params = CreateSession::new()
        .unique_name("order 7")
        .date_expiry("2026-11-23T10:00:00+01:00".parse().unwrap())
        .ttl(60)
        .mode(SessionMode::VoiceOnly)
        .status(SessionStatus::InProgress)
        .participants([
            SessionParticipant::new("+14155550123").friendly_name("Ä"),
            SessionParticipant::new("+14155550124"),
        ])
        .fail_on_participant_conflict(true);
    let path = format!("Services/{KS}/Sessions");
    assert_sent!(Session::create(&unsent(), service(), params), "POST", path, form: [
        ("UniqueName", "order 7"),
        ("DateExpiry", "2026-11-23T09:00:00Z"),
        ("Ttl", "60"),
        ("Mode", "voice-only"),
        ("Status", "in-progress"),
        ("Participants", r#"{"Identifier":"+14155550123","FriendlyName":"Ä"}"#),
        ("Participants", r#"{"Identifier":"+14155550124"}"#),
        ("FailOnParticipantConflict", "true"),
    ]);
}

#[test]
fn fetch_session() {
    let path = format!("Services/{KS}/Sessions/{KC}");
    assert_sent!(Session::fetch(&unsent(), session()), "GET", path);
}

#[test]
fn fetch_session_by_its_unique_name() {
    let path = format!("Services/{KS}/Sessions/order%207");
    assert_sent!(
        Session::fetch(&unsent(), (service(), "order 7")),
        "GET",
        path
    );
}

#[test]
fn list_sessions() {
    let path = format!("Services/{KS}/Sessions");
    assert_sent!(Session::list(&unsent(), service()), "GET", path);
}

#[test]
fn update_session() {
    let params = UpdateSession::new()
        .date_expiry("2026-11-23T10:00:00Z".parse().unwrap())
        .ttl(1)
        .status(SessionStatus::Closed)
        .fail_on_participant_conflict(false);
    let path = format!("Services/{KS}/Sessions/{KC}");
    assert_sent!(Session::update(&unsent(), session(), params), "POST", path, form: [
        ("DateExpiry", "2026-11-23T10:00:00Z"),
        ("Ttl", "1"),
        ("Status", "closed"),
        ("FailOnParticipantConflict", "false"),
    ]);
}

#[test]
fn delete_session() {
    let path = format!("Services/{KS}/Sessions/{KC}");
    assert_sent!(Session::delete(&unsent(), session()), "DELETE", path);
}

#[test]
fn create_participant() {
    let params = CreateParticipant::new("+14155550123")
        .friendly_name("Alice & Bob = 100%")
        .proxy_identifier("+14155550199")
        .proxy_identifier_sid(sid(PN))
        .fail_on_participant_conflict(true);
    let path = format!("Services/{KS}/Sessions/{KC}/Participants");
    assert_sent!(Participant::create(&unsent(), session(), params), "POST", path, form: [
        ("Identifier", "+14155550123"),
        ("FriendlyName", "Alice & Bob = 100%"),
        ("ProxyIdentifier", "+14155550199"),
        ("ProxyIdentifierSid", PN),
        ("FailOnParticipantConflict", "true"),
    ]);
}

#[test]
fn fetch_participant() {
    let path = format!("Services/{KS}/Sessions/{KC}/Participants/{KP}");
    assert_sent!(Participant::fetch(&unsent(), participant()), "GET", path);
}

#[test]
fn list_participants() {
    let path = format!("Services/{KS}/Sessions/{KC}/Participants");
    let list = Participant::list(&unsent(), session()).limit(7);
    assert_sent!(list, "GET", path, query: [("PageSize", "7")]);
}

#[test]
fn delete_participant() {
    let path = format!("Services/{KS}/Sessions/{KC}/Participants/{KP}");
    assert_sent!(
        Participant::delete(&unsent(), participant()),
        "DELETE",
        path
    );
}

#[test]
fn create_message_interaction() {
    let params = CreateMessageInteraction::new()
        .body("line one\nline two + more")
        .media_url(["https://example.com/1.png", "https://example.com/2.png"]);
    let path = format!("Services/{KS}/Sessions/{KC}/Participants/{KP}/MessageInteractions");
    let call = MessageInteraction::create(&unsent(), participant(), params);
    assert_sent!(call, "POST", path, form: [
        ("Body", "line one\nline two + more"),
        ("MediaUrl", "https://example.com/1.png"),
        ("MediaUrl", "https://example.com/2.png"),
    ]);
}

#[test]
fn fetch_message_interaction() {
    let path = format!("Services/{KS}/Sessions/{KC}/Participants/{KP}/MessageInteractions/{KI}");
    let at = (service(), sid(KC), sid(KP), sid(KI));
    assert_sent!(MessageInteraction::fetch(&unsent(), at), "GET", path);
}

#[test]
fn list_message_interactions() {
    let path = format!("Services/{KS}/Sessions/{KC}/Participants/{KP}/MessageInteractions");
    assert_sent!(
        MessageInteraction::list(&unsent(), participant()),
        "GET",
        path
    );
}

#[test]
fn fetch_interaction() {
    let path = format!("Services/{KS}/Sessions/{KC}/Interactions/{KI}");
    let at = (service(), sid(KC), sid(KI));
    assert_sent!(Interaction::fetch(&unsent(), at), "GET", path);
}

#[test]
fn list_interactions() {
    let path = format!("Services/{KS}/Sessions/{KC}/Interactions");
    assert_sent!(Interaction::list(&unsent(), session()), "GET", path);
}

#[test]
fn delete_interaction() {
    let path = format!("Services/{KS}/Sessions/{KC}/Interactions/{KI}");
    let at = (service(), sid(KC), sid(KI));
    assert_sent!(Interaction::delete(&unsent(), at), "DELETE", path);
}

#[test]
fn create_phone_number() {
    let params = CreatePhoneNumber::new()
        .sid(sid(PN))
        .phone_number("+14155550199")
        .is_reserved(true);
    let path = format!("Services/{KS}/PhoneNumbers");
    assert_sent!(PhoneNumber::create(&unsent(), service(), params), "POST", path, form: [
        ("Sid", PN),
        ("PhoneNumber", "+14155550199"),
        ("IsReserved", "true"),
    ]);
}

#[test]
fn fetch_phone_number() {
    let path = format!("Services/{KS}/PhoneNumbers/{PN}");
    assert_sent!(
        PhoneNumber::fetch(&unsent(), (service(), sid(PN))),
        "GET",
        path
    );
}

#[test]
fn list_phone_numbers() {
    let path = format!("Services/{KS}/PhoneNumbers");
    assert_sent!(PhoneNumber::list(&unsent(), service()), "GET", path);
}

#[test]
fn update_phone_number() {
    let params = UpdatePhoneNumber::new().is_reserved(false);
    let path = format!("Services/{KS}/PhoneNumbers/{PN}");
    let call = PhoneNumber::update(&unsent(), (service(), sid(PN)), params);
    assert_sent!(call, "POST", path, form: [("IsReserved", "false")]);
}

#[test]
fn delete_phone_number() {
    let path = format!("Services/{KS}/PhoneNumbers/{PN}");
    assert_sent!(
        PhoneNumber::delete(&unsent(), (service(), sid(PN))),
        "DELETE",
        path
    );
}

#[test]
fn create_short_code() {
    let path = format!("Services/{KS}/ShortCodes");
    let call = ShortCode::create(&unsent(), service(), CreateShortCode::new(sid(SC)));
    assert_sent!(call, "POST", path, form: [("Sid", SC)]);
}

#[test]
fn fetch_short_code() {
    let path = format!("Services/{KS}/ShortCodes/{SC}");
    assert_sent!(
        ShortCode::fetch(&unsent(), (service(), sid(SC))),
        "GET",
        path
    );
}

#[test]
fn list_short_codes() {
    let path = format!("Services/{KS}/ShortCodes");
    assert_sent!(ShortCode::list(&unsent(), service()), "GET", path);
}

#[test]
fn update_short_code() {
    let params = UpdateShortCode::new().is_reserved(true);
    let path = format!("Services/{KS}/ShortCodes/{SC}");
    let call = ShortCode::update(&unsent(), (service(), sid(SC)), params);
    assert_sent!(call, "POST", path, form: [("IsReserved", "true")]);
}

#[test]
fn delete_short_code() {
    let path = format!("Services/{KS}/ShortCodes/{SC}");
    assert_sent!(
        ShortCode::delete(&unsent(), (service(), sid(SC))),
        "DELETE",
        path
    );
}
