//! Version 1 of the Video API, at `https://video.twilio.com/v1`.
//!
//! Rooms, participants, tracks, recordings and compositions.
//!
//! [Twilio's page](https://www.twilio.com/docs/video/api)

pub use self::{
    composition::{Composition, CompositionFilter, CompositionStatus, CreateComposition},
    composition_hook::{
        CompositionHook, CompositionHookFilter, CreateCompositionHook, UpdateCompositionHook,
    },
    composition_settings::{CompositionSettings, CreateCompositionSettings},
    recording::{Recording, RecordingFilter},
    recording_settings::{CreateRecordingSettings, RecordingSettings},
    room::{CreateRoom, Room, RoomFilter, RoomStatus, RoomType, RoomVideoCodec, UpdateRoom},
    room_participant::{
        RoomParticipant, RoomParticipantFilter, RoomParticipantStatus, UpdateRoomParticipant,
    },
    room_participant_anonymization::{
        RoomParticipantAnonymization, RoomParticipantAnonymizeStatus,
    },
    room_participant_published_track::RoomParticipantPublishedTrack,
    room_participant_subscribe_rule::{
        RoomParticipantSubscribeRule, SubscribeRule, UpdateRoomParticipantSubscribeRule,
    },
    room_participant_subscribed_track::RoomParticipantSubscribedTrack,
    room_recording::{RoomRecording, RoomRecordingFilter},
    room_recording_rule::{RecordingRule, RoomRecordingRule, UpdateRoomRecordingRule},
    room_transcriptions::{
        CreateRoomTranscriptions, RoomTranscriptions, RoomTranscriptionsStatus,
        UpdateRoomTranscriptions,
    },
    shared::{
        CompositionFormat, HttpMethod, RecordingCodec, RecordingFormat, RecordingStatus,
        RecordingType,
    },
    sids::Credential,
};

mod composition;
mod composition_hook;
mod composition_settings;
mod recording;
mod recording_settings;
mod room;
mod room_participant;
mod room_participant_anonymization;
mod room_participant_published_track;
mod room_participant_subscribe_rule;
mod room_participant_subscribed_track;
mod room_recording;
mod room_recording_rule;
mod room_transcriptions;
mod shared;
mod sids;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <Composition as twilio_runtime::Resource>::DESCRIPTOR,
    <CompositionHook as twilio_runtime::Resource>::DESCRIPTOR,
    <CompositionSettings as twilio_runtime::Resource>::DESCRIPTOR,
    <Recording as twilio_runtime::Resource>::DESCRIPTOR,
    <RecordingSettings as twilio_runtime::Resource>::DESCRIPTOR,
    <Room as twilio_runtime::Resource>::DESCRIPTOR,
    <RoomParticipant as twilio_runtime::Resource>::DESCRIPTOR,
    <RoomParticipantAnonymization as twilio_runtime::Resource>::DESCRIPTOR,
    <RoomParticipantPublishedTrack as twilio_runtime::Resource>::DESCRIPTOR,
    <RoomParticipantSubscribeRule as twilio_runtime::Resource>::DESCRIPTOR,
    <RoomParticipantSubscribedTrack as twilio_runtime::Resource>::DESCRIPTOR,
    <RoomRecording as twilio_runtime::Resource>::DESCRIPTOR,
    <RoomRecordingRule as twilio_runtime::Resource>::DESCRIPTOR,
    <RoomTranscriptions as twilio_runtime::Resource>::DESCRIPTOR,
];
