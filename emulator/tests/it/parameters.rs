//! Checks of parameters, and the names in their errors.

use bytes::Bytes;
use http::{Method, header};
use serde_json::json;
use twilio_emulator::Emulator;

use crate::{
    declared::{Book, File, Paper, Shelf, Widget},
    support::raw,
};

fn emulator() -> Emulator {
    Emulator::builder()
        .resource::<Shelf>()
        .resource::<Book>()
        .resource::<Paper>()
        .resource::<File>()
        .resource::<Widget>()
        .build()
        .unwrap()
}

#[test]
fn the_error_for_a_missing_parameter_names_it() {
    let emulator = emulator();
    let raw = raw(&emulator);
    raw.post("/v1/Shelves", &[("UniqueName", "a")]).is(201);
    raw.post("/v1/Shelves/a/Books", &[])
        .fails(400, 20001, "Title");
    assert_eq!(raw.get("/v1/Shelves/a/Books").is(200)["books"], json!([]));
}

#[test]
fn an_empty_required_parameter_is_missing() {
    let emulator = emulator();
    let raw = raw(&emulator);
    raw.post("/v1/Shelves", &[("UniqueName", "a")]).is(201);
    raw.post("/v1/Shelves/a/Books", &[("Title", "")])
        .fails(400, 20001, "Title is required");
}

#[test]
fn the_error_for_a_number_out_of_bounds_uses_terms_of_the_api() {
    let emulator = crate::support::emulator(&["proxy"]);
    for ttl in ["-5", "4294967296"] {
        let form = [("UniqueName", "a"), ("DefaultTtl", ttl)];
        let refused = crate::support::raw(&emulator).post("/v1/Services", &form);
        let message = refused.is(400)["message"].to_string();
        assert!(message.contains("DefaultTtl must be at"), "{message}");
    }
}

#[test]
fn the_error_for_a_value_of_another_type_names_the_parameter() {
    let emulator = emulator();
    let raw = raw(&emulator);
    raw.post("/v1/Shelves", &[("Boards", "many")])
        .fails(400, 20001, "Boards");
    raw.post("/v1/Shelves", &[("Room", "attic")])
        .fails(400, 20001, "Room");
    raw.post("/v1/Shelves", &[("UniqueName", "a")]).is(201);
    for (name, value) in [("Published", "2026-13-01"), ("Lent", "perhaps")] {
        let form = [("Title", "x"), (name, value)];
        raw.post("/v1/Shelves/a/Books", &form)
            .fails(400, 20001, name);
    }
    raw.post("/v1/Shelves/a", &[("Boards", "")])
        .fails(400, 20001, "Boards");
}

#[test]
fn a_record_that_does_not_match_its_declaration_is_not_stored() {
    let emulator = emulator();
    let raw = raw(&emulator);
    for boards in ["-1", "4294967296"] {
        raw.post("/v1/Shelves", &[("Boards", boards)])
            .fails(400, 20001, "Boards");
    }
    assert_eq!(raw.get("/v1/Shelves").is(200)["shelves"], json!([]));
    raw.post("/v1/Shelves", &[("UniqueName", "a")]).is(201);
    raw.post("/v1/Shelves/a", &[("Boards", "-1")])
        .fails(400, 20001, "Boards");
    assert_eq!(raw.get("/v1/Shelves/a").is(200)["boards"], 3);
}

#[test]
fn the_error_for_a_text_over_its_limit_names_the_parameter() {
    let emulator = emulator();
    let raw = raw(&emulator);
    raw.post("/v1/Shelves", &[("UniqueName", "üüüüüüüü")])
        .is(201);
    raw.post("/v1/Shelves", &[("UniqueName", "123456789")])
        .fails(400, 20001, "UniqueName");
    raw.post("/v1/Shelves", &[("Tags", "1"), ("Tags", "12345")])
        .fails(400, 20001, "Tags");
}

#[test]
fn parameters_that_are_not_declared_are_ignored() {
    let emulator = emulator();
    let shelf = raw(&emulator)
        .post("/v1/Shelves", &[("Url", "x"), ("Sid", "y")])
        .is(201);
    assert_ne!(shelf["url"], "x");
    assert_ne!(shelf["sid"], "y");
}

