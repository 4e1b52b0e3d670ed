//! [`Server`]: HTTP/1.1 on a TCP listener.

use std::{
    future::{Future, pending},
    net::SocketAddr,
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use bytes::{Bytes, BytesMut};
use futures_util::future::{Either, select};
use http::{Request, Response, request::Parts};
use http_body_util::BodyExt;
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{Semaphore, watch},
    task::{JoinHandle, JoinSet},
    time::timeout,
};

use super::{
    Reply,
    body::{ConnectionReset, ReplyBody},
    request::MAX_BODY,
    socket::Socket,
};

/// How many bytes of an unwanted body are read, so that the client gets the response instead
/// of a broken connection.
const MAX_DRAINED: usize = 16 * MAX_BODY;

/// The maximum number of connections; others wait to be accepted.
const MAX_CONNECTIONS: usize = 4096;

/// The time limit of a new connection for its first request.
const FIRST_REQUEST: Duration = Duration::from_secs(10);

/// How long a connection may be idle. Clients keep connections for at most 90 seconds, so
/// they never send on a connection that the server is about to close.
const IDLE: Duration = Duration::from_secs(120);

/// How long a request's body may make no progress.
const BODY: Duration = Duration::from_secs(30);

/// How long `shutdown` waits for requests in progress.
const GRACE: Duration = Duration::from_secs(5);

/// The address of the client: an extension of the request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Peer(pub(crate) SocketAddr);

/// Handles requests.
pub(crate) trait Handler: Send + Sync + 'static {
    /// How much of a request's body is read; one byte more of a body that is larger. The rest
    /// is discarded.
    fn body_limit(&self, head: &Parts) -> usize;

    fn respond(&self, request: Request<Bytes>) -> impl Future<Output = Reply> + Send;
}

/// A running server; dropping it stops it immediately.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl Server {
    pub(crate) async fn start<H: Handler>(
        handler: Arc<H>,
        address: SocketAddr,
    ) -> std::io::Result<Self> {
        Self::start_with(handler, address, MAX_CONNECTIONS).await
    }

    async fn start_with<H: Handler>(
        handler: Arc<H>,
        address: SocketAddr,
        max_connections: usize,
    ) -> std::io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let (stop, stopped) = watch::channel(false);
        let places = Arc::new(Semaphore::new(max_connections));
        let task = tokio::spawn(accept(listener, places, handler, stopped));
        Ok(Self {
            address,
            stop,
            task,
        })
    }

    /// Accepts no more requests, and waits a short time for those in progress.
    pub(crate) async fn shutdown(mut self) {
        self.stop.send_replace(true);
        if timeout(GRACE, &mut self.task).await.is_err() {
            self.task.abort();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The task owns the connections, which end with it.
        self.task.abort();
    }
}

