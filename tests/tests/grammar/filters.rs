//! `list = T`: typed filters, with wire names that are not Rust identifiers.

use jiff::civil::Date;
use serde::Deserialize;
use serde_json::json;
use twilio_emulator::Emulator;
use twilio_runtime::{
    Resource, Sid, TwilioParams, TwilioResource,
    descriptor::{OperationKind, Place},
};
use twilio_tests::{pairs, sent, unsent};

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Tolls", sid = "CA", create, list = ListTolls)]
struct Toll {
    sid: Sid<Toll>,
    status: Option<String>,
    start_time: Option<Date>,
}

#[derive(Default, TwilioParams)]
struct ListTolls {
    status: Option<String>,
    #[param(name = "StartTime>")]
    started_after: Option<Date>,
    #[param(name = "StartTime<")]
    started_before: Option<Date>,
    #[param(name = "Page[Of]")]
    odd: Option<Vec<u8>>,
}

const DAY: Date = jiff::civil::date(2026, 11, 23);

#[test]
fn filters_are_sent_in_the_query_with_the_page_size() {
    let filter = ListTolls::new()
        .status("busy")
        .started_after(DAY)
        .odd([1, 2]);
    let request = Toll::list(&unsent())
        .page_size(5)
        .with(filter)
        .request()
        .unwrap();
    assert_eq!(
        sent(&request).query,
        pairs(&[
            ("Status", "busy"),
            ("StartTime>", "2026-11-23"),
            ("Page[Of]", "1"),
            ("Page[Of]", "2"),
            ("PageSize", "5"),
        ])
    );
    assert_eq!(sent(&request).line, "GET api.twilio.com/v1/Tolls");
}

#[test]
fn the_descriptor_contains_the_query_location() {
    let list = Toll::DESCRIPTOR.operation(OperationKind::List).unwrap();
    assert!(
        list.parameters()
            .all(|parameter| parameter.place() == Place::Query)
    );
    assert_eq!(list.parameters().len(), 4);
}

#[tokio::test]
async fn the_emulator_filters() {
    let emulator = Emulator::builder()
        .resource::<Toll>()
        .start()
        .await
        .unwrap();
    let client = emulator.client();
    for (status, day) in [
        ("busy", "2026-11-22"),
        ("busy", "2026-11-25"),
        ("done", "2026-11-25"),
    ] {
        let toll = json!({"Status": status, "StartTime": day});
        Toll::create(&client, toll).await.unwrap();
    }
    let busy = ListTolls::new().status("busy");
    assert_eq!(Toll::list(&client).with(busy).await.unwrap().len(), 2);
    let late = ListTolls::new().status("busy").started_after(DAY);
    let tolls = Toll::list(&client).with(late).await.unwrap();
    assert_eq!(tolls.len(), 1);
    assert!(tolls[0].start_time > Some(DAY) && tolls[0].status.as_deref() == Some("busy"));
    let early = ListTolls::new().started_before(DAY);
    assert_eq!(
        Toll::list(&client).with(early).limit(9).await.unwrap()[0]
            .sid
            .prefix(),
        "CA"
    );
}
