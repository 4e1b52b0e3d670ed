//! A server on the thread of its client. It works only while the client waits, so that the
//! client's behavior does not depend on timing.

use std::{
    io::{ErrorKind, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Mutex, PoisonError},
    time::Duration,
};

use bytes::Bytes;
use tokio::runtime::{Builder, Runtime};

use crate::canned::{Canned, Pages, request_length};

/// The maximum number of steps that the client sleeps. It always waits for a connection or a
/// response.
const PATIENCE: u32 = 5_000;
const STEP: Duration = Duration::from_millis(1);

/// The number of bytes written at once: less than a socket buffers without a reader.
const PIECE: usize = 32 * 1024;

/// A runtime whose thread serves these records before it sleeps, and the base URL.
pub(crate) fn runtime(canned: Canned) -> (Runtime, String) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let base = format!("http://{address}");
    let server = Mutex::new(Server {
        canned,
        listener,
        address,
        pages: Pages::new(),
        connections: Vec::new(),
    });
    let runtime = Builder::new_current_thread()
        .enable_all()
        .on_thread_park(move || {
            let mut server = server.lock().unwrap_or_else(PoisonError::into_inner);
            server.work_while_parked();
        })
        .build();
    (runtime.unwrap(), base)
}

struct Server {
    canned: Canned,
    listener: TcpListener,
    address: String,
    pages: Pages,
    connections: Vec<Connection>,
}

struct Connection {
    stream: TcpStream,
    received: Vec<u8>,
    /// The part of the last response that is not written yet.
    response: Bytes,
}

impl Server {
    /// Works until the client wakes up. Its instructions are not counted: callgrind recognizes it
    /// by its name.
    #[inline(never)]
    fn work_while_parked(&mut self) {
        for _ in 0..PATIENCE {
            let (has_accepted, has_responded) = (self.accept(), self.respond());
            if has_accepted || has_responded {
                return;
            }
            std::thread::sleep(STEP);
        }
        panic!("the client sleeps, but does not wait for the server");
    }

    fn accept(&mut self) -> bool {
        let Ok((stream, _)) = self.listener.accept() else {
            return false;
        };
        stream.set_nonblocking(true).unwrap();
        stream.set_nodelay(true).unwrap();
        self.connections.push(Connection {
            stream,
            received: Vec::with_capacity(4096),
            response: Bytes::new(),
        });
        true
    }

    fn respond(&mut self) -> bool {
        let mut has_responded = false;
        self.connections.retain_mut(|connection| {
            let is_open = connection.read();
            if let Some(length) = request_length(&connection.received) {
                let request = &connection.received[..length];
                connection.response = self.canned.respond(request, &self.address, &mut self.pages);
                connection.received.drain(..length);
            }
            has_responded |= connection.write();
            is_open
        });
        has_responded
    }
}

impl Connection {
    /// Reads the received bytes. Returns `false` after the client has closed the connection.
    fn read(&mut self) -> bool {
        let mut chunk = [0; 4096];
        loop {
            match self.stream.read(&mut chunk) {
                Ok(0) => return false,
                Ok(length) => self.received.extend_from_slice(&chunk[..length]),
                Err(error) => return error.kind() == ErrorKind::WouldBlock,
            }
        }
    }

    /// Writes the next piece of the response. Returns `false` if there is none.
    fn write(&mut self) -> bool {
        let mut piece = self.response.split_to(PIECE.min(self.response.len()));
        let has_piece = !piece.is_empty();
        while !piece.is_empty() {
            match self.stream.write(&piece) {
                Ok(length) => drop(piece.split_to(length)),
                Err(error) => assert_eq!(error.kind(), ErrorKind::WouldBlock),
            }
        }
        has_piece
    }
}
