//! Statuses, error codes, dates and addresses.

use std::time::Duration;

use bytes::Bytes;
use http::{Method, Request};
use serde_json::json;
use twilio_emulator::{Context, Emulator, Parameters, Record, Rejection, Rules};
use twilio_runtime::testing::ManualTimer;

use crate::{
    declared::{Book, Lighting, Page, Shelf, Widget},
    support::{authorization, raw},
};

fn library() -> Emulator {
    Emulator::builder()
        .resource::<Shelf>()
        .resource::<Book>()
        .resource::<Page>()
        .resource::<Lighting>()
        .build()
        .unwrap()
}

#[test]
fn the_five_operations_respond_with_201_200_200_200_204() {
    let emulator = library();
    let raw = raw(&emulator);
    let shelf = raw.post("/v1/Shelves", &[("UniqueName", "a")]).is(201);
    let path = format!("/v1/Shelves/{}", shelf["sid"].as_str().unwrap());
    assert_eq!(raw.get(&path).is(200), shelf);
    assert_eq!(raw.get("/v1/Shelves").is(200)["shelves"], json!([shelf]));
    assert_eq!(raw.post(&path, &[("Boards", "7")]).is(200)["boards"], 7);
    let gone = raw.delete(&path);
    assert!(gone.0.body().is_empty());
    gone.is(204);
    // Twilio's message omits the version.
    let named = format!("resource {} was", path.replace("/v1", ""));
    raw.get(&path).fails(404, 20404, &named);
    raw.delete(&path).fails(404, 20404, &named);
    raw.post(&path, &[]).fails(404, 20404, &named);
}

#[test]
fn an_unknown_path_is_404() {
    let emulator = library();
    raw(&emulator)
        .get("/v1/Nothing")
        .fails(404, 20404, " /Nothing ");
    raw(&emulator).get("/").fails(404, 20404, "/");
}

#[test]
fn an_unknown_method_is_405() {
    let emulator = library();
    let raw = raw(&emulator);
    for (method, path) in [
        (Method::DELETE, "/v1/Shelves"),
        (Method::PUT, "/v1/Shelves/x"),
        (Method::POST, "/v1/Shelves/x/Books/y"),
    ] {
        let request = raw.request(method, path).body(Bytes::new()).unwrap();
        raw.send(request).fails(405, 20004, "");
    }
}

#[test]
fn head_is_a_get_without_the_body_and_options_lists_the_methods() {
    let emulator = library();
    let raw = raw(&emulator);
    let send = |method| {
        let request = raw.request(method, "/v1/Shelves").body(Bytes::new());
        raw.send(request.unwrap()).0
    };
    let head = send(Method::HEAD);
    assert_eq!((head.status().as_u16(), head.body().len()), (200, 0));
    let length = raw.get("/v1/Shelves").0.body().len().to_string();
    assert_eq!(head.headers()["content-length"], *length);
    let options = send(Method::OPTIONS);
    assert_eq!(options.status(), 204);
    assert_eq!(options.headers()["allow"], "POST, GET, HEAD, OPTIONS");
}

#[test]
fn a_rule_that_panics_only_ends_its_request() {
    let emulator = Emulator::builder()
        .resource_with_rules::<Shelf>(Panics)
        .build();
    let emulator = emulator.unwrap();
    let raw = raw(&emulator);
    raw.post("/v1/Shelves", &[("UniqueName", "a")])
        .fails(500, 20500, "");
    assert_eq!(raw.get("/v1/Shelves").is(200)["shelves"], json!([]));
}

#[derive(Debug)]
struct Panics;

impl Rules for Panics {
    fn after_create(
        &self,
        _: &Record,
        _: &Parameters,
        _: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        panic!("a rule with a mistake");
    }
}

#[test]
fn wrong_credentials_are_401() {
    let emulator = library();
    let sid = emulator.account_sid();
    let token = emulator.auth_token();
    for login in [
        authorization(sid.as_str(), "wrong"),
        authorization("ACother", token),
        token.to_owned(),
    ] {
        let request = Request::get("/v1/Shelves").header("authorization", login);
        let response = emulator.handle(request.body(Bytes::new()).unwrap());
        assert_eq!(
            response.headers()["www-authenticate"],
            "Basic realm=\"Twilio API\""
        );
        crate::support::Received(response).fails(401, 20003, "");
    }
    let request = Request::get("/v1/Nothing").body(Bytes::new()).unwrap();
    assert_eq!(emulator.handle(request).status(), 401);
}

