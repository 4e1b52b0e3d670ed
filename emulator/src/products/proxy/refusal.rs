//! Proxy's own rejections, by error code.

use crate::Rejection;

pub(super) fn participant_already_in_session() -> Rejection {
    let message = "The session has, or had, a participant with this identifier";
    Rejection::bad_request(80103, message)
}

pub(super) fn number_already_in_service() -> Rejection {
    Rejection::bad_request(80104, "The number is already in the service's pool")
}

pub(super) fn no_number_available() -> Rejection {
    Rejection::bad_request(
        80206,
        "The service's pool has no number for this participant",
    )
}

pub(super) fn only_reserved_numbers() -> Rejection {
    Rejection::bad_request(80207, "All numbers of the service's pool are reserved")
}

pub(super) fn all_numbers_used_elsewhere() -> Rejection {
    let message = "This identifier uses every number of the pool in other open sessions";
    Rejection::bad_request(80208, message)
}

pub(super) fn number_in_another_service() -> Rejection {
    Rejection::bad_request(80601, "The number is in the pool of another service")
}

pub(super) fn service_name_taken() -> Rejection {
    Rejection::bad_request(80602, "Another service has this UniqueName")
}

pub(super) fn session_name_taken() -> Rejection {
    Rejection::bad_request(80603, "Another session of the service has this UniqueName")
}

pub(super) fn number_in_use_with_identifier() -> Rejection {
    let message = "Another open session pairs this identifier with this proxy identifier";
    Rejection::bad_request(80604, message)
}

pub(super) fn number_not_in_service() -> Rejection {
    let message = "The proxy identifier is not in the service's pool";
    Rejection::bad_request(80605, message)
}

pub(super) fn session_closed() -> Rejection {
    Rejection::bad_request(80607, "The session is closed")
}

/// Twilio's code is not known.
pub(super) fn voice_only() -> Rejection {
    Rejection::bad_request(20001, "The session is voice-only and accepts no messages")
}

pub(super) fn session_full() -> Rejection {
    Rejection::bad_request(80609, "The session already has two participants")
}
