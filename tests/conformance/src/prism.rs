//! Sends the matrix to Prism, a mock server that refuses what a document does not
//! allow, and then requests that are broken, so that it is known to see.

use std::{collections::BTreeSet, path::Path};

use twilio_runtime::{Client, Credentials, RetryPolicy};

pub use corrected::corrected;

use self::{broken::Broken, server::Server};
use crate::{
    Document, Product, Result, Shape,
    cases::{ACCOUNT, Case, field_name, matrix},
    document::Operation,
    ours,
};

mod broken;
mod corrected;
mod server;

/// The token that goes with the account of every case.
const TOKEN: &str = "token";

/// What the mock server said.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// The operations that were called.
    pub operations: BTreeSet<String>,
    /// How many calls of the matrix were sent.
    pub sent: usize,
    /// How many requests were sent that the document does not allow.
    pub broken: usize,
    /// How often the server had to be started again.
    pub restarts: usize,
    /// Calls that were refused and broken requests that were not, one line each.
    pub findings: Vec<String>,
}

/// Serves a corrected copy of the document and sends the product's matrix to it, as
/// far as the document has the operations; then broken requests.
///
/// `prism` is the server's program, `scratch` a folder for the copy and the log.
///
/// # Errors
///
/// If the server cannot be started, or a call cannot be built.
pub async fn check(
    document: &Document,
    product: &Product,
    prism: &Path,
    scratch: &Path,
) -> Result<Outcome> {
    let copy = scratch.join("corrected.json");
    std::fs::write(&copy, corrected(document).to_string())?;
    let mut server = Server::start(prism, &copy, &scratch.join("prism.log")).await?;
    let mut outcome = Outcome::default();
    let operations = document.operations();
    for case in matrix(product) {
        let same = |operation: &&Operation| {
            operation.path == case.template && operation.kind.as_str() == case.operation
        };
        if let Some(operation) = operations.iter().find(same) {
            outcome.case(product, &case, operation, &mut server).await?;
        }
    }
    for broken in broken::all(document, product)? {
        outcome.broken(&broken, &mut server).await?;
    }
    Ok(outcome)
}

impl Outcome {
    async fn case(
        &mut self,
        product: &Product,
        case: &Case,
        operation: &Operation,
        server: &mut Server,
    ) -> Result<()> {
        let credentials = Credentials::account(ACCOUNT, TOKEN);
        let client = Client::builder(credentials).base_url(server.url());
        let client = client.retry(RetryPolicy::none()).build()?;
        let answer = ours::prepare(product, case, &client)?.send.await;
        let what = format!("{} {}", case.resource, case.operation);
        match (unlisted(case, operation), answer) {
            (None, answer) => {
                self.sent += 1;
                self.operations.insert(what.clone());
                if let Err(error) = answer {
                    let why = reason(&error);
                    self.findings.push(format!("{what} failed: {why}"));
                }
            }
            (Some(value), answer) => {
                self.broken += 1;
                let status = answer.err().and_then(|error| error.status());
                if !status.is_some_and(|status| status.is_client_error()) {
                    self.findings.push(format!("{what} with {value} accepted"));
                }
            }
        }
        self.restart(server).await
    }

    async fn broken(&mut self, broken: &Broken, server: &mut Server) -> Result<()> {
        self.broken += 1;
        let refused = match broken.send(server.url()).await? {
            Some(status) => status.is_client_error(),
            // A server that died of a request did not take it.
            None => server.is_dying().await?,
        };
        if !refused {
            self.findings.push(format!("{} accepted", broken.what));
        }
        self.restart(server).await
    }

    async fn restart(&mut self, server: &mut Server) -> Result<()> {
        if !server.is_alive()? {
            self.restarts += 1;
            server.restart().await?;
        }
        Ok(())
    }
}

/// A value of the case that the document's enumeration does not list.
fn unlisted<'a>(case: &'a Case, operation: &Operation) -> Option<&'a str> {
    operation.parameters.iter().find_map(|parameter| {
        let Shape::Enum(listed) = &parameter.shape else {
            return None;
        };
        let value = case.params.get(&field_name(&parameter.name))?.as_str()?;
        (!listed.contains(value)).then_some(value)
    })
}

/// What the server said, or else what happened.
fn reason(error: &twilio_runtime::Error) -> String {
    let Some(answer) = error.as_api() else {
        return error.to_string();
    };
    let body: serde_json::Value = serde_json::from_slice(answer.body()).unwrap_or_default();
    let violations = body["validation"].as_array().into_iter().flatten();
    let texts: Vec<_> = violations.filter_map(|v| v["message"].as_str()).collect();
    if texts.is_empty() {
        error.to_string()
    } else {
        texts.join("; ")
    }
}
