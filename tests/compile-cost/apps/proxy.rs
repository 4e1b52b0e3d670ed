//! Three calls of Proxy.

use twilio_resources::{
    Client,
    proxy::v1::{CreateParticipant, CreateService, CreateSession, Participant, Service, Session},
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let service = Service::create(&client, CreateService::new("support")).await?;
        let session = Session::create(&client, &service, CreateSession::new()).await?;
        let alice = CreateParticipant::new("+14155550123");
        let participant = Participant::create(&client, &session, alice).await?;
        println!("{}", participant.sid);
        Ok(())
    })
}
