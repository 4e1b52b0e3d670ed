//! Rules that apply to every input.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde::Deserialize;
use twilio_resources::proxy::v1::{CreateParticipant, Participant, Service, Session};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource, testing::MockTransport};
use twilio_tests::{client, sent, unsent};

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Bags/{Bag}/Things", key = "Name", create = CreateThing, fetch, list)]
struct Thing {
    bag: String,
    name: String,
}

#[derive(TwilioParams)]
struct CreateThing {
    text: Option<String>,
    list: Option<Vec<String>>,
    #[param(prefix)]
    map: Option<BTreeMap<String, String>>,
}

proptest! {
    /// An independent parser, the `url` crate, reads back the same value.
    #[test]
    fn a_path_value_is_one_segment_and_reads_back(bag in ".*", name in ".*") {
        let request = Thing::fetch(&unsent(), (&bag, &name)).request();
        let refused = |value: &str| matches!(value, "" | "." | "..");
        prop_assert_eq!(request.is_err(), refused(&bag) || refused(&name));
        if let Ok(request) = request {
            let url = url::Url::parse(&request.uri().to_string()).unwrap();
            prop_assert_eq!(url.host_str(), Some("api.twilio.com"));
            prop_assert!(url.query().is_none() && url.fragment().is_none());
            let segments: Vec<_> = url.path_segments().unwrap().collect();
            let decode = |text: &str| {
                let pairs = format!("x={}", text.replace('+', "%2B"));
                form_urlencoded::parse(pairs.as_bytes()).next().unwrap().1.into_owned()
            };
            prop_assert_eq!(segments.len(), 5);
            prop_assert_eq!(&[segments[0], segments[1], segments[3]], &["v1", "Bags", "Things"]);
            prop_assert_eq!(decode(segments[2]), bag);
            prop_assert_eq!(decode(segments[4]), name);
        }
    }

    #[test]
    fn a_form_reads_back(
        text in ".*",
        list in proptest::collection::vec(".*", 0..4),
        map in proptest::collection::btree_map(".*", ".*", 0..4),
    ) {
        let params = CreateThing::new().text(text.as_str()).list(list.clone()).map(map.clone());
        let request = Thing::create(&unsent(), "b", params).request().unwrap();
        let mut expected = vec![("Text".to_owned(), text)];
        expected.extend(list.into_iter().map(|item| ("List".to_owned(), item)));
        expected.extend(map.into_iter().map(|(key, value)| (format!("Map.{key}"), value)));
        prop_assert_eq!(sent(&request).form, expected);
    }

    #[test]
    fn limits_count_characters(name in ".{250,260}") {
        let session: (Sid<Service>, Sid<Session>) = (
            "KSaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".parse().unwrap(),
            "KCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb".parse().unwrap(),
        );
        let params = CreateParticipant::new("+1").friendly_name(name.as_str());
        let request = Participant::create(&unsent(), session, params).request();
        prop_assert_eq!(request.is_ok(), name.chars().count() <= 255);
    }

    #[test]
    fn a_sid_prints_as_it_was_parsed(digits in "[0-9a-fA-F]{32}") {
        let text = format!("AC{digits}");
        let sid: Sid<Account> = text.parse().unwrap();
        prop_assert_eq!(sid.to_string(), text.as_str());
        let json = serde_json::to_string(&sid).unwrap();
        prop_assert_eq!(serde_json::from_str::<Sid<Account>>(&json).unwrap(), sid);
    }

    #[test]
    fn no_text_makes_a_sid_panic(text in ".{0,40}") {
        let parsed = text.parse::<Sid<Account>>();
        prop_assert_eq!(parsed.is_ok(), text.starts_with("AC") && text.len() == 34
            && text[2..].bytes().all(|byte| byte.is_ascii_hexdigit()));
    }

    /// Pages of any sizes yield each record once and in order.
    #[test]
    fn paging_yields_each_record_once_and_in_order(
        sizes in proptest::collection::vec(0_usize..5, 1..8),
        limit in proptest::option::of(0_usize..20),
    ) {
        let mock = MockTransport::new();
        let mut records = Vec::new();
        for (index, size) in sizes.iter().enumerate() {
            let names: Vec<_> = (0..*size).map(|n| format!("{index}-{n}")).collect();
            mock.reply(200, page(&names, index + 1 < sizes.len(), index));
            records.extend(names);
        }
        records.truncate(limit.unwrap_or(usize::MAX));
        let list = Thing::list(&client(&mock), "b");
        let list = match limit {
            Some(limit) => list.limit(limit),
            None => list,
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let listed = runtime.block_on(list.into_future()).unwrap();
        let names: Vec<_> = listed.into_iter().map(|thing| thing.name).collect();
        prop_assert_eq!(names, records);
    }

    #[test]
    fn no_response_makes_a_call_panic(status in 200_u16..600, body in ".{0,200}") {
        let mock = MockTransport::new();
        mock.reply(status, body);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .unwrap();
        let client = client(&mock);
        let result = runtime.block_on(Thing::fetch(&client, ("a", "b")).into_future());
        prop_assert!(result.is_err());
    }
}

fn page(names: &[String], has_next: bool, index: usize) -> String {
    let things: Vec<_> = names
        .iter()
        .map(|name| serde_json::json!({"bag": "b", "name": name}))
        .collect();
    let next = format!("https://api.twilio.com/v1/Bags/b/Things?Page={}", index + 1);
    let next = has_next.then_some(next);
    serde_json::json!({"things": things, "meta": {"next_page_url": next}}).to_string()
}
