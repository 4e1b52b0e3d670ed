//! `Dial` and its nouns, the parties that it calls.

element! {
    /// Calls another party and connects the two.
    ///
    /// Several nouns are called at once; the first one that answers is connected.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/dial)
    Dial: VoiceVerb, takes DialNoun;
    /// The URL that is requested when the call ends; by default, the original call continues
    /// with the next verb.
    action: text = "action",
    /// The method of that request. Twilio's default is POST.
    method: method = "method",
    /// How many seconds it rings.
    timeout: number = "timeout",
    /// The maximum duration of the call, in seconds.
    time_limit: number = "timeLimit",
    /// The caller ID that is shown.
    caller_id: text = "callerId",
    /// Whether `*` ends the call.
    hangup_on_star: flag = "hangupOnStar",
    /// Whether the caller hears it ring until somebody answers, instead of being
    /// answered at once.
    answer_on_bridge: flag = "answerOnBridge",
    /// The country whose ringing is heard, such as `us`.
    ring_tone: text = "ringTone",
    /// Whether nouns are called one after the other.
    sequential: flag = "sequential",
    /// What is recorded, such as `record-from-answer-dual`.
    record: text = "record",
    /// Whose audio is recorded: `inbound`, `outbound` or `both`.
    recording_track: text = "recordingTrack",
    /// Whether silence at both ends of the recording is removed.
    trim: text = "trim",
    /// The URL that receives the status of the recording.
    recording_status_callback: text = "recordingStatusCallback",
    /// The method of these requests.
    recording_status_callback_method: method = "recordingStatusCallbackMethod",
    /// The events to send: `in-progress`, `completed`, `absent`.
    recording_status_callback_event: words = "recordingStatusCallbackEvent",
    /// How it is recorded, by the SID of a recording configuration.
    recording_configuration_id: text = "recordingConfigurationId",
    /// The URL that is requested if a SIP call is to be transferred.
    refer_url: text = "referUrl",
    /// The method of that request.
    refer_method: method = "referMethod",
}

impl Dial {
    /// Calls one number: the same as a [`Number`] without attributes.
    pub fn number(number: impl Into<String>) -> Self {
        Self(super::Element::new("Dial").text(number))
    }
}

element! {
    /// A phone number.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/number)
    Number: DialNoun, text number;
    /// Keys that are pressed when it is answered; `w` waits half a second.
    send_digits: text = "sendDigits",
    /// The TwiML for the person who answers, executed before the two are connected.
    url: text = "url",
    /// The method of that request.
    method: method = "method",
    /// The URL that receives the status of the call.
    status_callback: text = "statusCallback",
    /// The method of these requests.
    status_callback_method: method = "statusCallbackMethod",
    /// The events to send: `initiated`, `ringing`, `answered`, `completed`.
    status_callback_event: words = "statusCallbackEvent",
    /// The trunk of your own carrier, `BY...`.
    byoc: text = "byoc",
    /// Whether to detect an answering machine: `Enable` or `DetectMessageEnd`.
    machine_detection: text = "machineDetection",
    /// The maximum duration of the detection, in seconds.
    machine_detection_timeout: number = "machineDetectionTimeout",
    /// How many milliseconds of speech indicate a machine.
    machine_detection_speech_threshold: number = "machineDetectionSpeechThreshold",
    /// How many milliseconds of silence end the speech.
    machine_detection_speech_end_threshold: number = "machineDetectionSpeechEndThreshold",
    /// How many milliseconds of initial silence end the detection.
    machine_detection_silence_timeout: number = "machineDetectionSilenceTimeout",
    /// The URL that receives the result of the detection.
    amd_status_callback: text = "amdStatusCallback",
    /// The method of that request.
    amd_status_callback_method: method = "amdStatusCallbackMethod",
}

element! {
    /// A client of the Voice SDKs.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/client)
    Client: DialNoun, text identity;
    /// The TwiML for the person who answers, executed before the two are connected.
    url: text = "url",
    /// The method of that request.
    method: method = "method",
    /// The URL that receives the status of the call.
    status_callback: text = "statusCallback",
    /// The method of these requests.
    status_callback_method: method = "statusCallbackMethod",
    /// The events to send: `initiated`, `ringing`, `answered`, `completed`.
    status_callback_event: words = "statusCallbackEvent",
}

