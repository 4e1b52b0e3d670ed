//! Records that outlive an emulator: snapshots and the state file.

use serde_json::json;
use twilio_emulator::{Builder, Emulator};

use crate::{
    declared::{Book, Lighting, Shelf},
    support::{raw, resources},
};

fn library() -> Builder {
    Emulator::builder()
        .resource::<Shelf>()
        .resource::<Book>()
        .resource::<Lighting>()
}

#[test]
fn a_snapshot_is_restored_in_another_emulator() {
    let one = library().build().unwrap();
    for name in ["a", "b"] {
        raw(&one)
            .post("/v1/Shelves", &[("UniqueName", name)])
            .is(201);
    }
    raw(&one)
        .post("/v1/Shelves/a/Books", &[("Title", "x")])
        .is(201);
    raw(&one).delete("/v1/Shelves/a/Lighting").is(204);
    let two = library().build().unwrap();
    raw(&two)
        .post("/v1/Shelves", &[("UniqueName", "c")])
        .is(201);
    two.restore(&one.snapshot()).unwrap();
    for path in ["/v1/Shelves", "/v1/Shelves/a/Books"] {
        assert_eq!(raw(&two).get(path).is(200), raw(&one).get(path).is(200));
    }
    raw(&two)
        .get("/v1/Shelves/a/Lighting")
        .fails(404, 20404, "");
    raw(&two).get("/v1/Shelves/c").fails(404, 20404, "");
    two.reset();
    assert_eq!(raw(&two).get("/v1/Shelves").is(200)["shelves"], json!([]));
    assert!(
        two.restore(&json!({ "version": 7, "records": [] }))
            .is_err()
    );
}

#[test]
fn a_record_is_seeded_by_its_path() {
    let emulator = library().build().unwrap();
    let fields = json!({ "unique_name": "a", "boards": 9 });
    let fields = fields.as_object().unwrap().clone();
    let path = emulator.seed("library", "/v1/Shelves", fields).unwrap();
    let shelf = raw(&emulator).get("/v1/Shelves/a").is(200);
    assert_eq!(
        (&shelf["sid"], &shelf["boards"]),
        (&json!(path[0]), &json!(9))
    );
    assert!(
        emulator
            .seed("library", "/v1/Nothing", serde_json::Map::new())
            .is_err()
    );
}

/// An emulator of messages at this time.
fn messages_at(time: &str) -> Builder {
    let resources = resources(&["api"]);
    let clock = twilio_runtime::testing::ManualTimer::at(time.parse().unwrap());
    Emulator::builder().resources(&resources).clock(clock)
}

fn schedule_message(emulator: &Emulator) -> String {
    let messages = format!("/2010-04-01/Accounts/{}/Messages", emulator.account_sid());
    let form = [
        ("To", "+14155550100"),
        ("MessagingServiceSid", "MG00000000000000000000000000000000"),
        ("Body", "later"),
        ("ScheduleType", "fixed"),
        ("SendAt", "2026-11-23T11:00:00Z"),
    ];
    let message = raw(emulator)
        .post(&format!("{messages}.json"), &form)
        .is(201);
    assert_eq!(message["status"], "scheduled");
    format!("{messages}/{}.json", message["sid"].as_str().unwrap())
}

#[test]
fn scheduled_events_run_after_a_restart() {
    let file = std::env::temp_dir().join(format!("twilio-events-{}.redb", std::process::id()));
    let _ = std::fs::remove_file(&file);
    let first = messages_at("2026-11-23T10:00:00Z")
        .state_file(&file)
        .build()
        .unwrap();
    let message = schedule_message(&first);
    drop(first);
    let second = messages_at("2026-11-23T10:59:00Z")
        .state_file(&file)
        .build()
        .unwrap();
    assert_eq!(raw(&second).get(&message).is(200)["status"], "scheduled");
    drop(second);
    for _ in 0..2 {
        // Events that were run do not run again.
        let third = messages_at("2026-11-23T11:00:05Z")
            .state_file(&file)
            .build()
            .unwrap();
        assert_eq!(raw(&third).get(&message).is(200)["status"], "delivered");
        assert_eq!(third.snapshot()["events"], json!([]));
    }
    std::fs::remove_file(&file).unwrap();
}

#[test]
fn scheduled_events_are_part_of_a_snapshot() {
    let sid = format!("AC{}", "7".repeat(32));
    let one = messages_at("2026-11-23T10:00:00Z")
        .account_sid(&sid)
        .build()
        .unwrap();
    let message = schedule_message(&one);
    let snapshot = one.snapshot();
    let two = messages_at("2026-11-23T10:00:00Z")
        .account_sid(&sid)
        .build()
        .unwrap();
    two.restore(&snapshot).unwrap();
    two.advance(std::time::Duration::from_secs(3605));
    assert_eq!(raw(&two).get(&message).is(200)["status"], "delivered");
    two.restore(&snapshot).unwrap();
    two.reset();
    assert_eq!(two.snapshot()["events"], json!([]));
}

#[test]
fn a_state_file_contains_every_acknowledged_change() {
    let file = std::env::temp_dir().join(format!("twilio-emulator-{}.redb", std::process::id()));
    let _ = std::fs::remove_file(&file);
    let build = || library().state_file(&file).build().unwrap();
    let first = build();
    raw(&first)
        .post("/v1/Shelves", &[("UniqueName", "a")])
        .is(201);
    raw(&first)
        .post("/v1/Shelves", &[("UniqueName", "b")])
        .is(201);
    raw(&first)
        .post("/v1/Shelves/a/Books", &[("Title", "x")])
        .is(201);
    raw(&first)
        .post("/v1/Shelves/a", &[("Boards", "7")])
        .is(200);
    raw(&first).delete("/v1/Shelves/b").is(204);
    let shelves = raw(&first).get("/v1/Shelves").is(200);
    let login = (first.account_sid(), first.auth_token().to_owned());
    drop(first);
    let second = build();
    assert_eq!(
        (second.account_sid(), second.auth_token().to_owned()),
        login
    );
    assert_eq!(raw(&second).get("/v1/Shelves").is(200), shelves);
    assert_eq!(
        raw(&second).get("/v1/Shelves/a/Books").is(200)["books"][0]["title"],
        "x"
    );
    drop(second);
    std::fs::remove_file(&file).unwrap();
}
