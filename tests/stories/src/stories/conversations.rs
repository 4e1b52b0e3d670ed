//! Conversations: participants, messages in order, receipts, a webhook that changes one.

use serde_json::json;
use twilio_resources::{
    Client,
    conversations::v1::{
        ConfigurationWebhook, Conversation, ConversationMessage, ConversationMessageFilter,
        ConversationMessageOrderType, ConversationMessageReceipt,
        ConversationMessageReceiptDeliveryStatus, ConversationParticipant, ConversationState,
        CreateConversation, CreateConversationMessage, CreateConversationParticipant,
        UpdateConfigurationWebhook, UpdateConversation, UpdateConversationMessage,
        UserWebhookEnabledType,
    },
};

use crate::{
    Outcome,
    emulator::{Emulator, expect, refused},
    webhooks::Application,
};

const PHONE: &str = "+14155550100";
const OWN: &str = "+14155550199";

pub(crate) async fn tell(emulator: &Emulator) -> Outcome {
    let client = &emulator.client;
    let params = CreateConversation::new().unique_name("order-1");
    let conversation = &Conversation::create(client, params).await?;
    expect(
        conversation.state.as_ref(),
        Some(&ConversationState::Active),
    )?;
    participants(client, conversation).await?;
    delivered(emulator, conversation).await?;
    in_order(client, conversation).await?;
    changed_before_it_is_there(emulator, conversation).await?;
    let close = UpdateConversation::new().state(ConversationState::Closed);
    let closed = Conversation::update(client, conversation, close).await?;
    expect(closed.state, Some(ConversationState::Closed))?;
    let late = ConversationMessage::create(client, conversation, says("late")).await;
    refused(late, 400, 20001)?;
    Conversation::delete(client, conversation).await?;
    refused(Conversation::fetch(client, conversation).await, 404, 20404)?;
    Ok(())
}

fn says(body: &str) -> CreateConversationMessage {
    CreateConversationMessage::new().body(body)
}

async fn participants(client: &Client, conversation: &Conversation) -> Outcome {
    let join = |params| ConversationParticipant::create(client, conversation, params);
    let ada = || CreateConversationParticipant::new().identity("ada");
    let phone = || {
        CreateConversationParticipant::new()
            .messaging_binding_address(PHONE)
            .messaging_binding_proxy_address(OWN)
    };
    let first = join(ada()).await?;
    refused(join(ada()).await, 409, 50433)?;
    let second = join(phone()).await?;
    let binding = second.messaging_binding.unwrap_or_default();
    expect(&binding["address"], &json!(PHONE))?;
    refused(join(phone()).await, 409, 50416)?;
    let all = ConversationParticipant::list(client, conversation).await?;
    let sids: Vec<_> = all.iter().map(|participant| participant.sid).collect();
    expect(sids, [first.sid, second.sid])
}

async fn delivered(emulator: &Emulator, conversation: &Conversation) -> Outcome {
    let client = &emulator.client;
    let params = says("Hello").author("ada");
    let message = ConversationMessage::create(client, conversation, params).await?;
    expect(
        (message.index, message.author.as_deref()),
        (Some(0), Some("ada")),
    )?;
    let deliveries = |message: &ConversationMessage| {
        let delivery = message.delivery.clone().unwrap_or_default();
        delivery["delivered"].clone()
    };
    expect(deliveries(&message), json!("none"))?;
    emulator.advance(2).await?;
    let receipts = ConversationMessageReceipt::list(client, &message).await?;
    let statuses: Vec<_> = receipts.into_iter().map(|receipt| receipt.status).collect();
    let delivered = ConversationMessageReceiptDeliveryStatus::Delivered;
    expect(statuses, [Some(delivered)])?;
    let message = ConversationMessage::fetch(client, &message).await?;
    expect(deliveries(&message), json!("all"))
}

async fn in_order(client: &Client, conversation: &Conversation) -> Outcome {
    let second = ConversationMessage::create(client, conversation, says("Two")).await?;
    let third = ConversationMessage::create(client, conversation, says("Three")).await?;
    expect(third.index, Some(2))?;
    let params = UpdateConversationMessage::new().body("2");
    let changed = ConversationMessage::update(client, &second, params).await?;
    expect(changed.body.as_deref(), Some("2"))?;
    ConversationMessage::delete(client, &second).await?;
    let list = || ConversationMessage::list(client, conversation);
    let indexes = |messages: Vec<ConversationMessage>| {
        let indexes = messages.iter().filter_map(|message| message.index);
        indexes.collect::<Vec<_>>()
    };
    expect(indexes(list().page_size(1).await?), [0, 2])?;
    let down = ConversationMessageFilter::new().order(ConversationMessageOrderType::Desc);
    expect(indexes(list().with(down).await?), [2, 0])
}

async fn changed_before_it_is_there(emulator: &Emulator, conversation: &Conversation) -> Outcome {
    let client = &emulator.client;
    let reply = json!({ "body": "polite" }).to_string();
    let mut app = Application::start(emulator, reply).await?;
    let params = UpdateConfigurationWebhook::new().pre_webhook_url(&app.url);
    ConfigurationWebhook::update(client, params).await?;
    let params = says("rude").x_twilio_webhook_enabled(UserWebhookEnabledType::True);
    let message = ConversationMessage::create(client, conversation, params).await?;
    let asked = app.next().await?;
    expect(asked.get("EventType"), Some("onMessageAdd"))?;
    expect(asked.get("Body"), Some("rude"))?;
    expect(message.body.as_deref(), Some("polite"))
}
