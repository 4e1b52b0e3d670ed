//! Records that cannot be decoded.

use super::*;

/// Two pages; the first has two records that are not numbers.
fn two_broken() -> MockTransport {
    let mock = MockTransport::new();
    mock.reply(200, page(r#"1, "two", 3, {"four": []}"#, PAGE_2))
        .reply(200, page("5", "null"));
    mock
}

#[tokio::test]
async fn a_record_that_cannot_be_read_does_not_affect_the_others() {
    let mut records = list(&two_broken()).stream();
    let mut read = Vec::new();
    while let Some(record) = records.next().await {
        read.push(record.map_err(|error| {
            let record = error.as_record().unwrap();
            format!("{} {:?}", record.path(), record.raw())
        }));
    }
    let failed = [r#"things[1] b"\"two\"""#, r#"things[3] b"{\"four\": []}""#];
    let failed = failed.map(|text| Err(text.to_owned()));
    let [two, four] = failed;
    assert_eq!(read, [Ok(1), two, Ok(3), four, Ok(5)]);
}

#[tokio::test]
async fn the_error_of_a_record_names_list_path_and_reason() {
    let error = first_error(list(&two_broken()).stream()).await;
    assert_eq!(error.kind(), ErrorKind::Record);
    assert_eq!(
        error.to_string(),
        "list Thing: a record does not match the declaration, at `things[1]`: invalid type: \
         string \"two\", expected u32 at line 1 column 5"
    );
    assert_eq!(
        error.resume_url().map(|url| format!("{url:?}")).as_deref(),
        Some(PAGE_2)
    );
}

async fn first_error(mut records: Records<u32>) -> Error {
    loop {
        if let Err(error) = records.next().await.unwrap() {
            return error;
        }
    }
}

#[tokio::test]
async fn awaiting_fails_at_the_end_with_records_and_failures() {
    let mock = two_broken();
    let mut error = list(&mock).await.unwrap_err();
    assert_eq!(mock.requests().len(), 2);
    assert_eq!(error.kind(), ErrorKind::Record);
    assert!(error.to_string().ends_with("(and 1 more)"), "{error}");
    assert_eq!(error.partial::<u32>(), Some(&[1, 3, 5][..]));
    assert_eq!(error.partial::<u64>(), None, "another type");
    let failed: Vec<_> = error.failures().iter().map(RecordError::path).collect();
    assert_eq!(failed, ["things[1]", "things[3]"]);
    assert_eq!(error.resume_url(), None, "all pages were read");
    assert_eq!(error.take_partial::<u32>(), Some(vec![1, 3, 5]));
    assert_eq!(error.partial::<u32>(), Some(&[][..]), "taken");
}

#[tokio::test]
async fn a_page_lists_its_failures() {
    let mut pages = list(&two_broken()).pages();
    let first = pages.next().await.unwrap().unwrap();
    assert_eq!(first.items(), [1, 3]);
    assert_eq!(first.failures().len(), 2);
    assert_eq!(first.failures()[1].index(), 3);
    assert!(pages.next().await.unwrap().unwrap().failures().is_empty());
}

#[tokio::test]
async fn a_limit_counts_good_records() {
    let mock = two_broken();
    let mut pages = list(&mock).limit(2).pages();
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!((page.items(), page.failures().len()), (&[1, 3][..], 1));
    assert_eq!(page.next_url(), None, "cut by the limit");
    assert!(pages.next().await.is_none());
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test]
async fn the_error_of_a_page_has_the_records_and_failures_before_it() {
    let mock = MockTransport::new();
    mock.reply(200, page(r#"1, "two""#, PAGE_2)).reply(404, "");
    let error = list(&mock).await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.partial::<u32>(), Some(&[1][..]));
    assert_eq!(error.failures().len(), 1);
    assert_eq!(
        error.resume_url().map(|url| format!("{url:?}")).as_deref(),
        Some(PAGE_2)
    );
}

#[tokio::test]
async fn a_page_that_breaks_off_adds_no_records() {
    let mock = MockTransport::new();
    mock.reply(200, page("1, 2", PAGE_2))
        .reply(200, r#"{"things": [3, 4"#);
    let error = list(&mock).limit(50).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.partial::<u32>(), Some(&[1, 2][..]));
    assert_eq!(
        error.resume_url().map(|url| format!("{url:?}")).as_deref(),
        Some(PAGE_2)
    );
}

#[tokio::test]
async fn a_page_that_is_not_json_is_a_decode_error() {
    for body in [
        r#"{"things": [1, 2"#,
        r#"{"things": [1 2]}"#,
        r#"{"things": [1], "meta": {]}"#,
        r#"{"things": [1]} x"#,
        r#"{"things": [1], "things": [2]}"#,
        r#"{"things": {}}"#,
        r#"{"things": null}"#,
        r#"{"meta": {}}"#,
        r#"{"things": [1], "meta": {"next_page_url": 7}}"#,
        "[1]",
        "\u{feff}{}",
        "",
    ] {
        let mock = MockTransport::new();
        mock.reply(200, body);
        let error = list(&mock).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
        assert_eq!(error.as_decode().unwrap().body(), body);
        let url = error.resume_url();
        assert_eq!(url, Some("https://proxy.twilio.com/v1/Things"), "{body}");
    }
}

#[tokio::test]
async fn invalid_json_is_reported_with_its_path() {
    let mock = MockTransport::new();
    mock.reply(200, r#"{"meta": {}, "things": [1, {"a": x}]}"#);
    let error = list(&mock).await.unwrap_err();
    assert_eq!(error.as_decode().unwrap().path(), "things[1].a");
}

#[tokio::test]
async fn a_body_that_is_not_utf8_is_an_error() {
    let mock = MockTransport::new();
    mock.reply(200, &b"{\"things\": [\"\xff\"]}"[..]);
    let error = list(&mock).await.unwrap_err();
    assert!(error.to_string().contains("UTF-8"), "{error}");
}
