//! Verbs that end a call or take it elsewhere.

element! {
    /// Goes on with the document at another URL. What stands behind it is not done.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/redirect)
    Redirect: VoiceVerb: MessagingVerb, text url;
    /// The method of the request. Twilio's default is POST.
    method: method = "method",
}

element! {
    /// Ends the call.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/hangup)
    Hangup: VoiceVerb;
}

element! {
    /// Does not take the call. As the first verb it costs nothing.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/reject)
    Reject: VoiceVerb;
    /// What the caller hears: `rejected` or `busy`.
    reason: text = "reason",
}

element! {
    /// Puts the call into a queue.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/enqueue)
    Enqueue: VoiceVerb, text queue, takes EnqueueNoun;
    /// The URL that is requested when the call leaves the queue.
    action: text = "action",
    /// The method of that request. Twilio's default is POST.
    method: method = "method",
    /// How many calls may wait.
    max_queue_size: number = "maxQueueSize",
    /// The document that is heard while waiting.
    wait_url: text = "waitUrl",
    /// The method of that request.
    wait_url_method: method = "waitUrlMethod",
    /// The workflow of TaskRouter that the call becomes a task of, `WW...`.
    workflow_sid: text = "workflowSid",
}

impl Enqueue {
    /// For a workflow of TaskRouter, which has no queue's name.
    pub fn workflow(workflow_sid: impl Into<String>) -> Self {
        Self(super::Element::new("Enqueue").attribute("workflowSid", workflow_sid))
    }
}

element! {
    /// The task that an [`Enqueue`] makes: its attributes, as the text of a JSON
    /// object.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/enqueue)
    Task: EnqueueNoun, text attributes;
    /// The task's priority, from 0.
    priority: number = "priority",
    /// How many seconds the task lives.
    timeout: number = "timeout",
}

element! {
    /// Leaves the queue that the call waits in; in the document of its `wait_url`.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/leave)
    Leave: VoiceVerb;
}
