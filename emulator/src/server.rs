//! The emulator on a socket: HTTP/1.1 on a TCP listener.

use std::{future::pending, net::SocketAddr, pin::pin, sync::Arc, time::Duration};

use bytes::{Bytes, BytesMut};
use futures_util::future::{Either, select};
use http::{Request, Response};
use http_body_util::BodyExt;
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use tokio::{
    net::{TcpListener, TcpStream},
    sync::watch,
    task::{JoinHandle, JoinSet},
};

use self::{
    body::{AnswerBody, ConnectionReset},
    socket::Socket,
};
use crate::{
    core::Core,
    request::MAX_BODY,
    serve::{Answer, serve},
};

mod body;
mod socket;

/// How much of a body that is too large is read, so that its sender gets the answer
/// instead of a broken connection.
const MAX_DRAINED: usize = 16 * MAX_BODY;

/// How long `shutdown` waits for requests that are being answered.
const GRACE: Duration = Duration::from_secs(5);

/// A running server; dropping it ends it at once.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl Server {
    pub(crate) async fn start(core: Arc<Core>, address: SocketAddr) -> std::io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let (stop, stopped) = watch::channel(false);
        let task = tokio::spawn(accept(listener, core, stopped));
        Ok(Self {
            address,
            stop,
            task,
        })
    }

    /// Takes no more requests and waits, for a short while, for those under way.
    pub(crate) async fn shutdown(mut self) {
        self.stop.send_replace(true);
        if tokio::time::timeout(GRACE, &mut self.task).await.is_err() {
            self.task.abort();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The connections belong to the task and end with it.
        self.task.abort();
    }
}

async fn accept(listener: TcpListener, core: Arc<Core>, stopped: watch::Receiver<bool>) {
    let mut connections = JoinSet::new();
    let mut stop = pin!(stop_is_asked(stopped.clone()));
    loop {
        let next = pin!(listener.accept());
        let accepted = match select(next, stop.as_mut()).await {
            Either::Left((accepted, _)) => accepted,
            Either::Right(_) => break,
        };
        match accepted {
            Ok((stream, _)) => {
                connections.spawn(connection(stream, Arc::clone(&core), stopped.clone()));
            }
            // Out of file descriptors, usually: others must close first.
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

async fn connection(stream: TcpStream, core: Arc<Core>, stopped: watch::Receiver<bool>) {
    // Small answers go out at once.
    let _ = stream.set_nodelay(true);
    let socket = Socket::new(stream);
    let reset = socket.reset_on_close();
    let service = service_fn(move |request| {
        let (core, reset) = (Arc::clone(&core), reset.clone());
        async move {
            let answer = answer(&core, request).await;
            if answer.is_err() {
                reset.arm();
            }
            answer
        }
    });
    let connection = http1::Builder::new().serve_connection(TokioIo::new(socket), service);
    let mut connection = pin!(connection);
    let stop = pin!(stop_is_asked(stopped));
    // A connection's error is the client's to see.
    if let Either::Right(_) = select(connection.as_mut(), stop).await {
        connection.as_mut().graceful_shutdown();
        let _ = connection.await;
    }
}

async fn answer(
    core: &Core,
    request: Request<Incoming>,
) -> Result<Response<AnswerBody>, ConnectionReset> {
    let (parts, body) = request.into_parts();
    let body = read(body).await.map_err(|_| ConnectionReset)?;
    match serve(core, Request::from_parts(parts, body)).await {
        Answer::Complete(response) => Ok(response.map(AnswerBody::complete)),
        Answer::Truncated(response, missing) => {
            Ok(response.map(|body| AnswerBody::truncated(body, missing)))
        }
        Answer::Reset => Err(ConnectionReset),
    }
}

/// The body; of one that is too large, just enough to be refused.
async fn read(mut body: Incoming) -> Result<Bytes, hyper::Error> {
    let mut kept = BytesMut::new();
    let mut length = 0_usize;
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame?.into_data() else {
            continue;
        };
        length = length.saturating_add(data.len());
        if length <= MAX_BODY {
            kept.extend_from_slice(&data);
        } else if length > MAX_DRAINED {
            break;
        }
    }
    if length > MAX_BODY {
        kept.resize(MAX_BODY + 1, 0);
    }
    Ok(kept.freeze())
}
