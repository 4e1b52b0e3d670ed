//! The calls of `insights::v1`, which `write` prints.

use twilio_resources::insights::v1::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<AccountSettings>("insights::v1 AccountSettings fetch", Kind::Fetch, |client, _| run(AccountSettings::fetch(client))),
    typed::<AccountSettings>("insights::v1 AccountSettings update", Kind::Update, |client, _| run(AccountSettings::update(client, UpdateAccountSettings::new()))),
    typed::<Annotation>("insights::v1 Annotation fetch", Kind::Fetch, |client, at| run(Annotation::fetch(client, at))),
    typed::<Annotation>("insights::v1 Annotation update", Kind::Update, |client, at| run(Annotation::update(client, at, UpdateAnnotation::new()))),
    typed::<Call>("insights::v1 Call fetch", Kind::Fetch, |client, at| run(Call::fetch(client, at))),
    typed::<CallSummary>("insights::v1 CallSummary list", Kind::List, |client, _| run(CallSummary::list(client))),
    typed::<Conference>("insights::v1 Conference fetch", Kind::Fetch, |client, at| run(Conference::fetch(client, at))),
    typed::<Conference>("insights::v1 Conference list", Kind::List, |client, _| run(Conference::list(client))),
    typed::<ConferenceParticipant>("insights::v1 ConferenceParticipant fetch", Kind::Fetch, |client, at| run(ConferenceParticipant::fetch(client, at))),
    typed::<ConferenceParticipant>("insights::v1 ConferenceParticipant list", Kind::List, |client, at| run(ConferenceParticipant::list(client, at))),
    typed::<Event>("insights::v1 Event list", Kind::List, |client, at| run(Event::list(client, at))),
    typed::<Metric>("insights::v1 Metric list", Kind::List, |client, at| run(Metric::list(client, at))),
    typed::<Summary>("insights::v1 Summary fetch", Kind::Fetch, |client, at| run(Summary::fetch(client, at))),
    typed::<VideoParticipantSummary>("insights::v1 VideoParticipantSummary fetch", Kind::Fetch, |client, at| run(VideoParticipantSummary::fetch(client, at))),
    typed::<VideoParticipantSummary>("insights::v1 VideoParticipantSummary list", Kind::List, |client, at| run(VideoParticipantSummary::list(client, at))),
    typed::<VideoRoomSummary>("insights::v1 VideoRoomSummary fetch", Kind::Fetch, |client, at| run(VideoRoomSummary::fetch(client, at))),
    typed::<VideoRoomSummary>("insights::v1 VideoRoomSummary list", Kind::List, |client, _| run(VideoRoomSummary::list(client))),
];