#[test]
fn an_api_key_is_a_login_of_the_account() {
    let emulator = Emulator::builder()
        .resource::<Shelf>()
        .account_sid("ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")
        .auth_token("t")
        .api_key("SKx", "secret")
        .build()
        .unwrap();
    let request =
        Request::post("/v1/Shelves").header("authorization", authorization("SKx", "secret"));
    let response = emulator.handle(request.body(Bytes::new()).unwrap());
    let shelf = crate::support::Received(response).is(201);
    assert_eq!(shelf["account_sid"], "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
}

#[test]
fn an_unknown_parent_is_404() {
    let emulator = library();
    let raw = raw(&emulator);
    raw.get("/v1/Shelves/SHx/Books").fails(404, 20404, "SHx");
    raw.post("/v1/Shelves/SHx/Books", &[("Title", "x")])
        .fails(404, 20404, "SHx");
    raw.get("/v1/Shelves/SHx/Lighting").fails(404, 20404, "SHx");
}

#[test]
fn a_record_is_not_found_below_another_parent() {
    let emulator = library();
    let raw = raw(&emulator);
    let [one, two] = ["a", "b"].map(|name| {
        let shelf = raw.post("/v1/Shelves", &[("UniqueName", name)]).is(201);
        shelf["sid"].as_str().unwrap().to_owned()
    });
    let book = raw
        .post(&format!("/v1/Shelves/{one}/Books"), &[("Title", "x")])
        .is(201);
    let sid = book["sid"].as_str().unwrap();
    raw.get(&format!("/v1/Shelves/{one}/Books/{sid}")).is(200);
    raw.get(&format!("/v1/Shelves/{two}/Books/{sid}"))
        .fails(404, 20404, sid);
    raw.get(&format!("/v1/Shelves/{two}/Books/{sid}/Pages"))
        .fails(404, 20404, sid);
}

#[test]
fn a_parent_that_is_not_registered_is_not_checked() {
    let emulator = Emulator::builder().resource::<Book>().build().unwrap();
    let shelf = format!("SH{}", "0a".repeat(16));
    let book = raw(&emulator)
        .post(&format!("/v1/Shelves/{shelf}/Books"), &[("Title", "x")])
        .is(201);
    assert_eq!(book["shelf_sid"], shelf);
}

#[test]
fn deleting_a_record_deletes_the_records_below_it() {
    let emulator = library();
    let raw = raw(&emulator);
    raw.post("/v1/Shelves", &[("UniqueName", "a")]).is(201);
    let book = raw.post("/v1/Shelves/a/Books", &[("Title", "x")]).is(201);
    let pages = format!(
        "/v1/Shelves/a/Books/{}/Pages",
        book["sid"].as_str().unwrap()
    );
    raw.post(&pages, &[]).is(201);
    raw.delete("/v1/Shelves/a").is(204);
    // A new shelf with the same name has none of the old one's books.
    raw.post("/v1/Shelves", &[("UniqueName", "a")]).is(201);
    assert_eq!(raw.get("/v1/Shelves/a/Books").is(200)["books"], json!([]));
    raw.get(&pages).fails(404, 20404, "");
}

#[test]
fn an_alias_finds_a_record_and_is_unique() {
    let emulator = library();
    let raw = raw(&emulator);
    let shelf = raw.post("/v1/Shelves", &[("UniqueName", "a")]).is(201);
    let other = raw.post("/v1/Shelves", &[("UniqueName", "b")]).is(201);
    assert_eq!(raw.get("/v1/Shelves/a").is(200), shelf);
    raw.post("/v1/Shelves", &[("UniqueName", "a")])
        .fails(409, 20409, "UniqueName");
    raw.post("/v1/Shelves/b", &[("UniqueName", "a")])
        .fails(409, 20409, "UniqueName");
    assert_eq!(raw.get("/v1/Shelves/b").is(200), other);
    // Its own name is not a conflict.
    raw.post("/v1/Shelves/b", &[("UniqueName", "b")]).is(200);
}

#[test]
fn dates_come_from_the_clock_in_whole_seconds() {
    let clock = ManualTimer::at("2026-11-23T10:00:00.75Z".parse().unwrap());
    let emulator = Emulator::builder().resource::<Shelf>().clock(clock.clone());
    let emulator = emulator.build().unwrap();
    let raw = raw(&emulator);
    let shelf = raw.post("/v1/Shelves", &[("UniqueName", "a")]).is(201);
    assert_eq!(shelf["date_created"], "2026-11-23T10:00:00Z");
    assert_eq!(shelf["date_updated"], "2026-11-23T10:00:00Z");
    clock.advance(Duration::from_secs(90));
    let shelf = raw.post("/v1/Shelves/a", &[]).is(200);
    assert_eq!(shelf["date_created"], "2026-11-23T10:00:00Z");
    assert_eq!(shelf["date_updated"], "2026-11-23T10:01:30Z");
}

#[test]
fn addresses_begin_with_the_address_that_the_client_used() {
    let emulator = library();
    let shelf = raw(&emulator).post("/v1/Shelves", &[]).is(201);
    let sid = shelf["sid"].as_str().unwrap();
    let with_prefix = raw(&emulator)
        .get(&format!("/library/v1/Shelves/{sid}"))
        .is(200);
    let with_label = raw(&emulator)
        .host("library.example:1")
        .get(&format!("/v1/Shelves/{sid}"));
    let with_label = with_label.is(200);
    for (shelf, base) in [
        (&shelf, "http://localhost:4010"),
        (&with_prefix, "http://localhost:4010/library"),
        (&with_label, "http://library.example:1"),
    ] {
        let url = format!("{base}/v1/Shelves/{sid}");
        assert_eq!(shelf["url"], url);
        let links =
            json!({ "books": format!("{url}/Books"), "lighting": format!("{url}/Lighting") });
        assert_eq!(shelf["links"], links);
    }
}

#[test]
fn every_response_has_an_id_and_the_content_type_of_json() {
    let emulator = library();
    let response = raw(&emulator).get("/v1/Shelves").0;
    assert_eq!(response.headers()["content-type"], "application/json");
    let id = response.headers()["twilio-request-id"].to_str().unwrap();
    assert!(id.starts_with("RQ") && id.len() == 34);
}

#[test]
fn a_seed_repeats_everything() {
    let build = || {
        Emulator::builder()
            .resource::<Widget>()
            .seed(7)
            .build()
            .unwrap()
    };
    let (one, two) = (build(), build());
    assert_eq!(one.account_sid(), two.account_sid());
    let create = |emulator| raw(emulator).post("/v1/Widgets", &[("Name", "x")]).is(201);
    assert_eq!(create(&one), create(&two));
}

#[test]
fn a_singleton_exists_until_it_is_deleted_and_again_after_a_write() {
    let emulator = library();
    let raw = raw(&emulator);
    let shelf = raw.post("/v1/Shelves", &[("UniqueName", "a")]).is(201);
    let path = "/v1/Shelves/a/Lighting";
    let lighting = raw.get(path).is(200);
    assert_eq!(
        lighting,
        json!({ "shelf_sid": shelf["sid"], "brightness": 40 })
    );
    assert_eq!(
        raw.post(path, &[("Brightness", "5")]).is(200)["brightness"],
        5
    );
    assert_eq!(raw.get(path).is(200)["brightness"], 5);
    raw.delete(path).is(204);
    raw.get(path).fails(404, 20404, "");
    raw.delete(path).fails(404, 20404, "");
    assert_eq!(raw.post(path, &[]).is(200)["brightness"], 40);
    assert_eq!(raw.get(path).is(200)["brightness"], 40);
}

#[test]
fn an_oauth_application_gets_a_token_that_is_accepted() {
    let emulator = Emulator::builder()
        .resource::<Shelf>()
        .oauth_app("OQx", "secret")
        .build()
        .unwrap();
    let token = |secret: &str| {
        let form = format!("grant_type=client_credentials&client_id=OQx&client_secret={secret}");
        let request = Request::post("/v2/token").header("host", "oauth.localhost");
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        crate::support::Received(emulator.handle(request.body(form.into()).unwrap()))
    };
    token("wrong").fails(401, 20003, "");
    let granted = token("secret").is(200);
    let bearer = format!("Bearer {}", granted["access_token"].as_str().unwrap());
    let request = Request::get("/v1/Shelves").header("authorization", bearer);
    assert_eq!(
        emulator
            .handle(request.body(Bytes::new()).unwrap())
            .status(),
        200
    );
}
