//! The five operations, for any declared resource.

use bytes::Bytes;
use http::{Response, StatusCode};
use serde_json::Value;
use twilio_runtime::descriptor::{OperationDescriptor, OperationKind};

use crate::{
    context::Context,
    record::Record,
    rejection::{Rejection, json_response},
    render::{self, Base},
    request::Received,
    served::{Index, Served},
};

pub(crate) mod create;
mod delete;
mod fetch;
mod list;
mod update;

/// One request, routed to an operation, with the path's values resolved.
#[derive(Debug)]
pub(crate) struct Exchange<'a> {
    pub(crate) request: &'a Received,
    pub(crate) base: Base,
    pub(crate) all: &'a [Served],
    pub(crate) resource: Index,
    pub(crate) operation: &'static OperationDescriptor,
    /// The values of the collection's path; SIDs where the client gave aliases.
    pub(crate) within: Vec<String>,
    /// The key's place in the path; empty for a collection or singleton.
    pub(crate) key: String,
}

impl Exchange<'_> {
    pub(crate) fn run(&self, context: &mut Context<'_>) -> Result<Response<Bytes>, Rejection> {
        match self.operation.kind() {
            OperationKind::Create => create::run(self, context),
            OperationKind::Fetch => fetch::run(self, context),
            OperationKind::List => list::run(self, context),
            OperationKind::Update => update::run(self, context),
            OperationKind::Delete => delete::run(self, context),
            _ => Err(Rejection::method_not_allowed()),
        }
    }

    fn served(&self) -> &Served {
        &self.all[self.resource.0]
    }

    /// The record that the path names.
    fn find(&self, context: &Context<'_>) -> Result<Record, Rejection> {
        let found = context.store.find(self.resource, &self.within, &self.key);
        let found = found.filter(|record| !record.is_removed());
        found
            .cloned()
            .ok_or_else(|| Rejection::not_found(&self.request.path))
    }

    fn show(&self, record: &Record) -> Value {
        render::record(self.all, self.served(), record, &self.base)
    }

    fn answer(&self, status: StatusCode, record: &Record) -> Response<Bytes> {
        json_response(status, &self.show(record))
    }

    /// The answer with a record that was written. One that its own declaration cannot
    /// read (-1 where the field is a `u32`) would spoil every list from then on.
    fn written(&self, status: StatusCode, record: &Record) -> Result<Response<Bytes>, Rejection> {
        let shown = self.show(record);
        let result = self.served().read.map_or(Ok(()), |read| read(&shown));
        result.map_err(|why| Rejection::unreadable(&why))?;
        Ok(json_response(status, &shown))
    }
}

/// Refuses a record whose alias another one of the collection has.
fn check_alias(context: &Context<'_>, resource: Index, record: &Record) -> Result<(), Rejection> {
    let (Some(alias), Some(field)) = (record.alias(), record.alias_field()) else {
        return Ok(());
    };
    match context.store.find(resource, record.within(), alias) {
        Some(other) if other.key() != record.key() => {
            Err(Rejection::conflict(&crate::names::pascal_case(field)))
        }
        _ => Ok(()),
    }
}
