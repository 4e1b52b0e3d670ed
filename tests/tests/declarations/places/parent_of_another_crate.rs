//! A resource may have a parent that another crate declares.

use serde::Deserialize;
use twilio_resources::{
    Call, Client, Resource, Sid, TwilioResource,
    proxy::v1::{Service, Session},
};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(
    crate = ::twilio_resources,
    product = "proxy",
    path = "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Notes",
    sid = "NT",
    parent = Session,
    fetch,
    list,
)]
pub struct Note {
    pub sid: Sid<Note>,
    pub service_sid: Sid<Service>,
    pub session_sid: Sid<Session>,
}

pub fn fetch(client: &Client, session: &Session, sid: Sid<Note>) -> Call<Note> {
    let _ = Note::list(client, session);
    let _ = Note::list(client, (session.service_sid, session.sid));
    Note::fetch(client, (session, sid)).erase()
}

#[test]
fn a_parent_may_be_in_another_crate() {
    let parent = Note::DESCRIPTOR.parent().map(|parent| parent.name());
    assert_eq!(parent, Some("Session"));
}
