//! A call ends at its timeout over each transport, with each timer.

use std::{net::TcpListener, time::Duration};

use tokio::time::Instant;
use twilio_faults::{Thing, real};
use twilio_runtime::{Client, Credentials, TokioTimer};

const ACCOUNT: &str = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const TIMEOUT: Duration = Duration::from_secs(5);

#[tokio::test(start_paused = true)]
async fn a_call_to_a_silent_server_ends_at_the_timeout() {
    // Connections are accepted, but there is no response.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    for (name, transport) in real() {
        let builder = || {
            Client::builder(Credentials::account(ACCOUNT, "hush"))
                .base_url(url.as_str())
                .transport(transport.clone())
        };
        let by_transport = builder().build().unwrap();
        let by_client = builder().timer(TokioTimer).build().unwrap();
        for client in [by_transport, by_client] {
            let begin = Instant::now();
            let error = Thing::list(&client).timeout(TIMEOUT).await.unwrap_err();
            assert!(error.is_timeout(), "{name}: {error}");
            let late = begin.elapsed().saturating_sub(TIMEOUT);
            assert!(late < Duration::from_millis(100), "{name}: {late:?}");
        }
    }
}
