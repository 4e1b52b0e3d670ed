//! Creates against a hostile server: many at a time, some of them canceled.

use std::time::{Duration, Instant};

use fastrand::Rng;
use futures_util::StreamExt;
use twilio_runtime::{Client, Credentials, Result};

use super::{
    hostile::Hostile,
    ledger::{Ledger, Told},
};
use crate::{CreateThing, Real, Thing};

const WORKERS: u64 = 64;
const TIMEOUT: Duration = Duration::from_millis(400);
/// More pages than a looping list may request.
const MOST_PAGES: usize = 20;

/// Sends creates for this long over one transport.
pub(super) async fn run(
    server: &Hostile,
    transport: &Real,
    ledger: &Ledger,
    duration: Duration,
    seed: u64,
) {
    let end = Instant::now() + duration;
    let workers: Vec<_> = (0..WORKERS)
        .map(|number| {
            let (client, ledger) = (client(server, transport), ledger.clone());
            let rng = Rng::with_seed(seed ^ number);
            tokio::spawn(work(client, ledger, rng, end))
        })
        .collect();
    for worker in workers {
        worker.await.expect("no call panics");
    }
}

/// A separate client, so that it knows only its own creates.
fn client(server: &Hostile, transport: &Real) -> Client {
    let credentials = Credentials::account("ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "hush");
    Client::builder(credentials)
        .transport(transport.clone())
        .base_url(server.origin())
        .timeout(TIMEOUT)
        .build()
        .expect("a loopback address is a base URL")
}

async fn work(client: Client, ledger: Ledger, mut rng: Rng, end: Instant) {
    while Instant::now() < end {
        if rng.u8(0..50) == 0 {
            read_in_circles(&client).await;
        }
        let number = ledger.open();
        let name = format!("thing-{number}");
        let call = Thing::create(&client, CreateThing::new(name.as_str()));
        let call = if rng.bool() {
            let token = name.clone();
            call.reconcile(move |thing| thing.name == token)
        } else {
            call
        };
        let patience = if rng.u8(0..50) == 0 {
            Duration::from_millis(rng.u64(0..20))
        } else {
            TIMEOUT * 4
        };
        match tokio::time::timeout(patience, call).await {
            Ok(result) => ledger.tell(number, told(&name, result)),
            Err(_) => assert!(patience < TIMEOUT, "a call outlived its timeout"),
        }
    }
}

/// A looping list ends, with each record and at most three repetitions.
async fn read_in_circles(client: &Client) {
    let list = Thing::list(client).page_size(7);
    let pages = list.pages().take(MOST_PAGES).collect::<Vec<_>>().await;
    assert!(pages.len() < MOST_PAGES, "a looping list does not end");
    assert!(
        pages.last().is_none_or(Result::is_err),
        "a looping list looks complete"
    );
}

fn told(name: &str, result: Result<Thing>) -> Told {
    match result {
        Ok(thing) => {
            assert_eq!(thing.name, name, "the result of another create");
            Told::Done
        }
        Err(error) if error.may_have_been_applied() => Told::Unknown,
        Err(_) => Told::NotDone,
    }
}
