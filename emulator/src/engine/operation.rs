//! The five operations, for any declared resource; one file for each. Their shared code is in
//! the engine.

use bytes::Bytes;
use http::{HeaderValue, Method, Response, StatusCode, header};

use twilio_runtime::descriptor::OperationKind;

use super::{
    context::Context,
    exchange::{Exchange, empty},
};
use crate::{catalog::RouteMatch, http::Rejection};

mod create;
mod delete;
mod fetch;
mod list;
mod update;

/// Executes a request.
pub(super) fn run(
    exchange: &Exchange<'_>,
    context: &mut Context<'_>,
) -> Result<Response<Bytes>, Rejection> {
    match exchange.operation.kind() {
        OperationKind::Create => create::run(exchange, context),
        OperationKind::Fetch => fetch::run(exchange, context),
        OperationKind::List => list::run(exchange, context),
        OperationKind::Update => update::run(exchange, context),
        OperationKind::Delete => delete::run(exchange, context),
        _ => Err(Rejection::method_not_allowed()),
    }
}

/// The response to `OPTIONS`: the methods of a path.
pub(super) fn options(route: &RouteMatch<'_>) -> Response<Bytes> {
    let mut methods: Vec<_> = route.methods().map(Method::as_str).collect();
    if methods.contains(&"GET") {
        methods.push("HEAD");
    }
    methods.push("OPTIONS");
    let mut response = empty(StatusCode::NO_CONTENT);
    if let Ok(methods) = HeaderValue::try_from(methods.join(", ")) {
        response.headers_mut().insert(header::ALLOW, methods);
    }
    response
}
