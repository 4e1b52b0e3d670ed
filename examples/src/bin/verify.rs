//! Verify: sends a code to a person, and checks it.

use twilio_emulator::Emulator;
use twilio_resources::{
    Client, Result, catalog, codes,
    verify::v2::{
        CreateService, CreateVerification, CreateVerificationCheck, Service, Verification,
        VerificationCheck,
    },
};

const ALICE: &str = "+14155550123";

#[tokio::main]
async fn main() -> Result<()> {
    let emulator = Emulator::builder().resources(catalog()).build();
    let emulator = emulator.expect("every declared resource can be served");
    let client = emulator.client();
    let params = CreateService::new("Parcels").code_length(6);
    let service = Service::create(&client, params).await?;

    let params = CreateVerification::new(ALICE, "sms");
    let verification = Verification::create(&client, &service, params).await?;
    println!("a code was sent: {:?}", verification.status);

    println!("a guess: {:?}", check(&client, &service, "000000").await?);
    // The code that Alice receives on her phone.
    let code = emulator.verification_code(ALICE).expect("a code was sent");
    println!("the code: {:?}", check(&client, &service, &code).await?);
    println!("once more: {:?}", check(&client, &service, &code).await?);
    Ok(())
}

#[derive(Debug)]
enum Outcome {
    Right,
    Wrong,
    /// The code has expired, or was already approved.
    Over,
    TooManyTries,
}

async fn check(client: &Client, service: &Service, code: &str) -> Result<Outcome> {
    let params = CreateVerificationCheck::new().code(code).to(ALICE);
    match VerificationCheck::create(client, service, params).await {
        Ok(check) if check.status.as_deref() == Some("approved") => Ok(Outcome::Right),
        Ok(_) => Ok(Outcome::Wrong),
        Err(error) if error.is_not_found() => Ok(Outcome::Over),
        Err(error) if error.code() == Some(codes::verify::MAX_CHECK_ATTEMPTS) => {
            Ok(Outcome::TooManyTries)
        }
        Err(error) => Err(error),
    }
}
