//! The calls of `video::v1`, which `write` prints.

use twilio_resources::video::v1::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed, value};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<Composition>("video::v1 Composition create", Kind::Create, |client, _| run(Composition::create(client, CreateComposition::new(value("\"RMa1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1\""))))),
    typed::<Composition>("video::v1 Composition fetch", Kind::Fetch, |client, at| run(Composition::fetch(client, at))),
    typed::<Composition>("video::v1 Composition list", Kind::List, |client, _| run(Composition::list(client))),
    typed::<Composition>("video::v1 Composition delete", Kind::Delete, |client, at| run(Composition::delete(client, at))),
    typed::<CompositionHook>("video::v1 CompositionHook create", Kind::Create, |client, _| run(CompositionHook::create(client, CreateCompositionHook::new("x")))),
    typed::<CompositionHook>("video::v1 CompositionHook fetch", Kind::Fetch, |client, at| run(CompositionHook::fetch(client, at))),
    typed::<CompositionHook>("video::v1 CompositionHook list", Kind::List, |client, _| run(CompositionHook::list(client))),
    typed::<CompositionHook>("video::v1 CompositionHook update", Kind::Update, |client, at| run(CompositionHook::update(client, at, UpdateCompositionHook::new("x")))),
    typed::<CompositionHook>("video::v1 CompositionHook delete", Kind::Delete, |client, at| run(CompositionHook::delete(client, at))),
    typed::<CompositionSettings>("video::v1 CompositionSettings create", Kind::Create, |client, _| run(CompositionSettings::create(client, CreateCompositionSettings::new("x")))),
    typed::<CompositionSettings>("video::v1 CompositionSettings fetch", Kind::Fetch, |client, _| run(CompositionSettings::fetch(client))),
    typed::<Recording>("video::v1 Recording fetch", Kind::Fetch, |client, at| run(Recording::fetch(client, at))),
    typed::<Recording>("video::v1 Recording list", Kind::List, |client, _| run(Recording::list(client))),
    typed::<Recording>("video::v1 Recording delete", Kind::Delete, |client, at| run(Recording::delete(client, at))),
    typed::<RecordingSettings>("video::v1 RecordingSettings create", Kind::Create, |client, _| run(RecordingSettings::create(client, CreateRecordingSettings::new("x")))),
    typed::<RecordingSettings>("video::v1 RecordingSettings fetch", Kind::Fetch, |client, _| run(RecordingSettings::fetch(client))),
    typed::<Room>("video::v1 Room create", Kind::Create, |client, _| run(Room::create(client, CreateRoom::new()))),
    typed::<Room>("video::v1 Room fetch", Kind::Fetch, |client, at| run(Room::fetch(client, at))),
    typed::<Room>("video::v1 Room list", Kind::List, |client, _| run(Room::list(client))),
    typed::<Room>("video::v1 Room update", Kind::Update, |client, at| run(Room::update(client, at, UpdateRoom::new(value("\"in-progress\""))))),
    typed::<RoomParticipant>("video::v1 RoomParticipant fetch", Kind::Fetch, |client, at| run(RoomParticipant::fetch(client, at))),
    typed::<RoomParticipant>("video::v1 RoomParticipant list", Kind::List, |client, at| run(RoomParticipant::list(client, at))),
    typed::<RoomParticipant>("video::v1 RoomParticipant update", Kind::Update, |client, at| run(RoomParticipant::update(client, at, UpdateRoomParticipant::new()))),
    typed::<RoomParticipantAnonymization>("video::v1 RoomParticipantAnonymization update", Kind::Update, |client, at| run(RoomParticipantAnonymization::update(client, at))),
    typed::<RoomParticipantPublishedTrack>("video::v1 RoomParticipantPublishedTrack fetch", Kind::Fetch, |client, at| run(RoomParticipantPublishedTrack::fetch(client, at))),
    typed::<RoomParticipantPublishedTrack>("video::v1 RoomParticipantPublishedTrack list", Kind::List, |client, at| run(RoomParticipantPublishedTrack::list(client, at))),
    typed::<RoomParticipantSubscribeRule>("video::v1 RoomParticipantSubscribeRule fetch", Kind::Fetch, |client, at| run(RoomParticipantSubscribeRule::fetch(client, at))),
    typed::<RoomParticipantSubscribeRule>("video::v1 RoomParticipantSubscribeRule update", Kind::Update, |client, at| run(RoomParticipantSubscribeRule::update(client, at, UpdateRoomParticipantSubscribeRule::new()))),
    typed::<RoomParticipantSubscribedTrack>("video::v1 RoomParticipantSubscribedTrack fetch", Kind::Fetch, |client, at| run(RoomParticipantSubscribedTrack::fetch(client, at))),
    typed::<RoomParticipantSubscribedTrack>("video::v1 RoomParticipantSubscribedTrack list", Kind::List, |client, at| run(RoomParticipantSubscribedTrack::list(client, at))),
    typed::<RoomRecording>("video::v1 RoomRecording fetch", Kind::Fetch, |client, at| run(RoomRecording::fetch(client, at))),
    typed::<RoomRecording>("video::v1 RoomRecording list", Kind::List, |client, at| run(RoomRecording::list(client, at))),
    typed::<RoomRecording>("video::v1 RoomRecording delete", Kind::Delete, |client, at| run(RoomRecording::delete(client, at))),
    typed::<RoomRecordingRule>("video::v1 RoomRecordingRule fetch", Kind::Fetch, |client, at| run(RoomRecordingRule::fetch(client, at))),
    typed::<RoomRecordingRule>("video::v1 RoomRecordingRule update", Kind::Update, |client, at| run(RoomRecordingRule::update(client, at, UpdateRoomRecordingRule::new()))),
    typed::<RoomTranscriptions>("video::v1 RoomTranscriptions create", Kind::Create, |client, at| run(RoomTranscriptions::create(client, at, CreateRoomTranscriptions::new()))),
    typed::<RoomTranscriptions>("video::v1 RoomTranscriptions fetch", Kind::Fetch, |client, at| run(RoomTranscriptions::fetch(client, at))),
    typed::<RoomTranscriptions>("video::v1 RoomTranscriptions list", Kind::List, |client, at| run(RoomTranscriptions::list(client, at))),
    typed::<RoomTranscriptions>("video::v1 RoomTranscriptions update", Kind::Update, |client, at| run(RoomTranscriptions::update(client, at, UpdateRoomTranscriptions::new()))),
];
