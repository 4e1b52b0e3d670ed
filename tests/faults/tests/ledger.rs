//! Thousands of calls, many at a time, with faults and canceled calls: the clients' knowledge
//! must match the server's records.

use std::{
    cell::Cell,
    collections::{BTreeMap, BTreeSet},
    future::poll_fn,
    pin::pin,
    task::Poll,
    time::Duration,
};

use fastrand::Rng;
use futures_util::future::join_all;
use http::StatusCode;
use twilio_emulator::{Emulator, Fault};
use twilio_faults::{Applied, CreateThing, Thing, UpdateThing, emulator};
use twilio_runtime::{Client, Credentials, Error, Result, RetryPolicy};

const IN_FLIGHT: usize = 64;
const CANCELLED: f64 = 0.01;

/// What a client knows about one record.
#[derive(Debug)]
struct Entry {
    /// `None` if the outcome is unknown.
    is_there: Option<bool>,
    /// Every number of turns that the record may have.
    turns: BTreeSet<u32>,
}

/// How a call ended, as far as the client knows.
enum End<T> {
    Done(T),
    Refused,
    Unknown,
}

fn end<T>(result: Option<Result<T, Error>>) -> End<T> {
    match result {
        Some(Ok(done)) => End::Done(done),
        Some(Err(error)) if error.may_have_been_applied() => End::Unknown,
        Some(Err(_)) => End::Refused,
        // The call was canceled.
        None => End::Unknown,
    }
}

/// The future's output, unless it is canceled after some polls.
async fn perhaps<T>(rng: &mut Rng, future: impl IntoFuture<Output = T>) -> Option<T> {
    let mut left = (rng.f64() < CANCELLED).then(|| rng.u32(0..12));
    let mut future = pin!(future.into_future());
    poll_fn(|context| {
        if left == Some(0) {
            return Poll::Ready(None);
        }
        left = left.map(|left| left - 1);
        let poll = future.as_mut().poll(context).map(Some);
        if poll.is_pending() && left == Some(0) {
            Poll::Ready(None)
        } else {
            poll
        }
    })
    .await
}

/// One of many concurrent workers, each with separate records.
struct Worker<'a> {
    name: usize,
    client: &'a Client,
    calls_left: &'a Cell<usize>,
    rng: Rng,
    ledger: BTreeMap<String, Entry>,
    /// Records that certainly exist.
    known: Vec<Thing>,
}

impl Worker<'_> {
    async fn work(mut self) -> BTreeMap<String, Entry> {
        let mut turn = 0;
        while let Some(left) = self.calls_left.get().checked_sub(1) {
            self.calls_left.set(left);
            turn += 1;
            match self.rng.u32(0..10) {
                _ if self.known.is_empty() => self.create(turn).await,
                0..5 => self.create(turn).await,
                5..7 => self.update(turn).await,
                7..8 => self.delete().await,
                _ => self.fetch().await,
            }
        }
        self.ledger
    }

    async fn create(&mut self, turn: u32) {
        let name = format!("{}-{turn}", self.name);
        let call = Thing::create(self.client, CreateThing::new(name.as_str()));
        let call = if self.rng.u32(0..8) == 0 {
            let name = name.clone();
            call.reconcile(move |thing: &Thing| thing.name == name)
        } else {
            call
        };
        let is_there = match end(perhaps(&mut self.rng, call).await) {
            End::Done(thing) => {
                assert_eq!(thing.name, name);
                self.known.push(thing);
                Some(true)
            }
            End::Refused => Some(false),
            End::Unknown => None,
        };
        let turns = BTreeSet::from([0]);
        self.ledger.insert(name, Entry { is_there, turns });
    }

    async fn update(&mut self, turn: u32) {
        let thing = self.any().clone();
        let call = Thing::update(self.client, &thing, UpdateThing::new(turn));
        let end = end(perhaps(&mut self.rng, call).await);
        let entry = self.entry(&thing);
        match end {
            End::Done(updated) => {
                assert_eq!(updated.turns, turn);
                entry.turns = BTreeSet::from([turn]);
            }
            End::Refused => {}
            End::Unknown => {
                entry.turns.insert(turn);
            }
        }
    }

    async fn delete(&mut self) {
        let index = self.rng.usize(0..self.known.len());
        let thing = self.known.swap_remove(index);
        let call = Thing::delete(self.client, &thing);
        let is_there = match end(perhaps(&mut self.rng, call).await) {
            End::Done(()) => Some(false),
            End::Refused => Some(true),
            End::Unknown => None,
        };
        self.entry(&thing).is_there = is_there;
    }

    async fn fetch(&mut self) {
        let thing = self.any().clone();
        let call = Thing::fetch(self.client, &thing);
        match perhaps(&mut self.rng, call).await {
            Some(Ok(fetched)) => assert!(self.entry(&thing).turns.contains(&fetched.turns)),
            Some(Err(error)) => assert!(!error.is_not_found(), "{thing:?} is lost"),
            None => {}
        }
    }

    fn any(&mut self) -> &Thing {
        let index = self.rng.usize(0..self.known.len());
        &self.known[index]
    }

    fn entry(&mut self, thing: &Thing) -> &mut Entry {
        self.ledger.get_mut(&thing.name).unwrap()
    }
}

