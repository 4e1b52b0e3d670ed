//! Verbs that connect a call's sound with something that is no phone.

element! {
    /// Connects the call with a stream or a room, until that ends.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/connect)
    Connect: VoiceVerb, takes ConnectNoun;
    /// The URL that is requested when it ends.
    action: text = "action",
    /// The method of that request.
    method: method = "method",
}

element! {
    /// Starts something that goes on while the next verbs are done.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/start)
    Start: VoiceVerb, takes StartNoun;
    /// The URL that is requested.
    action: text = "action",
    /// The method of that request.
    method: method = "method",
}

element! {
    /// Ends what a [`Start`] started, by its name.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/stop)
    Stop: VoiceVerb, takes StartNoun;
}

element! {
    /// The call's sound over a WebSocket.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/stream)
    Stream: ConnectNoun: StartNoun, takes StreamNoun;
    /// The address of the WebSocket, `wss://...`.
    url: text = "url",
    /// A name, unique in the call.
    name: text = "name",
    /// Whose sound: `inbound_track`, `outbound_track` or `both_tracks`.
    track: text = "track",
    /// The connector that the stream goes through, by its unique name.
    connector_name: text = "connectorName",
    /// The URL that receives the status of the stream.
    status_callback: text = "statusCallback",
    /// The method of these requests.
    status_callback_method: method = "statusCallbackMethod",
}

element! {
    /// A parameter that the other side of a [`Stream`] receives.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/stream)
    Parameter: StreamNoun;
    /// Its name.
    name: text = "name",
    /// Its value.
    value: text = "value",
}

element! {
    /// A video room, by its name.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/connect/room)
    Room: ConnectNoun, text name;
    /// The caller's name in the room.
    participant_identity: text = "participantIdentity",
}
