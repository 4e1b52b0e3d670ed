//! Verbs that speak and listen.

element! {
    /// Speaks text.
    ///
    /// SSML tags are [`child`](Say::child) elements between pieces of [`text`](Say::text).
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/say)
    Say: VoiceVerb: Prompt, text text;
    /// The voice, such as `alice` or `Polly.Joanna`.
    voice: text = "voice",
    /// The language, such as `en-GB`.
    language: text = "language",
    /// How often; 0 means until the call ends. Twilio's default is once.
    times: number = "loop",
}

impl Say {
    /// Adds an element of SSML, such as `break`.
    #[must_use]
    pub fn child(self, child: impl Into<super::Element>) -> Self {
        Self(self.0.child(child))
    }

    /// Adds text.
    #[must_use]
    pub fn text(self, text: impl Into<String>) -> Self {
        Self(self.0.text(text))
    }
}

element! {
    /// Plays a sound file.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/play)
    Play: VoiceVerb: Prompt, text url;
    /// How often; 0 means until the call ends. Twilio's default is once.
    times: number = "loop",
    /// Keys to play instead of a file; `w` waits half a second.
    digits: text = "digits",
}

element! {
    /// Waits in silence.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/pause)
    Pause: VoiceVerb: Prompt;
    /// How long, in seconds. Twilio's default is one.
    length: number = "length",
}

element! {
    /// Collects keys or speech from the caller while the nested verbs are executed.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/gather)
    Gather: VoiceVerb, takes Prompt;
    /// The accepted input: `dtmf`, `speech` or both.
    input: words = "input",
    /// The URL that receives the input; by default the one of this document.
    action: text = "action",
    /// The method of that request. Twilio's default is POST.
    method: method = "method",
    /// How many seconds without input end it.
    timeout: number = "timeout",
    /// How many seconds of silence end the speech; `auto` lets Twilio decide.
    speech_timeout: text = "speechTimeout",
    /// The maximum duration of the speech, in seconds.
    max_speech_time: number = "maxSpeechTime",
    /// How many keys end it.
    num_digits: number = "numDigits",
    /// The key that ends it; empty text means none.
    finish_on_key: text = "finishOnKey",
    /// The language of the speech, such as `en-GB`.
    language: text = "language",
    /// Expected words, separated by commas.
    hints: text = "hints",
    /// The model for speech recognition.
    speech_model: text = "speechModel",
    /// Whether a better model is used, if there is one.
    enhanced: flag = "enhanced",
    /// Whether swear words are replaced by asterisks.
    profanity_filter: flag = "profanityFilter",
    /// The URL that receives partial results of the speech recognition.
    partial_result_callback: text = "partialResultCallback",
    /// The method of these requests.
    partial_result_callback_method: method = "partialResultCallbackMethod",
    /// Whether input stops the nested verbs.
    barge_in: flag = "bargeIn",
    /// Whether the action is also requested if there was no input.
    action_on_empty_result: flag = "actionOnEmptyResult",
}

element! {
    /// Records the caller.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/record)
    Record: VoiceVerb;
    /// The URL that is requested when the recording ends; by default the one of this
    /// document.
    action: text = "action",
    /// The method of that request. Twilio's default is POST.
    method: method = "method",
    /// How many seconds of silence end it.
    timeout: number = "timeout",
    /// The keys that end it.
    finish_on_key: text = "finishOnKey",
    /// The maximum duration, in seconds.
    max_length: number = "maxLength",
    /// Whether a beep is played first.
    play_beep: flag = "playBeep",
    /// Whether silence at both ends is removed: `trim-silence` or `do-not-trim`.
    trim: text = "trim",
    /// The URL that receives the status of the recording.
    recording_status_callback: text = "recordingStatusCallback",
    /// The method of these requests.
    recording_status_callback_method: method = "recordingStatusCallbackMethod",
    /// The events to send: `in-progress`, `completed`, `absent`.
    recording_status_callback_event: words = "recordingStatusCallbackEvent",
    /// How it is recorded, by the SID of a recording configuration.
    recording_configuration_id: text = "recordingConfigurationId",
    /// Whether the recording is transcribed.
    transcribe: flag = "transcribe",
    /// The URL that receives the transcription.
    transcribe_callback: text = "transcribeCallback",
}
