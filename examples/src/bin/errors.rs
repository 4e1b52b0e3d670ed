//! Kinds of errors, what each one tells about the outcome, and the recovery of a lost response.

use std::time::Duration;

use http::Method;
use twilio_emulator::{Emulator, Fault};
use twilio_resources::{
    Client, Error, ErrorKind, Result, codes,
    proxy::v1::{CreateService, CreateSession, Service, Session},
};

const SESSIONS: &str = "/v1/Services/{ServiceSid}/Sessions";

#[tokio::main]
async fn main() -> Result<()> {
    let emulator = twilio_emulator::proxy().build().expect("Proxy is complete");
    let client = emulator.client();
    let service = Service::create(&client, CreateService::new("errors")).await?;
    refused(&client).await;
    lost(&emulator, &client, &service).await?;
    reconciled(&emulator, &client, &service).await
}

/// The API rejects the request: its code gives the reason.
async fn refused(client: &Client) {
    let taken = Service::create(client, CreateService::new("errors")).await;
    let error = taken.unwrap_err();
    assert_eq!(error.code(), Some(codes::proxy::SERVICE_NAME_TAKEN));
    println!("{} ({})", explain(&error), error);

    let missing = Service::fetch(client, "nothing").await.unwrap_err();
    println!("not found: {}", missing.is_not_found());
}

/// The response is lost after the record was created: the error states that the outcome is unknown.
async fn lost(emulator: &Emulator, client: &Client, service: &Service) -> Result<()> {
    emulator.add_fault(
        Fault::reset()
            .on(Method::POST, SESSIONS)
            .next(1)
            .after_applying(),
    );
    let params = CreateSession::new().unique_name("lost");
    let error = Session::create(client, service, params).await.unwrap_err();
    assert!(error.may_have_been_applied());
    println!("{}", explain(&error));
    // A fetch shows that the session was created.
    Session::fetch(client, (service, "lost")).await.map(drop)
}

/// With `reconcile`, the call itself searches for the session.
async fn reconciled(emulator: &Emulator, client: &Client, service: &Service) -> Result<()> {
    emulator.add_fault(
        Fault::reset()
            .on(Method::POST, SESSIONS)
            .next(1)
            .after_applying(),
    );
    let params = CreateSession::new().unique_name("found");
    let session = Session::create(client, service, params)
        .reconcile(|session| session.unique_name.as_deref() == Some("found"))
        .timeout(Duration::from_secs(5))
        .await?;
    println!("found again: {}", session.unique_name.unwrap_or_default());
    Ok(())
}

fn explain(error: &Error) -> &'static str {
    match error.kind() {
        _ if error.is_rate_limited() => "try later",
        _ if error.may_have_been_applied() => "check before trying again",
        ErrorKind::Parameter => "nothing was sent: a parameter is wrong",
        ErrorKind::Api => "the API rejected the request",
        _ => "it was certainly not applied",
    }
}
