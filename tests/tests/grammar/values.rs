//! Path values and parameters that could escape from their place in the request.

use twilio_resources::proxy::v1::{CreateParticipant, Participant, Service, Session};
use twilio_tests::{TOKEN, client, unsent};

const KS: &str = "KSaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

#[test]
fn a_path_value_never_leaves_its_segment() {
    for (value, segment) in [
        ("a/b", "a%2Fb"),
        ("a?b", "a%3Fb"),
        ("a#b", "a%23b"),
        ("a%b", "a%25b"),
        ("a%2Fb", "a%252Fb"),
        ("a b", "a%20b"),
        ("ü", "%C3%BC"),
        ("../x", "..%2Fx"),
        ("a;b=c:d@e&f+g", "a%3Bb%3Dc%3Ad%40e%26f%2Bg"),
        ("a\\b\r\n\0", "a%5Cb%0D%0A%00"),
        ("~a-b_c.d", "~a-b_c.d"),
    ] {
        let request = Service::fetch(&unsent(), value).request().unwrap();
        let expected = format!("https://proxy.twilio.com/v1/Services/{segment}");
        assert_eq!(request.uri().to_string(), expected);
    }
}

#[test]
fn values_that_cannot_be_escaped_are_refused_before_sending() {
    for value in ["", ".", ".."] {
        let error = Service::fetch(&unsent(), value).request().unwrap_err();
        assert_eq!(error.as_parameter().unwrap().name(), "Sid");
    }
}

#[tokio::test]
async fn refused_requests_are_never_sent() {
    let transport = twilio_runtime::testing::MockTransport::new();
    let client = client(&transport);
    assert!(Service::fetch(&client, "..").await.is_err());
    let session: (_, twilio_runtime::Sid<Session>) = (
        KS.parse::<twilio_runtime::Sid<Service>>().unwrap(),
        "KCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb".parse().unwrap(),
    );
    let long = CreateParticipant::new("+1").friendly_name("x".repeat(256));
    let error = Participant::create(&client, session, long)
        .await
        .unwrap_err();
    assert_eq!(
        error.as_parameter().unwrap().to_string(),
        "`FriendlyName` is 256 characters long, at most 255 are allowed"
    );
    assert!(!error.may_have_been_applied());
    assert!(transport.requests().is_empty());
}

#[test]
fn limits_count_characters_and_not_bytes() {
    let session = (
        KS.parse::<twilio_runtime::Sid<Service>>().unwrap(),
        "order 7",
    );
    let params = CreateParticipant::new("ü".repeat(191)).friendly_name("ü".repeat(255));
    assert!(
        Participant::create(&unsent(), session, params)
            .request()
            .is_ok()
    );
}

#[test]
fn no_debug_shows_a_secret() {
    let client = unsent();
    let call = Service::fetch(&client, "secret-name");
    let list = Service::list(&client);
    let request = call.request().unwrap();
    let credentials = twilio_runtime::Credentials::account(twilio_tests::ACCOUNT, TOKEN);
    let builder = twilio_runtime::Client::builder(credentials.clone());
    let text = format!("{client:?} {call:?} {list:?} {request:?} {credentials:?} {builder:?}");
    assert!(!text.contains(TOKEN));
    assert!(!text.contains(&base64_of::basic(twilio_tests::ACCOUNT, TOKEN)));
}

mod base64_of {
    /// The value of `Authorization`, computed without the library under test.
    pub(super) fn basic(user: &str, password: &str) -> String {
        const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let bytes = format!("{user}:{password}").into_bytes();
        let mut text = String::new();
        for chunk in bytes.chunks_exact(3) {
            let bits = chunk
                .iter()
                .fold(0, |bits, byte| bits << 8 | usize::from(*byte));
            for shift in [18, 12, 6, 0] {
                text.push(char::from(DIGITS[bits >> shift & 63]));
            }
        }
        text
    }
}
