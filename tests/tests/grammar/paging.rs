//! `list(page_size = "Size", ...)`: pages with other parameter names than Twilio's usual ones.

use serde::Deserialize;
use twilio_runtime::{
    Resource, Sid, TwilioResource,
    descriptor::{NextPage, OperationKind, Paging},
};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/v1/Parts",
    list(
        page_size = "Size",
        page_token = "Token",
        next_token = "meta.next_token"
    )
)]
struct Part {
    sid: Sid<Part>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/v1/Rows",
    list_key = "items",
    list(page_number = "Page", total_pages = "total_pages")
)]
struct Row {
    sid: Sid<Row>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Colours", list(unpaged))]
struct Colour {
    sid: Sid<Colour>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Usual", list)]
struct Usual {
    sid: Sid<Usual>,
}

fn paging<R: Resource>() -> Paging {
    let list = R::DESCRIPTOR.operation(OperationKind::List).unwrap();
    *list.paging().unwrap()
}

#[test]
fn the_descriptor_contains_the_paging_style() {
    let (parameter, member) = ("Token", "meta.next_token");
    assert_eq!(
        paging::<Part>().next(),
        NextPage::Token { parameter, member }
    );
    assert_eq!(paging::<Part>().page_size(), Some("Size"));
    let (parameter, total_pages) = ("Page", "total_pages");
    let number = NextPage::Number {
        parameter,
        total_pages,
    };
    assert_eq!(paging::<Row>().next(), number);
    assert_eq!(paging::<Row>().page_size(), Some("PageSize"));
    assert_eq!(paging::<Row>().list_key(), "items");
    assert_eq!(paging::<Colour>().next(), NextPage::Unpaged);
    assert_eq!(paging::<Colour>().page_size(), None);
    assert_eq!(paging::<Usual>().next(), NextPage::Usual);
}
