//! Version 2 of the Conversational Intelligence API, at
//! `https://intelligence.twilio.com/v2`.
//!
//! Transcripts of conversations, and the results of language operators.
//!
//! [Twilio's page](https://www.twilio.com/docs/conversational-intelligence)

pub use self::{
    custom_operator::{
        CreateCustomOperator, CustomOperator, CustomOperatorFilter, UpdateCustomOperator,
    },
    encrypted_operator_results::{EncryptedOperatorResults, FetchEncryptedOperatorResults},
    encrypted_sentences::{EncryptedSentences, FetchEncryptedSentences},
    media::{FetchMedia, Media},
    operator::{Operator, OperatorFilter},
    operator_attachment::{NewOperatorAttachment, OperatorAttachment},
    operator_result::{
        FetchOperatorResult, OperatorResult, OperatorResultFilter, OperatorResultOperatorType,
    },
    operator_type::{
        OperatorType, OperatorTypeAvailability, OperatorTypeOutputType, OperatorTypeProvider,
    },
    prebuilt_operator::{PrebuiltOperator, PrebuiltOperatorAvailability, PrebuiltOperatorFilter},
    sentence::{Sentence, SentenceFilter},
    service::{CreateService, Service, ServiceHttpMethod, UpdateService},
    shared::OperatorAvailability,
    sids::Credential,
    transcript::{CreateTranscript, Transcript, TranscriptFilter, TranscriptStatus},
};

mod custom_operator;
mod encrypted_operator_results;
mod encrypted_sentences;
mod media;
mod operator;
mod operator_attachment;
mod operator_result;
mod operator_type;
mod prebuilt_operator;
mod sentence;
mod service;
mod shared;
mod sids;
mod transcript;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <CustomOperator as twilio_runtime::Resource>::DESCRIPTOR,
    <EncryptedOperatorResults as twilio_runtime::Resource>::DESCRIPTOR,
    <EncryptedSentences as twilio_runtime::Resource>::DESCRIPTOR,
    <Media as twilio_runtime::Resource>::DESCRIPTOR,
    <Operator as twilio_runtime::Resource>::DESCRIPTOR,
    <OperatorAttachment as twilio_runtime::Resource>::DESCRIPTOR,
    <OperatorResult as twilio_runtime::Resource>::DESCRIPTOR,
    <OperatorType as twilio_runtime::Resource>::DESCRIPTOR,
    <PrebuiltOperator as twilio_runtime::Resource>::DESCRIPTOR,
    <Sentence as twilio_runtime::Resource>::DESCRIPTOR,
    <Service as twilio_runtime::Resource>::DESCRIPTOR,
    <Transcript as twilio_runtime::Resource>::DESCRIPTOR,
];
