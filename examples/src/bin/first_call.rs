//! A client, and the five operations of a resource.

use twilio_resources::{
    Result,
    proxy::v1::{CreateService, Service, UpdateService},
};

#[tokio::main]
async fn main() -> Result<()> {
    // Against Twilio: `Client::from_env()?`, with TWILIO_ACCOUNT_SID and
    // TWILIO_AUTH_TOKEN in the environment.
    let emulator = twilio_emulator::proxy().build().expect("Proxy is complete");
    let client = emulator.client();

    let service = Service::create(&client, CreateService::new("support")).await?;
    println!("created {}", service.sid);

    // The address of a record is its SID, its alias, or the record itself.
    let same = Service::fetch(&client, service.sid).await?;
    let again = Service::fetch(&client, "support").await?;
    assert_eq!(same, again);

    let params = UpdateService::new().default_ttl(3600);
    let changed = Service::update(&client, &service, params).await?;
    println!("sessions last {:?} seconds", changed.default_ttl);

    let all = Service::list(&client).await?;
    println!("{} service", all.len());

    Service::delete(&client, &service).await?;
    let gone = Service::fetch(&client, &service).await.unwrap_err();
    assert!(gone.is_not_found());
    println!("{gone}");
    Ok(())
}
