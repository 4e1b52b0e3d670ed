//! Version 1 of the Voice Insights API, at `https://insights.twilio.com/v1`.
//!
//! The quality of calls, conferences and video rooms.
//!
//! [Twilio's page](https://www.twilio.com/docs/voice/voice-insights/api)

pub use self::{
    account_settings::{AccountSettings, FetchAccountSettings, UpdateAccountSettings},
    annotation::{Annotation, AnnotationAnsweredBy, AnnotationConnectivityIssue, UpdateAnnotation},
    call::Call,
    call_summary::{CallSummary, CallSummaryFilter, CallSummaryProcessingState, CallSummarySortBy},
    conference::{
        Conference, ConferenceEndReason, ConferenceFilter, ConferenceStatus, ConferenceTag,
    },
    conference_participant::{
        ConferenceParticipant, ConferenceParticipantCallDirection, ConferenceParticipantCallStatus,
        ConferenceParticipantCallType, ConferenceParticipantFilter,
        ConferenceParticipantJitterBufferSize, FetchConferenceParticipant,
    },
    event::{Event, EventFilter, EventLevel},
    metric::{Metric, MetricFilter, MetricStreamDirection},
    shared::{
        ConferenceProcessingState, ConferenceRegion, EventTwilioEdge, SummaryAnsweredBy,
        SummaryCallState, SummaryCallType, SummaryProcessingState, VideoRoomSummaryCodec,
        VideoRoomSummaryEdgeLocation, VideoRoomSummaryTwilioRealm,
    },
    summary::{FetchSummary, Summary},
    video_participant_summary::{VideoParticipantSummary, VideoParticipantSummaryRoomStatus},
    video_room_summary::{
        HttpMethod, VideoRoomSummary, VideoRoomSummaryCreatedMethod, VideoRoomSummaryEndReason,
        VideoRoomSummaryFilter, VideoRoomSummaryProcessingState, VideoRoomSummaryRoomStatus,
        VideoRoomSummaryRoomType,
    },
};

mod account_settings;
mod annotation;
mod call;
mod call_summary;
mod conference;
mod conference_participant;
mod event;
mod metric;
mod shared;
mod summary;
mod video_participant_summary;
mod video_room_summary;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <AccountSettings as twilio_runtime::Resource>::DESCRIPTOR,
    <Annotation as twilio_runtime::Resource>::DESCRIPTOR,
    <Call as twilio_runtime::Resource>::DESCRIPTOR,
    <CallSummary as twilio_runtime::Resource>::DESCRIPTOR,
    <Conference as twilio_runtime::Resource>::DESCRIPTOR,
    <ConferenceParticipant as twilio_runtime::Resource>::DESCRIPTOR,
    <Event as twilio_runtime::Resource>::DESCRIPTOR,
    <Metric as twilio_runtime::Resource>::DESCRIPTOR,
    <Summary as twilio_runtime::Resource>::DESCRIPTOR,
    <VideoParticipantSummary as twilio_runtime::Resource>::DESCRIPTOR,
    <VideoRoomSummary as twilio_runtime::Resource>::DESCRIPTOR,
];
