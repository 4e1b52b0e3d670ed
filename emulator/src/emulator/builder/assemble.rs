//! Assembles an emulator from a builder, without a socket.

use std::sync::{Arc, Mutex};

use tokio::{sync::Notify, task::JoinHandle};
use twilio_runtime::{Account, Client, Credentials, Sid};

use super::Builder;
use crate::{
    backend::{
        Backend, Faults, MovableClock, Outbox, WebhookLog,
        keep::{Contents, FileError, StateFile},
    },
    catalog::{Catalog, Entry, StartError},
    emulator::Emulator,
    engine::{Effects, Engine, Phones, Schedule, SidMaker, State},
    http::{Logins, RequestLog, Server},
    store::Store,
};

/// An emulator without a socket or client yet.
pub(super) struct Parts {
    account_sid: Sid<Account>,
    auth_token: String,
    pub(super) backend: Arc<Backend>,
}

/// The main account, and its token.
struct MainAccount {
    sid: String,
    token: String,
}

impl Builder {
    pub(super) fn assemble(self) -> Result<Parts, StartError> {
        let state_file = self.state.as_deref().map(StateFile::open);
        let state_file = state_file.transpose().map_err(StartError::State)?;
        let mut sids = SidMaker::new(self.seed);
        let account = self.account(state_file.as_ref(), &mut sids)?;
        let kept = state_file
            .as_ref()
            .map_or(Ok(Contents::default()), StateFile::contents);
        let kept = kept.map_err(StartError::State)?;
        if let Some(seed) = self.seed {
            // The SIDs in the file were generated with the seed; new ones must be different.
            sids = SidMaker::new(Some(seed.wrapping_add(kept.records.len() as u64)));
        }
        let logins = self.logins(&account);
        let main = [(account.sid.clone(), account.token.clone())];
        let accounts = [&main[..], &self.other_accounts, &self.test_credentials];
        let backend = Backend {
            logins,
            account_sid: account.sid.clone(),
            auth_token: account.token.clone(),
            accounts: accounts.concat(),
            faults: Mutex::new(Faults::new(self.faults, self.seed)),
            engine: Self::engine(self.resources, self.strict)?,
            clock: MovableClock::new(self.clock),
            state: Mutex::new(State {
                store: Store::default(),
                sids,
                effects: Effects::default(),
                schedule: Schedule::default(),
                phones: Phones::new(self.delivery_time),
            }),
            state_file,
            log: Mutex::new(RequestLog::default()),
            outbox: Outbox::default(),
            webhooks: Mutex::new(WebhookLog::default()),
            calls_other_hosts: self.calls_other_hosts,
            observer: self.observer,
            wake: Arc::new(Notify::new()),
        };
        fill(&backend, kept)?;
        Ok(Parts {
            account_sid: account.sid.parse().map_err(StartError::AccountSid)?,
            auth_token: account.token,
            backend: Arc::new(backend),
        })
    }

    fn account(
        &self,
        file: Option<&StateFile>,
        sids: &mut SidMaker,
    ) -> Result<MainAccount, StartError> {
        let kept = file.map(StateFile::account).transpose();
        let (kept_sid, kept_token) = kept.map_err(StartError::State)?.unwrap_or_default();
        let sid = self.account_sid.clone().or(kept_sid);
        let token = self.auth_token.clone().or(kept_token);
        let account = MainAccount {
            sid: sid.unwrap_or_else(|| sids.sid("AC")),
            token: token.unwrap_or_else(|| sids.digits()),
        };
        let kept = file.map(|file| file.keep_account(&account.sid, &account.token));
        kept.transpose().map_err(StartError::State)?;
        Ok(account)
    }

    fn logins(&self, account: &MainAccount) -> Logins {
        let mut logins = Logins::default();
        logins.add(&account.sid, &account.token, &account.sid);
        for (key, secret) in &self.api_keys {
            logins.add(key, secret, &account.sid);
        }
        for (client_id, secret) in &self.oauth_apps {
            logins.add_app(client_id, secret, &account.sid);
        }
        for (sid, token) in &self.other_accounts {
            logins.add(sid, token, sid);
        }
        for (sid, token) in &self.test_credentials {
            logins.add_test(sid, token);
        }
        logins
    }

    fn engine(resources: Vec<super::Registration>, strict: bool) -> Result<Engine, StartError> {
        let entries = resources.iter().map(|registered| {
            let fills = registered.rules.fills();
            let mut entry = Entry::new(registered.descriptor, fills, registered.read);
            entry.measured_by_rules = registered.rules.checks_length_of().into();
            entry
        });
        let catalog = Catalog::new(entries.collect())?;
        let rules = resources.into_iter().map(|registered| registered.rules);
        Ok(Engine {
            catalog,
            rules: rules.collect(),
            strict,
        })
    }
}

/// Adds the initial records.
fn fill(backend: &Backend, kept: Contents) -> Result<(), StartError> {
    if !kept.records.is_empty() {
        let loaded = backend.replace(kept);
        loaded.map_err(|error| StartError::State(FileError::from(error)))?;
    }
    backend.add_accounts();
    Ok(())
}

impl Parts {
    pub(super) fn credentials(&self) -> Credentials {
        Credentials::account(self.account_sid.as_str(), &*self.auth_token)
    }

    pub(super) fn emulator(
        self,
        url: String,
        client: Result<Client, twilio_runtime::Error>,
        running: Option<(Server, JoinHandle<()>)>,
    ) -> Result<Emulator, StartError> {
        let (server, background) = running.unzip();
        Ok(Emulator {
            backend: self.backend,
            url,
            account_sid: self.account_sid,
            auth_token: self.auth_token,
            client: client.map_err(|error| StartError::Client(Box::new(error)))?,
            server,
            background,
        })
    }
}

#[cfg(test)]
mod tests;
