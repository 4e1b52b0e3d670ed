use serde_json::json;

use super::*;
use crate::proxy::proxy;

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
    check(&documents, &proxy().descriptors()).await.unwrap()
}

#[tokio::test]
async fn a_record_that_decodes_is_counted() {
    let examples = checked("200", &service()).await;
    assert_eq!((examples.responses, examples.records), (1, 1));
    assert_eq!(examples.differences, [""; 0]);
}

#[tokio::test]
async fn an_unknown_field_is_reported() {
    let mut example = service();
    example["colour"] = json!("red");
    let examples = checked("200", &example).await;
    let line = "proxy_v1 Service fetch 200 fetch: unknown field colour";
    assert_eq!(examples.differences, [line]);
}

#[tokio::test]
async fn a_record_that_does_not_decode_is_reported() {
    let mut example = service();
    example["default_ttl"] = json!("long");
    let examples = checked("200", &example).await;
    let line = "proxy_v1 Service fetch 200 fetch: invalid type: string \"long\"";
    assert!(examples.differences[0].starts_with(line), "{examples:?}");
}

#[tokio::test]
async fn a_page_after_which_the_list_cannot_continue_is_reported() {
    let example = json!({"services": [service()]});
    let mut root = document("200", &example).root().to_string();
    root = root.replace("/v1/Services/{Sid}", "/v1/Services");
    let documents = [Document::new(
        "proxy_v1",
        serde_json::from_str(&root).unwrap(),
    )];
    let examples = check(&documents, &proxy().descriptors()).await.unwrap();
    assert_eq!(examples.records, 1);
    assert_eq!(examples.differences, [""; 0]);
}

#[tokio::test]
async fn an_error_keeps_its_code() {
    let error = json!({"code": 20404, "message": "no", "status": 404});
    let examples = checked("404", &error).await;
    assert_eq!((examples.responses, examples.records), (1, 0));
    assert_eq!(examples.differences, [""; 0]);
}

#[test]
fn members_of_nested_objects_are_reported_by_their_path() {
    let phone_number = proxy().find("PhoneNumber").unwrap().descriptor;
    let record = json!({"capabilities": {"sms": true, "telepathy": true}});
    let mut unknown = BTreeSet::new();
    unknown_members(phone_number.fields(), &record, "", &mut unknown);
    assert_eq!(unknown, ["capabilities.telepathy".to_owned()].into());
}
