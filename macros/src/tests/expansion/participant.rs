/// A phone number or channel that takes part in a [`Session`].
#[derive(Clone, Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    product = "proxy",
    path = "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants",
    sid = "KP",
    parent = Session,
    complete,
    /// Adds a participant to a session.
    create = CreateParticipant,
    fetch,
    list,
    /// Removes a participant softly: it stays in the session's history.
    delete,
)]
pub struct Participant {
    /// The participant's identifier.
    pub sid: Sid<Participant>,
    pub service_sid: Sid<Service>,
    pub session_sid: Sid<Session>,
    pub account_sid: Sid<Account>,
    pub friendly_name: Option<String>,
    #[twilio_resource(pii)]
    pub identifier: Option<String>,
    pub date_created: Timestamp,
}

/// The parameters to add a [`Participant`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateParticipant {
    /// The phone number or channel address; at most 191 characters.
    #[param(max_length = 191)]
    pub identifier: String,
    pub friendly_name: Option<String>,
    pub proxy_identifier_sid: Option<Sid<PhoneNumber>>,
    pub fail_on_participant_conflict: Option<bool>,
}
