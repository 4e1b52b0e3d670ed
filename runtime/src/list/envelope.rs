//! What surrounds the records of a page: where the next one is.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde::{Deserialize, de::Error};
use serde_json::value::RawValue;

use crate::decoder::DecodeFailure;

/// A page's JSON, split into its records, not yet read, and its next page.
#[derive(Debug)]
pub(super) struct Envelope {
    pub(super) records: Bytes,
    pub(super) next: Option<Next>,
}

/// Where the next page is, in each of Twilio's three styles.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// `meta.next_page_url` or, in the 2010 API, `next_page_uri`.
    Link(String),
    /// `meta.nextToken`: the same URL with another `pageToken`.
    Token(String),
}

#[derive(Deserialize)]
struct Meta {
    next_page_url: Option<String>,
    #[serde(rename = "nextToken")]
    next_token: Option<String>,
}

pub(super) fn open(body: &Bytes, list_key: &str) -> Result<Envelope, DecodeFailure> {
    let members: BTreeMap<String, &RawValue> = serde_json::from_slice(body)?;
    let records = members
        .get(list_key)
        .ok_or_else(|| DecodeFailure::custom(format!("missing field `{list_key}`")))?;
    Ok(Envelope {
        records: body.slice_ref(records.get().as_bytes()),
        next: next(&members)?,
    })
}

fn next(members: &BTreeMap<String, &RawValue>) -> Result<Option<Next>, DecodeFailure> {
    let filled = |text: &String| !text.is_empty();
    let member = |name: &str| members.get(name).map(|raw| raw.get());
    let meta: Option<Meta> = serde_json::from_str(member("meta").unwrap_or("null"))?;
    if let Some(meta) = meta {
        let link = meta.next_page_url.filter(filled).map(Next::Link);
        let token = meta.next_token.filter(filled).map(Next::Token);
        return Ok(link.or(token));
    }
    let link: Option<String> = serde_json::from_str(member("next_page_uri").unwrap_or("null"))?;
    Ok(link.filter(filled).map(Next::Link))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open_text(json: &'static str) -> Result<Envelope, DecodeFailure> {
        open(&Bytes::from_static(json.as_bytes()), "items")
    }

    fn next_of(json: &'static str) -> Option<Next> {
        open_text(json).unwrap().next
    }

    #[test]
    fn records_are_cut_out_as_they_are() {
        let page = open_text(r#"{"meta": {}, "items": [ {"a": "]"} ], "x": 1}"#).unwrap();
        assert_eq!(&page.records[..], br#"[ {"a": "]"} ]"#);
    }

    #[test]
    fn all_three_styles_are_understood() {
        assert_eq!(
            next_of(r#"{"items": [], "meta": {"next_page_url": "https://x/?Page=1"}}"#),
            Some(Next::Link("https://x/?Page=1".into()))
        );
        assert_eq!(
            next_of(r#"{"items": [], "next_page_uri": "/2010-04-01/x?Page=1"}"#),
            Some(Next::Link("/2010-04-01/x?Page=1".into()))
        );
        assert_eq!(
            next_of(r#"{"items": [], "meta": {"nextToken": "abc"}}"#),
            Some(Next::Token("abc".into()))
        );
    }

    #[test]
    fn null_empty_and_absent_mean_the_last_page() {
        for json in [
            r#"{"items": []}"#,
            r#"{"items": [], "meta": null}"#,
            r#"{"items": [], "meta": {"next_page_url": null}}"#,
            r#"{"items": [], "meta": {"next_page_url": ""}}"#,
            r#"{"items": [], "meta": {"nextToken": ""}}"#,
            r#"{"items": [], "next_page_uri": null}"#,
        ] {
            assert_eq!(next_of(json), None, "{json}");
        }
    }

    #[test]
    fn a_page_without_its_list_is_an_error_that_names_it() {
        let error = open_text(r#"{"meta": {}}"#).unwrap_err();
        assert_eq!(error.to_string(), "missing field `items`");
    }
}
