use std::time::Duration;

use futures_util::{StreamExt, stream};
use restate_sdk::ingress::{ClientError, ReqwestClient};
use twilio_example_restate::OrdersIngressClient;

use super::Outcome;

/// One of this many orders also gets a message.
const NOTIFIED: usize = 5;
/// Number of concurrent waits for outcomes.
const AT_A_TIME: usize = 32;

/// The outcome of a call: a SID, or the reason of its final failure.
pub(crate) type Ended = Result<String, String>;

/// The client of the engine.
pub(crate) struct Engine {
    client: ReqwestClient,
}

impl Engine {
    pub(crate) fn connect(url: &str) -> Outcome<Self> {
        let client = ReqwestClient::connect(url.parse()?)?;
        Ok(Self { client })
    }

    /// Submits all orders. The engine then processes them without this program.
    pub(crate) async fn submit(&self, orders: u64) -> Outcome {
        let client = OrdersIngressClient::from_client(self.client.clone());
        for order in 0..orders {
            client
                .open(order)
                .idempotency_key(key(order))
                .send()
                .await?;
        }
        for order in (0..orders).step_by(NOTIFIED) {
            client
                .notify(order)
                .idempotency_key(key(order))
                .send()
                .await?;
        }
        println!("{orders} orders submitted");
        Ok(())
    }

    /// Waits for the outcomes of all orders: sessions and messages.
    pub(crate) async fn outcomes(&self, orders: u64) -> (Vec<Ended>, Vec<Ended>) {
        let opened = stream::iter(0..orders).map(|order| self.opened(order));
        let opened = opened.buffer_unordered(AT_A_TIME).collect().await;
        let notified =
            stream::iter((0..orders).step_by(NOTIFIED)).map(|order| self.notified(order));
        (opened, notified.buffer_unordered(AT_A_TIME).collect().await)
    }

    /// The same key is the same call: it returns the outcome and does not run again.
    async fn opened(&self, order: u64) -> Ended {
        loop {
            let client = OrdersIngressClient::from_client(self.client.clone());
            let call = client.open(order).idempotency_key(key(order)).call().await;
            if let Some(ended) = ended(call.and_then(|response| response.into_body())) {
                return ended;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    async fn notified(&self, order: u64) -> Ended {
        loop {
            let client = OrdersIngressClient::from_client(self.client.clone());
            let call = client
                .notify(order)
                .idempotency_key(key(order))
                .call()
                .await;
            if let Some(ended) = ended(call.and_then(|response| response.into_body())) {
                return ended;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }
}

fn key(order: u64) -> String {
    format!("order-{order}")
}

/// `None` if the request failed without an outcome.
fn ended(response: Result<String, ClientError>) -> Option<Ended> {
    match response {
        Ok(sid) => Some(Ok(sid)),
        Err(ClientError::Status { response, .. }) if response.status() == 500 => {
            Some(Err(String::from_utf8_lossy(response.body()).into_owned()))
        }
        Err(_) => None,
    }
}
