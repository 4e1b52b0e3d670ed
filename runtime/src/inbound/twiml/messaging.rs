//! Messages.

element! {
    /// Sends a message: a reply, or to another number.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/messaging/twiml/message)
    Message: MessagingVerb, takes MessageNoun;
    /// The recipient; by default the sender of the inbound message.
    to: text = "to",
    /// The sender; by default the recipient of the inbound message.
    from: text = "from",
    /// The URL that is requested when the message was accepted.
    action: text = "action",
    /// The method of that request.
    method: method = "method",
    /// The URL that receives the status of the message.
    status_callback: text = "statusCallback",
}

impl Message {
    /// A message with this text, and no attributes.
    pub fn text(body: impl Into<String>) -> Self {
        Self(super::Element::new("Message").text(body))
    }
}

element! {
    /// The text of a message that also has files.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/messaging/twiml/message)
    Body: MessageNoun, text text;
}

element! {
    /// A file of a message, by its URL.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/messaging/twiml/message)
    Media: MessageNoun, text url;
}
