//! [`Exchange`]: a request with the data that its operation needs.

use std::sync::Arc;

use bytes::Bytes;
use http::{Response, StatusCode};
use twilio_runtime::descriptor::{OperationDescriptor, Output};

use super::{
    context::Context,
    fill::{SidMaker, blank},
    parameters::Parameters,
    render::{LinkBase, RecordView},
    rules::Rules,
};
use crate::{
    catalog::Entry,
    http::{Received, Rejection, json_response},
    store::{Record, ResourceId},
};

/// One request, routed to an operation, with the path's values resolved.
pub(crate) struct Exchange<'a> {
    pub(super) request: &'a Received,
    pub(super) query: Vec<(String, String)>,
    pub(super) base: LinkBase,
    pub(super) entry: &'a Entry,
    pub(super) resource: ResourceId,
    pub(super) rules: &'a dyn Rules,
    pub(super) operation: &'static OperationDescriptor,
    /// The values of the collection's path; aliases are replaced by SIDs.
    pub(super) within: Vec<String>,
    /// The key at the end of the path; empty if there is none.
    pub(super) key: String,
}

impl Exchange<'_> {
    /// Rejects a path below a record that does not exist, and replaces its aliases with keys.
    pub(super) fn with_ancestors(mut self, context: &Context<'_>) -> Result<Self, Rejection> {
        self.check_account(context)?;
        for ancestor in &self.entry.ancestors {
            let path = self.within.get_mut(..ancestor.values);
            let Some((key, above)) = path.and_then(<[String]>::split_last_mut) else {
                continue;
            };
            match context.store.find(ancestor.resource, above, key) {
                Some(record) => record.key().clone_into(key),
                None if context.is_invented(ancestor.resource) => {}
                None => return Err(self.not_found()),
            }
        }
        Ok(self)
    }

    /// Rejects a path of an account that is neither the caller's nor one of its subaccounts.
    fn check_account(&self, context: &Context<'_>) -> Result<(), Rejection> {
        let placeholders = self.entry.descriptor.placeholders().iter();
        let mut values = placeholders.zip(&self.within);
        let account = values.find(|(placeholder, _)| placeholder.name() == "AccountSid");
        match account {
            Some((_, account)) if !context.may_use_account(account) => Err(self.not_found()),
            _ => Ok(()),
        }
    }

    pub(super) fn not_found(&self) -> Rejection {
        let path = self.request.path();
        Rejection::not_found(path.strip_prefix(&*self.base.prefix).unwrap_or(path))
    }

    pub(super) fn parameters(&self) -> Result<Parameters, Rejection> {
        let missing = |name: &str| self.rules.missing(name);
        Parameters::read(
            self.operation,
            self.entry,
            self.request,
            &self.query,
            &missing,
        )
    }

    /// The record at the path; for a collection's path, its newest record.
    pub(super) fn find(&self, context: &Context<'_>) -> Result<Arc<Record>, Rejection> {
        let found = if self.key.is_empty() && !self.entry.is_singleton() {
            let collection = context.store.collection(self.resource, &self.within);
            collection.and_then(|all| all.skip_back(0).map(|(_, record)| record).next())
        } else {
            context.store.find(self.resource, &self.within, &self.key)
        };
        let found = found.filter(|record| !record.is_removed());
        found.cloned().ok_or_else(|| self.not_found())
    }

    pub(super) fn view<'b>(
        &'b self,
        record: &'b Record,
        context: &'b Context<'_>,
    ) -> RecordView<'b> {
        RecordView {
            catalog: context.catalog,
            entry: self.entry,
            operation: self.operation,
            record,
            base: &self.base,
        }
    }

    /// The response with a record, or the declared output of the operation.
    pub(super) fn respond(
        &self,
        status: StatusCode,
        record: &Record,
        context: &Context<'_>,
    ) -> Response<Bytes> {
        match self.operation.output() {
            Output::Nothing => empty(StatusCode::NO_CONTENT),
            Output::Redirect => redirect(&self.view(record, context).url()),
            _ => json_response(status, &self.view(record, context)),
        }
    }

    /// The response with a record that was written. A record that its declared type cannot
    /// represent (-1 in a `u32`) is rejected, because the client could not read any list with it.
    pub(super) fn written(
        &self,
        status: StatusCode,
        record: &Record,
        parameters: &Parameters,
        context: &Context<'_>,
    ) -> Result<Response<Bytes>, Rejection> {
        if matches!(self.operation.output(), Output::Resource) {
            self.check_readable(record, parameters, context)?;
        }
        Ok(self.respond(status, record, context))
    }

    fn check_readable(
        &self,
        record: &Record,
        parameters: &Parameters,
        context: &Context<'_>,
    ) -> Result<(), Rejection> {
        let Some(read) = self.entry.read else {
            return Ok(());
        };
        let is_readable = |record: &Record| {
            let shown = serde_json::to_value(self.view(record, context));
            shown.is_ok_and(|shown| read(&shown).is_ok())
        };
        if is_readable(record) {
            return Ok(());
        }
        // The invalid parameter is the one without which the record is readable.
        for (name, place) in parameters.places() {
            let mut without = record.clone();
            let kind = self.entry.fields[place].descriptor.kind();
            let blank = blank(kind, context.now, &mut SidMaker::new(Some(0)), 0);
            without.set_value(place, blank);
            if is_readable(&without) {
                let reason = "has a value that the resource cannot represent";
                return Err(Rejection::invalid_parameter(name, reason));
            }
        }
        let message = "The parameters do not give a record that matches its declaration";
        Err(Rejection::bad_request(20001, message))
    }
}

/// Rejects a change of a record whose revision differs from `If-Match`.
pub(super) fn check_if_match(
    record: &Record,
    parameters: &Parameters,
    rules: &dyn Rules,
) -> Result<(), Rejection> {
    let wanted = parameters.text("If-Match").filter(|wanted| *wanted != "*");
    let Some(wanted) = wanted else { return Ok(()) };
    let mut revisions = ["revision", "etag"].into_iter();
    match revisions.find_map(|name| record.text(name)) {
        Some(revision) if revision != wanted.trim_matches('"') => Err(rules.other_revision()),
        _ => Ok(()),
    }
}

pub(super) fn empty(status: StatusCode) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = status;
    response
}

fn redirect(location: &str) -> Response<Bytes> {
    let mut response = empty(StatusCode::FOUND);
    if let Ok(location) = location.parse() {
        let headers = response.headers_mut();
        headers.insert(http::header::LOCATION, location);
    }
    response
}
