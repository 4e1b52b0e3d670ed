//! Version 1 of the Knowledge API, at `https://knowledge.twilio.com/v1`.
//!
//! Sources that assistants search.
//!
//! [Twilio's page](https://www.twilio.com/docs/alpha/ai-assistants)

pub use self::{
    knowledge::{
        CreateKnowledge, CreatePolicyRequest, Knowledge, KnowledgeFilter, KnowledgeItem,
        UpdateKnowledge,
    },
    knowledge_chunk::KnowledgeChunk,
    knowledge_status::KnowledgeStatus,
};

mod knowledge;
mod knowledge_chunk;
mod knowledge_status;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <Knowledge as twilio_runtime::Resource>::DESCRIPTOR,
    <KnowledgeStatus as twilio_runtime::Resource>::DESCRIPTOR,
    <KnowledgeChunk as twilio_runtime::Resource>::DESCRIPTOR,
];
