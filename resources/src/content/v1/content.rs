//! ```text
//! POST GET       https://content.twilio.com/v1/Content
//! GET PUT DELETE https://content.twilio.com/v1/Content/{Sid}
//! ```

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{
    Account, Links, Sid, StringEnum, TwilioObject, TwilioParams, TwilioResource, Unknown,
};

/// A template of a message, with a form for each channel.
///
/// [Twilio's page](https://www.twilio.com/docs/content/content-types-overview)
///
/// ```
/// # use twilio_emulator::Emulator;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let emulator = Emulator::builder().resources(twilio_resources::catalog()).build()?;
/// # let client = emulator.client();
/// use twilio_resources::content::v1::{Content, CreateContent, TwilioText, Types};
///
/// let text = Types::new().twilio_text(TwilioText::new("Your table is free, {{1}}."));
/// let content = CreateContent::new("en", text).friendly_name("table");
/// let content = Content::create(&client, content).await?;
/// let read = Content::fetch(&client, content.sid).await?;
/// assert_eq!(read.friendly_name.as_deref(), Some("table"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "content",
    path = "/v1/Content",
    sid = "HX",
    list_key = "contents",
    complete,
    /// Creates a template.
    create(params = CreateContent, body = json),
    /// Reads one template.
    fetch,
    /// Lists the account's templates.
    list,
    /// Changes a template that was not submitted for approval.
    update(params = UpdateContent, body = json, method = PUT),
    /// Removes a template.
    delete,
)]
#[non_exhaustive]
pub struct Content {
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The record's identifier.
    pub sid: Sid<Content>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The language, as a tag such as `en-US`.
    pub language: Option<String>,
    /// Values by name.
    pub variables: Option<Value>,
    /// The types.
    pub types: Option<Value>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Content`].
#[derive(Clone, Debug, TwilioParams)]
#[twilio_params(rename_all = "snake_case")]
#[non_exhaustive]
pub struct CreateContent {
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Values by name.
    pub variables: Option<BTreeMap<String, String>>,
    /// The language, as a tag such as `en-US`.
    pub language: String,
    /// The types.
    pub types: Types,
}

/// The parameters for changing a [`Content`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[twilio_params(rename_all = "snake_case")]
#[non_exhaustive]
pub struct UpdateContent {
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Values by name.
    pub variables: Option<BTreeMap<String, String>>,
    /// The language, as a tag such as `en-US`.
    pub language: Option<String>,
    /// The types.
    pub types: Types,
}

/// Types.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct Types {
    /// Twilio text.
    #[serde(rename = "twilio/text", skip_serializing_if = "Option::is_none")]
    pub twilio_text: Option<TwilioText>,
    /// Twilio media.
    #[serde(rename = "twilio/media", skip_serializing_if = "Option::is_none")]
    pub twilio_media: Option<TwilioMedia>,
    /// Twilio location.
    #[serde(rename = "twilio/location", skip_serializing_if = "Option::is_none")]
    pub twilio_location: Option<TwilioLocation>,
    /// Twilio list picker.
    #[serde(rename = "twilio/list-picker", skip_serializing_if = "Option::is_none")]
    pub twilio_list_picker: Option<TwilioListPicker>,
    /// Twilio call to action.
    #[serde(
        rename = "twilio/call-to-action",
        skip_serializing_if = "Option::is_none"
    )]
    pub twilio_call_to_action: Option<TwilioCallToAction>,
    /// Twilio quick reply.
    #[serde(rename = "twilio/quick-reply", skip_serializing_if = "Option::is_none")]
    pub twilio_quick_reply: Option<TwilioQuickReply>,
    /// Twilio card.
    #[serde(rename = "twilio/card", skip_serializing_if = "Option::is_none")]
    pub twilio_card: Option<TwilioCard>,
    /// Twilio catalog.
    #[serde(rename = "twilio/catalog", skip_serializing_if = "Option::is_none")]
    pub twilio_catalog: Option<TwilioCatalog>,
    /// Twilio carousel.
    #[serde(rename = "twilio/carousel", skip_serializing_if = "Option::is_none")]
    pub twilio_carousel: Option<TwilioCarousel>,
    /// Twilio flows.
    #[serde(rename = "twilio/flows", skip_serializing_if = "Option::is_none")]
    pub twilio_flows: Option<TwilioFlows>,
    /// Twilio schedule.
    #[serde(rename = "twilio/schedule", skip_serializing_if = "Option::is_none")]
    pub twilio_schedule: Option<TwilioSchedule>,
    /// Whatsapp card.
    #[serde(rename = "whatsapp/card", skip_serializing_if = "Option::is_none")]
    pub whatsapp_card: Option<WhatsappCard>,
    /// Whatsapp authentication.
    #[serde(
        rename = "whatsapp/authentication",
        skip_serializing_if = "Option::is_none"
    )]
    pub whatsapp_authentication: Option<WhatsappAuthentication>,
    /// Whatsapp flows.
    #[serde(rename = "whatsapp/flows", skip_serializing_if = "Option::is_none")]
    pub whatsapp_flows: Option<WhatsappFlows>,
}

/// A twilio text.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct TwilioText {
    /// The text.
    pub body: String,
}

/// A twilio media.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct TwilioMedia {
    /// The text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// Media: a list.
    pub media: Vec<String>,
}

/// A twilio location.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct TwilioLocation {
    /// The latitude.
    pub latitude: f64,
    /// The longitude.
    pub longitude: f64,
    /// The label.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

/// A twilio list picker.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct TwilioListPicker {
    /// The text.
    pub body: String,
    /// Button.
    pub button: String,
    /// Its content.
    pub items: Vec<ListItem>,
}

/// A list item.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct ListItem {
    /// ID.
    pub id: String,
    /// Item.
    pub item: String,
    /// A description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// A twilio call to action.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct TwilioCallToAction {
    /// The text.
    pub body: String,
    /// The possible actions.
    pub actions: Vec<CallToActionAction>,
}

/// A call to action action.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct CallToActionAction {
    /// Its type.
    pub r#type: CallToActionType,
    /// The title.
    pub title: String,
    /// The URL of the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Phone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

/// A call to action type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CallToActionType {
    /// `URL`.
    Url,
    /// `PHONE_NUMBER`.
    PhoneNumber,
    /// `COPY_CODE`.
    CopyCode,
    /// `VOICE_CALL`.
    VoiceCall,
    /// `VOICE_CALL_REQUEST`.
    VoiceCallRequest,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A twilio quick reply.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct TwilioQuickReply {
    /// The text.
    pub body: String,
    /// The possible actions.
    pub actions: Vec<QuickReplyAction>,
}

/// A quick reply action.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct QuickReplyAction {
    /// Its type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<QuickReplyActionType>,
    /// The title.
    pub title: String,
    /// ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

/// A quick reply action type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum QuickReplyActionType {
    /// `QUICK_REPLY`.
    QuickReply,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A twilio card.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct TwilioCard {
    /// The title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Subtitle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtitle: Option<String>,
    /// Media: a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media: Option<Vec<String>>,
    /// The possible actions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actions: Option<Vec<CardAction>>,
}

/// A card action.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct CardAction {
    /// Its type.
    pub r#type: CardActionType,
    /// The title.
    pub title: String,
    /// The URL of the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Phone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Webview size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webview_size: Option<WebviewSizeType>,
}

/// A card action type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CardActionType {
    /// `URL`.
    Url,
    /// `PHONE_NUMBER`.
    PhoneNumber,
    /// `QUICK_REPLY`.
    QuickReply,
    /// `COPY_CODE`.
    CopyCode,
    /// `VOICE_CALL`.
    VoiceCall,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A webview size type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "UPPERCASE")]
#[non_exhaustive]
pub enum WebviewSizeType {
    /// `TALL`.
    Tall,
    /// `FULL`.
    Full,
    /// `HALF`.
    Half,
    /// `NONE`.
    None,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A twilio catalog.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct TwilioCatalog {
    /// The title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The text.
    pub body: String,
    /// Subtitle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtitle: Option<String>,
    /// ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Its content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<CatalogItem>>,
    /// Dynamic items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dynamic_items: Option<String>,
}

/// A catalog item.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct CatalogItem {
    /// ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Section title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub section_title: Option<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The URL of the media.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_url: Option<String>,
    /// What it cost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// A description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// A twilio carousel.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct TwilioCarousel {
    /// The text.
    pub body: String,
    /// Cards: a list.
    pub cards: Vec<CarouselCard>,
}

/// A carousel card.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct CarouselCard {
    /// The title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The text.
    pub body: String,
    /// Media.
    pub media: String,
    /// The possible actions.
    pub actions: Vec<CarouselAction>,
}

/// A carousel action.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct CarouselAction {
    /// Its type.
    pub r#type: CarouselActionType,
    /// The title.
    pub title: String,
    /// The URL of the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Phone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

/// A carousel action type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CarouselActionType {
    /// `URL`.
    Url,
    /// `PHONE_NUMBER`.
    PhoneNumber,
    /// `QUICK_REPLY`.
    QuickReply,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// Twilio flows.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct TwilioFlows {
    /// The text.
    pub body: String,
    /// Button text.
    pub button_text: String,
    /// Subtitle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtitle: Option<String>,
    /// The URL of the media.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_url: Option<String>,
    /// Pages: a list.
    pub pages: Vec<FlowsPage>,
    /// Its type.
    pub r#type: String,
}

/// A flows page.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct FlowsPage {
    /// ID.
    pub id: String,
    /// Next page ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_id: Option<String>,
    /// The title.
    pub title: String,
    /// Subtitle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtitle: Option<String>,
    /// Layout: a list.
    pub layout: Vec<FlowsPageComponent>,
}

/// A flows page component.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct FlowsPageComponent {
    /// The label.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Its type.
    pub r#type: String,
}

/// A twilio schedule.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct TwilioSchedule {
    /// ID.
    pub id: String,
    /// The title.
    pub title: String,
    /// Time slots.
    #[serde(rename = "timeSlots")]
    pub time_slots: String,
}

/// A whatsapp card.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct WhatsappCard {
    /// The text.
    pub body: String,
    /// Footer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub footer: Option<String>,
    /// Media: a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media: Option<Vec<String>>,
    /// Header text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_text: Option<String>,
    /// The possible actions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actions: Option<Vec<CardAction>>,
}

/// A whatsapp authentication.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct WhatsappAuthentication {
    /// Add security recommendation: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add_security_recommendation: Option<bool>,
    /// Code expiration minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_expiration_minutes: Option<f64>,
    /// The possible actions.
    pub actions: Vec<AuthenticationAction>,
}

/// An authentication action.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct AuthenticationAction {
    /// Its type.
    pub r#type: AuthenticationActionType,
    /// Copy code text.
    pub copy_code_text: String,
}

/// An authentication action type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum AuthenticationActionType {
    /// `COPY_CODE`.
    CopyCode,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// Whatsapp flows.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct WhatsappFlows {
    /// The text.
    pub body: String,
    /// Button text.
    pub button_text: String,
    /// Subtitle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtitle: Option<String>,
    /// The URL of the media.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_url: Option<String>,
    /// Flow ID.
    pub flow_id: String,
    /// Flow token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_token: Option<String>,
    /// Flow first page ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_first_page_id: Option<String>,
    /// Is flow first page endpoint: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_flow_first_page_endpoint: Option<bool>,
}
