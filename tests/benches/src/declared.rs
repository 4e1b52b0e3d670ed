use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Deserialize;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

/// A record of typical size: thirteen fields, three of them times.
#[derive(Clone, Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    product = "proxy",
    path = "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants",
    sid = "KP",
    create = CreateParticipant,
    fetch,
    list,
)]
#[allow(dead_code, reason = "only an application reads the fields")]
pub(crate) struct Participant {
    pub sid: Sid<Participant>,
    pub service_sid: String,
    pub session_sid: String,
    pub account_sid: Sid<Account>,
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

#[derive(Clone, Debug, TwilioParams)]
pub(crate) struct CreateParticipant {
    pub identifier: String,
    pub friendly_name: Option<String>,
}
