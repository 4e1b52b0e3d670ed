//! Proxy v1, as `twilio-resources` declares it.

use twilio_resources::proxy::v1::{
    CreateMessageInteraction, CreateParticipant, CreatePhoneNumber, CreateService, CreateSession,
    CreateShortCode, Interaction, MessageInteraction, Participant, PhoneNumber, Service, Session,
    ShortCode, UpdatePhoneNumber, UpdateService, UpdateSession, UpdateShortCode,
};
use twilio_runtime::Sid;

use crate::{Product, calls};

/// The product with all of its resources.
pub fn proxy() -> Product {
    Product::new("proxy")
        .resource::<Service>()
        .resource::<Session>()
        .resource::<Participant>()
        .resource::<MessageInteraction>()
        .resource::<Interaction>()
        .resource::<PhoneNumber>()
        .resource::<ShortCode>()
}

calls!(root Service {
    create: CreateService(unique_name: String) {
        default_ttl,
        callback_url,
        geo_match_level,
        number_selection_behavior,
        intercept_callback_url,
        out_of_session_callback_url,
        chat_instance_sid,
    },
    fetch,
    list,
    update: UpdateService() {
        unique_name,
        default_ttl,
        callback_url,
        geo_match_level,
        number_selection_behavior,
        intercept_callback_url,
        out_of_session_callback_url,
        chat_instance_sid,
    },
    delete,
});

calls!(Session {
    create: CreateSession() {
        unique_name,
        date_expiry,
        ttl,
        mode,
        status,
        participants,
        fail_on_participant_conflict,
    },
    fetch,
    list,
    update: UpdateSession() { date_expiry, ttl, status, fail_on_participant_conflict },
    delete,
});

calls!(Participant {
    create: CreateParticipant(identifier: String) {
        friendly_name,
        proxy_identifier,
        proxy_identifier_sid,
        fail_on_participant_conflict,
    },
    fetch,
    list,
    delete,
});

calls!(MessageInteraction {
    create: CreateMessageInteraction() { body, media_url },
    fetch,
    list,
});

calls!(Interaction {
    fetch,
    list,
    delete
});

calls!(PhoneNumber {
    create: CreatePhoneNumber() { sid, phone_number, is_reserved },
    fetch,
    list,
    update: UpdatePhoneNumber() { is_reserved },
    delete,
});

calls!(ShortCode {
    create: CreateShortCode(sid: Sid<ShortCode>) {},
    fetch,
    list,
    update: UpdateShortCode() { is_reserved },
    delete,
});
