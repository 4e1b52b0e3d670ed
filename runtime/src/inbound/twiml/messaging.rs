//! Messages.

element! {
    /// Sends a message: an answer, or to somebody else.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/messaging/twiml/message)
    Message: MessagingVerb, takes MessageNoun;
    /// Who gets it; by default who wrote.
    to: text = "to",
    /// Who sends it; by default the number that was written to.
    from: text = "from",
    /// The URL that is requested when the message was taken.
    action: text = "action",
    /// The method of that request.
    method: method = "method",
    /// The URL that is told of the message's status.
    status_callback: text = "statusCallback",
}

impl Message {
    /// A message with this text, and no attributes.
    pub fn text(body: impl Into<String>) -> Self {
        Self(super::Element::new("Message").text(body))
    }
}

element! {
    /// The text of a message that has files, too.
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
