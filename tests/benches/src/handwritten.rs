//! Shared code of both ways by hand: types written for this one job.

use std::{collections::BTreeMap, hint::black_box};

use base64::{Engine, prelude::BASE64_STANDARD};
use http::HeaderValue;
use jiff::Timestamp;
use serde::Deserialize;

use crate::canned::{ACCOUNT, PATH, TOKEN};

#[derive(Clone, Debug, Deserialize)]
#[allow(dead_code, reason = "only an application reads the fields")]
pub(crate) struct Participant {
    pub sid: String,
    pub service_sid: String,
    pub session_sid: String,
    pub account_sid: String,
    pub friendly_name: Option<String>,
    pub identifier: Option<String>,
    pub proxy_identifier: Option<String>,
    pub proxy_identifier_sid: Option<String>,
    pub date_deleted: Option<Timestamp>,
    pub date_created: Timestamp,
    pub date_updated: Option<Timestamp>,
    pub url: Option<String>,
    pub links: Option<BTreeMap<String, String>>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Page {
    pub participants: Vec<Participant>,
    pub meta: Meta,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Meta {
    pub next_page_url: Option<String>,
}

pub(crate) fn collection(base: &str) -> String {
    format!("{base}{PATH}")
}

pub(crate) fn authorization() -> HeaderValue {
    let basic = BASE64_STANDARD.encode(format!("{ACCOUNT}:{TOKEN}"));
    let mut value = HeaderValue::from_str(&format!("Basic {basic}")).unwrap();
    value.set_sensitive(true);
    value
}

/// The form of a create.
pub(crate) fn form() -> String {
    form_urlencoded::Serializer::new(String::new())
        .append_pair("Identifier", black_box("+14155551212"))
        .append_pair("FriendlyName", black_box("Alice in Wonderland"))
        .finish()
}
