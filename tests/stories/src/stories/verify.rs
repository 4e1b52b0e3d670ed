//! Verify: a wrong code, the right one, and the verification afterwards.

use twilio_resources::{
    Client, Error,
    verify::v2::{
        CreateService, CreateVerification, CreateVerificationCheck, Service, UpdateVerification,
        Verification, VerificationCheck, VerificationStatus,
    },
};

use crate::{
    Outcome,
    emulator::{Emulator, expect, refused},
};

const PHONE: &str = "+14155550100";

pub(crate) async fn tell(emulator: &Emulator) -> Outcome {
    let client = &emulator.client;
    let params = CreateService::new("Shop").code_length(5);
    let service = Service::create(client, params).await?;
    approved(emulator, &service).await?;
    limited(emulator, &service).await?;
    canceled(emulator, &service).await?;
    expired(emulator, &service).await?;
    Service::delete(client, &service).await?;
    refused(Service::fetch(client, &service).await, 404, 20404)?;
    Ok(())
}

async fn start(client: &Client, service: &Service) -> Result<Verification, Error> {
    Verification::create(client, service, CreateVerification::new(PHONE, "sms")).await
}

async fn check(
    client: &Client,
    service: &Service,
    code: &str,
) -> Result<(Option<String>, Option<bool>), Error> {
    let params = CreateVerificationCheck::new().to(PHONE).code(code);
    let checked = VerificationCheck::create(client, service, params).await?;
    Ok((checked.status, checked.valid))
}

async fn wrong_code(emulator: &Emulator) -> Outcome<&'static str> {
    let code = emulator.code_sent_to(PHONE).await?;
    Ok(if code == "11111" { "22222" } else { "11111" })
}

async fn approved(emulator: &Emulator, service: &Service) -> Outcome {
    let client = &emulator.client;
    let verification = start(client, service).await?;
    let begun = (verification.status.as_deref(), verification.to.as_deref());
    expect(begun, (Some("pending"), Some(PHONE)))?;
    let code = emulator.code_sent_to(PHONE).await?;
    expect(code.len(), 5)?;
    let wrong = check(client, service, wrong_code(emulator).await?).await?;
    expect(wrong, (Some("pending".to_owned()), Some(false)))?;
    let right = check(client, service, &code).await?;
    expect(right, (Some("approved".to_owned()), Some(true)))?;
    refused(check(client, service, &code).await, 404, 20404)?;
    let gone = Verification::fetch(client, (service, verification.sid)).await;
    refused(gone, 404, 20404)?;
    Ok(())
}

async fn limited(emulator: &Emulator, service: &Service) -> Outcome {
    start(&emulator.client, service).await?;
    for _ in 0..5 {
        check(&emulator.client, service, wrong_code(emulator).await?).await?;
    }
    let code = emulator.code_sent_to(PHONE).await?;
    refused(check(&emulator.client, service, &code).await, 429, 60202)?;
    emulator.advance(601).await
}

async fn canceled(emulator: &Emulator, service: &Service) -> Outcome {
    let client = &emulator.client;
    let verification = start(client, service).await?;
    let code = emulator.code_sent_to(PHONE).await?;
    let cancel = UpdateVerification::new(VerificationStatus::Canceled);
    let canceled = Verification::update(client, (service, verification.sid), cancel).await?;
    expect(canceled.status.as_deref(), Some("canceled"))?;
    refused(check(client, service, &code).await, 404, 20404)?;
    let gone = Verification::fetch(client, (service, verification.sid)).await;
    refused(gone, 404, 20404)?;
    Ok(())
}

async fn expired(emulator: &Emulator, service: &Service) -> Outcome {
    let client = &emulator.client;
    let verification = start(client, service).await?;
    let code = emulator.code_sent_to(PHONE).await?;
    emulator.advance(601).await?;
    refused(check(client, service, &code).await, 404, 20404)?;
    let gone = Verification::fetch(client, (service, verification.sid)).await;
    refused(gone, 404, 20404)?;
    Ok(())
}
