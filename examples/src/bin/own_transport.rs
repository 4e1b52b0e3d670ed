//! A transport around another one: it adds a header and counts the requests.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use http::HeaderValue;
use twilio_resources::{
    BoxFuture, Client, Credentials, Result, Transport, TransportError,
    bytes::Bytes,
    proxy::v1::{CreateService, Service},
};

struct Counting<T> {
    inner: T,
    sent: Arc<AtomicU64>,
}

impl<T: Transport> Transport for Counting<T> {
    fn send(
        &self,
        mut request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        self.sent.fetch_add(1, Ordering::Relaxed);
        let team = HeaderValue::from_static("support");
        request.headers_mut().insert("x-team", team);
        self.inner.send(request)
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    let emulator = twilio_emulator::proxy().build().expect("Proxy is complete");
    let sent = Arc::new(AtomicU64::new(0));
    // In an application, the inner transport is `ReqwestTransport::new()?`.
    let transport = Counting {
        inner: emulator.transport(),
        sent: Arc::clone(&sent),
    };
    let account = emulator.account_sid().to_string();
    let client = Client::builder(Credentials::account(account, emulator.auth_token()))
        .transport(transport)
        .build()?;

    Service::create(&client, CreateService::new("counted")).await?;
    Service::list(&client).await?;

    println!("{} requests", sent.load(Ordering::Relaxed));
    let marked = emulator.requests().into_iter().all(|request| {
        let team = request.headers.get("x-team");
        team.is_some_and(|team| team == "support")
    });
    println!("all of them marked: {marked}");
    Ok(())
}
