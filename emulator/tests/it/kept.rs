//! Records that outlive an emulator: snapshots and the state file.

use serde_json::json;
use twilio_emulator::{Builder, Emulator};

use crate::{
    declared::{Book, Lighting, Shelf},
    support::raw,
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

#[test]
fn a_state_file_has_everything_that_was_acknowledged() {
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
