//! The subcommands that control a running program.

use std::process::{Command, Output};

use serde_json::Value;

use crate::killed::Program;

/// The output of the program with these arguments.
fn run(program: &Program, words: &[&str]) -> Output {
    let port = program.address.rsplit(':').next().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_twilio-emulator"));
    command.args(["--port", port]).args(words);
    // Blocking is fine: the program is another process.
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
async fn records_faults_and_the_clock_are_controlled_by_command() {
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
        &["keys", "CAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "1"],
        &["resend", "7"],
        &["webhook", "http://localhost/", "no JSON"],
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

#[tokio::test]
async fn a_webhook_is_resent_by_command() {
    let program = Program::start(&["--product", "api"]).await;
    // Nothing listens there: the test needs only the entry in the log.
    let parameters = r#"{"From":"+14155550123"}"#;
    json(&program, &["webhook", "http://127.0.0.1:1/", parameters]);
    let logged = |count: usize| {
        let webhooks = || {
            json(&program, &["log"])["webhooks"]
                .as_array()
                .unwrap()
                .clone()
        };
        let mut looks = (0..500).map(|_| webhooks());
        looks
            .find(|found| found.len() == count)
            .expect("the webhook is logged")
    };
    let first = logged(1).remove(0);
    assert_eq!(
        first["parameters"],
        serde_json::json!([["From", "+14155550123"]])
    );
    json(&program, &["resend", &first["number"].to_string()]);
    logged(2);
}

#[tokio::test]
async fn a_phone_is_set_by_command() {
    let program = Program::start(&["--product", "api"]).await;
    for state in ["on", "busy", "no-answer", "undelivered", "failed"] {
        json(&program, &["phone", "+14155550123", state]);
    }
    json(
        &program,
        &["phone", "+14155550123", "failed", "--code", "30002"],
    );
    let error = wrong(&program, &["phone", "+14155550123", "asleep"]);
    assert!(error.contains("no-answer"), "{error}");
}

#[tokio::test]
async fn input_by_command_for_an_unknown_call_is_rejected() {
    let program = Program::start(&["--product", "api"]).await;
    let call = "CAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    for words in [["keys", call, "1"], ["speak", call, "yes"]] {
        let error = wrong(&program, &words);
        assert!(error.contains(call), "{error}");
    }
}
