use serde_json::json;

use super::*;
use crate::{ours, proxy::proxy};

const SERVICE: &str = "KSaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

fn document(status: &str, example: &Value) -> Document {
    Document::new(
        "proxy_v1",
        json!({
            "servers": [{"url": "https://proxy.twilio.com"}],
            "paths": {"/v1/Services/{Sid}": {"get": {"responses": {
                status: {"content": {"application/json": {"schema": {}, "examples": {
                    "fetch": {"value": example},
                }}}},
            }}}},
        }),
    )
}

fn service() -> Value {
    json!({
        "sid": SERVICE,
        "account_sid": ACCOUNT,
        "date_created": "2015-07-30T20:00:00Z",
        "default_ttl": 7,
    })
}

async fn checked(status: &str, example: &Value) -> Examples {
    let documents = [document(status, example)];
    check(&documents, &proxy().descriptors(), ours::typed)
        .await
        .unwrap()
}

#[tokio::test]
async fn a_record_that_decodes_is_counted() {
    let examples = checked("200", &service()).await;
    assert_eq!((examples.responses, examples.records), (1, 1));
    assert_eq!(examples.differences, [""; 0]);
}

#[tokio::test]
async fn an_unknown_field_is_named() {
    let mut example = service();
    example["colour"] = json!("red");
    let examples = checked("200", &example).await;
    let line = "proxy_v1 Service fetch 200 fetch: unknown field colour";
    assert_eq!(examples.differences, [line]);
}

#[tokio::test]
async fn a_record_that_does_not_decode_is_named() {
    let mut example = service();
    example["default_ttl"] = json!("long");
    let examples = checked("200", &example).await;
    assert_eq!(examples.differences.len(), 1, "{examples:?}");
    assert!(
        examples.differences[0].contains("default_ttl"),
        "{examples:?}"
    );
}

#[tokio::test]
async fn an_error_keeps_its_code() {
    let error = json!({"code": 20404, "message": "no", "status": 404});
    let examples = checked("404", &error).await;
    assert_eq!((examples.responses, examples.records), (1, 0));
    assert_eq!(examples.differences, [""; 0]);
}

#[test]
fn members_of_nested_objects_are_named_by_their_place() {
    let phone_number = proxy().find("PhoneNumber").unwrap().descriptor;
    let record = json!({"capabilities": {"sms": true, "telepathy": true}});
    let mut unknown = BTreeSet::new();
    unknown_members(phone_number.fields(), &record, "", &mut unknown);
    assert_eq!(unknown, ["capabilities.telepathy".to_owned()].into());
}