/// Twenty requests in a hundred get one of these faults.
fn faults() -> [Fault; 8] {
    let status = Fault::status;
    [
        Fault::latency(Duration::from_millis(1)).rate(0.3),
        Fault::latency(Duration::from_millis(1))
            .rate(0.3)
            .after_applying(),
        Fault::reset().rate(0.04),
        Fault::reset().rate(0.04).after_applying(),
        Fault::truncate().rate(0.04),
        status(StatusCode::SERVICE_UNAVAILABLE).rate(0.03),
        status(StatusCode::INTERNAL_SERVER_ERROR)
            .rate(0.03)
            .after_applying(),
        Fault::rate_limited(Duration::ZERO).rate(0.03),
    ]
}

async fn run(server: &Emulator, client: &Client, calls: usize, seed: u64) {
    for fault in faults() {
        server.add_fault(fault);
    }
    let calls_left = Cell::new(calls);
    let workers = (0..IN_FLIGHT).map(|name| {
        let worker = Worker {
            name,
            client,
            calls_left: &calls_left,
            rng: Rng::with_seed(seed + name as u64),
            ledger: BTreeMap::new(),
            known: Vec::new(),
        };
        worker.work()
    });
    let ledgers = join_all(workers).await;
    server.clear_faults();
    let found = Thing::list(&server.client()).page_size(1000).await.unwrap();
    compare(&ledgers.into_iter().flatten().collect(), found);
}

fn compare(ledger: &BTreeMap<String, Entry>, found: Vec<Thing>) {
    let mut on_server = BTreeMap::new();
    for thing in found {
        let name = thing.name.clone();
        assert!(ledger.contains_key(&name), "no worker created {name}");
        assert!(
            on_server.insert(name, thing).is_none(),
            "a record was created twice"
        );
    }
    let mut unknown = 0;
    for (name, entry) in ledger {
        let thing = on_server.get(name);
        match entry.is_there {
            Some(is_there) => assert_eq!(thing.is_some(), is_there, "{name}: {entry:?}"),
            None => unknown += 1,
        }
        if let Some(thing) = thing {
            assert!(entry.turns.contains(&thing.turns), "{thing:?}: {entry:?}");
        }
    }
    // Faults occurred, but not too often.
    assert!(
        unknown > ledger.len() / 50 && unknown < ledger.len() / 3,
        "{unknown}"
    );
}

fn client(server: &Emulator) -> twilio_runtime::ClientBuilder {
    let credentials = Credentials::account(server.account_sid().as_str(), server.auth_token());
    Client::builder(credentials).base_url(server.url())
}

#[tokio::test(start_paused = true)]
async fn ten_thousand_calls_in_process_match_the_ledger() {
    let server = emulator(&Applied::default()).seed(7).build().unwrap();
    let client = client(&server)
        .transport(server.transport())
        .retry_budget(100_000)
        .build()
        .unwrap();
    run(&server, &client, 10_000, 7).await;
}

#[tokio::test]
async fn ten_thousand_calls_over_a_socket_match_the_ledger() {
    let server = emulator(&Applied::default()).seed(8).start().await.unwrap();
    let client = client(&server)
        .retry(RetryPolicy::default().base_delay(Duration::from_millis(1)))
        .build()
        .unwrap();
    run(&server, &client, 10_000, 8).await;
}
