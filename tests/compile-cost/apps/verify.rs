//! Three calls of Verify.

use twilio_resources::{
    Client,
    verify::v2::{
        CreateService, CreateVerification, CreateVerificationCheck, Service, Verification,
        VerificationCheck,
    },
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let service = Service::create(&client, CreateService::new("shop")).await?;
        let code = CreateVerification::new("+14155550123", "sms");
        let verification = Verification::create(&client, &service, code).await?;
        let check = CreateVerificationCheck::new().code("123456").to("+14155550123");
        let checked = VerificationCheck::create(&client, &service, check).await?;
        println!("{} {:?}", verification.sid, checked.status);
        Ok(())
    })
}
