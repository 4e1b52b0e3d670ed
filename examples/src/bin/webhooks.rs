//! An axum application that Twilio calls: when a customer writes, it forwards the text to the
//! courier and responds with TwiML. It also receives the status of its messages. `main` is its
//! end-to-end test: the emulator simulates Twilio and both phones.

use std::{
    collections::HashSet,
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{
    Router,
    extract::{FromRef, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::post,
};
use tokio::net::TcpListener;
use twilio_emulator::{Emulator, PhoneState};
use twilio_resources::{
    Client,
    api::v2010::{CreateIncomingPhoneNumber, CreateMessage, IncomingPhoneNumber, Message},
    catalog,
    twiml::{self, MessagingResponse},
    webhook::{InboundMessage, MessageStatusUpdate, Validator, Webhook},
};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

const SHOP: &str = "+15005550006";
const CUSTOMER: &str = "+14155550100";
const COURIER: &str = "+14155550101";

#[derive(Clone)]
struct App {
    validator: Validator,
    client: Client,
    status_callback: String,
    /// The requests that were handled: Twilio may send one twice.
    handled: Arc<Mutex<HashSet<String>>>,
}

impl FromRef<App> for Validator {
    fn from_ref(app: &App) -> Self {
        app.validator.clone()
    }
}

impl App {
    fn new(client: Client, auth_token: &str, url: &str) -> Self {
        Self {
            validator: Validator::new(auth_token).public_url(url),
            client,
            status_callback: format!("{url}/status"),
            handled: Arc::default(),
        }
    }

    fn router(self) -> Router {
        Router::new()
            .route("/sms", post(incoming))
            .route("/status", post(status))
            .with_state(self)
    }

    /// Whether this request is received for the first time.
    fn is_new(&self, headers: &HeaderMap) -> bool {
        let token = headers.get("I-Twilio-Idempotency-Token");
        let token = token.and_then(|token| token.to_str().ok());
        let mut handled = self.handled.lock().expect("no holder panics");
        token.is_none_or(|token| handled.insert(token.to_owned()))
    }
}

/// Runs only if the signature is Twilio's.
async fn incoming(
    State(app): State<App>,
    headers: HeaderMap,
    Webhook(message): Webhook<InboundMessage>,
) -> Result<MessagingResponse, Failed> {
    if !app.is_new(&headers) {
        return Ok(MessagingResponse::new());
    }
    let text = format!("{} writes: {}", message.from, message.body);
    let pass_on = CreateMessage::new(COURIER)
        .from(SHOP)
        .body(text)
        .status_callback(app.status_callback);
    Message::create(&app.client, (), pass_on).await?;
    let thanks = twiml::Message::text("We ask the <courier>.");
    Ok(MessagingResponse::new().push(thanks))
}

async fn status(Webhook(update): Webhook<MessageStatusUpdate>) -> StatusCode {
    let code = update.error_code.map(|code| format!(", error {code}"));
    let code = code.unwrap_or_default();
    println!("to the courier: {}{code}", update.message_status);
    StatusCode::NO_CONTENT
}

struct Failed(twilio_resources::Error);

impl From<twilio_resources::Error> for Failed {
    fn from(error: twilio_resources::Error) -> Self {
        Self(error)
    }
}

impl IntoResponse for Failed {
    fn into_response(self) -> Response {
        eprintln!("{}", self.0);
        StatusCode::INTERNAL_SERVER_ERROR.into_response()
    }
}

#[tokio::main]
async fn main() -> Outcome {
    let emulator = Emulator::builder().resources(catalog()).start().await?;
    let url = serve(&emulator).await?;
    let number = CreateIncomingPhoneNumber::default()
        .phone_number(SHOP)
        .sms_url(format!("{url}/sms"));
    IncomingPhoneNumber::create(&emulator.client(), (), number).await?;

    let customer = emulator.phone(CUSTOMER);
    customer.send(SHOP, "Is the parcel there?")?;
    settle(&emulator).await;
    println!("customer: {}", customer.inbox()[0].body);
    println!("courier: {}", emulator.phone(COURIER).inbox()[0].body);

    let first = emulator.webhooks()[0].number;
    emulator.resend_webhook(first);
    settle(&emulator).await;
    println!("sent twice: {} response", customer.inbox().len());

    emulator
        .phone(COURIER)
        .set_state(PhoneState::Undelivered(30003));
    customer.send(SHOP, "Hello?")?;
    settle(&emulator).await;

    // Another account signs with another token.
    let stranger = Emulator::builder().build()?;
    stranger.call_application(&format!("{url}/sms"), [("From", CUSTOMER)]);
    stranger.send_webhooks().await;
    println!("forged: {:?}", stranger.webhooks()[0].status);
    Ok(())
}

/// Starts the application on a free port, and returns its URL.
async fn serve(emulator: &Emulator) -> Outcome<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let app = App::new(emulator.client(), emulator.auth_token(), &url);
    tokio::spawn(async move { axum::serve(listener, app.router()).await });
    Ok(url)
}

/// Runs everything that the previous steps caused.
async fn settle(emulator: &Emulator) {
    emulator.send_webhooks().await;
    emulator.advance(Duration::from_secs(2));
    emulator.send_webhooks().await;
}
