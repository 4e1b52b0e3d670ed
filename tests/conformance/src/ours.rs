//! Our side of a comparison: the client's call for a case.

use serde_json::Map;
use twilio_runtime::{Client, Credentials, testing::MockTransport};

use crate::{
    Error, Result,
    calls::{Args, PathValues, Prepared},
    cases::{ACCOUNT, Case},
    proxy::proxy,
};

/// Builds the call of a case.
pub type Ours = fn(&Case, &Client) -> Result<Prepared>;

/// The typed call of a case, for the resources of Proxy: their declarations are written
/// by hand, and so is what builds their calls from values.
///
/// # Errors
///
/// If there is no such resource, or if the client refuses the arguments.
pub fn typed(case: &Case, client: &Client) -> Result<Prepared> {
    let product = proxy();
    let declared = product.find(case.resource.name());
    let declared = declared.ok_or_else(|| Error::new(format!("no {}", case.resource.name())))?;
    let arguments = case.arguments.iter();
    let arguments = arguments.map(|(p, value)| (field_name(p.name()), value.clone()));
    let mut args: Map<_, _> = arguments.collect();
    if let Some(page_size) = case.page_size {
        args.insert("page_size".to_owned(), page_size.into());
    }
    let at = PathValues(case.path.clone());
    (declared.prepare)(case.operation.kind(), client, at, Args(args))
}

/// A client whose requests go nowhere.
///
/// # Errors
///
/// None but those of a broken build.
pub fn client() -> Result<Client> {
    let credentials = Credentials::account(ACCOUNT, "token");
    let builder = Client::builder(credentials);
    Ok(builder.transport(MockTransport::new()).build()?)
}

/// The field of a wire name: `push_include_date` of `Push.IncludeDate`.
fn field_name(wire_name: &str) -> String {
    let mut name = String::new();
    for word in wire_name.split('.') {
        for (index, letter) in word.char_indices() {
            if letter.is_ascii_uppercase() && !(index == 0 && name.is_empty()) {
                name.push('_');
            }
            name.extend(letter.to_lowercase());
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn field_names() {
        assert_eq!(field_name("UniqueName"), "unique_name");
        assert_eq!(field_name("Psd2Enabled"), "psd2_enabled");
        assert_eq!(field_name("Push.IncludeDate"), "push_include_date");
    }
}
