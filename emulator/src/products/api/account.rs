//! Accounts: the emulator adds its initial accounts, and new ones are subaccounts, each with its
//! own token.

use serde_json::{Map, Value};

use crate::{Context, Parameters, Record, Rejection, Rules};

pub(crate) const PATH: &str = "/2010-04-01/Accounts.json";

#[derive(Debug)]
pub(crate) struct AccountRules;

impl Rules for AccountRules {
    fn fills(&self) -> &[&'static str] {
        &["auth_token", "owner_account_sid", "status", "type"]
    }

    fn before_create(
        &self,
        record: &mut Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let token = context.new_digits();
        record.set("auth_token", token);
        record.set("owner_account_sid", context.account_sid());
        record.set("status", "active");
        record.set("type", "Full");
        Ok(())
    }
}

/// The fields of an initial account.
pub(crate) fn main_account(sid: &str, auth_token: &str) -> Map<String, Value> {
    let fields = [
        ("sid", sid),
        ("auth_token", auth_token),
        ("owner_account_sid", sid),
        ("friendly_name", "Emulator"),
        ("status", "active"),
        ("type", "Full"),
    ];
    let fields = fields.map(|(name, value)| (name.to_owned(), value.into()));
    fields.into_iter().collect()
}
