//! Our side of a comparison: the client's request for a case.

use bytes::Bytes;
use twilio_runtime::{
    Client, Credentials,
    descriptor::{OperationDescriptor, OperationKind},
    testing::MockTransport,
};

use crate::{
    Error, Product, Result,
    calls::{Args, PathValues, Prepared},
    cases::{ACCOUNT, Case},
};

/// Builds the call of a case.
///
/// # Errors
///
/// If there is no such resource or operation, or if the client refuses the arguments.
pub fn prepare(product: &Product, case: &Case, client: &Client) -> Result<Prepared> {
    let unknown = || Error::new(format!("no {} {}", case.resource, case.operation));
    let declared = product.find(&case.resource).ok_or_else(unknown)?;
    let operations = declared.descriptor.operations().iter();
    let mut kinds = operations.map(OperationDescriptor::kind);
    let kind: Option<OperationKind> = kinds.find(|kind| kind.as_str() == case.operation);
    let at = PathValues(case.path.clone());
    let args = Args(case.params.clone());
    (declared.prepare)(kind.ok_or_else(unknown)?, client, at, args)
}

/// The request of a case.
///
/// # Errors
///
/// The same as [`prepare`].
pub fn request(product: &Product, case: &Case) -> Result<http::Request<Bytes>> {
    let credentials = Credentials::account(ACCOUNT, "token");
    let client = Client::builder(credentials)
        .transport(MockTransport::new())
        .build()?;
    Ok(prepare(product, case, &client)?.request)
}
