//! Verbs that connect the audio of a call with something other than a phone.

element! {
    /// Connects the call with a stream or a room, until that ends.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/connect)
    Connect: VoiceVerb, takes ConnectNoun;
    /// The URL that is requested when the connection ends.
    action: text = "action",
    /// The method of that request.
    method: method = "method",
}

element! {
    /// Starts something that continues while the next verbs are executed.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/start)
    Start: VoiceVerb, takes StartNoun;
    /// The URL that is requested.
    action: text = "action",
    /// The method of that request.
    method: method = "method",
}

element! {
    /// Stops something that a [`Start`] has started, by its name.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/stop)
    Stop: VoiceVerb, takes StartNoun;
}

element! {
    /// The audio of the call over a WebSocket.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/stream)
    Stream: ConnectNoun: StartNoun, takes StreamNoun;
    /// The address of the WebSocket, `wss://...`.
    url: text = "url",
    /// A name, unique in the call.
    name: text = "name",
    /// Whose audio: `inbound_track`, `outbound_track` or `both_tracks`.
    track: text = "track",
    /// The connector of the stream, by its unique name.
    connector_name: text = "connectorName",
    /// The URL that receives the status of the stream.
    status_callback: text = "statusCallback",
    /// The method of these requests.
    status_callback_method: method = "statusCallbackMethod",
}

element! {
    /// A parameter for the receiver of a [`Stream`].
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
