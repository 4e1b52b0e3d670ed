//! [`Rules`]: behaviour of a resource that its declaration does not contain.

use std::fmt;

use serde_json::{Map, Value};

use super::{context::Context, effects::WebhookReply, parameters::Parameters};
use crate::{http::Rejection, store::Record};

/// The rules of a resource. By default every hook has no effect.
///
/// A hook may look up and change other records through its [`Context`]. If it
/// refuses, everything that the request has changed is undone.
///
/// ```
/// use twilio_emulator::{Context, Parameters, Record, Rejection, Rules};
///
/// /// Names may not have an exclamation mark.
/// #[derive(Debug)]
/// struct Quiet;
///
/// impl Rules for Quiet {
///     fn before_create(
///         &self,
///         record: &mut Record,
///         _: &Parameters,
///         _: &mut Context<'_>,
///     ) -> Result<(), Rejection> {
///         match record.text("name") {
///             Some(name) if name.contains('!') => {
///                 Err(Rejection::invalid_parameter("Name", "may not have an exclamation mark"))
///             }
///             _ => Ok(()),
///         }
///     }
/// }
/// ```
#[allow(
    unused_variables,
    reason = "the names of hooks' arguments are documentation"
)]
pub trait Rules: fmt::Debug + Send + Sync {
    /// The required fields that [`before_create`](Self::before_create) fills.
    fn fills(&self) -> &[&'static str] {
        &[]
    }

    /// The parameters whose length [`before_create`](Self::before_create) checks, with a
    /// code of the product's own.
    fn checks_length_of(&self) -> &[&'static str] {
        &[]
    }

    /// The refusal of a request without this parameter, which is required, or with an
    /// empty one.
    fn missing(&self, parameter: &str) -> Rejection {
        Rejection::missing_parameter(parameter)
    }

    /// What [`Context::indexed`] finds a record by, beside its key and alias. Depends on the
    /// record alone: it is computed again whenever the record changes.
    fn index_keys(&self, record: &Record) -> Vec<String> {
        Vec::new()
    }

    /// Before a record is stored. Its fields are filled from the path, the parameters
    /// and the declaration; `record` may still be changed.
    ///
    /// # Errors
    ///
    /// A rejection refuses the request.
    fn before_create(
        &self,
        record: &mut Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        Ok(())
    }

    /// After a record was stored, before the response is made of it.
    ///
    /// # Errors
    ///
    /// A rejection refuses the request.
    fn after_create(
        &self,
        record: &Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        Ok(())
    }

    /// Runs before a fetch returns a record. Changes of `record` are part of the response, but
    /// are not stored.
    ///
    /// # Errors
    ///
    /// A rejection refuses the request.
    fn before_fetch(
        &self,
        record: &mut Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        Ok(())
    }

    /// Before a record is changed. `changes` holds the new values by field; more may
    /// be added.
    ///
    /// # Errors
    ///
    /// A rejection refuses the request.
    fn before_update(
        &self,
        record: &Record,
        changes: &mut Map<String, Value>,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        Ok(())
    }

    /// After a record was changed, before the response is made of it. Parameters that no
    /// field has are found here.
    ///
    /// # Errors
    ///
    /// A rejection refuses the request.
    fn after_update(
        &self,
        record: &Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        Ok(())
    }

    /// After a record, and what lies below it, was removed, or kept by
    /// [`before_delete`](Self::before_delete).
    ///
    /// # Errors
    ///
    /// A rejection refuses the request.
    fn after_delete(
        &self,
        record: &Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        Ok(())
    }

    /// Before the records below these values of a path are listed: records that exist as soon
    /// as they are requested are added here.
    ///
    /// # Errors
    ///
    /// A rejection refuses the request.
    fn before_list(
        &self,
        within: &[String],
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        Ok(())
    }

    /// Which records a list gives, beside those that its parameters' fields select;
    /// `None` for all.
    fn selects(&self, parameters: &Parameters) -> Option<Selection> {
        None
    }

    /// Whether a list begins with the newest record; `None` for the product's usual
    /// order.
    fn newest_first(&self, parameters: &Parameters) -> Option<bool> {
        None
    }

    /// The refusal of a change whose `If-Match` names another revision.
    fn other_revision(&self) -> Rejection {
        Rejection::precondition_failed()
    }

    /// When the time of an event has come that the rules have scheduled for a record, or
    /// the application has responded to a webhook.
    fn on_event(
        &self,
        event: &str,
        record: &Record,
        reply: Option<&WebhookReply>,
        context: &mut Context<'_>,
    ) {
    }

    /// Before a record, and what lies below it, is removed.
    ///
    /// # Errors
    ///
    /// A rejection refuses the request.
    fn before_delete(
        &self,
        record: &Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<Removal, Rejection> {
        Ok(Removal::Remove)
    }
}

/// Whether a list contains a record.
pub type Selection = Box<dyn Fn(&Record) -> bool>;

/// What deleting a record does to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Removal {
    /// It is removed, with what lies below it.
    Remove,
    /// It stays, as the rule has left it.
    Keep,
}

/// No rules.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NoRules;

impl Rules for NoRules {}
