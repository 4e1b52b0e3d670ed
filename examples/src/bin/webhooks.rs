//! An axum application that Twilio calls when a message comes in: it notes the sender
//! in a session of Proxy and answers with TwiML. `main` is its test, from end to end.

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{FromRef, State},
    http::{Request, StatusCode, header::CONTENT_TYPE},
    response::{IntoResponse, Response},
    routing::post,
};
use tower::ServiceExt;
use twilio_resources::{
    Client, Sid, codes,
    proxy::v1::{CreateService, CreateSession, Service, Session},
    twiml::{Message, MessagingResponse},
    webhook::{self, InboundMessage, Validator, Webhook},
};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// Where Twilio reaches the application.
const PUBLIC_URL: &str = "https://example.com";
const AUTH_TOKEN: &str = "0123456789abcdef0123456789abcdef";

#[derive(Clone)]
struct App {
    validator: Validator,
    client: Client,
    service: Sid<Service>,
}

impl FromRef<App> for Validator {
    fn from_ref(app: &App) -> Self {
        app.validator.clone()
    }
}

fn router(app: App) -> Router {
    Router::new().route("/sms", post(incoming)).with_state(app)
}

/// Runs only if the signature is Twilio's.
async fn incoming(
    State(app): State<App>,
    Webhook(message): Webhook<InboundMessage>,
) -> Result<MessagingResponse, Failed> {
    let name = message.message_sid.to_string();
    let params = CreateSession::new().unique_name(&name);
    // Twilio may send a request twice: the name is taken then, and that is fine.
    match Session::create(&app.client, app.service, params).await {
        Err(error) if error.code() != Some(codes::proxy::SESSION_NAME_TAKEN) => {
            return Err(Failed(error));
        }
        _ => {}
    }
    let reply = format!("Thank you, {}. We have <noted> it.", message.from);
    Ok(MessagingResponse::new().push(Message::text(reply)))
}

struct Failed(twilio_resources::Error);

impl IntoResponse for Failed {
    fn into_response(self) -> Response {
        eprintln!("{}", self.0);
        StatusCode::INTERNAL_SERVER_ERROR.into_response()
    }
}

#[tokio::main]
async fn main() -> Outcome {
    let emulator = twilio_emulator::proxy().build()?;
    let client = emulator.client();
    let service = Service::create(&client, CreateService::new("support")).await?;
    let validator = Validator::new(AUTH_TOKEN).public_url(PUBLIC_URL);
    let app = router(App {
        validator,
        client: client.clone(),
        service: service.sid,
    });
    // To serve it: `axum::serve(TcpListener::bind("0.0.0.0:3000").await?, app).await?`.

    let response = app.clone().oneshot(request(AUTH_TOKEN)?).await?;
    assert_eq!(response.status(), StatusCode::OK);
    println!("{}", text(response).await?);
    println!("{} session", Session::list(&client, &service).await?.len());

    let again = app.clone().oneshot(request(AUTH_TOKEN)?).await?;
    println!("sent twice: {}, still", again.status());
    println!("{} session", Session::list(&client, &service).await?.len());

    let forged = app.oneshot(request("another token")?).await?;
    println!("forged: {}", forged.status());
    Ok(())
}

/// The request that Twilio would send.
fn request(auth_token: &str) -> Outcome<Request<Body>> {
    let form = [
        ("MessageSid", "SM000000000000000000000000000000ab"),
        ("AccountSid", "AC000000000000000000000000000000ab"),
        ("From", "+14155550100"),
        ("To", "+14155550199"),
        ("Body", "Is the parcel there?"),
    ];
    let signature = webhook::sign(auth_token, &format!("{PUBLIC_URL}/sms"), form);
    let request = Request::post("/sms")
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(webhook::SIGNATURE, signature);
    Ok(request.body(Body::from(encode(&form)))?)
}

fn encode(form: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(form)
        .finish()
}

async fn text(response: Response) -> Outcome<String> {
    let body = to_bytes(response.into_body(), usize::MAX).await?;
    Ok(String::from_utf8(body.to_vec())?)
}
