//! Runs every example and checks its output.

use std::process::Command;

/// Runs a program that must succeed, and returns its output.
fn run(program: &str) -> String {
    let output = Command::new(program).output().expect("the program starts");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {errors}", output.status);
    String::from_utf8(output.stdout).expect("the output is text")
}

/// One test for each example, with the expected output.
macro_rules! examples {
    ($($name:ident: [$($line:literal),+ $(,)?],)+) => {
        $(
            #[test]
            fn $name() {
                let output = run(env!(concat!("CARGO_BIN_EXE_", stringify!($name))));
                $(assert!(output.contains($line), "{:?} is not in:\n{output}", $line);)+
            }
        )+

        #[test]
        fn every_example_is_run() {
            let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/bin");
            let files = std::fs::read_dir(folder).expect("the folder exists");
            let names = files.map(|file| file.expect("the entry is readable").file_name());
            let mut names: Vec<_> = names.collect();
            names.sort();
            let mut run = vec![$(concat!(stringify!($name), ".rs")),+];
            run.sort_unstable();
            assert_eq!(names, run);
        }
    };
}

examples! {
    first_call: ["created KS", "Some(3600) seconds", "1 service", "20404"],
    messages: ["sent: Some(Queued)", "then: Some(Delivered)", "found again: true", "text afterwards: Some(\"\")", "not a number: true"],
    own_resource: ["Groceries: BO", "Title"],
    lists: ["the first 10", "40 so far", "45 in all", "0 have a name", "a page of 20", "25 on the others"],
    errors: ["the API rejected the request", "not found: true", "check before", "found again: found"],
    own_transport: ["2 requests", "all of them marked: true"],
    blocking: ["3 sessions", "KC"],
    verify: ["a code was sent: Some(\"pending\")", "a guess: Wrong", "the code: Right", "once more: Over"],
    webhooks: ["We ask the <courier>.", "courier: +14155550100 writes: Is", "sent twice: 1 response", "undelivered, error 30003", "forged: Some(403)"],
    bulk_create: ["killed in the middle", "200 sessions for 200 orders"],
    tracing_spans: ["twilio.call", "url.template=\"/v1/Services", "404"],
}
