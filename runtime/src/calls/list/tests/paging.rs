//! How a list finds its next page.

use super::*;
use crate::declare::descriptor::Paging;

const TOKENS: Route = LIST.paging(
    Paging::new("things")
        .size("Size")
        .token("Token", "meta.next_token"),
);
const NUMBERS: Route = LIST.paging(Paging::new("things").number("Page", "total_pages"));
const UNPAGED: Route = LIST.paging(Paging::new("things").unpaged());
const KEYED: Route = LIST.record_key("sid");

fn list_at(route: &'static Route, mock: &MockTransport) -> List<u32> {
    __private::list(&client(mock.clone()), route, &(), read)
}

fn queries(mock: &MockTransport) -> Vec<String> {
    let requests = mock.requests();
    let query = |sent: &http::Request<Bytes>| sent.uri().query().unwrap_or_default().to_owned();
    requests.iter().map(query).collect()
}

#[tokio::test]
async fn a_declared_token_is_followed() {
    let mock = MockTransport::new();
    mock.reply(200, r#"{"things": [1], "meta": {"next_token": "a/b"}}"#)
        .reply(200, r#"{"things": [2], "meta": {"next_token": null}}"#);
    assert_eq!(list_at(&TOKENS, &mock).page_size(1).await.unwrap(), [1, 2]);
    assert_eq!(queries(&mock), ["Size=1", "Size=1&Token=a%2Fb"]);
}

#[tokio::test]
async fn numbered_pages_are_counted_from_zero_to_their_total() {
    let mock = MockTransport::new();
    for record in 1..=3 {
        mock.reply(
            200,
            format!(r#"{{"things": [{record}], "total_pages": 3}}"#),
        );
    }
    assert_eq!(list_at(&NUMBERS, &mock).await.unwrap(), [1, 2, 3]);
    assert_eq!(queries(&mock), ["", "Page=1", "Page=2"]);
}

#[tokio::test]
async fn numbered_pages_without_their_total_are_an_error() {
    let mock = MockTransport::new();
    mock.reply(200, r#"{"things": [1]}"#);
    let error = list_at(&NUMBERS, &mock).await.unwrap_err();
    assert!(
        error.to_string().contains("`total_pages` is not a number"),
        "{error}"
    );
}

#[tokio::test]
async fn a_list_without_pages_is_complete_however_long() {
    let mock = MockTransport::new();
    let records: Vec<String> = (0..1000).map(|record| record.to_string()).collect();
    mock.reply(200, format!(r#"{{"things": [{}]}}"#, records.join(",")));
    assert_eq!(list_at(&UNPAGED, &mock).await.unwrap().len(), 1000);
    assert_eq!(queries(&mock), [""]);
}

#[test]
fn a_list_without_pages_takes_no_page_size() {
    let mock = MockTransport::new();
    let error = list_at(&UNPAGED, &mock).page_size(5).request().unwrap_err();
    assert!(error.to_string().contains("`page_size`"), "{error}");
    let request = list_at(&UNPAGED, &mock).limit(5).request().unwrap();
    assert_eq!(request.uri().query(), None);
}

#[test]
fn a_limit_requests_small_pages_if_the_maximum_is_unknown() {
    let request = list_at(&TOKENS, &MockTransport::new()).limit(500);
    assert_eq!(request.request().unwrap().uri().query(), Some("Size=50"));
}

#[tokio::test]
async fn a_full_page_without_a_known_link_is_an_error() {
    let mock = MockTransport::new();
    mock.reply(200, r#"{"things": [1, 2], "cursor": "x"}"#);
    let error = list(&mock).page_size(2).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Page);
    assert!(error.to_string().contains("list(unpaged)"), "{error}");
    assert_eq!(error.partial::<u32>(), Some(&[1, 2][..]));
    assert_eq!(error.resume_url(), None);
}

#[tokio::test]
async fn a_page_is_full_at_its_page_size_or_at_fifty_records() {
    for (body, is_complete) in [
        (r#"{"things": [1, 2], "page_size": 2}"#.to_owned(), false),
        (
            r#"{"things": [1, 2], "meta": {"page_size": 2}}"#.to_owned(),
            false,
        ),
        (r#"{"things": [1, 2], "page_size": 3}"#.to_owned(), true),
        (r#"{"things": [1, 2]}"#.to_owned(), true),
        (format!(r#"{{"things": [{}]}}"#, ["7"; 49].join(",")), true),
        (format!(r#"{{"things": [{}]}}"#, ["7"; 50].join(",")), false),
        (
            r#"{"things": [1, 2], "page_size": 2, "next_page_uri": null}"#.to_owned(),
            true,
        ),
        (
            r#"{"things": [1, 2], "meta": {"page_size": 2, "next_page_url": ""}}"#.to_owned(),
            true,
        ),
    ] {
        let mock = MockTransport::new();
        mock.reply(200, body.clone());
        assert_eq!(list(&mock).await.is_ok(), is_complete, "{body}");
    }
}

#[tokio::test]
async fn a_reached_limit_needs_no_link_to_a_next_page() {
    let mock = MockTransport::new();
    mock.reply(200, r#"{"things": [1, 2]}"#);
    assert_eq!(list(&mock).limit(2).await.unwrap(), [1, 2]);
}

#[tokio::test]
async fn a_page_has_the_total_if_its_json_contains_it() {
    for (member, total) in [
        (r#""total": 7"#, Some(7)),
        (r#""meta": {"total": 8}"#, Some(8)),
        (r#""total_elements": 9"#, Some(9)),
        (r#""total": "many""#, None),
        (r#""page": 1"#, None),
    ] {
        let mock = MockTransport::new();
        mock.reply(200, format!(r#"{{"things": [1], {member}}}"#));
        let page = list(&mock).pages().next().await.unwrap().unwrap();
        assert_eq!(page.total(), total, "{member}");
    }
}

#[tokio::test]
async fn records_with_the_same_key_count_as_repeated() {
    fn size(json: &mut Json<'_>) -> Result<u32, DecodeFailure> {
        #[derive(Deserialize)]
        struct Thing {
            size: u32,
        }
        Thing::deserialize(json).map(|thing| thing.size)
    }
    let sizes = |route: &'static Route| {
        let mock = MockTransport::new();
        for size in 0..9 {
            let next = format!("\"/v1/Things?Page={size}\"");
            mock.reply(
                200,
                page(&format!(r#"{{"sid": "a", "size": {size}}}"#), &next),
            );
        }
        mock.reply(200, page("", "null"));
        __private::list::<_, u32>(&client(mock), route, &(), size)
    };
    let error = sizes(&KEYED).await.unwrap_err();
    assert_eq!(error.partial::<u32>(), Some(&[0, 1, 2, 3][..]));
    assert_eq!(sizes(&LIST).await.unwrap().len(), 9);
}

#[tokio::test]
async fn first_requests_a_page_of_one_record() {
    let mock = MockTransport::new();
    mock.reply(200, page("1, 2", "null"))
        .reply(200, page("", "null"));
    assert_eq!(list(&mock).first().await.unwrap(), Some(1));
    assert_eq!(list(&mock).first().await.unwrap(), None);
    assert_eq!(queries(&mock), ["PageSize=1", "PageSize=1"]);
}

#[tokio::test]
async fn a_list_can_be_read_again_by_its_clone() {
    let mock = MockTransport::new();
    mock.reply(200, page("1", "null"))
        .reply(200, page("2", "null"));
    let things = list(&mock).page_size(7);
    assert_eq!(things.clone().await.unwrap(), [1]);
    assert_eq!(things.await.unwrap(), [2]);
    assert_eq!(queries(&mock), ["PageSize=7", "PageSize=7"]);
}

#[tokio::test]
async fn a_page_is_iterated_by_reference_and_by_value() {
    let page = list(&three_pages()).pages().next().await.unwrap().unwrap();
    assert_eq!((&page).into_iter().sum::<u32>(), 3);
    assert_eq!(page.into_iter().sum::<u32>(), 3);
}