#[test]
fn json_bodies_are_checked_by_member() {
    let emulator = emulator();
    let raw = raw(&emulator);
    let post = |body| raw.json(Method::POST, "/v1/Papers", &body);
    post(json!({})).fails(400, 20001, "Title");
    post(json!({ "Title": 7 })).fails(400, 20001, "Title");
    post(json!({ "Title": "x", "Margins": { "left": "wide" } })).fails(400, 20001, "left");
    let content = json!({ "any": [1, null] });
    let paper = post(json!({ "Title": "x", "Content": content })).is(201);
    assert_eq!(paper["content"], content);
    assert_eq!(paper["margins"], json!({ "left": 0, "right": 2.5 }));
}

#[test]
fn a_put_with_a_header_parameter_updates() {
    let emulator = emulator();
    let raw = raw(&emulator);
    let paper = raw
        .json(Method::POST, "/v1/Papers", &json!({ "Title": "x" }))
        .is(201);
    let path = format!("/v1/Papers/{}", paper["sid"].as_str().unwrap());
    let put = |if_match: &str| {
        let request = raw.request(Method::PUT, &path);
        let request = request.header("if-match", if_match);
        let request = request.header(header::CONTENT_TYPE, "application/json");
        raw.send(
            request
                .body(Bytes::from_static(b"{\"Title\": \"y\"}"))
                .unwrap(),
        )
    };
    put("first").fails(400, 20001, "If-Match");
    assert_eq!(put("1").is(200)["title"], "y");
    raw.post(&path, &[]).fails(405, 20004, "");
}

#[test]
fn a_body_of_another_kind_is_rejected() {
    let emulator = emulator();
    let raw = raw(&emulator);
    raw.json(Method::POST, "/v1/Shelves", &json!({}))
        .fails(415, 20415, "form");
    raw.post("/v1/Papers", &[("Title", "x")])
        .fails(415, 20415, "json");
}

#[test]
fn a_prefix_map_is_collected() {
    let emulator = emulator();
    let form = [
        ("Notes.a", "1"),
        ("Notes.b.c", "2"),
        ("Notesd", "3"),
        ("Notes", "4"),
    ];
    let file = raw(&emulator).post("/v1/Files", &form).is(201);
    assert_eq!(file["notes"], json!({ "a": "1", "b.c": "2" }));
}

#[test]
fn a_body_over_two_mebibytes_is_rejected() {
    let emulator = emulator();
    let raw = raw(&emulator);
    let body = |length| Bytes::from(vec![b'a'; length]);
    let post = |length| {
        raw.request(Method::POST, "/v1/Shelves")
            .body(body(length))
            .unwrap()
    };
    raw.send(post(2 * 1024 * 1024)).is(201);
    raw.send(post(2 * 1024 * 1024 + 1))
        .fails(413, 20001, "2097152");
}

#[test]
fn no_bytes_cause_a_panic() {
    let emulator = emulator();
    let raw = raw(&emulator);
    for path in [
        "/v1/Shelves/%",
        "/v1/Shelves/%ff%fe",
        "/v1/Shelves/%00",
        "/v1/Shelves?PageSize=%ff",
        "/v1/Shelves?Page=18446744073709551615",
        "/v1/Shelves?Page=9999999999999&PageToken=PA18446744073709551615",
        "/v1/Shelves?PageToken=PB0",
        "//v1//Shelves",
        "/?",
        "*",
    ] {
        assert!(raw.get(path).status() < 500, "{path}");
    }
    for body in [&b"\xff=\xfe&&=&%"[..], b"UniqueName=%f0%9f", b"{\"a\":"] {
        let form = raw
            .request(Method::POST, "/v1/Shelves")
            .body(Bytes::from_static(body));
        assert!(raw.send(form.unwrap()).status() < 500);
        let json = raw
            .request(Method::POST, "/v1/Papers")
            .body(Bytes::from_static(body));
        raw.send(json.unwrap()).is(400);
    }
}
