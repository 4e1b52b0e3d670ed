//! Three calls of the 2010 API.

use twilio_resources::{
    Client,
    api::v2010::{Call, CreateMessage, Message},
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let hello = CreateMessage::new("+14155550123").from("+14155550100").body("Hello");
        let message = Message::create(&client, (), hello).await?;
        let message = Message::fetch(&client, &message).await?;
        let calls = Call::list(&client, ()).limit(20).await?;
        println!("{} {}", message.sid, calls.len());
        Ok(())
    })
}
