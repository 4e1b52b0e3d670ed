//! A server on its client's own thread, which works only when the client has nothing to
//! do but wait: what the client does then never depends on who was faster.

use std::{
    io::{ErrorKind, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Mutex, PoisonError},
    time::Duration,
};

use bytes::Bytes;
use tokio::runtime::{Builder, Runtime};

use crate::canned::{Canned, Pages, request_length};

/// A client never sleeps longer: it waits for a connection or a response.
const PATIENCE: u32 = 5_000;
const STEP: Duration = Duration::from_millis(1);

/// What is written at once: less than sockets hold before somebody reads.
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
    /// What is not yet written of the last one.
    response: Bytes,
}

impl Server {
    /// Until there is something that wakes the client. Its instructions are not counted:
    /// callgrind knows it by its name.
    #[inline(never)]
    fn work_while_parked(&mut self) {
        for _ in 0..PATIENCE {
            let (has_accepted, has_responded) = (self.accept(), self.respond());
            if has_accepted || has_responded {
                return;
            }
            std::thread::sleep(STEP);
        }
        panic!("the client sleeps, but waits for nothing");
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
    /// What has arrived; `false` once the client has closed.
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

    /// The next piece of the response; `false` if there is none.
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
