//! Every fault with every operation, over a socket and by a script, once and for all requests.
//! The outcomes are compared with `docs/faults.md`.

use std::{
    fs,
    net::{SocketAddr, TcpListener},
    path::Path,
    sync::Arc,
    time::Duration,
};

use futures_util::future::{Either, FutureExt, join_all, ready};
use tokio::net::TcpSocket;
use twilio_faults::{
    Applied, CreateThing, Fault, Operation, Outcome, RETRY_AFTER, Real, Scripted, Sends, Thing,
    Wire, all, emulator, markdown, real, run,
};
use twilio_runtime::{Client, ClientBuilder, Credentials, RetryPolicy};

const LIMIT: u64 = 64 * 1024;

type Rows = Vec<(Fault, Vec<Option<Outcome>>)>;

/// A foreign origin: a connection to it would carry credentials.
struct Elsewhere(TcpListener);

impl Elsewhere {
    fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        Self(listener)
    }

    fn origin(&self) -> String {
        format!("http://{}", self.0.local_addr().unwrap())
    }

    fn was_visited(&self) -> bool {
        self.0.accept().is_ok()
    }
}

/// A port that is reserved and refuses connections.
fn nowhere() -> (TcpSocket, SocketAddr) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = socket.local_addr().unwrap();
    (socket, address)
}

fn builder(server: &twilio_emulator::Emulator) -> ClientBuilder {
    let credentials = Credentials::account(server.account_sid().as_str(), server.auth_token());
    Client::builder(credentials)
        .base_url(server.url())
        .max_response_bytes(LIMIT)
}

async fn by_wire(fault: &Fault, operation: Operation, wire: &Real) -> Outcome {
    let applied = Applied::default();
    let server = emulator(&applied).start().await.unwrap();
    let thing = Thing::create(&server.client(), CreateThing::new("old"))
        .await
        .unwrap();
    let before = operation.count().map(|count| applied.times(count));

    let elsewhere = Elsewhere::new();
    if let Some(fault) = fault.emulated(&elsewhere.origin()) {
        server.add_fault(match operation {
            Operation::Fetch | Operation::List => fault,
            _ => fault.on_method(operation.method()),
        });
    }
    let (_taken, nowhere) = nowhere();
    let sends = Sends::default();
    let client = builder(&server)
        .transport(Wire {
            sends: sends.clone(),
            fault: fault.clone(),
            aim: operation.method(),
            nowhere,
            inner: wire.clone(),
        })
        // This takes real time, so the delays are short.
        .retry(RetryPolicy::default().base_delay(Duration::from_millis(1)))
        .attempt_timeout(attempt_timeout(fault))
        .build()
        .unwrap();
    let result = run(operation, &client, &thing).await;
    assert!(!elsewhere.was_visited(), "{}", fault.name);
    let times = operation.count().map(|count| applied.times(count));
    Outcome::new(
        &result,
        sends.attempts(),
        times.zip(before).map(|(now, then)| now - then),
    )
}

fn attempt_timeout(fault: &Fault) -> Duration {
    if fault.is_timeout() {
        Duration::from_millis(500)
    } else {
        Duration::from_secs(30)
    }
}

async fn by_script(fault: &Fault, operation: Operation) -> Outcome {
    let applied = Applied::default();
    let server = Arc::new(emulator(&applied).build().unwrap());
    let thing = Thing::create(&server.client(), CreateThing::new("old"))
        .await
        .unwrap();
    let before = operation.count().map(|count| applied.times(count));
    let sends = Sends::default();
    let client = builder(&server)
        .transport(Scripted {
            sends: sends.clone(),
            fault: fault.clone(),
            aim: operation.method(),
            server,
        })
        .attempt_timeout(Duration::from_secs(10))
        .build()
        .unwrap();
    let start = tokio::time::Instant::now();
    let result = run(operation, &client, &thing).await;
    if fault.says_when() {
        let least = Duration::from_secs(RETRY_AFTER) * (sends.attempts() - 1);
        assert!(
            start.elapsed() >= least,
            "{} was not waited for",
            fault.name
        );
    }
    let times = operation.count().map(|count| applied.times(count));
    Outcome::new(
        &result,
        sends.attempts(),
        times.zip(before).map(|(now, then)| now - then),
    )
}

