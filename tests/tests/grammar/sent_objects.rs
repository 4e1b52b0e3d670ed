//! `#[twilio_object(sent)]`: an object in parameters has a constructor, setters and limits, like
//! the parameters.

use serde::Serialize;
use twilio_resources::proxy::v1::{CreateSession, Service, Session, SessionParticipant};
use twilio_runtime::{HasKind, Kind, Sid, TwilioObject};
use twilio_tests::unsent;

#[derive(Clone, Debug, PartialEq, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[serde(rename_all = "camelCase")]
struct Leg {
    #[param(max_length = 3)]
    going_to: String,
    #[param(minimum = 1)]
    stops: Option<u32>,
    notes: Option<Vec<String>>,
}

#[test]
fn it_is_built_like_parameters() {
    let leg = Leg::new("abc").stops(2).notes(["x", "y"]);
    assert_eq!((&*leg.going_to, leg.stops), ("abc", Some(2)));
    assert_eq!(leg.notes, Some(vec!["x".to_owned(), "y".to_owned()]));
}

#[test]
fn its_descriptor_contains_the_limits() {
    let Kind::Object(object) = Leg::KIND else {
        panic!()
    };
    let field = object().fields()[0];
    assert_eq!((field.name(), field.max_length()), ("goingTo", Some(3)));
}

#[test]
fn its_limits_are_checked_when_it_is_sent() {
    let service: Sid<Service> = "KSaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".parse().unwrap();
    let create = |name: String| {
        let participant = SessionParticipant::new("+14155550123").friendly_name(name);
        let params = CreateSession::new().participants([participant]);
        Session::create(&unsent(), service, params).request()
    };
    assert!(create("ü".repeat(255)).is_ok());
    let error = create("x".repeat(256)).unwrap_err();
    assert_eq!(
        error.as_parameter().unwrap().to_string(),
        "`Participants` has a `FriendlyName` that is 256 characters long, at most 255 are allowed"
    );
}
