//! Three calls of Conversations.

use twilio_resources::{
    Client,
    conversations::v1::{
        Conversation, ConversationMessage, CreateConversation, CreateConversationMessage,
    },
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let order = CreateConversation::new().unique_name("order-17");
        let conversation = Conversation::create(&client, order).await?;
        let hello = CreateConversationMessage::new().body("Hello");
        let message = ConversationMessage::create(&client, &conversation, hello).await?;
        let all = ConversationMessage::list(&client, &conversation).limit(20).await?;
        println!("{} {}", message.sid, all.len());
        Ok(())
    })
}