element! {
    /// A SIP address, such as `sip:alice@example.com`.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/sip)
    Sip: DialNoun, text uri;
    /// The name for authentication.
    username: text = "username",
    /// The password for authentication.
    password: text = "password",
    /// The TwiML for the person who answers, executed before the two are connected.
    url: text = "url",
    /// The method of that request.
    method: method = "method",
    /// The URL that receives the status of the call.
    status_callback: text = "statusCallback",
    /// The method of these requests.
    status_callback_method: method = "statusCallbackMethod",
    /// The events to send: `initiated`, `ringing`, `answered`, `completed`.
    status_callback_event: words = "statusCallbackEvent",
    /// Whether to detect an answering machine: `Enable` or `DetectMessageEnd`.
    machine_detection: text = "machineDetection",
    /// The maximum duration of the detection, in seconds.
    machine_detection_timeout: number = "machineDetectionTimeout",
    /// How many milliseconds of speech indicate a machine.
    machine_detection_speech_threshold: number = "machineDetectionSpeechThreshold",
    /// How many milliseconds of silence end the speech.
    machine_detection_speech_end_threshold: number = "machineDetectionSpeechEndThreshold",
    /// How many milliseconds of initial silence end the detection.
    machine_detection_silence_timeout: number = "machineDetectionSilenceTimeout",
    /// The URL that receives the result of the detection.
    amd_status_callback: text = "amdStatusCallback",
    /// The method of that request.
    amd_status_callback_method: method = "amdStatusCallbackMethod",
}

element! {
    /// A conference, by its name.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/conference)
    Conference: DialNoun, text name;
    /// Whether the caller only listens.
    muted: flag = "muted",
    /// Whether a beep marks entering and leaving: `true`, `false`, `onEnter`, `onExit`.
    beep: text = "beep",
    /// Whether the conference starts when this caller enters.
    start_conference_on_enter: flag = "startConferenceOnEnter",
    /// Whether the conference ends when this caller leaves.
    end_conference_on_exit: flag = "endConferenceOnExit",
    /// The URL of the audio or document until it starts; empty text means silence.
    wait_url: text = "waitUrl",
    /// The method of that request.
    wait_method: method = "waitMethod",
    /// The maximum number of participants.
    max_participants: number = "maxParticipants",
    /// What is recorded: `record-from-start` or `do-not-record`.
    record: text = "record",
    /// The region in which the audio is mixed, such as `ie1`.
    region: text = "region",
    /// The call that this caller coaches, `CA...`.
    coach: text = "coach",
    /// Whether silence at both ends of the recording is removed.
    trim: text = "trim",
    /// The URL that receives the events of the conference.
    status_callback: text = "statusCallback",
    /// The method of these requests.
    status_callback_method: method = "statusCallbackMethod",
    /// The events to send: `start`, `end`, `join`, `leave`, `mute`, `hold`, `speaker`, ...
    status_callback_event: words = "statusCallbackEvent",
    /// The URL that receives the status of the recording.
    recording_status_callback: text = "recordingStatusCallback",
    /// The method of these requests.
    recording_status_callback_method: method = "recordingStatusCallbackMethod",
    /// The events to send: `in-progress`, `completed`, `absent`.
    recording_status_callback_event: words = "recordingStatusCallbackEvent",
    /// How it is recorded, by the SID of a recording configuration.
    recording_configuration_id: text = "recordingConfigurationId",
    /// How much jitter is smoothed: `off`, `small`, `medium` or `large`.
    jitter_buffer_size: text = "jitterBufferSize",
    /// A name for this caller, unique in the conference.
    participant_label: text = "participantLabel",
}

element! {
    /// The first caller who waits in a queue, by the queue's name.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/queue)
    Queue: DialNoun, text name;
    /// The document that the waiting caller hears before the two are connected.
    url: text = "url",
    /// The method of that request.
    method: method = "method",
    /// The reservation of TaskRouter, `WR...`.
    reservation_sid: text = "reservationSid",
    /// The activity of the worker afterwards, `WA...`.
    post_work_activity_sid: text = "postWorkActivitySid",
}

element! {
    /// A SIM card, by its SID.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/sim)
    Sim: DialNoun, text sim_sid;
}

element! {
    /// Another application, by its SID, `AP...`.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/application)
    Application: DialNoun, text application_sid;
    /// The URL of the first document.
    url: text = "url",
    /// The method of that request.
    method: method = "method",
    /// The customer that the call is for.
    customer_id: text = "customerId",
    /// Whether the caller's number is passed on.
    copy_parent_to: flag = "copyParentTo",
    /// The URL that receives the status of the call.
    status_callback: text = "statusCallback",
    /// The method of these requests.
    status_callback_method: method = "statusCallbackMethod",
    /// The events to send: `initiated`, `ringing`, `answered`, `completed`.
    status_callback_event: words = "statusCallbackEvent",
}

element! {
    /// A WhatsApp number.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/whatsapp)
    WhatsApp: DialNoun, text number;
    /// The TwiML for the person who answers, executed before the two are connected.
    url: text = "url",
    /// The method of that request.
    method: method = "method",
    /// The URL that receives the status of the call.
    status_callback: text = "statusCallback",
    /// The method of these requests.
    status_callback_method: method = "statusCallbackMethod",
    /// The events to send: `initiated`, `ringing`, `answered`, `completed`.
    status_callback_event: words = "statusCallbackEvent",
}
