//! The documents.

use std::fmt;

use super::{Element, MessagingVerb, VoiceVerb};

/// The instructions for a call: verbs that are executed one after the other.
///
/// `Display` writes the document, with its XML declaration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoiceResponse(Element);

/// The instructions for an inbound message. Without verbs there is no reply.
///
/// `Display` writes the document, with its XML declaration.
///
/// ```
/// use twilio_runtime::twiml::{Message, MessagingResponse};
///
/// let response = MessagingResponse::new().push(Message::text("Thank you"));
/// assert!(response.to_string().ends_with("<Message>Thank you</Message></Response>"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessagingResponse(Element);

macro_rules! document {
    ($name:ident, $verb:ident) => {
        impl $name {
            /// A document without verbs.
            pub fn new() -> Self {
                Self(Element::new("Response"))
            }

            /// Adds a verb.
            #[must_use]
            pub fn push(self, verb: impl $verb) -> Self {
                Self(self.0.child(verb))
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }

        impl From<$name> for Element {
            fn from(response: $name) -> Self {
                response.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, r#"<?xml version="1.0" encoding="UTF-8"?>{}"#, self.0)
            }
        }

        /// The document with its `Content-Type`.
        #[cfg(feature = "axum")]
        impl axum_core::response::IntoResponse for $name {
            fn into_response(self) -> axum_core::response::Response {
                let body = axum_core::body::Body::from(self.to_string());
                let mut response = axum_core::response::Response::new(body);
                let content_type = http::HeaderValue::from_static(super::CONTENT_TYPE);
                let headers = response.headers_mut();
                headers.insert(http::header::CONTENT_TYPE, content_type);
                response
            }
        }
    };
}

document!(VoiceResponse, VoiceVerb);
document!(MessagingResponse, MessagingVerb);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inbound::twiml::{Body, Hangup, Media, Message, Reject};

    #[test]
    fn a_document_begins_with_its_declaration() {
        assert_eq!(
            VoiceResponse::new().push(Hangup::new()).to_string(),
            r#"<?xml version="1.0" encoding="UTF-8"?><Response><Hangup/></Response>"#
        );
        assert!(
            MessagingResponse::default()
                .to_string()
                .ends_with("<Response/>")
        );
    }

    #[test]
    fn a_verb_without_a_type_is_an_element() {
        let verb = Element::new("Echo");
        let response = VoiceResponse::new()
            .push(verb)
            .push(Reject::new().attribute("new", "1"));
        let xml = Element::from(response).to_string();
        assert_eq!(xml, r#"<Response><Echo/><Reject new="1"/></Response>"#);
    }

    #[test]
    fn a_message_with_files_has_its_text_as_an_element() {
        let message = Message::new()
            .push(Body::new("a"))
            .push(Media::new("https://example.com/b"));
        let xml = message.to_string();
        assert_eq!(
            xml,
            "<Message><Body>a</Body><Media>https://example.com/b</Media></Message>"
        );
    }

    #[cfg(feature = "axum")]
    #[test]
    fn a_document_is_a_response() {
        use axum_core::response::IntoResponse;

        let response = MessagingResponse::new().into_response();
        assert_eq!(
            response.headers()["content-type"],
            "text/xml; charset=utf-8"
        );
    }
}
