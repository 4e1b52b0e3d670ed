//! [`Hostile`]: a server that may apply a request or not, and may respond correctly or not.

use std::{
    collections::VecDeque,
    net::SocketAddr,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use fastrand::Rng;
use jiff::Timestamp;
use tokio::{
    io::AsyncReadExt,
    net::{TcpListener, TcpStream},
};

use self::trick::Trick;
use super::ledger::Ledger;

mod trick;

/// Part of the path of a looping list.
pub(super) const CIRCLE: &str = "PageSize=7";

/// The newest records, which a list shows.
const LISTED: usize = 100;

/// How long a silent server is silent.
const SILENCE: Duration = Duration::from_millis(600);

pub(super) struct Hostile {
    address: SocketAddr,
}

/// The state that all connections share.
struct Shared {
    ledger: Ledger,
    newest: Mutex<VecDeque<String>>,
    connections: AtomicU64,
    seed: u64,
}

impl Hostile {
    pub(super) async fn start(ledger: Ledger, seed: u64) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await;
        let listener = listener.expect("loopback has a free port");
        let address = listener.local_addr().expect("the listener has an address");
        let shared = Arc::new(Shared {
            ledger,
            newest: Mutex::default(),
            connections: AtomicU64::new(0),
            seed,
        });
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&shared)));
            }
        });
        Self { address }
    }

    pub(super) fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Waits until all received requests that should be applied have been applied.
    pub(super) async fn settle(&self) {
        tokio::time::sleep(SILENCE * 2).await;
    }
}

async fn serve(mut stream: TcpStream, shared: Arc<Shared>) {
    let number = shared.connections.fetch_add(1, Ordering::Relaxed);
    let mut rng = Rng::with_seed(shared.seed ^ number);
    let mut buffer = Vec::new();
    // A client that has seen enough closes the connection.
    while let Some(request) = receive(&mut stream, &mut buffer).await {
        if respond(&mut stream, request, &shared, &mut rng)
            .await
            .is_none()
        {
            return;
        }
    }
}

/// The kind of request.
#[derive(Clone, Copy)]
enum Request {
    /// A create, by its number.
    Create(usize),
    /// A page of the newest records.
    List,
    /// A page of a looping list.
    Circle,
}

async fn receive(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Request> {
    loop {
        let text = String::from_utf8_lossy(buffer).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| {
                let (name, value) = line.split_once(':')?;
                let is_length = name.eq_ignore_ascii_case("content-length");
                is_length.then(|| value.trim().parse::<usize>().ok())?
            });
            let length = length.unwrap_or(0);
            if body.len() >= length {
                let number = body[..length].strip_prefix("Name=thing-");
                let create = number.and_then(|number| number.parse().ok());
                let is_circle = head.lines().next()?.contains(CIRCLE);
                buffer.drain(..head.len() + 4 + length);
                return Some(match create {
                    Some(number) => Request::Create(number),
                    None if is_circle => Request::Circle,
                    None => Request::List,
                });
            }
        }
        if stream.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
    }
}

/// Responds. Returns `None` if the connection has ended.
async fn respond(
    stream: &mut TcpStream,
    request: Request,
    shared: &Shared,
    rng: &mut Rng,
) -> Option<()> {
    let trick = Trick::any(rng);
    trick.before(stream).await?;
    let applies = trick.may_apply(rng);
    let body = match request {
        Request::Create(number) if applies => shared.create(number),
        Request::Circle => circle(rng),
        _ => shared.list(),
    };
    let usual = if matches!(request, Request::Create(_)) {
        201
    } else {
        200
    };
    let status = trick.status().unwrap_or(usual);
    let response = head(status, body.len()) + &body;
    trick.respond(stream, response.as_bytes(), rng).await
}

fn head(status: u16, length: usize) -> String {
    let date = jiff::fmt::rfc2822::DateTimePrinter::new()
        .timestamp_to_rfc9110_string(&Timestamp::now())
        .unwrap_or_default();
    format!(
        "HTTP/1.1 {status} Status\r\ndate: {date}\r\ncontent-length: {length}\r\n\
         location: /elsewhere\r\n\r\n"
    )
}

/// A page that is the same each time, except for the token of the page that follows.
fn circle(rng: &mut Rng) -> String {
    let records =
        ["a", "b", "c"].map(|digit| record(&digit.repeat(32), "same", "2026-11-23T10:00:00Z"));
    let next = format!("/v1/Things?{CIRCLE}&PageToken={}", rng.u64(..));
    format!(
        r#"{{"things": [{}], "meta": {{"next_page_url": "{next}"}}}}"#,
        records.join(",")
    )
}

fn record(id: &str, name: &str, date: &str) -> String {
    format!(r#"{{"sid": "TH{id}", "name": "{name}", "turns": 0, "date_created": "{date}"}}"#)
}

impl Shared {
    fn create(&self, number: usize) -> String {
        self.ledger.apply(number);
        let now = Timestamp::now()
            .round(jiff::Unit::Second)
            .unwrap_or_default();
        let (id, name) = (format!("{number:032x}"), format!("thing-{number}"));
        let record = record(&id, &name, &now.to_string());
        let mut newest = self.newest.lock().unwrap_or_else(PoisonError::into_inner);
        newest.push_front(record.clone());
        newest.truncate(LISTED);
        record
    }

    fn list(&self) -> String {
        let newest = self.newest.lock().unwrap_or_else(PoisonError::into_inner);
        let records: Vec<_> = newest.iter().map(String::as_str).collect();
        let records = records.join(",");
        format!(r#"{{"things": [{records}], "meta": {{"next_page_url": null}}}}"#)
    }
}
