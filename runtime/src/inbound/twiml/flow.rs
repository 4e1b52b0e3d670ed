//! Verbs that end, redirect or queue a call.

element! {
    /// Continues with the document at another URL. The verbs after it are not executed.
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
    /// Rejects the call. If it is the first verb, the call costs nothing.
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
    /// The maximum number of waiting calls.
    max_queue_size: number = "maxQueueSize",
    /// The URL of the document that is executed while waiting.
    wait_url: text = "waitUrl",
    /// The method of that request.
    wait_url_method: method = "waitUrlMethod",
    /// The TaskRouter workflow that handles the call as a task, `WW...`.
    workflow_sid: text = "workflowSid",
}

impl Enqueue {
    /// For a TaskRouter workflow, which needs no name of a queue.
    pub fn workflow(workflow_sid: impl Into<String>) -> Self {
        Self(super::Element::new("Enqueue").attribute("workflowSid", workflow_sid))
    }
}

element! {
    /// The task that an [`Enqueue`] creates: its attributes, as the text of a JSON object.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/enqueue)
    Task: EnqueueNoun, text attributes;
    /// The task's priority, from 0.
    priority: number = "priority",
    /// The lifetime of the task, in seconds.
    timeout: number = "timeout",
}

element! {
    /// Leaves the queue in which the call waits; for the document of its `wait_url`.
    ///
    /// [Twilio's page](https://www.twilio.com/docs/voice/twiml/leave)
    Leave: VoiceVerb;
}
