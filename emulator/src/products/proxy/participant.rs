//! Participants: at most two at a time in an open session, no identifier twice, each with a
//! proxy number of the pool. A removed participant stays, with `date_deleted`.

use twilio_resources::proxy::v1::Participant;

use super::{pool, refusal, state};
use crate::{Context, Parameters, Record, Rejection, Removal, Rules};

const MAX_ACTIVE: usize = 2;

#[derive(Debug)]
pub(super) struct ParticipantRules;

impl Rules for ParticipantRules {
    fn index_keys(&self, record: &Record) -> Vec<String> {
        let session = record.within();
        let identifier = record.text("identifier").unwrap_or_default();
        let mut keys = vec![state::member_key(session, identifier)];
        if state::is_active(record) {
            keys.push(state::active_key(session));
        }
        if let ([service, ..], Some(number)) = (session, record.text("proxy_identifier"))
            && state::holds_pair(record)
        {
            keys.push(state::pair_key(service, identifier, number));
        }
        if let [service, ..] = session {
            keys.push(state::identifier_key(service, identifier));
        }
        keys
    }

    fn before_create(
        &self,
        record: &mut Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let session = record.within();
        state::open_session(session, context)?;
        if state::active(session, context).count() >= MAX_ACTIVE {
            return Err(refusal::session_full());
        }
        let identifier = record.text("identifier").unwrap_or_default();
        let key = state::member_key(session, identifier);
        if context.indexed::<Participant>(&key).next().is_some() {
            return Err(refusal::participant_already_in_session());
        }
        pool::assign(record, context)?;
        record.set(state::HOLDS_PAIR, true);
        Ok(())
    }

    fn after_create(
        &self,
        record: &Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        pool::count_in(record, context);
        Ok(())
    }

    fn before_delete(
        &self,
        record: &Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<Removal, Rejection> {
        if state::is_active(record) {
            if state::holds_pair(record) {
                pool::count_out(record, context);
            }
            let now = context.now_text();
            context.change::<Participant>(record.path(), |record| {
                record.set("date_deleted", now.as_str());
                record.set("date_updated", now);
                record.set(state::HOLDS_PAIR, false);
            });
        }
        Ok(Removal::Keep)
    }
}
