//! Participants: two at a time in an open session, none of them twice, each behind a
//! number of the pool. Removing one is soft: it stays, with `date_deleted`.

use twilio_resources::proxy::v1::Participant;

use super::{pool, refusal, session};
use crate::{Context, Parameters, Record, Rejection, Removal, Rules};

const MAX_ACTIVE: usize = 2;

#[derive(Debug)]
pub(super) struct ParticipantRules;

impl Rules for ParticipantRules {
    fn before_create(
        &self,
        record: &mut Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        session::open_session(record.path(), context)?;
        if active(record.within(), context).count() >= MAX_ACTIVE {
            return Err(refusal::session_full());
        }
        let mut others = context.below::<Participant>(record.within());
        if others.any(|other| other.get("identifier") == record.get("identifier")) {
            return Err(refusal::participant_already_in_session());
        }
        drop(others);
        pool::assign(record, context)
    }

    fn after_create(
        &self,
        record: &Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        pool::occupy(record, context);
        Ok(())
    }

    fn before_delete(
        &self,
        record: &Record,
        context: &mut Context<'_>,
    ) -> Result<Removal, Rejection> {
        if is_active(record) {
            if session::open_session(record.path(), context).is_ok() {
                pool::release(record, context);
            }
            let now = context.now_text();
            context.change::<Participant>(record.path(), |record| {
                record.set("date_deleted", now.as_str());
                record.set("date_updated", now);
            });
        }
        Ok(Removal::Keep)
    }
}

pub(super) fn is_active(participant: &Record) -> bool {
    participant.get("date_deleted").is_null()
}

/// The participants of the session, or of all sessions of the service, at this path
/// that were not removed.
pub(super) fn active<'a>(
    path: &'a [String],
    context: &'a Context<'_>,
) -> impl Iterator<Item = &'a Record> {
    let participants = context.below::<Participant>(path);
    participants.filter(|participant| is_active(participant))
}
