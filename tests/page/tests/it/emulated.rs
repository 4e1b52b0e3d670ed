//! The emulator of the page, with some records.

use bytes::Bytes;
use http::Method;
use serde_json::{Value, json};
use twilio_emulator::Emulator;
use twilio_resources::proxy::v1::{CreateService, CreateSession, Service, Session};
use twilio_runtime::Transport;

/// A number of the account.
pub(crate) const NUMBER: &str = "+14155550123";

/// A phone outside of the account.
pub(crate) const PHONE: &str = "+14155550199";

/// An emulator of Proxy and the 2010 API.
pub(crate) async fn emulator() -> Emulator {
    let resources = ["api", "proxy"].map(|name| twilio_emulator::resources(name).unwrap());
    let builder = Emulator::builder().resources(&resources.concat());
    builder.start().await.unwrap()
}

/// The page's URL.
pub(crate) fn page(emulator: &Emulator) -> String {
    format!("http://{}/", emulator.address().unwrap())
}

/// The path of the account.
pub(crate) fn account(emulator: &Emulator) -> String {
    format!("/2010-04-01/Accounts/{}", emulator.account_sid())
}

/// Adds a record of the 2010 API, as a test's preparation.
pub(crate) fn seed(emulator: &Emulator, collection: &str, fields: Value) {
    let path = format!("{}/{collection}.json", account(emulator));
    let Value::Object(fields) = fields else {
        panic!("fields are an object");
    };
    emulator.seed("api", &path, fields).unwrap();
}

/// A number of the account whose messages are sent to an application.
pub(crate) fn number(emulator: &Emulator, sms_url: &str) {
    let fields = json!({ "phone_number": NUMBER, "sms_url": sms_url, "sms_method": "POST" });
    seed(emulator, "IncomingPhoneNumbers", fields);
}

/// Proxy's service `support` with a session `ride`.
pub(crate) async fn session(emulator: &Emulator) -> Session {
    let client = emulator.client();
    let service = CreateService::new("support");
    let service = Service::create(&client, service).await.unwrap();
    let session = CreateSession::default().unique_name("ride");
    let session = Session::create(&client, &service, session).await;
    session.unwrap()
}

/// Sends any request, without a login; returns the status.
pub(crate) async fn send(emulator: &Emulator, method: Method, path: &str, body: &str) -> u16 {
    let request = http::Request::builder().method(method).uri(path);
    let request = request.header("host", emulator.address().unwrap().to_string());
    let request = request.body(Bytes::from(body.to_owned())).unwrap();
    let response = emulator.transport().send(request).await.unwrap();
    response.status().as_u16()
}
