//! Compares our requests with an official SDK's requests for the same matrix.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

pub use self::recorder::Recorder;
use self::request::Request;
use crate::{Result, cases::Case};

mod recorder;
mod request;

#[cfg(test)]
mod tests;

/// The maximum length of a value in a difference.
const SHOWN: usize = 80;

/// The request of an SDK for one case.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Recorded {
    /// Whether the SDK has no such operation.
    pub no_operation: bool,
    /// Why the SDK sent no request for the case.
    pub failed: Option<String>,
    /// The arguments that the SDK does not have; the request does not contain them.
    pub lacking: Vec<String>,
    /// The method.
    pub method: String,
    /// The URL, encoded as sent.
    pub url: String,
    /// The headers.
    pub headers: BTreeMap<String, String>,
    /// The body, encoded as sent.
    pub body: String,
}

/// The result of a comparison with an SDK.
#[derive(Clone, Debug, Default)]
pub struct Comparison {
    /// The operations that were compared.
    pub operations: BTreeSet<String>,
    /// How many operations the SDK does not have, by product and version.
    pub lacking: BTreeMap<String, usize>,
    /// How many pairs of requests were compared.
    pub compared: usize,
    /// The differences, one line each, without duplicates.
    pub differences: BTreeSet<String>,
}

impl Comparison {
    /// Compares one case; `ours` builds our request for it.
    ///
    /// # Errors
    ///
    /// If one of the requests cannot be read.
    pub fn case(
        &mut self,
        mut case: Case,
        recorded: &Recorded,
        ours: impl FnOnce(&Case) -> Result<http::Request<bytes::Bytes>>,
    ) -> Result<()> {
        let what = case.what();
        if recorded.no_operation {
            if case.is_plain {
                let product = what.split(' ').next().unwrap_or_default();
                *self.lacking.entry(product.to_owned()).or_default() += 1;
            }
            return Ok(());
        }
        for name in &recorded.lacking {
            self.differences
                .insert(format!("{what}: the SDK has no {name}"));
            case.arguments
                .retain(|(parameter, _)| parameter.name() != name);
        }
        let request = match ours(&case) {
            Ok(request) => request,
            Err(error) => {
                self.differences
                    .insert(format!("{what}: ours fails: {error}"));
                return Ok(());
            }
        };
        if let Some(failed) = &recorded.failed {
            self.differences
                .insert(format!("{what}: the SDK fails: {failed}"));
            return Ok(());
        }
        self.compared += 1;
        self.operations.insert(what.clone());
        self.requests(
            &what,
            &Request::of_sdk(recorded)?,
            &Request::of_ours(&request)?,
        );
        Ok(())
    }

    fn requests(&mut self, what: &str, sdk: &Request, ours: &Request) {
        self.same(&format!("{what} method"), &sdk.method, &ours.method);
        self.same(&format!("{what} host"), &sdk.host, &ours.host);
        // The equal segments before the first difference are not shown.
        let mut segments = sdk.path.iter().zip(&ours.path);
        let common = segments
            .by_ref()
            .take_while(|(sdk, ours)| sdk == ours)
            .count();
        self.same(
            &format!("{what} path"),
            &&sdk.path[common..],
            &&ours.path[common..],
        );
        for (place, sdk, ours) in [
            ("query", &sdk.query, &ours.query),
            ("form", &sdk.form, &ours.form),
            ("header", &sdk.headers, &ours.headers),
            ("json", &sdk.json, &ours.json),
        ] {
            let names: BTreeSet<_> = sdk.keys().chain(ours.keys()).collect();
            for name in names {
                self.same(
                    &format!("{what} {place} {name}"),
                    &sdk.get(name),
                    &ours.get(name),
                );
            }
        }
    }

    fn same<T: PartialEq + serde::Serialize>(&mut self, what: &str, sdk: &T, ours: &T) {
        if sdk != ours {
            let (sdk, ours) = (shown(sdk), shown(ours));
            self.differences
                .insert(format!("{what}: SDK {sdk}, ours {ours}"));
        }
    }
}

fn shown(value: &impl serde::Serialize) -> String {
    let text = serde_json::to_string(value).unwrap_or_default();
    if text.chars().count() <= SHOWN {
        return text;
    }
    let start: String = text.chars().take(SHOWN).collect();
    format!("{start}...")
}