fn meets(fault: &Fault, operation: Operation) -> bool {
    !fault.is_of_lists() || operation == Operation::List
}

/// The rules for every cell of the table.
fn check(fault: &Fault, operation: Operation, outcome: &Outcome) {
    let place = format!("{} x {}: {outcome:?}", fault.name, operation.name());
    let (applied, attempts) = (outcome.applied.unwrap_or(0), outcome.attempts);
    if matches!(operation, Operation::Create | Operation::Reconcile) {
        assert!(applied <= 1, "a create was applied twice: {place}");
    }
    match outcome.may_have_been_applied {
        Some(false) => assert_eq!(
            applied, 0,
            "it was applied, and the error denies it: {place}"
        ),
        Some(true) => {}
        None => assert!(
            applied == 1 || operation.count().is_none(),
            "nothing was done: {place}"
        ),
    }
    assert!(
        (1..=4).contains(&attempts) || fault.is_of_lists(),
        "{place}"
    );
}

/// One cell for each operation that the fault can affect.
async fn cells<F>(fault: &Fault, cell: impl Fn(Operation) -> F) -> Vec<Option<Outcome>>
where
    F: Future<Output = Outcome>,
{
    let cell = |operation| {
        if meets(fault, operation) {
            Either::Left(cell(operation).map(Some))
        } else {
            Either::Right(ready(None))
        }
    };
    join_all(Operation::ALL.map(cell)).await
}

async fn rows_by_wire(once: bool, wire: &Real) -> Rows {
    let mut rows = Rows::new();
    for fault in all(once) {
        let cells = cells(&fault, |operation| by_wire(&fault, operation, wire)).await;
        rows.push((fault, cells));
    }
    rows
}

async fn rows_by_script(once: bool) -> Rows {
    let mut rows = Rows::new();
    for fault in all(once) {
        let cells = cells(&fault, |operation| by_script(&fault, operation)).await;
        rows.push((fault, cells));
    }
    rows
}

#[test]
fn every_fault_has_one_outcome_by_socket_and_by_script() {
    let runtime = |paused| {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_all().start_paused(paused).build().unwrap()
    };
    let mut page = HEAD.to_owned();
    for (once, title) in [
        (true, "The fault occurs once"),
        (false, "The fault persists"),
    ] {
        let scripted = runtime(true).block_on(rows_by_script(once));
        for (name, wire) in real() {
            let wired = runtime(false).block_on(rows_by_wire(once, &wire));
            compare_ways(name, &scripted, &wired);
        }
        page += "\n## ";
        page += title;
        page += "\n\n";
        page += &markdown(&scripted);
    }
    compare(&page);
}

/// Each cell has the same outcome over this transport as by script.
fn compare_ways(transport: &str, scripted: &Rows, wired: &Rows) {
    for ((fault, by_script), (_, by_wire)) in scripted.iter().zip(wired) {
        for ((operation, script), wire) in Operation::ALL.iter().zip(by_script).zip(by_wire) {
            let cell = format!("{} x {} over {transport}", fault.name, operation.name());
            assert_eq!(script, wire, "{cell}");
            if let Some(outcome) = wire {
                check(fault, *operation, outcome);
            }
        }
    }
}

/// `UPDATE_FAULTS=1` updates the page.
fn compare(page: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/faults.md");
    if std::env::var_os("UPDATE_FAULTS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, page).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    for (line, (is, should_be)) in page.lines().zip(committed.lines()).enumerate() {
        assert_eq!(is, should_be, "docs/faults.md, line {}", line + 1);
    }
    assert!(
        page == committed,
        "docs/faults.md is out of date: UPDATE_FAULTS=1 cargo test -p twilio-faults"
    );
}

const HEAD: &str = "\
# The outcome of a call for each fault

Written by `tests/faults/tests/matrix.rs`, which runs every cell over a socket against the
emulator, once with each transport, and against a script, and fails if this page differs. To update it:

```console
UPDATE_FAULTS=1 cargo test -p twilio-faults --test matrix
```

A cell shows how the call ended, how many requests it sent, how often the server applied the request
(not counted for reads), and for an error the value of `Error::may_have_been_applied`: **may be** or not.
*found* is a record that `.reconcile` recognized (`Response::was_reconciled`). The client has its
default policy: four attempts.

No cell applies a create twice, and no error denies that a request was applied.
";
