//! Executes requests: the five operations on any declared resource, their parameters, and
//! the JSON of their responses. This module contains no sockets, faults or rules of a
//! specific product.

use std::sync::Arc;

use bytes::Bytes;
use http::{Method, Response, header};
use jiff::Timestamp;

pub use self::{
    context::Context,
    effects::WebhookReply,
    parameters::Parameters,
    phones::PhoneState,
    rules::{Removal, Rules, Selection},
};
pub(crate) use self::{
    effects::{AskState, Content, Effects, Event, EventKey, Schedule, Webhook, WebhookTarget},
    fill::SidMaker,
    phones::{DELIVERY_TIME, Phones},
    rules::NoRules,
};
use self::{exchange::Exchange, render::LinkBase};
use crate::{
    catalog::{Catalog, NoRoute, RouteMatch, Target},
    http::{Received, Rejection},
    store::{ResourceId, Store},
};

mod context;
mod effects;
mod exchange;
mod fill;
mod filter;
mod operation;
mod paging;
mod parameters;
mod phones;
mod render;
mod rules;
mod strict;

/// The served resources and their rules; the same for every request.
#[derive(Debug)]
pub(crate) struct Engine {
    pub(crate) catalog: Catalog,
    /// The rules of each resource of the catalog.
    pub(crate) rules: Box<[Arc<dyn Rules>]>,
    /// Whether unknown parameters are rejected.
    pub(crate) strict: bool,
}

/// The state that requests change.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) store: Store,
    pub(crate) sids: SidMaker,
    /// The effects of the current request.
    pub(crate) effects: Effects,
    pub(crate) schedule: Schedule,
    /// How phones respond.
    pub(crate) phones: Phones,
}

impl Engine {
    /// The context of one request.
    pub(crate) fn context<'a>(
        &'a self,
        state: &'a mut State,
        account_sid: &'a str,
        now: Timestamp,
    ) -> Context<'a> {
        Context {
            catalog: &self.catalog,
            rules: &self.rules,
            store: &mut state.store,
            sids: &mut state.sids,
            effects: &mut state.effects,
            phones: &state.phones,
            account_sid,
            is_test: false,
            now: whole_seconds(now),
            exact_now: now,
        }
    }

    /// The operation and path values of a request.
    pub(crate) fn route<'a>(&'a self, request: &'a Received) -> Result<RouteMatch<'a>, Rejection> {
        let path = request.path();
        let method = effective_method(&request.method);
        let route = self.catalog.route(request.host(), path, method);
        route.map_err(|why| match why {
            NoRoute::Unknown if self.strict => strict::not_found(&self.catalog, path),
            NoRoute::Unknown => Rejection::not_found(self.catalog.without_product(path)),
            NoRoute::Ambiguous => Rejection::ambiguous(path),
        })
    }

    /// The accounts, if they are served.
    pub(crate) fn accounts(&self) -> Option<ResourceId> {
        self.catalog.at("api", context::ACCOUNTS)
    }

    /// Executes a request. A rejected request may have changed records: the caller must roll
    /// back.
    pub(crate) fn run(
        &self,
        request: &Received,
        route: RouteMatch<'_>,
        context: &mut Context<'_>,
    ) -> Result<Response<Bytes>, Rejection> {
        if request.method == Method::OPTIONS {
            return Ok(operation::options(&route));
        }
        let target = route.target(effective_method(&request.method));
        let target = target.ok_or_else(Rejection::method_not_allowed)?.clone();
        let exchange = self.exchange(request, route, &target, context)?;
        if self.strict {
            strict::check(&exchange)?;
        }
        let mut response = operation::run(&exchange, context)?;
        if request.method == Method::HEAD {
            let length = std::mem::take(response.body_mut()).len();
            response
                .headers_mut()
                .insert(header::CONTENT_LENGTH, length.into());
        }
        Ok(response)
    }

    fn exchange<'a>(
        &'a self,
        request: &'a Received,
        route: RouteMatch<'_>,
        target: &Target,
        context: &Context<'_>,
    ) -> Result<Exchange<'a>, Rejection> {
        let prefix = route.prefix.map(|product| format!("/{product}"));
        let base = LinkBase {
            origin: request.origin(),
            prefix: prefix.unwrap_or_default(),
        };
        let mut within = route.values;
        let key = target.has_key.then(|| within.pop()).flatten();
        let exchange = Exchange {
            request,
            query: request.query(),
            base,
            entry: self.catalog.entry(target.resource),
            resource: target.resource,
            rules: &*self.rules[target.resource.0 as usize],
            operation: target.operation,
            within,
            key: key.unwrap_or_default(),
        };
        exchange.with_ancestors(context)
    }
}

/// `HEAD` is a `GET` whose response has no body.
pub(crate) fn effective_method(method: &Method) -> &Method {
    if method == Method::HEAD {
        &Method::GET
    } else {
        method
    }
}

/// Twilio's dates have no fractional seconds.
fn whole_seconds(now: Timestamp) -> Timestamp {
    Timestamp::from_second(now.as_second()).unwrap_or(now)
}
