//! Our side of a comparison: the client's call for a case.

use serde_json::{Map, Value};
use twilio_runtime::{
    __private, Client, Credentials, Kind, descriptor::Parameter, dynamic, testing::MockTransport,
};

use crate::{
    Error, Result,
    calls::{Args, PathValues, Prepared, prepared},
    cases::{ACCOUNT, Case},
    proxy::proxy,
};

/// Builds the call of a case.
pub type Ours = fn(&Case, &Client) -> Result<Prepared>;

/// The typed call of a case, for the resources of Proxy: their declarations, and the code that
/// builds their calls from values, are written by hand.
///
/// # Errors
///
/// If the resource does not exist, or if the client refuses the arguments.
pub fn typed(case: &Case, client: &Client) -> Result<Prepared> {
    let product = proxy();
    let declared = product.find(case.resource.name());
    let declared = declared.ok_or_else(|| Error::new(format!("no {}", case.resource.name())))?;
    let arguments = case.arguments.iter();
    let arguments = arguments.map(|(p, value)| (p.rust_name().to_owned(), value.clone()));
    let mut args: Map<_, _> = arguments.collect();
    if let Some(page_size) = case.page_size {
        args.insert("page_size".to_owned(), page_size.into());
    }
    let at = PathValues(case.path.clone());
    (declared.prepare)(case.operation.kind(), client, at, Args(args))
}

/// The call of a case from its descriptor.
///
/// # Errors
///
/// If the client refuses the arguments.
pub fn dynamic(case: &Case, client: &Client) -> Result<Prepared> {
    if let Some(records) = case.page_size {
        let at = PathValues(case.path.clone());
        let (route, read) = (case.operation.__route(), __private::read_record);
        let list = __private::list::<Value, ()>(client, route, &at, read);
        let list = list.page_size(records as usize);
        return prepared(list.request(), list);
    }
    // The client's own account can be omitted; it is omitted if the case contains it.
    let own = usize::from(case.path.first().is_some_and(|value| value == ACCOUNT));
    let path: Vec<_> = case.path[own..].iter().map(String::as_str).collect();
    let texts: Vec<_> = case.arguments.iter().flat_map(texts).collect();
    let texts: Vec<_> = texts
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let call = dynamic::call(client, case.operation, &path, &texts);
    prepared(call.request(), call)
}

/// A parameter as text, as a user would type it.
fn texts((parameter, value): &(Parameter, Value)) -> Vec<(String, String)> {
    let name = parameter.name();
    match (parameter.kind(), value) {
        (_, Value::Object(map)) if parameter.is_prefix() => {
            let entries = map.iter();
            entries
                .map(|(key, value)| (format!("{name}.{key}"), text(value)))
                .collect()
        }
        (Kind::List(_), Value::Array(items)) => items
            .iter()
            .map(|item| (name.to_owned(), text(item)))
            .collect(),
        _ => vec![(name.to_owned(), text(value))],
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}

/// A client whose requests are not sent.
///
/// # Errors
///
/// Only if the client's settings are invalid.
pub fn client() -> Result<Client> {
    let credentials = Credentials::account(ACCOUNT, "token");
    let builder = Client::builder(credentials);
    Ok(builder.transport(MockTransport::new()).build()?)
}
