//! Sends the matrix to Prism, a mock server that refuses requests that a document does not
//! allow, and then broken requests, to show that it refuses them.

use std::{collections::BTreeSet, path::Path};

use twilio_runtime::{
    Client, Credentials, RetryPolicy,
    descriptor::{OperationKind, ResourceDescriptor},
};

pub use corrected::corrected;

use self::{broken::Broken, server::Server};
use crate::{
    Document, Result, Shape,
    cases::{ACCOUNT, Case, matrix},
    document::Operation,
    key::{self, Key},
    ours::Ours,
};

mod broken;
mod corrected;
mod server;

/// The token of the account of every case.
const TOKEN: &str = "token";

/// The result of the check.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// The operations that were called.
    pub operations: BTreeSet<String>,
    /// How many calls of the matrix were sent.
    pub sent: usize,
    /// How many requests were sent that the document does not allow.
    pub broken: usize,
    /// How often the server had to be restarted.
    pub restarts: usize,
    /// Calls that were refused and broken requests that were not, one line each.
    pub findings: Vec<String>,
}

/// Serves a corrected copy of the document. Sends it the matrix of its declared operations, and
/// then broken requests.
///
/// `prism` is the server's program, `scratch` a folder for the copy and the log.
///
/// # Errors
///
/// If the server cannot be started, or a call cannot be built.
pub async fn check(
    document: &Document,
    resources: &[&'static ResourceDescriptor],
    ours: Ours,
    prism: &Path,
    scratch: &Path,
) -> Result<Outcome> {
    let copy = scratch.join("corrected.json");
    std::fs::write(&copy, corrected(document).to_string())?;
    let mut server = Server::start(prism, &copy, &scratch.join("prism.log")).await?;
    let mut outcome = Outcome::default();
    let declared = key::declared(resources);
    let operations = document.operations();
    for operation in &operations {
        let Some(&(resource, declared)) = declared.get(&Key::of(operation)) else {
            continue;
        };
        for case in matrix(resource, declared) {
            outcome.case(&case, operation, ours, &mut server).await?;
        }
        for broken in broken::of(operation, resource, declared, ours)? {
            outcome.broken(&broken, &mut server).await?;
        }
    }
    let fetch = operations
        .iter()
        .find(|operation| operation.kind == OperationKind::Fetch);
    if let Some(operation) = fetch
        && let Some(&(resource, declared)) = declared.get(&Key::of(operation))
    {
        let broken = broken::escape(operation, resource, declared, ours)?;
        outcome.broken(&broken, &mut server).await?;
    }
    Ok(outcome)
}

impl Outcome {
    async fn case(
        &mut self,
        case: &Case,
        operation: &Operation,
        ours: Ours,
        server: &mut Server,
    ) -> Result<()> {
        let credentials = Credentials::account(ACCOUNT, TOKEN);
        let client = Client::builder(credentials).base_url(server.url());
        let client = client.retry(RetryPolicy::none()).build()?;
        let response = ours(case, &client)?.send.await;
        let what = case.what();
        match (unlisted(case, operation), response) {
            (None, response) => {
                self.sent += 1;
                self.operations.insert(what.clone());
                if let Err(error) = response {
                    let why = reason(&error);
                    self.findings.push(format!("{what} failed: {why}"));
                }
            }
            (Some(value), response) => {
                self.broken += 1;
                let status = response.err().and_then(|error| error.status());
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
            // A server that ended because of a request did not accept it.
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
        let given = case.arguments.iter();
        let mut given = given.filter(|(given, _)| given.name() == parameter.name);
        let value = given.next()?.1.as_str()?;
        (!listed.contains(value)).then_some(value)
    })
}

/// The response of the server, or the failure.
fn reason(error: &twilio_runtime::Error) -> String {
    let Some(response) = error.as_api() else {
        return error.to_string();
    };
    let body: serde_json::Value = serde_json::from_slice(response.body()).unwrap_or_default();
    let violations = body["validation"].as_array().into_iter().flatten();
    let texts: Vec<_> = violations.filter_map(|v| v["message"].as_str()).collect();
    if texts.is_empty() {
        error.to_string()
    } else {
        texts.join("; ")
    }
}
