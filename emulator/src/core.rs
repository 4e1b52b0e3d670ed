//! [`Core`]: the emulator without a socket; a request in, an answer out.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::{HeaderValue, Method, Response};
use jiff::Timestamp;
use twilio_runtime::descriptor::{OperationDescriptor, OperationKind};

use crate::{
    auth::Logins,
    clock::Clock,
    context::Context,
    faults::Faults,
    operation::Exchange,
    rejection::Rejection,
    render::Base,
    request::{self, MAX_BODY, Received},
    request_log::RequestLog,
    route::{self, NoRoute, Route},
    served::Served,
    sid::SidMaker,
    store::Store,
};

#[derive(Debug)]
pub(crate) struct Core {
    pub(crate) served: Arc<[Served]>,
    pub(crate) logins: Logins,
    pub(crate) account_sid: String,
    pub(crate) clock: Box<dyn Clock>,
    pub(crate) state: Mutex<State>,
    pub(crate) faults: Mutex<Faults>,
    pub(crate) log: Mutex<RequestLog>,
}

#[derive(Debug)]
pub(crate) struct State {
    pub(crate) store: Store,
    pub(crate) sids: SidMaker,
}

/// The lock of a mutex, also after a panic of a rule of the user's own.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Core {
    /// Answers one request. A request that is refused changes nothing.
    pub(crate) fn handle(&self, request: http::Request<Bytes>) -> Response<Bytes> {
        let request = Received::new(request);
        let mut state = lock(&self.state);
        let State { store, sids } = &mut *state;
        // What a rule that panicked has left undone.
        store.rollback();
        let mut context = Context {
            served: &self.served,
            store,
            sids,
            account_sid: &self.account_sid,
            now: whole_seconds(self.clock.now()),
        };
        let result = self.run(&request, &mut context);
        let mut response = match result {
            Ok(response) => {
                context.store.commit();
                response
            }
            Err(rejection) => {
                context.store.rollback();
                rejection.to_response()
            }
        };
        let request_id = HeaderValue::try_from(context.sids.sid("RQ"));
        if let Ok(request_id) = request_id {
            response
                .headers_mut()
                .insert("twilio-request-id", request_id);
        }
        response
    }

    fn run(
        &self,
        request: &Received,
        context: &mut Context<'_>,
    ) -> Result<Response<Bytes>, Rejection> {
        if request.body.len() > MAX_BODY {
            return Err(Rejection::too_large(MAX_BODY));
        }
        if !self.logins.accept(&request.headers) {
            return Err(Rejection::unauthorized());
        }
        let route = self.route(request)?;
        let served = &self.served[route.resource.0];
        let operation =
            operation(served, &route, &request.method).ok_or_else(Rejection::method_not_allowed)?;
        let mut within = route.values;
        let has_key = route.is_instance && !served.descriptor.is_singleton();
        let key = has_key.then(|| within.pop()).flatten();
        resolve_ancestors(served, &mut within, request, context)?;
        let exchange = Exchange {
            request,
            base: Base {
                origin: request.origin.clone(),
                prefix: route.prefix,
            },
            all: &self.served,
            resource: route.resource,
            operation,
            within,
            key: key.unwrap_or_default(),
        };
        exchange.run(context)
    }

    fn route(&self, request: &Received) -> Result<Route, Rejection> {
        let route = route::find(&self.served, &request.host, &request.path);
        route.map_err(|why| match why {
            NoRoute::Unknown => Rejection::not_found(&request.path),
            NoRoute::Ambiguous => {
                let path = &request.path;
                Rejection::not_found(&format!(
                    "{path}: several products have this path, so begin the host or the path with the product's name"
                ))
            }
        })
    }

    /// What a request is about, if it is about anything.
    pub(crate) fn subject(&self, request: &http::Request<Bytes>) -> Option<Subject<'_>> {
        let host = request::host(request.uri(), request.headers());
        let route = route::find(&self.served, host, request.uri().path()).ok()?;
        let served = &self.served[route.resource.0];
        let operation = operation(served, &route, request.method());
        Some(Subject {
            served,
            is_instance: route.is_instance,
            operation: operation.map(OperationDescriptor::kind),
        })
    }
}

/// The resource, side and operation that a request is about.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Subject<'a> {
    pub(crate) served: &'a Served,
    pub(crate) is_instance: bool,
    pub(crate) operation: Option<OperationKind>,
}

/// The operation of this method on the path's side: collection or record.
fn operation(
    served: &Served,
    route: &Route,
    method: &Method,
) -> Option<&'static OperationDescriptor> {
    let mut operations = served.descriptor.operations().iter();
    operations.find(|operation| {
        let of_instance = match operation.kind() {
            OperationKind::Create | OperationKind::List => served.descriptor.is_singleton(),
            _ => true,
        };
        of_instance == route.is_instance && Method::from(operation.method()) == *method
    })
}

/// Refuses a path below a record that does not exist, and puts keys where the client
/// gave aliases.
fn resolve_ancestors(
    served: &Served,
    within: &mut [String],
    request: &Received,
    context: &Context<'_>,
) -> Result<(), Rejection> {
    for ancestor in &served.ancestors {
        let (path, _) = within.split_at_mut(ancestor.values);
        let Some((key, above)) = path.split_last_mut() else {
            continue;
        };
        let found = context.store.find(ancestor.resource, above, key);
        let record = found.ok_or_else(|| Rejection::not_found(&request.path))?;
        record.key().clone_into(key);
    }
    Ok(())
}

/// Twilio's dates carry no fractions.
fn whole_seconds(now: Timestamp) -> Timestamp {
    Timestamp::from_second(now.as_second()).unwrap_or(now)
}
