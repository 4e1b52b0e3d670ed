//! ```text
//! GET POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json
//! GET      https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences.json
//! ```

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use twilio_runtime::{Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{Account, Call, HttpMethod};

/// A conference.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Conferences.json",
    sid = "CF",
    parent = Account,
    complete,
    /// Reads a conference.
    fetch,
    /// Lists conferences.
    list = ConferenceFilter,
    /// Changes a conference.
    update = UpdateConference,
)]
#[non_exhaustive]
pub struct Conference {
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// The version of the API.
    pub api_version: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The state, province or region.
    pub region: Option<String>,
    /// The record's identifier.
    pub sid: Sid<Conference>,
    /// Its status.
    pub status: Option<ConferenceStatus>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
    /// The URLs of the subresources, by name, without the host.
    pub subresource_uris: Option<Links>,
    /// Reason conference ended.
    pub reason_conference_ended: Option<ConferenceReasonConferenceEnded>,
    /// Call SID ending conference.
    pub call_sid_ending_conference: Option<Sid<Call>>,
}

/// The filters of a list of [`Conference`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct ConferenceFilter {
    /// Date created.
    pub date_created: Option<Date>,
    /// Only records created at this time or earlier.
    #[param(name = "DateCreated<")]
    pub date_created_before: Option<Date>,
    /// Only records created at this time or later.
    #[param(name = "DateCreated>")]
    pub date_created_after: Option<Date>,
    /// Date updated.
    pub date_updated: Option<Date>,
    /// At or before this: date updated.
    #[param(name = "DateUpdated<")]
    pub date_updated_before: Option<Date>,
    /// At or after this: date updated.
    #[param(name = "DateUpdated>")]
    pub date_updated_after: Option<Date>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Its status.
    pub status: Option<ConferenceStatus>,
}

/// The parameters for changing a [`Conference`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateConference {
    /// Its status.
    pub status: Option<ConferenceUpdateStatus>,
    /// Announce URL.
    pub announce_url: Option<String>,
    /// Announce method.
    pub announce_method: Option<HttpMethod>,
}

/// A conference status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ConferenceStatus {
    /// `init`.
    Init,
    /// `in-progress`.
    InProgress,
    /// `completed`.
    Completed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A conference reason conference ended.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ConferenceReasonConferenceEnded {
    /// `conference-ended-via-api`.
    ConferenceEndedViaApi,
    /// `participant-with-end-conference-on-exit-left`.
    ParticipantWithEndConferenceOnExitLeft,
    /// `participant-with-end-conference-on-exit-kicked`.
    ParticipantWithEndConferenceOnExitKicked,
    /// `last-participant-kicked`.
    LastParticipantKicked,
    /// `last-participant-left`.
    LastParticipantLeft,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A conference update status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ConferenceUpdateStatus {
    /// `completed`.
    Completed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
