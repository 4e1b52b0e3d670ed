//! Conversations: participants, messages in order, receipts, webhooks before and after.

use std::time::Duration;

use twilio_emulator::Emulator;
use twilio_resources::{
    Client,
    conversations::v1::{
        ConfigurationWebhook, Conversation, ConversationMessage, ConversationMessageFilter,
        ConversationMessageOrderType, ConversationMessageReceipt,
        ConversationMessageReceiptDeliveryStatus, ConversationParticipant,
        ConversationScopedWebhook, ConversationScopedWebhookTarget, ConversationState,
        CreateConversation, CreateConversationMessage, CreateConversationParticipant,
        CreateConversationScopedWebhook, DeleteConversationMessage, UpdateConfigurationWebhook,
        UpdateConversation, UserWebhookEnabledType,
    },
};
use twilio_runtime::Error;

use crate::{
    application::{Application, answering, application},
    support::{assert_refused, emulator},
};

const PHONE: &str = "+14155550100";
const PROXY: &str = "+15005550006";

struct Story {
    emulator: Emulator,
    client: Client,
    conversation: Conversation,
}

impl Story {
    async fn new() -> Self {
        let emulator = emulator(&["conversations"]);
        let client = emulator.client();
        let conversation = Conversation::create(&client, CreateConversation::default());
        let conversation = conversation.await.unwrap();
        Self {
            emulator,
            client,
            conversation,
        }
    }

    async fn say(&self, params: CreateConversationMessage) -> Result<ConversationMessage, Error> {
        ConversationMessage::create(&self.client, &self.conversation, params).await
    }

    async fn join(
        &self,
        params: CreateConversationParticipant,
    ) -> Result<ConversationParticipant, Error> {
        ConversationParticipant::create(&self.client, &self.conversation, params).await
    }

    async fn is_asked(&self, application: &Application) {
        let params = UpdateConfigurationWebhook::default().pre_webhook_url(application.url());
        ConfigurationWebhook::update(&self.client, params)
            .await
            .unwrap();
    }
}

fn hello() -> CreateConversationMessage {
    CreateConversationMessage::default().body("hello")
}

fn loud() -> CreateConversationMessage {
    hello().x_twilio_webhook_enabled(UserWebhookEnabledType::True)
}

fn phone() -> CreateConversationParticipant {
    CreateConversationParticipant::default()
        .messaging_binding_address(PHONE)
        .messaging_binding_proxy_address(PROXY)
}

#[tokio::test]
async fn messages_are_counted_and_listed_in_both_directions() {
    let story = Story::new().await;
    let first = story.say(hello()).await.unwrap();
    assert_eq!(
        (first.index, first.author.as_deref()),
        (Some(0), Some("system"))
    );
    story.say(hello()).await.unwrap();
    ConversationMessage::delete(&story.client, &first)
        .await
        .unwrap();
    assert_eq!(story.say(hello()).await.unwrap().index, Some(2));
    let filter = ConversationMessageFilter::default().order(ConversationMessageOrderType::Desc);
    let list = ConversationMessage::list(&story.client, &story.conversation).with(filter);
    let indexes: Vec<_> = list.await.unwrap().iter().map(|one| one.index).collect();
    assert_eq!(indexes, [Some(2), Some(1)]);
    assert_refused(
        story.say(CreateConversationMessage::default()).await,
        400,
        20001,
    );
}

#[tokio::test]
async fn a_participant_is_unique() {
    let story = Story::new().await;
    let ada = || CreateConversationParticipant::default().identity("ada");
    let participant = story.join(ada()).await.unwrap();
    assert_refused(story.join(ada()).await, 409, 50433);
    let binding = story
        .join(phone())
        .await
        .unwrap()
        .messaging_binding
        .unwrap();
    assert_eq!(
        (&binding["type"], &binding["address"]),
        (&"sms".into(), &PHONE.into())
    );
    assert_refused(story.join(phone()).await, 409, 50416);
    let nobody = CreateConversationParticipant::default();
    assert_refused(story.join(nobody).await, 400, 20001);
    let message = story.say(hello().author("ada")).await.unwrap();
    assert_eq!(message.participant_sid, Some(participant.sid));
}

