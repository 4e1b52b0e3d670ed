//! Version 2 of the Content API, at `https://content.twilio.com/v2`.
//!
//! Searches over templates of messages.
//!
//! [Twilio's page](https://www.twilio.com/docs/content)

pub use self::{
    content::{Content, ContentFilter},
    content_and_approval::{ContentAndApproval, ContentAndApprovalFilter},
};

mod content;
mod content_and_approval;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <Content as twilio_runtime::Resource>::DESCRIPTOR,
    <ContentAndApproval as twilio_runtime::Resource>::DESCRIPTOR,
];
