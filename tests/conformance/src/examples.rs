//! The examples of a document: every one is decoded, written again and looked at for
//! fields that were lost on the way.

use std::collections::BTreeSet;

use serde_json::Value;
use twilio_runtime::{
    Client, Credentials, RetryPolicy,
    descriptor::{OperationKind, ResourceDescriptor},
    testing::MockTransport,
};

use crate::{
    Document, Product, Result,
    calls::{Args, PathValues},
    cases,
    document::Operation,
    product::Declared,
};

/// What the examples of a document show.
#[derive(Clone, Debug, Default)]
pub struct Examples {
    /// How many answers were decoded by a client.
    pub answers: usize,
    /// How many records were written again and compared.
    pub records: usize,
    /// Fields that no declaration names.
    pub unknown_fields: BTreeSet<String>,
    /// What went wrong, one line each.
    pub failures: Vec<String>,
}

/// Decodes every example answer of every declared operation.
///
/// # Errors
///
/// If a call cannot be built.
pub async fn check(document: &Document, product: &Product) -> Result<Examples> {
    let mut examples = Examples::default();
    for operation in document.operations() {
        for declared in &product.resources {
            if operation.is_declared_by(declared.descriptor) {
                examples.operation(declared, &operation).await?;
            }
        }
    }
    Ok(examples)
}

impl Examples {
    async fn operation(&mut self, declared: &Declared, operation: &Operation) -> Result<()> {
        for (status, response) in &operation.responses {
            for (name, body) in &response.examples {
                let resource = declared.descriptor.name();
                let what = format!("{resource} {} {status} {name}", operation.kind);
                self.answer(&what, declared, operation.kind, *status, body)
                    .await?;
                if *status < 300 {
                    for record in records(declared.descriptor, operation.kind, body) {
                        self.record(&what, declared, record);
                    }
                }
            }
        }
        Ok(())
    }

    /// The client decodes the answer as what its status says.
    async fn answer(
        &mut self,
        what: &str,
        declared: &Declared,
        kind: OperationKind,
        status: u16,
        body: &Value,
    ) -> Result<()> {
        self.answers += 1;
        let transport = MockTransport::new();
        transport.reply(status, body.to_string());
        let case = cases::plain(declared.descriptor, kind);
        let at = PathValues(case.path);
        let call = (declared.prepare)(kind, &client(transport)?, at, Args(case.params))?;
        match call.send.await {
            Ok(()) if status < 300 => {}
            Err(error) if status >= 400 => {
                let code = body["code"].as_u64();
                if error.code().map(u64::from) != code {
                    let found = error.code();
                    self.failures
                        .push(format!("{what}: code {code:?} became {found:?}"));
                }
            }
            Ok(()) => self
                .failures
                .push(format!("{what}: an error was taken for success")),
            Err(error) => self.failures.push(format!("{what}: {error}")),
        }
        Ok(())
    }

    /// What is read and written again says all that it said before.
    fn record(&mut self, what: &str, declared: &Declared, record: &Value) {
        self.records += 1;
        for name in record
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, _)| name)
        {
            if declared.descriptor.field(name).is_none() {
                let resource = declared.descriptor.name();
                self.unknown_fields.insert(format!("{resource}.{name}"));
            }
        }
        match (declared.reread)(record) {
            Ok(again) => lost(what, record, &again, &mut self.failures),
            Err(error) => self.failures.push(format!("{what}: {error}")),
        }
    }
}

fn client(transport: MockTransport) -> Result<Client> {
    let credentials = Credentials::account(cases::ACCOUNT, "token");
    let builder = Client::builder(credentials).transport(transport);
    // An example of an error is to be seen, not tried again.
    Ok(builder.retry(RetryPolicy::none()).build()?)
}

fn records<'a>(
    resource: &ResourceDescriptor,
    kind: OperationKind,
    body: &'a Value,
) -> Vec<&'a Value> {
    if kind == OperationKind::List {
        let records = body[resource.list_key()].as_array();
        records.into_iter().flatten().collect()
    } else {
        vec![body]
    }
}

/// Names every value of `before` that `after` does not have.
fn lost(place: &str, before: &Value, after: &Value, failures: &mut Vec<String>) {
    match (before, after) {
        (Value::Object(before), Value::Object(_)) => {
            for (name, value) in before {
                lost(&format!("{place}.{name}"), value, &after[name], failures);
            }
        }
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            for (index, (before, after)) in before.iter().zip(after).enumerate() {
                lost(&format!("{place}[{index}]"), before, after, failures);
            }
        }
        _ if before != after => failures.push(format!("{place}: {before} became {after}")),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::proxy::proxy;

    const SERVICE: &str = "KSaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    fn document(status: &str, example: &Value) -> Document {
        Document::new(
            json!({"paths": {"/v1/Services/{Sid}": {"get": {"responses": {
                status: {"content": {"application/json": {"schema": {}, "examples": {
                    "fetch": {"value": example},
                }}}},
            }}}}}),
        )
    }

    fn service() -> Value {
        json!({
            "sid": SERVICE,
            "account_sid": cases::ACCOUNT,
            "date_created": "2015-07-30T20:00:00Z",
            "default_ttl": 7,
        })
    }

    async fn checked(status: &str, example: &Value) -> Examples {
        check(&document(status, example), &proxy()).await.unwrap()
    }

    #[tokio::test]
    async fn a_record_that_is_read_and_written_again_is_counted() {
        let examples = checked("200", &service()).await;
        assert_eq!((examples.answers, examples.records), (1, 1));
        assert!(examples.failures.is_empty(), "{examples:?}");
        assert!(examples.unknown_fields.is_empty(), "{examples:?}");
    }

    #[tokio::test]
    async fn an_unknown_field_is_counted_and_lost() {
        let mut example = service();
        example["colour"] = json!("red");
        let examples = checked("200", &example).await;
        assert_eq!(
            examples.unknown_fields,
            ["Service.colour".to_owned()].into()
        );
        let lost = r#"Service fetch 200 fetch.colour: "red" became null"#;
        assert_eq!(examples.failures, [lost]);
    }

    #[tokio::test]
    async fn a_record_that_does_not_decode_is_named() {
        let mut example = service();
        example["default_ttl"] = json!("long");
        let examples = checked("200", &example).await;
        assert_eq!(examples.failures.len(), 2, "{examples:?}");
        assert!(examples.failures[0].contains("default_ttl"), "{examples:?}");
    }

    #[tokio::test]
    async fn an_error_keeps_its_code() {
        let error = json!({"code": 20404, "message": "no", "status": 404});
        let examples = checked("404", &error).await;
        assert_eq!((examples.answers, examples.records), (1, 0));
        assert!(examples.failures.is_empty(), "{examples:?}");
    }

    #[test]
    fn values_that_changed_are_named_by_their_place() {
        let mut failures = Vec::new();
        let before = json!({"a": [{"b": 1}, 2]});
        lost("x", &before, &json!({"a": [{"b": 3}, 2]}), &mut failures);
        assert_eq!(failures, ["x.a[0].b: 1 became 3"]);
    }
}
