//! Version 1 of the AI Assistants API, at `https://assistants.twilio.com/v1`.
//!
//! Assistants that answer customers, with their tools, knowledge and sessions.
//!
//! [Twilio's page](https://www.twilio.com/docs/alpha/ai-assistants)

pub use self::{
    assistant::{
        Assistant, AssistantWithToolsAndKnowledge, CreateAssistant, CustomerAi, SegmentCredential,
        UpdateAssistant,
    },
    assistant_knowledge_attachment::AssistantKnowledgeAttachment,
    assistant_tool_attachment::AssistantToolAttachment,
    feedback::{CreateFeedback, Feedback},
    knowledge::{CreateKnowledge, Knowledge, KnowledgeFilter, UpdateKnowledge},
    knowledge_chunk::KnowledgeChunk,
    knowledge_status::KnowledgeStatus,
    message::{CreateMessage, Message},
    policy::{Policy, PolicyFilter},
    session::Session,
    session_message::SessionMessage,
    shared::CreatePolicyRequest,
    sids::User,
    tool::{CreateTool, Tool, ToolFilter, ToolWithPolicies, UpdateTool},
};

mod assistant;
mod assistant_knowledge_attachment;
mod assistant_tool_attachment;
mod feedback;
mod knowledge;
mod knowledge_chunk;
mod knowledge_status;
mod message;
mod policy;
mod session;
mod session_message;
mod shared;
mod sids;
mod tool;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <Message as twilio_runtime::Resource>::DESCRIPTOR,
    <Assistant as twilio_runtime::Resource>::DESCRIPTOR,
    <Knowledge as twilio_runtime::Resource>::DESCRIPTOR,
    <KnowledgeStatus as twilio_runtime::Resource>::DESCRIPTOR,
    <KnowledgeChunk as twilio_runtime::Resource>::DESCRIPTOR,
    <Feedback as twilio_runtime::Resource>::DESCRIPTOR,
    <AssistantKnowledgeAttachment as twilio_runtime::Resource>::DESCRIPTOR,
    <AssistantToolAttachment as twilio_runtime::Resource>::DESCRIPTOR,
    <Tool as twilio_runtime::Resource>::DESCRIPTOR,
    <Policy as twilio_runtime::Resource>::DESCRIPTOR,
    <Session as twilio_runtime::Resource>::DESCRIPTOR,
    <SessionMessage as twilio_runtime::Resource>::DESCRIPTOR,
];
