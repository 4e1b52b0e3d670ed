use super::*;
use crate::{cases, ours, proxy::proxy};

const SESSIONS: &str =
    "https://proxy.twilio.com/v1/Services/KS0123456789abcdef0123456789ab0000/Sessions";

/// A case that creates a session.
fn session() -> Case {
    let session = proxy().find("Session").unwrap().descriptor;
    let create = session.operation(crate::OperationKind::Create).unwrap();
    let mut case = cases::plain(session, create);
    let ttl = create.parameters().find(|p| p.name() == "Ttl").unwrap();
    case.put(ttl, 60.into());
    case
}

fn compared(case: Case, recorded: &Recorded) -> Comparison {
    let mut comparison = Comparison::default();
    let client = ours::client().unwrap();
    let ours = |case: &Case| Ok(ours::typed(case, &client)?.request);
    comparison.case(case, recorded, ours).unwrap();
    comparison
}

/// The differences between the session's request and this request.
fn differences(method: &str, url: &str, body: &str) -> Vec<String> {
    let form = "application/x-www-form-urlencoded".to_owned();
    let recorded = Recorded {
        method: method.to_owned(),
        url: url.to_owned(),
        body: body.to_owned(),
        headers: [("Content-Type".to_owned(), form)].into(),
        ..Recorded::default()
    };
    compared(session(), &recorded)
        .differences
        .into_iter()
        .collect()
}

#[test]
fn the_same_request_has_no_difference() {
    assert_eq!(differences("POST", SESSIONS, "Ttl=60"), [""; 0]);
    assert_eq!(differences("POST", SESSIONS, "%54tl=6%30"), [""; 0]);
}

#[test]
fn each_part_is_compared() {
    let other = [
        ("PUT", SESSIONS.to_owned(), "Ttl=60", "method"),
        ("POST", SESSIONS.replace("proxy", "api"), "Ttl=60", "host"),
        ("POST", SESSIONS.replace("v1", "v2"), "Ttl=60", "path"),
        ("POST", format!("{SESSIONS}?a=b"), "Ttl=60", "query a"),
        ("POST", SESSIONS.to_owned(), "Ttl=61", "form Ttl"),
        ("POST", SESSIONS.to_owned(), "Ttl=60&Ttl=60", "form Ttl"),
    ];
    for (method, url, body, part) in other {
        let differences = differences(method, &url, body);
        assert_eq!(differences.len(), 1, "{differences:?}");
        let start = format!("proxy/v1 Session create {part}: SDK ");
        assert!(differences[0].starts_with(&start), "{differences:?}");
    }
}

#[test]
fn an_escaped_slash_differs_from_a_slash() {
    let url = SESSIONS.replace("/Sessions", "%2FSessions");
    assert_eq!(differences("POST", &url, "Ttl=60").len(), 1);
}

#[test]
fn json_is_compared_by_its_value() {
    let object = |text| request::pairs(format!("A={text}").as_bytes());
    assert_eq!(object(r#"{"a": 1, "b": 2}"#), object(r#"{"b":2,"a":1}"#));
    assert_ne!(object("1"), object("1.0"));
}

#[test]
fn an_operation_that_the_sdk_lacks_is_not_compared() {
    let recorded = Recorded {
        no_operation: true,
        ..Recorded::default()
    };
    let comparison = compared(session(), &recorded);
    assert_eq!(comparison.lacking, [("proxy/v1".to_owned(), 1)].into());
    assert_eq!(comparison.compared, 0);
}

#[test]
fn an_argument_that_the_sdk_lacks_is_a_difference() {
    let recorded = Recorded {
        lacking: vec!["Ttl".to_owned()],
        method: "POST".to_owned(),
        url: SESSIONS.to_owned(),
        ..Recorded::default()
    };
    let comparison = compared(session(), &recorded);
    let line = "proxy/v1 Session create: the SDK has no Ttl".to_owned();
    assert_eq!(comparison.differences, [line].into());
}

#[test]
fn a_call_that_the_sdk_cannot_make_is_a_difference() {
    let failed = Some("TypeError: no".to_owned());
    let comparison = compared(
        session(),
        &Recorded {
            failed,
            ..Recorded::default()
        },
    );
    let line = "proxy/v1 Session create: the SDK fails: TypeError: no".to_owned();
    assert_eq!(comparison.differences, [line].into());
}

#[test]
fn a_typed_call_and_one_from_data_are_the_same_request() {
    let client = ours::client().unwrap();
    let mut compared = 0;
    for resource in proxy().descriptors() {
        for operation in resource.operations() {
            for case in cases::matrix(resource, operation) {
                let typed = ours::typed(&case, &client).unwrap().request;
                let dynamic = ours::dynamic(&case, &client).unwrap().request;
                let [typed, dynamic] = [typed, dynamic].map(|r| Request::of_ours(&r).unwrap());
                assert!(typed == dynamic, "{}", case.what());
                compared += 1;
            }
        }
    }
    assert!(compared > 200);
}
