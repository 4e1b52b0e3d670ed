//! [`Hostile`]: a server that does what is asked, or not, and says so, or not.

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
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use super::ledger::Ledger;

/// The newest records, which a list shows.
const LISTED: usize = 100;

/// How long a server is silent that is silent.
const SILENCE: Duration = Duration::from_millis(600);

pub(super) struct Hostile {
    address: SocketAddr,
}

/// What all connections share.
struct Shared {
    ledger: Ledger,
    newest: Mutex<VecDeque<String>>,
    connections: AtomicU64,
    seed: u64,
}

/// What becomes of a request.
#[derive(Clone, Copy)]
enum Trick {
    None,
    CloseBefore,
    CloseAfter,
    CutAnywhere,
    SilentBefore,
    SilentAfter,
    HalfClose,
    CloseWhenIdle,
    Informational,
    Unsolicited,
    ByteByByte,
    Status(u16),
    Garbage,
}

impl Trick {
    fn any(rng: &mut Rng) -> Self {
        match rng.u8(0..40) {
            0 => Self::CloseBefore,
            1 => Self::CloseAfter,
            2 => Self::CutAnywhere,
            3 => Self::SilentBefore,
            4 => Self::SilentAfter,
            5 => Self::HalfClose,
            6 => Self::CloseWhenIdle,
            7 => Self::Informational,
            8 => Self::Unsolicited,
            9 => Self::ByteByByte,
            10 => Self::Status([302, 307, 408, 499, 500, 502, 503][rng.usize(0..7)]),
            11 => Self::Garbage,
            _ => Self::None,
        }
    }
}

impl Hostile {
    pub(super) async fn start(ledger: Ledger, seed: u64) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await;
        let listener = listener.expect("loopback has a free port");
        let address = listener.local_addr().expect("it is bound");
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

    /// Waits until whatever was received has been applied, if it is to be.
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
        if respond(&mut stream, &request, &shared, &mut rng)
            .await
            .is_none()
        {
            return;
        }
    }
}

/// One request: `None` for a list, or the number of a create.
struct Request {
    create: Option<usize>,
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
                buffer.drain(..head.len() + 4 + length);
                return Some(Request { create });
            }
        }
        if stream.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
    }
}

/// Responds; `None` where the connection is over.
async fn respond(
    stream: &mut TcpStream,
    request: &Request,
    shared: &Shared,
    rng: &mut Rng,
) -> Option<()> {
    let trick = Trick::any(rng);
    match trick {
        Trick::CloseBefore => return None,
        Trick::SilentBefore => tokio::time::sleep(SILENCE).await,
        _ => {}
    }
    // Whoever fails may have done the work or not.
    let applies = !matches!(trick, Trick::Status(_)) || rng.bool();
    let body = match request.create {
        Some(number) if applies => shared.create(number),
        _ => shared.list(),
    };
    let status = match (trick, request.create) {
        (Trick::Status(status), _) => status,
        (_, Some(_)) => 201,
        _ => 200,
    };
    let response = head(status, body.len()) + &body;
    let bytes = response.as_bytes();
    match trick {
        Trick::CloseAfter => return None,
        Trick::SilentAfter => {
            tokio::time::sleep(SILENCE).await;
            return None;
        }
        Trick::HalfClose => {
            stream.shutdown().await.ok()?;
            tokio::time::sleep(SILENCE).await;
            return None;
        }
        Trick::CutAnywhere => {
            stream
                .write_all(&bytes[..rng.usize(0..bytes.len())])
                .await
                .ok()?;
            return None;
        }
        Trick::ByteByByte => {
            for byte in bytes {
                stream.write_all(&[*byte]).await.ok()?;
            }
        }
        Trick::Garbage => {
            let garbage: Vec<u8> = (0..200).map(|_| rng.u8(..)).collect();
            stream.write_all(&garbage).await.ok()?;
            return None;
        }
        Trick::Informational => {
            let hints = "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n".repeat(50);
            stream.write_all(hints.as_bytes()).await.ok()?;
            stream.write_all(bytes).await.ok()?;
        }
        Trick::Unsolicited => {
            stream
                .write_all((response.clone() + &response).as_bytes())
                .await
                .ok()?;
        }
        Trick::CloseWhenIdle => {
            stream.write_all(bytes).await.ok()?;
            return None;
        }
        Trick::None | Trick::CloseBefore | Trick::SilentBefore | Trick::Status(_) => {
            stream.write_all(bytes).await.ok()?;
        }
    }
    Some(())
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

impl Shared {
    fn create(&self, number: usize) -> String {
        self.ledger.apply(number);
        let now = Timestamp::now()
            .round(jiff::Unit::Second)
            .unwrap_or_default();
        let record = format!(
            r#"{{"sid": "TH{number:032x}", "name": "thing-{number}", "turns": 0, "date_created": "{now}"}}"#
        );
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
