//! What a tester does to the records as a whole: snapshots, reset, seeds.

use std::time::Duration;

use serde_json::{Map, Value};

use super::{
    Backend,
    keep::{Kept, snapshot::Snapshot},
    lock,
};
use crate::{
    http::Rejection,
    products::{
        api::{account, call, message},
        proxy::inbound::{self, Inbound},
        verify::verification,
    },
};

impl Backend {
    /// Adds the record of an account, if accounts are served and it is not there.
    pub(crate) fn add_account(&self, sid: &str, auth_token: &str) {
        let Some(accounts) = self.engine.accounts() else {
            return;
        };
        let fields = account::main_account(sid, auth_token);
        let result = self.transact(self.now(), sid, |context| {
            if context.store.find(accounts, &[], sid).is_none() {
                context.insert_fields(accounts, &[], fields);
            }
            Ok(())
        });
        drop(result);
    }

    /// Moves the clock on, and does what was to be done by then.
    pub(crate) fn advance(&self, by: Duration) {
        self.clock.advance(by);
        self.run_due();
        self.wake.notify_one();
    }

    /// All records.
    pub(crate) fn snapshot(&self) -> Snapshot {
        Snapshot::take(&self.engine.catalog, &lock(&self.state).store)
    }

    /// Removes all records and everything that was to come.
    pub(crate) fn reset(&self) -> Result<(), Rejection> {
        self.replace_records(Vec::new())?;
        self.add_account(&self.account_sid, &self.auth_token);
        Ok(())
    }

    /// Replaces all records.
    pub(crate) fn restore(&self, snapshot: Snapshot) -> Result<(), Rejection> {
        self.replace_records(snapshot.into_records())
    }

    fn replace_records(&self, records: Vec<Kept>) -> Result<(), Rejection> {
        lock(&self.state).schedule.clear();
        lock(&self.outbox).clear();
        self.transact(self.now(), &self.account_sid, |context| {
            context.store.clear();
            for kept in records {
                if let Some((resource, position, record)) = kept.record(context.catalog) {
                    context.restore(resource, position, record);
                }
            }
            Ok(())
        })
    }

    /// Puts back the records of the state file.
    pub(crate) fn load(&self, records: Vec<Kept>) -> Result<(), Rejection> {
        self.replace_records(records)
    }

    /// A message from a phone to a number of Proxy's, or one of the account's; gives its
    /// SID.
    pub(crate) fn receive_message(
        &self,
        from: &str,
        to: &str,
        body: &str,
    ) -> Result<String, Rejection> {
        self.transact(self.now(), &self.account_sid, |context| {
            if let Some(sid) = inbound::receive(Inbound { from, to, body }, context) {
                return Ok(sid);
            }
            let path = message::receive((from, to, body), context)?;
            Ok(path.last().cloned().unwrap_or_default())
        })
    }

    /// A call from a phone to one of the account's numbers; gives its path's values.
    pub(crate) fn receive_call(&self, from: &str, to: &str) -> Result<Vec<String>, Rejection> {
        self.transact(self.now(), &self.account_sid, |context| {
            call::receive(from, to, context)
        })
    }

    /// The verbs that a call has done.
    pub(crate) fn call_verbs(&self, sid: &str) -> Vec<Value> {
        self.run_due();
        let verbs = self.transact(self.now(), &self.account_sid, |context| {
            Ok(call::script::verbs(sid, context))
        });
        verbs.unwrap_or_default()
    }

    /// The code that Verify sent last to a recipient, while it is pending.
    pub(crate) fn verification_code(&self, to: &str) -> Option<String> {
        self.run_due();
        let code = self.transact(self.now(), &self.account_sid, |context| {
            Ok(verification::code_for(to, context))
        });
        code.ok().flatten()
    }

    /// Adds a record at a collection's path, whatever its resource's operations; gives
    /// its path's values.
    pub(crate) fn seed(
        &self,
        product: &str,
        path: &str,
        fields: Map<String, Value>,
    ) -> Result<Vec<String>, Rejection> {
        let found = self.engine.catalog.collection_at(product, path);
        let (resource, within) = found.ok_or_else(|| Rejection::not_found(path))?;
        self.transact(self.now(), &self.account_sid, |context| {
            Ok(context.insert_fields(resource, &within, fields))
        })
    }
}
