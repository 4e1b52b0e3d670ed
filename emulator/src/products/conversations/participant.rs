//! Participants: each has an identity, or an address with a proxy address of the account. An
//! identity is unique in a conversation, a pair of addresses everywhere.

use serde_json::{Map, Value};

use super::{Family, webhook};
use crate::{Context, Parameters, Record, Rejection, Rules};

const NOUN: &str = "Participant";

/// The members of a binding, with the parameters that fill them.
const BINDING: [(&str, &str); 3] = [
    ("address", "MessagingBinding.Address"),
    ("proxy_address", "MessagingBinding.ProxyAddress"),
    ("projected_address", "MessagingBinding.ProjectedAddress"),
];

#[derive(Debug)]
pub(super) struct ParticipantRules(pub(super) &'static Family);

impl Rules for ParticipantRules {
    /// An identity is found in its conversation, a pair of addresses in all conversations.
    fn index_keys(&self, record: &Record) -> Vec<String> {
        let identity = record.text("identity");
        let identity = identity.map(|identity| identity_key(record.within(), identity));
        identity.into_iter().chain(pair_of(record)).collect()
    }

    fn before_create(
        &self,
        record: &mut Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let binding = binding(record, parameters);
        if record.text("identity").is_none() && binding.get("address").is_none() {
            let name = "Identity or MessagingBinding.Address";
            return Err(Rejection::missing_parameter(name));
        }
        if !binding.is_empty() {
            record.set("messaging_binding", binding);
        }
        self.check_new(record, context)?;
        record.set_default("attributes", "{}");
        let changes = webhook::before(self.0, (NOUN, "Add"), record, parameters, context)?;
        apply(record, &changes);
        Ok(())
    }

    fn after_create(
        &self,
        record: &Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        webhook::after(self.0, (NOUN, "Added"), record, parameters, context);
        Ok(())
    }

    fn after_update(
        &self,
        record: &Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let changes = webhook::before(self.0, (NOUN, "Update"), record, parameters, context)?;
        let binding = binding(record, parameters);
        context.change_named(self.0.participants, record.path(), |record| {
            if !binding.is_empty() {
                record.set("messaging_binding", binding);
            }
            apply(record, &changes);
        });
        webhook::after(self.0, (NOUN, "Updated"), record, parameters, context);
        Ok(())
    }

    fn after_delete(
        &self,
        record: &Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        webhook::before(self.0, (NOUN, "Remove"), record, parameters, context)?;
        webhook::after(self.0, (NOUN, "Removed"), record, parameters, context);
        Ok(())
    }
}

impl ParticipantRules {
    fn check_new(&self, record: &Record, context: &Context<'_>) -> Result<(), Rejection> {
        let is_taken = |key: String| {
            let mut found = context.indexed_named(self.0.participants, &key);
            found.next().is_some()
        };
        let refuse = |code, message| {
            let status = http::StatusCode::CONFLICT;
            Err(Rejection::new(status, code, message))
        };
        let identity = record.text("identity");
        if identity.is_some_and(|identity| is_taken(identity_key(record.within(), identity))) {
            return refuse(50433, "The conversation already has this participant");
        }
        if pair_of(record).is_some_and(is_taken) {
            let message = "A conversation already has this pair of address and proxy address";
            return refuse(50416, message);
        }
        Ok(())
    }
}

/// The participant's binding, with the changes of the parameters.
fn binding(record: &Record, parameters: &Parameters) -> Map<String, Value> {
    let binding = record.get("messaging_binding").as_object();
    let mut binding = binding.cloned().unwrap_or_default();
    for (member, name) in BINDING {
        if let Some(value) = parameters.get(name) {
            binding.insert(member.to_owned(), value.clone());
        }
    }
    if let Some(address) = binding.get("address").and_then(Value::as_str) {
        let channel = address
            .split_once(':')
            .map_or("sms", |(channel, _)| channel);
        binding.insert("type".to_owned(), channel.into());
    }
    binding
}

fn apply(participant: &mut Record, changes: &Map<String, Value>) {
    if let Some(attributes) = changes.get("attributes") {
        participant.set("attributes", attributes.clone());
    }
}

fn identity_key(conversation: &[String], identity: &str) -> String {
    format!("identity {} {identity}", conversation.join(" "))
}

/// The key of a participant by its address and proxy address.
pub(super) fn pair_key(address: &str, proxy: &str) -> String {
    format!("pair {address} {proxy}")
}

fn pair_of(participant: &Record) -> Option<String> {
    let binding = participant.get("messaging_binding");
    let text = |member: &str| binding[member].as_str();
    Some(pair_key(text("address")?, text("proxy_address")?))
}

/// The participant's address, if it is reached over a channel.
pub(super) fn address(participant: &Record) -> Option<&str> {
    participant.get("messaging_binding")["address"].as_str()
}
