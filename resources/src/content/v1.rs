//! Version 1 of the Content API, at `https://content.twilio.com/v1`.
//!
//! Templates of messages, and their approval by WhatsApp.
//!
//! [Twilio's page](https://www.twilio.com/docs/content)

pub use self::{
    approval::Approval,
    approval_request::{ApprovalRequest, CreateApprovalRequest},
    content::{
        AuthenticationAction, AuthenticationActionType, CallToActionAction, CallToActionType,
        CardAction, CardActionType, CarouselAction, CarouselActionType, CarouselCard, CatalogItem,
        Content, CreateContent, FlowsPage, FlowsPageComponent, ListItem, QuickReplyAction,
        QuickReplyActionType, TwilioCallToAction, TwilioCard, TwilioCarousel, TwilioCatalog,
        TwilioFlows, TwilioListPicker, TwilioLocation, TwilioMedia, TwilioQuickReply,
        TwilioSchedule, TwilioText, Types, UpdateContent, WebviewSizeType, WhatsappAuthentication,
        WhatsappCard, WhatsappFlows,
    },
    content_and_approval::ContentAndApproval,
    legacy_content::LegacyContent,
};

mod approval;
mod approval_request;
mod content;
mod content_and_approval;
mod legacy_content;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <ApprovalRequest as twilio_runtime::Resource>::DESCRIPTOR,
    <Approval as twilio_runtime::Resource>::DESCRIPTOR,
    <Content as twilio_runtime::Resource>::DESCRIPTOR,
    <ContentAndApproval as twilio_runtime::Resource>::DESCRIPTOR,
    <LegacyContent as twilio_runtime::Resource>::DESCRIPTOR,
];