#[tokio::test]
async fn a_closed_conversation_accepts_no_message() {
    let story = Story::new().await;
    let close = UpdateConversation::default().state(ConversationState::Closed);
    Conversation::update(&story.client, &story.conversation, close)
        .await
        .unwrap();
    assert_refused(story.say(hello()).await, 400, 20001);
}

#[tokio::test]
async fn a_message_is_delivered_to_participants_with_an_address() {
    let story = Story::new().await;
    story.join(phone()).await.unwrap();
    let ada = CreateConversationParticipant::default().identity("ada");
    story.join(ada).await.unwrap();
    let message = story.say(hello()).await.unwrap();
    let delivery = message.delivery.as_ref().unwrap();
    assert_eq!(
        (&delivery["total"], &delivery["delivered"]),
        (&1.into(), &"none".into())
    );
    story.emulator.advance(Duration::from_secs(1));
    let receipts = ConversationMessageReceipt::list(&story.client, &message);
    let receipts = receipts.await.unwrap();
    assert_eq!(receipts.len(), 1);
    let delivered = ConversationMessageReceiptDeliveryStatus::Delivered;
    assert_eq!(receipts[0].status, Some(delivered));
    let message = ConversationMessage::fetch(&story.client, &message)
        .await
        .unwrap();
    assert_eq!(message.delivery.unwrap()["delivered"], "all");
}

