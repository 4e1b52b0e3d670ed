//! The program as it is asked from the command line, while another one runs.

use std::process::{Command, Output};

use serde_json::Value;

use crate::killed::Program;

/// What the program prints for these words.
fn run(program: &Program, words: &[&str]) -> Output {
    let port = program.address.rsplit(':').next().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_twilio-emulator"));
    command.args(["--port", port]).args(words);
    // The program is another process: nothing here has to go on meanwhile.
    command.output().unwrap()
}

fn json(program: &Program, words: &[&str]) -> Value {
    let output = run(program, words);
    assert!(output.status.success(), "{output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

fn wrong(program: &Program, words: &[&str]) -> String {
    let output = run(program, words);
    assert!(!output.status.success(), "{output:?}");
    String::from_utf8(output.stderr).unwrap()
}

#[tokio::test]
async fn all_that_is_controlled_is_controlled_by_command() {
    let program = Program::start(&["--product", "proxy", "--product", "api"]).await;
    let services = ["records", "proxy", "/v1/Services"];
    let count = || {
        json(&program, &services)["records"]
            .as_array()
            .unwrap()
            .len()
    };
    let seed = ["seed", "proxy", "/v1/Services", r#"{"unique_name":"a"}"#];
    json(&program, &seed);
    assert_eq!(count(), 1);
    let file = std::env::temp_dir().join(format!("twilio-snapshot-{}", std::process::id()));
    let snapshot = json(&program, &["snapshot"]);
    std::fs::write(&file, snapshot.to_string()).unwrap();
    json(&program, &["reset"]);
    assert_eq!(count(), 0);
    json(&program, &["restore", file.to_str().unwrap()]);
    std::fs::remove_file(&file).unwrap();
    assert_eq!(count(), 1);
    json(
        &program,
        &["fault", "rate-limited", "--next", "2", "--seconds", "3"],
    );
    assert_eq!(json(&program, &["state"])["faults"], 1);
    json(&program, &["clear-faults"]);
    assert_eq!(json(&program, &["state"])["faults"], 0);
    json(&program, &["clock", "60"]);
    assert_eq!(
        json(&program, &["log"])["requests"],
        Value::Array(Vec::new())
    );
    for words in [
        &["message", "+14155550199", "+14155550123", "Hello"][..],
        &["call", "+14155550199", "+14155550123"],
        &["code", "+14155550199"],
        &["seed", "proxy", "/v1/Services", "no JSON"],
        &["restore", "/nonexistent"],
    ] {
        let error = wrong(&program, words);
        assert!(error.starts_with("twilio-emulator: "), "{error}");
    }
}

#[tokio::test]
async fn a_phone_writes_and_calls_by_command() {
    let program = Program::start(&["--product", "api"]).await;
    let state = json(&program, &["state"]);
    let account = state["account_sid"].as_str().unwrap();
    let collection = |name: &str| format!("/2010-04-01/Accounts/{account}/{name}.json");
    let number = r#"{"phone_number":"+14155550123"}"#;
    let numbers = collection("IncomingPhoneNumbers");
    json(&program, &["seed", "api", &numbers, number]);
    json(
        &program,
        &["message", "+14155550199", "+14155550123", "Hello"],
    );
    json(&program, &["call", "+14155550199", "+14155550123"]);
    let messages = json(&program, &["records", "api", &collection("Messages")]);
    assert_eq!(messages["records"][0]["fields"]["body"], "Hello");
    let calls = json(&program, &["records", "api", &collection("Calls")]);
    assert_eq!(calls["records"][0]["fields"]["from"], "+14155550199");
}
