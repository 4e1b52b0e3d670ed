//! A tester's operations on all records: snapshots, reset, seeds.

use std::time::Duration;

use serde_json::{Map, Value};

use super::{
    Backend,
    keep::{Contents, snapshot::Snapshot},
    lock,
};
use crate::{
    http::Rejection,
    products::{
        self, PhoneMessage,
        api::{
            account,
            call::{self, gather::Input},
        },
        verify::verification,
    },
};

impl Backend {
    /// Adds the records of the initial accounts.
    pub(crate) fn add_accounts(&self) {
        for (sid, token) in &self.accounts {
            self.add_account(sid, token);
        }
    }

    /// Adds the record of an account, if accounts are served and it does not exist.
    fn add_account(&self, sid: &str, auth_token: &str) {
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

    /// Advances the clock and runs the events that are then due.
    pub(crate) fn advance(&self, by: Duration) {
        self.clock.advance(by);
        self.run_due();
        self.wake.notify_one();
    }

    /// All records.
    pub(crate) fn snapshot(&self) -> Snapshot {
        let state = lock(&self.state);
        Snapshot::take(&self.engine.catalog, &state.store, &state.schedule)
    }

    /// Removes all records and all scheduled events.
    pub(crate) fn reset(&self) -> Result<(), Rejection> {
        self.replace(Contents::default())?;
        self.add_accounts();
        Ok(())
    }

    /// Replaces all records and all scheduled events.
    pub(crate) fn replace(&self, contents: Contents) -> Result<(), Rejection> {
        self.outbox.clear();
        self.transact(self.now(), &self.account_sid, |context| {
            let events = contents.events.into_iter();
            let events = events.filter_map(|kept| kept.event(context.catalog));
            context.effects.events = events.collect();
            context.effects.replaces_events = true;
            context.store.clear();
            for kept in contents.records {
                if let Some((resource, position, record)) = kept.record(context.catalog) {
                    context.restore(resource, position, record);
                }
            }
            Ok(())
        })
    }

    /// Receives a message from a phone; returns its SID.
    pub(crate) fn receive_message(
        &self,
        from: &str,
        to: &str,
        body: &str,
    ) -> Result<String, Rejection> {
        self.transact(self.now(), &self.account_sid, |context| {
            products::receive_message((from, to, body), context)
        })
    }

    /// The messages to and from a phone.
    pub(crate) fn phone_messages(&self, number: &str) -> Vec<PhoneMessage> {
        self.run_due();
        let messages = self.transact(self.now(), &self.account_sid, |context| {
            Ok(products::messages(number, context))
        });
        messages.unwrap_or_default()
    }

    /// Receives a call from a phone at one of the account's numbers; returns the values of the
    /// call's path.
    pub(crate) fn receive_call(&self, from: &str, to: &str) -> Result<Vec<String>, Rejection> {
        self.transact(self.now(), &self.account_sid, |context| {
            call::receive(from, to, context)
        })
    }

    /// Passes keys or speech to a call that waits for input.
    pub(crate) fn give_input(&self, sid: &str, input: Input<'_>) -> Result<(), Rejection> {
        self.run_due();
        self.transact(self.now(), &self.account_sid, |context| {
            call::give_input(sid, input, context)
        })
    }

    /// The verbs that a call has executed.
    pub(crate) fn call_verbs(&self, sid: &str) -> Vec<Value> {
        self.run_due();
        let verbs = self.transact(self.now(), &self.account_sid, |context| {
            Ok(call::script::verbs(sid, context))
        });
        verbs.unwrap_or_default()
    }

    /// The code that Verify sent last to a recipient, until the verification ends.
    pub(crate) fn verification_code(&self, to: &str) -> Option<String> {
        self.run_due();
        let code = self.transact(self.now(), &self.account_sid, |context| {
            Ok(verification::code_for(to, context))
        });
        code.ok().flatten()
    }

    /// Adds a record at a collection's path, regardless of its resource's operations; returns
    /// the values of its path.
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
