//! The calls of `media::v1`, which `write` prints.

use twilio_resources::media::v1::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed, value};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<MediaProcessor>("media::v1 MediaProcessor create", Kind::Create, |client, _| run(MediaProcessor::create(client, CreateMediaProcessor::new("x", "x")))),
    typed::<MediaProcessor>("media::v1 MediaProcessor fetch", Kind::Fetch, |client, at| run(MediaProcessor::fetch(client, at))),
    typed::<MediaProcessor>("media::v1 MediaProcessor list", Kind::List, |client, _| run(MediaProcessor::list(client))),
    typed::<MediaProcessor>("media::v1 MediaProcessor update", Kind::Update, |client, at| run(MediaProcessor::update(client, at, UpdateMediaProcessor::new(value("\"ended\""))))),
    typed::<MediaRecording>("media::v1 MediaRecording fetch", Kind::Fetch, |client, at| run(MediaRecording::fetch(client, at))),
    typed::<MediaRecording>("media::v1 MediaRecording list", Kind::List, |client, _| run(MediaRecording::list(client))),
    typed::<MediaRecording>("media::v1 MediaRecording delete", Kind::Delete, |client, at| run(MediaRecording::delete(client, at))),
    typed::<PlayerStreamer>("media::v1 PlayerStreamer create", Kind::Create, |client, _| run(PlayerStreamer::create(client, CreatePlayerStreamer::new()))),
    typed::<PlayerStreamer>("media::v1 PlayerStreamer fetch", Kind::Fetch, |client, at| run(PlayerStreamer::fetch(client, at))),
    typed::<PlayerStreamer>("media::v1 PlayerStreamer list", Kind::List, |client, _| run(PlayerStreamer::list(client))),
    typed::<PlayerStreamer>("media::v1 PlayerStreamer update", Kind::Update, |client, at| run(PlayerStreamer::update(client, at, UpdatePlayerStreamer::new(value("\"ended\""))))),
    typed::<PlayerStreamerPlaybackGrant>("media::v1 PlayerStreamerPlaybackGrant create", Kind::Create, |client, at| run(PlayerStreamerPlaybackGrant::create(client, at, CreatePlayerStreamerPlaybackGrant::new()))),
    typed::<PlayerStreamerPlaybackGrant>("media::v1 PlayerStreamerPlaybackGrant fetch", Kind::Fetch, |client, at| run(PlayerStreamerPlaybackGrant::fetch(client, at))),
];
