use restate_sdk::prelude::*;
use tokio::sync::Semaphore;
use twilio_resources::{Client, Sid, proxy::v1::Service};

use crate::{Begun, ended, ensure, send_once};

/// The service that the engine calls.
pub struct Orders {
    /// Calls Twilio.
    pub client: Client,
    /// The Proxy service of the sessions.
    pub service: Sid<Service>,
    /// The messages that this process has started to send.
    pub begun: Begun,
    /// Limits the messages that are being sent at the same time, and thus the number of
    /// unknown outcomes after a crash.
    pub places: Semaphore,
}

#[service]
impl Orders {
    /// Opens the session of an order, and returns its SID. A session has a unique name, so it
    /// is opened only once, even if the step is repeated.
    #[handler]
    async fn open(&self, ctx: Context<'_>, order: u64) -> HandlerResult<String> {
        let open = || async move {
            let name = format!("order-{order}");
            let session = ensure(&self.client, self.service, &name).await;
            Ok(session.map_err(ended)?.sid.to_string())
        };
        Ok(ctx.run(open).name("open the session").await?)
    }

    /// Sends the message of an order, and returns its SID. A message has no unique name. It is
    /// sent once, or the call fails with an error that states that the outcome is unknown.
    #[handler]
    async fn notify(&self, ctx: Context<'_>, order: u64) -> HandlerResult<String> {
        let _place = self.places.acquire().await?;
        // The engine stores this, so a repeated attempt of the next step sees which process
        // started it.
        let process = self.begun.process();
        let begun_by = ctx.run(|| async move { Ok(process) }).name("begin").await?;
        let send = || async move { send_once(&self.client, &self.begun, order, begun_by).await };
        Ok(ctx.run(send).name("send the message").await?)
    }
}