#[tokio::test]
async fn the_application_changes_a_message_before_it_is_created() {
    let story = Story::new().await;
    let application = application(r#"{"body": "polite", "author": "editor"}"#).await;
    story.is_asked(&application).await;
    let quiet = story.say(hello()).await.unwrap();
    assert_eq!(quiet.body.as_deref(), Some("hello"));
    let message = story.say(loud()).await.unwrap();
    assert_eq!(message.body.as_deref(), Some("polite"));
    assert_eq!(message.author.as_deref(), Some("editor"));
    assert_eq!(message.index, Some(1));
    let received = application.received();
    assert!(received.contains("EventType=onMessageAdd&"), "{received}");
    assert!(received.contains("Body=hello"));
}

#[tokio::test]
async fn the_application_rejects_a_change() {
    let story = Story::new().await;
    let application = answering("403 Forbidden", "").await;
    let message = story.say(hello()).await.unwrap();
    story.is_asked(&application).await;
    assert_refused(story.say(loud()).await, 403, 20403);
    let params = DeleteConversationMessage::default();
    let params = params.x_twilio_webhook_enabled(UserWebhookEnabledType::True);
    let deleted = ConversationMessage::delete(&story.client, &message).with(params);
    assert_refused(deleted.await, 403, 20403);
    let list = ConversationMessage::list(&story.client, &story.conversation);
    assert_eq!(list.await.unwrap().len(), 1);
    assert_eq!(application.received().matches("EventType=").count(), 2);
}

#[tokio::test]
async fn an_application_that_fails_stops_no_change() {
    let story = Story::new().await;
    let application = answering("500 Internal Server Error", "{}").await;
    story.is_asked(&application).await;
    story.say(loud()).await.unwrap();
}

#[tokio::test]
async fn the_webhook_of_a_conversation_receives_its_filtered_events() {
    let application = application("").await;
    let story = Story::new().await;
    let params = CreateConversationScopedWebhook::new(ConversationScopedWebhookTarget::Webhook);
    let params = params.configuration_url(application.url());
    let params = params.configuration_filters(["onMessageAdded"]);
    let webhook = ConversationScopedWebhook::create(&story.client, &story.conversation, params);
    let webhook = webhook.await.unwrap();
    assert_eq!(webhook.configuration.unwrap()["url"], application.url());
    let join = phone().x_twilio_webhook_enabled(UserWebhookEnabledType::True);
    story.join(join).await.unwrap();
    let message = story.say(loud()).await.unwrap();
    story.emulator.send_webhooks().await;
    let webhooks = story.emulator.webhooks();
    assert_eq!(webhooks.len(), 1);
    assert_eq!(webhooks[0].get("MessageSid"), Some(message.sid.as_str()));
    assert_eq!(webhooks[0].get("Index"), Some("0"));
}

#[tokio::test]
async fn a_conversation_without_messages_becomes_inactive_and_closed() {
    let emulator = emulator(&["conversations"]);
    let client = emulator.client();
    let params = CreateConversation::default()
        .timers_inactive("PT5M")
        .timers_closed("PT10M");
    let conversation = Conversation::create(&client, params).await.unwrap();
    let state = async || {
        let conversation = Conversation::fetch(&client, &conversation).await.unwrap();
        conversation.state.unwrap()
    };
    emulator.advance(Duration::from_mins(4));
    ConversationMessage::create(&client, &conversation, hello())
        .await
        .unwrap();
    emulator.advance(Duration::from_mins(4));
    assert_eq!(state().await, ConversationState::Active);
    emulator.advance(Duration::from_mins(1));
    assert_eq!(state().await, ConversationState::Inactive);
    // A message makes it active again.
    ConversationMessage::create(&client, &conversation, hello())
        .await
        .unwrap();
    assert_eq!(state().await, ConversationState::Active);
    emulator.advance(Duration::from_mins(10));
    assert_eq!(state().await, ConversationState::Closed);
}

#[tokio::test]
async fn a_timer_that_is_too_short_or_not_a_time_is_rejected() {
    let emulator = emulator(&["conversations"]);
    let client = emulator.client();
    for params in [
        CreateConversation::default().timers_inactive("PT59S"),
        CreateConversation::default().timers_closed("PT9M"),
        CreateConversation::default().timers_closed("soon"),
    ] {
        assert_refused(Conversation::create(&client, params).await, 400, 20001);
    }
}

/// A conversation of a phone and an identity; messages are also served.
async fn with_phone() -> Story {
    let emulator = emulator(&["api", "conversations"]);
    let client = emulator.client();
    let conversation = Conversation::create(&client, CreateConversation::default());
    let conversation = conversation.await.unwrap();
    let story = Story {
        emulator,
        client,
        conversation,
    };
    story.join(phone()).await.unwrap();
    story
}

#[tokio::test]
async fn a_message_arrives_at_the_phone_of_a_participant() {
    let story = with_phone().await;
    story.say(hello()).await.unwrap();
    story.emulator.advance(Duration::from_secs(2));
    let inbox = story.emulator.phone(PHONE).inbox();
    assert_eq!((&*inbox[0].body, &*inbox[0].from), ("hello", PROXY));
}

#[tokio::test]
async fn a_message_from_a_phone_enters_its_conversation() {
    let story = with_phone().await;
    let application = application("").await;
    let params = UpdateConfigurationWebhook::default().post_webhook_url(application.url());
    let configured = ConfigurationWebhook::update(&story.client, params);
    configured.await.unwrap();
    story.emulator.phone(PHONE).send(PROXY, "hi").unwrap();
    let messages = ConversationMessage::list(&story.client, &story.conversation);
    let messages = messages.await.unwrap();
    assert_eq!(messages[0].body.as_deref(), Some("hi"));
    assert_eq!(messages[0].author.as_deref(), Some(PHONE));
    assert_eq!(messages[0].index, Some(0));
    // Its author does not receive it.
    assert!(story.emulator.phone(PHONE).sent().is_empty());
    assert_eq!(story.emulator.phone(PHONE).outbox()[0].body, "hi");
    story.emulator.send_webhooks().await;
    let told = application.received();
    assert!(
        told.contains("EventType=onMessageAdded&Source=SMS"),
        "{told}"
    );
}

#[tokio::test]
async fn a_receipt_has_the_error_of_a_message_that_did_not_arrive() {
    let story = with_phone().await;
    let phone = story.emulator.phone(PHONE);
    phone.set_state(twilio_emulator::PhoneState::Undelivered(30003));
    let message = story.say(hello()).await.unwrap();
    story.emulator.advance(Duration::from_secs(2));
    let receipts = ConversationMessageReceipt::list(&story.client, &message);
    let receipts = receipts.await.unwrap();
    assert_eq!(
        receipts[0].status,
        Some(ConversationMessageReceiptDeliveryStatus::Undelivered)
    );
    assert_eq!(receipts[0].error_code, Some(30003));
    let message = ConversationMessage::fetch(&story.client, &message)
        .await
        .unwrap();
    assert_eq!(message.delivery.unwrap()["undelivered"], "all");
}