async fn accept<H: Handler>(
    listener: TcpListener,
    places: Arc<Semaphore>,
    handler: Arc<H>,
    stopped: watch::Receiver<bool>,
) {
    let mut connections = JoinSet::new();
    let mut stop = pin!(stop_is_asked(stopped.clone()));
    loop {
        let next = pin!(async {
            let place = Arc::clone(&places).acquire_owned().await;
            (listener.accept().await, place)
        });
        let (accepted, place) = match select(next, stop.as_mut()).await {
            Either::Left((accepted, _)) => accepted,
            Either::Right(_) => break,
        };
        match accepted {
            Ok((stream, peer)) => {
                let connection =
                    connection((stream, Peer(peer)), Arc::clone(&handler), stopped.clone());
                connections.spawn(async move {
                    connection.await;
                    drop(place);
                });
            }
            // Usually no file descriptors are left: other connections must close first.
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
        while connections.try_join_next().is_some() {}
    }
    drop(listener);
    while connections.join_next().await.is_some() {}
}

async fn stop_is_asked(mut stopped: watch::Receiver<bool>) {
    if stopped.wait_for(|stopped| *stopped).await.is_err() {
        // The server was dropped, and its task is about to be aborted.
        pending::<()>().await;
    }
}

async fn connection<H: Handler>(
    (stream, peer): (TcpStream, Peer),
    handler: Arc<H>,
    stopped: watch::Receiver<bool>,
) {
    // Small responses are sent without delay.
    let _ = stream.set_nodelay(true);
    let socket = Socket::new(stream);
    let reset = socket.reset_on_close();
    let has_request = AtomicBool::new(false);
    let service = service_fn(|mut request: Request<Incoming>| {
        request.extensions_mut().insert(peer);
        has_request.store(true, Ordering::Relaxed);
        let (handler, reset) = (Arc::clone(&handler), reset.clone());
        async move {
            let reply = respond(&*handler, request).await;
            if reply.is_err() {
                reset.arm();
            }
            reply
        }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(IDLE)
        .serve_connection(TokioIo::new(socket), service);
    let mut connection = pin!(connection);
    let silent = pin!(async {
        tokio::time::sleep(FIRST_REQUEST).await;
        if has_request.load(Ordering::Relaxed) {
            pending::<()>().await;
        }
    });
    let stop = pin!(stop_is_asked(stopped));
    let ended = select(connection.as_mut(), silent);
    let must_stop = matches!(select(ended, stop).await, Either::Right(_));
    if must_stop {
        connection.as_mut().graceful_shutdown();
        // Errors of a connection are reported at the client.
        let _ = connection.await;
    }
}

async fn respond<H: Handler>(
    handler: &H,
    request: Request<Incoming>,
) -> Result<Response<ReplyBody>, ConnectionReset> {
    let (parts, body) = request.into_parts();
    let limit = handler.body_limit(&parts);
    let body = if limit > 0 {
        read(body, limit).await?
    } else {
        drain(body, 0).await?;
        Bytes::new()
    };
    match handler.respond(Request::from_parts(parts, body)).await {
        Reply::Complete(response) => Ok(response.map(ReplyBody::complete)),
        Reply::Truncated(response, missing) => {
            Ok(response.map(|body| ReplyBody::truncated(body, missing)))
        }
        Reply::Reset => Err(ConnectionReset),
    }
}

/// Reads the body; of a body above the limit, just enough to reject it.
async fn read(mut body: Incoming, limit: usize) -> Result<Bytes, ConnectionReset> {
    let mut kept = BytesMut::new();
    while let Some(data) = next_data(&mut body).await? {
        kept.extend_from_slice(&data);
        if kept.len() > limit {
            drain(body, 0).await?;
            kept.truncate(limit + 1);
            break;
        }
    }
    Ok(kept.freeze())
}

/// Discards the rest of a body.
async fn drain(mut body: Incoming, mut length: usize) -> Result<(), ConnectionReset> {
    while length <= MAX_DRAINED {
        match next_data(&mut body).await? {
            Some(data) => length = length.saturating_add(data.len()),
            None => break,
        }
    }
    Ok(())
}

async fn next_data(body: &mut Incoming) -> Result<Option<Bytes>, ConnectionReset> {
    loop {
        let frame = timeout(BODY, body.frame()).await;
        match frame.map_err(|_| ConnectionReset)? {
            None => return Ok(None),
            Some(Err(_)) => return Err(ConnectionReset),
            Some(Ok(frame)) => {
                if let Ok(data) = frame.into_data() {
                    return Ok(Some(data));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;

    /// Responds to everything with the length of its body.
    struct Length;

    impl Handler for Length {
        fn body_limit(&self, _: &Parts) -> usize {
            4
        }

        async fn respond(&self, request: Request<Bytes>) -> Reply {
            let length = request.body().len().to_string();
            Reply::Complete(Response::new(length.into()))
        }
    }

    async fn server(max_connections: usize) -> Server {
        let address = SocketAddr::from(([127, 0, 0, 1], 0));
        let server = Server::start_with(Arc::new(Length), address, max_connections).await;
        server.unwrap()
    }

    async fn ask(stream: &mut TcpStream, body: &str) {
        let length = body.len();
        let request = format!("POST / HTTP/1.1\r\nContent-Length: {length}\r\n\r\n{body}");
        stream.write_all(request.as_bytes()).await.unwrap();
    }

    async fn exchange(stream: &mut TcpStream) -> String {
        let mut response = [0; 1024];
        let length = stream.read(&mut response).await.unwrap();
        let response = String::from_utf8_lossy(&response[..length]);
        assert!(response.starts_with("HTTP/1.1 200"), "{response}");
        let (_, body) = response.split_once("\r\n\r\n").unwrap();
        body.to_owned()
    }

    #[tokio::test]
    async fn a_connection_above_the_limit_waits_until_another_ends() {
        let server = server(2).await;
        let connect = || async { TcpStream::connect(server.address).await.unwrap() };
        let (mut first, mut second, mut third) =
            (connect().await, connect().await, connect().await);
        ask(&mut third, "abc").await;
        for stream in [&mut first, &mut second] {
            ask(stream, "a").await;
            assert_eq!(exchange(stream).await, "1");
        }
        // If the third were accepted, it would have a response by now.
        for _ in 0..100 {
            ask(&mut first, "ab").await;
            assert_eq!(exchange(&mut first).await, "2");
        }
        let early = third.try_read(&mut [0]).unwrap_err();
        assert_eq!(early.kind(), std::io::ErrorKind::WouldBlock);
        drop(first);
        assert_eq!(exchange(&mut third).await, "3");
    }

    #[tokio::test]
    async fn just_enough_of_a_large_body_to_reject_it_is_kept() {
        let server = server(1).await;
        let mut stream = TcpStream::connect(server.address).await.unwrap();
        for (body, kept) in [("abcd", "4"), (&*"x".repeat(100_000), "5")] {
            ask(&mut stream, body).await;
            assert_eq!(exchange(&mut stream).await, kept);
        }
    }
}
