//! Version 1 of the Media API, at `https://media.twilio.com/v1`.
//!
//! Live streams of video; Twilio has discontinued the product.
//!
//! [Twilio's page](https://www.twilio.com/docs/live)

pub use self::{
    media_processor::{
        CreateMediaProcessor, MediaProcessor, MediaProcessorFilter, MediaProcessorStatus,
        UpdateMediaProcessor,
    },
    media_recording::{
        MediaRecording, MediaRecordingFilter, MediaRecordingFormat, MediaRecordingStatus,
    },
    player_streamer::{
        CreatePlayerStreamer, PlayerStreamer, PlayerStreamerEndedReason, PlayerStreamerFilter,
        PlayerStreamerStatus, UpdatePlayerStreamer,
    },
    player_streamer_playback_grant::{
        CreatePlayerStreamerPlaybackGrant, PlayerStreamerPlaybackGrant,
    },
    shared::{HttpMethod, MediaProcessorOrder, MediaProcessorUpdateStatus},
};

mod media_processor;
mod media_recording;
mod player_streamer;
mod player_streamer_playback_grant;
mod shared;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <MediaProcessor as twilio_runtime::Resource>::DESCRIPTOR,
    <MediaRecording as twilio_runtime::Resource>::DESCRIPTOR,
    <PlayerStreamer as twilio_runtime::Resource>::DESCRIPTOR,
    <PlayerStreamerPlaybackGrant as twilio_runtime::Resource>::DESCRIPTOR,
];
