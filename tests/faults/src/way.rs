//! The two ways to a server, which count requests: a real socket, and a script that needs
//! neither socket nor time.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};

use bytes::Bytes;
use http::{Method, Request, Response, Uri, uri::Authority};
use twilio_emulator::Emulator;
use twilio_runtime::{
    BoxFuture, HyperTransport, ReqwestTransport, SendLimits, Transport, TransportError,
};

use crate::faults::{Effect, Fault, RETRY_AFTER};

type Sending<'a> = BoxFuture<'a, Result<Response<Bytes>, TransportError>>;

/// How many requests a client sent, including those that did not reach a server.
#[derive(Clone, Debug, Default)]
pub struct Sends {
    all: Arc<AtomicU32>,
    struck: Arc<AtomicU32>,
}

impl Sends {
    /// The number of requests of the operation that has the fault.
    pub fn attempts(&self) -> u32 {
        self.all.load(Ordering::SeqCst)
    }

    /// Counts a request of this method. Returns whether the fault affects it.
    fn strikes(&self, fault: &Fault, method: &Method, aim: &Method) -> bool {
        if method != aim {
            return false;
        }
        self.all.fetch_add(1, Ordering::SeqCst);
        self.struck.fetch_add(1, Ordering::SeqCst) < fault.times()
    }
}

/// A transport over real sockets.
pub type Real = Arc<dyn Transport>;

/// Each transport over real sockets that the runtime offers, with its name.
///
/// # Panics
///
/// If the system's certificates cannot be read.
pub fn real() -> [(&'static str, Real); 2] {
    let reqwest = ReqwestTransport::new().expect("the system's certificates can be read");
    let hyper = HyperTransport::new().expect("the system's certificates can be read");
    [("reqwest", Arc::new(reqwest)), ("hyper", Arc::new(hyper))]
}

/// A real socket; one of the faults is a port that refuses connections.
pub struct Wire {
    /// Counts the requests.
    pub sends: Sends,
    /// The fault.
    pub fault: Fault,
    /// The method of the operation that has the fault.
    pub aim: Method,
    /// A port that refuses connections.
    pub nowhere: SocketAddr,
    /// The transport that sends the requests.
    pub inner: Real,
}

impl Transport for Wire {
    fn send(&self, mut request: Request<Bytes>) -> Sending<'_> {
        let strikes = self.sends.strikes(&self.fault, request.method(), &self.aim);
        if strikes
            && self.fault.effect == Effect::Refused
            && let Some(moved) = at(request.uri(), self.nowhere)
        {
            *request.uri_mut() = moved;
        }
        self.inner.send(request)
    }
}

fn at(uri: &Uri, address: SocketAddr) -> Option<Uri> {
    let mut parts = uri.clone().into_parts();
    parts.authority = Authority::try_from(address.to_string()).ok();
    Uri::from_parts(parts).ok()
}

/// Returns what a transport would report for each fault, with an emulator in this process.
#[derive(Debug)]
pub struct Scripted {
    /// Counts the requests.
    pub sends: Sends,
    /// The fault.
    pub fault: Fault,
    /// The method of the operation that has the fault.
    pub aim: Method,
    /// The server that applies the requests.
    pub server: Arc<Emulator>,
}

impl Transport for Scripted {
    fn send(&self, request: Request<Bytes>) -> Sending<'_> {
        let strikes = self.sends.strikes(&self.fault, request.method(), &self.aim);
        Box::pin(async move {
            if !strikes {
                return Ok(self.server.handle(request));
            }
            let limit = SendLimits::of(&request).max_response_bytes;
            if self.fault.applies() {
                let _lost = self.server.handle(request);
            }
            match &self.fault.effect {
                Effect::Refused => Err(TransportError::not_sent("refused")),
                Effect::Reset | Effect::ResetAfter | Effect::Truncate => {
                    Err(TransportError::unknown("reset"))
                }
                Effect::Timeout | Effect::TimeoutAfter => std::future::pending().await,
                effect => match effect.response("http://elsewhere.example", RETRY_AFTER) {
                    Some(response) if response.body().len() as u64 > limit => {
                        Err(TransportError::too_large(limit))
                    }
                    Some(response) => Ok(response),
                    None => Err(TransportError::unknown("no response")),
                },
            }
        })
    }
}
