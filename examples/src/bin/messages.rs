//! Messages: send one, wait until it has arrived, find it in the list, and blank it.

use std::time::Duration;

use twilio_emulator::Emulator;
use twilio_resources::{
    Client, Result,
    api::v2010::{
        CreateIncomingPhoneNumber, CreateMessage, IncomingPhoneNumber, Message, MessageFilter,
        MessageStatus, UpdateMessage,
    },
    catalog, codes,
};

const OWN_NUMBER: &str = "+14155550100";
const ALICE: &str = "+14155550123";

#[tokio::main]
async fn main() -> Result<()> {
    let emulator = Emulator::builder().resources(catalog()).build();
    let emulator = emulator.expect("every declared resource can be served");
    let client = emulator.client();
    let number = CreateIncomingPhoneNumber::new().phone_number(OWN_NUMBER);
    IncomingPhoneNumber::create(&client, (), number).await?;

    let params = CreateMessage::new(ALICE)
        .from(OWN_NUMBER)
        .body("Your parcel is here.");
    let message = Message::create(&client, (), params).await?;
    println!("sent: {:?}", message.status);

    // With Twilio this takes seconds; here the emulator's clock is moved.
    emulator.advance(Duration::from_secs(2));
    let message = arrived(&client, &message).await?;
    println!("then: {:?}", message.status);

    let to_alice = MessageFilter::new().to(ALICE);
    let latest = Message::list(&client, ()).with(to_alice).first().await?;
    println!(
        "found again: {}",
        latest.is_some_and(|found| found.sid == message.sid)
    );

    let blanked = Message::update(&client, &message, UpdateMessage::new().body("")).await?;
    println!("text afterwards: {:?}", blanked.body);

    let nobody = CreateMessage::new("12").from(OWN_NUMBER).body("Hello?");
    let refused = Message::create(&client, (), nobody).await.unwrap_err();
    println!(
        "not a number: {}",
        refused.code() == Some(codes::messages::INVALID_TO_NUMBER)
    );
    Ok(())
}

/// Waits until the status of the message is final.
async fn arrived(client: &Client, message: &Message) -> Result<Message> {
    Message::fetch(client, message)
        .timeout(Duration::from_secs(60))
        .until(|message| message.status.as_ref().is_some_and(MessageStatus::is_final))
        .await
}
