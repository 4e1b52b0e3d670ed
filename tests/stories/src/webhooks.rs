//! An application that Twilio calls; our own validator checks each request.

use std::time::Duration;

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, Uri, header::CONTENT_TYPE},
    response::IntoResponse,
    routing::post,
};
use tokio::{net::TcpListener, sync::mpsc, time::timeout};
use twilio_resources::webhook::{Parameters, Validator};

use crate::{Outcome, emulator::Emulator};

type Received = Result<Parameters, String>;

pub(crate) struct Application {
    pub(crate) url: String,
    requests: mpsc::UnboundedReceiver<Received>,
}

#[derive(Clone)]
struct App {
    validator: Validator,
    origin: String,
    reply: String,
    requests: mpsc::UnboundedSender<Received>,
}

impl Application {
    /// Responds to each request with `reply`; ends with the program.
    pub(crate) async fn start(emulator: &Emulator, reply: String) -> Outcome<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let origin = format!("http://{}", listener.local_addr()?);
        let url = format!("{origin}/hook?a=1");
        let (sender, requests) = mpsc::unbounded_channel();
        let app = App {
            validator: Validator::new(&emulator.auth_token),
            origin,
            reply,
            requests: sender,
        };
        let router = Router::new().route("/hook", post(receive)).with_state(app);
        tokio::spawn(async move { axum::serve(listener, router).await });
        Ok(Self { url, requests })
    }

    /// Waits for the next request, and fails if it is not signed.
    pub(crate) async fn next(&mut self) -> Outcome<Parameters> {
        let received = timeout(Duration::from_secs(10), self.requests.recv()).await?;
        Ok(received.ok_or("the application has ended")??)
    }
}

async fn receive(
    State(app): State<App>,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> impl IntoResponse {
    let url = format!("{}{uri}", app.origin);
    let checked = app.validator.validate(&url, &headers, &body);
    let forged = app.validator.validate(&url, &headers, b"X=forged");
    let received = match (checked, forged) {
        (Ok(parameters), Err(_)) => Ok(parameters),
        (Err(error), _) => Err(error.to_string()),
        (_, Ok(_)) => Err("a forged body was accepted".to_owned()),
    };
    // Sending fails after the story has ended.
    let _ = app.requests.send(received);
    ([(CONTENT_TYPE, "text/xml")], app.reply)
}
