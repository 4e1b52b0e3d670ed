//! [`Rules`]: behavior of a resource that its declaration does not contain.

use std::fmt;

use serde_json::{Map, Value};

use super::{context::Context, effects::WebhookReply, parameters::Parameters};
use crate::{http::Rejection, store::Record};

/// The rules of a resource. By default every hook has no effect.
///
/// A hook may read and change other records through its [`Context`]. If it returns a
/// rejection, all changes of the request are rolled back.
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

    /// The parameters whose length [`before_create`](Self::before_create) checks, with the
    /// product's own error code.
    fn checks_length_of(&self) -> &[&'static str] {
        &[]
    }

    /// The rejection of a request in which this required parameter is missing or empty.
    fn missing(&self, parameter: &str) -> Rejection {
        Rejection::missing_parameter(parameter)
    }

    /// The keys by which [`Context::indexed`] finds a record, in addition to its key and alias.
    /// They must depend only on the record: they are computed again whenever it changes.
    fn index_keys(&self, record: &Record) -> Vec<String> {
        Vec::new()
    }

    /// Runs before a record is stored. Its fields are filled from the path, the parameters
    /// and the declaration; `record` may still be changed.
    ///
    /// # Errors
    ///
    /// A rejection ends the request.
    fn before_create(
        &self,
        record: &mut Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        Ok(())
    }

    /// Runs after a record was stored, before it is written to the response.
    ///
    /// # Errors
    ///
    /// A rejection ends the request.
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
    /// A rejection ends the request.
    fn before_fetch(
        &self,
        record: &mut Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        Ok(())
    }

    /// Runs before a record is changed. `changes` has the new values by field; more may be
    /// added.
    ///
    /// # Errors
    ///
    /// A rejection ends the request.
    fn before_update(
        &self,
        record: &Record,
        changes: &mut Map<String, Value>,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        Ok(())
    }

    /// Runs after a record was changed, before it is written to the response. `parameters`
    /// includes those that have no field.
    ///
    /// # Errors
    ///
    /// A rejection ends the request.
    fn after_update(
        &self,
        record: &Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        Ok(())
    }

    /// Runs after a record and the records below it were removed, or kept by
    /// [`before_delete`](Self::before_delete).
    ///
    /// # Errors
    ///
    /// A rejection ends the request.
    fn after_delete(
        &self,
        record: &Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        Ok(())
    }

    /// Runs before the records below these values of a path are listed. Records that exist as
    /// soon as they are requested are added here.
    ///
    /// # Errors
    ///
    /// A rejection ends the request.
    fn before_list(
        &self,
        within: &[String],
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        Ok(())
    }

    /// A filter of a list, in addition to those of its parameters' fields; `None` for all
    /// records.
    fn selects(&self, parameters: &Parameters) -> Option<Selection> {
        None
    }

    /// Whether a list begins with the newest record; `None` for the product's default order.
    fn newest_first(&self, parameters: &Parameters) -> Option<bool> {
        None
    }

    /// The rejection of a change whose `If-Match` has another revision.
    fn other_revision(&self) -> Rejection {
        Rejection::precondition_failed()
    }

    /// Runs when an event that the rules scheduled for a record is due, or a webhook of the rules
    /// is done; then `reply` is the application's response, if there is one.
    fn on_event(
        &self,
        event: &str,
        record: &Record,
        reply: Option<&WebhookReply>,
        context: &mut Context<'_>,
    ) {
    }

    /// Runs before a record and the records below it are removed.
    ///
    /// # Errors
    ///
    /// A rejection ends the request.
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

/// The effect of a delete on the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Removal {
    /// It is removed, with the records below it.
    Remove,
    /// It stays, with the changes of the rule.
    Keep,
}

/// No rules.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NoRules;

impl Rules for NoRules {}
