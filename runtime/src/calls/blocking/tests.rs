use serde::Deserialize;

use crate::{
    __private::{self, DecodeFailure, Json, Route},
    Client, Credentials, ErrorKind,
    testing::MockTransport,
};

const FETCH: Route = Route::fetch("Thing", "proxy", "/v1/Things/{Sid}");
const LIST: Route = Route::list("Thing", "proxy", "/v1/Things", "things");

fn client(transport: &MockTransport) -> Client {
    let account = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    Client::builder(Credentials::account(account, "hush"))
        .transport(transport.clone())
        .build()
        .unwrap()
}

fn decode(body: &[u8]) -> Result<u32, DecodeFailure> {
    serde_json::from_slice(body)
}

fn read(json: &mut Json<'_>) -> Result<u32, DecodeFailure> {
    u32::deserialize(json)
}

#[test]
fn a_call_can_be_waited_for() {
    let mock = MockTransport::new();
    mock.reply(200, "7");
    let call = __private::fetch::<_, u32>(&client(&mock), &FETCH, &"x", decode);
    assert_eq!(call.wait().unwrap(), 7);
}

#[test]
fn a_list_blocks_as_a_whole_and_record_by_record() {
    let mock = MockTransport::new();
    mock.reply(200, r#"{"things": [1, 2]}"#)
        .reply(200, r#"{"things": [1, "x"]}"#)
        .reply(200, r#"{"things": [1, 2]}"#);
    let list = || __private::list::<_, u32>(&client(&mock), &LIST, &(), read);
    assert_eq!(list().wait().unwrap(), [1, 2]);
    let mut broken = list().stream().blocking();
    assert_eq!(broken.next().unwrap().unwrap(), 1);
    let error = broken.next().unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Record);
    assert!(broken.next().is_none());
    let records: Result<Vec<_>, _> = list().stream().blocking().collect();
    assert_eq!(records.unwrap(), [1, 2]);
}

#[tokio::test]
async fn waiting_inside_of_a_runtime_is_an_error() {
    let mock = MockTransport::new();
    let call = __private::fetch::<_, u32>(&client(&mock), &FETCH, &"x", decode);
    assert_eq!(call.wait().unwrap_err().kind(), ErrorKind::Config);
    assert!(mock.requests().is_empty());
}
