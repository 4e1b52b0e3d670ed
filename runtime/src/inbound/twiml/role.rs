//! What may stand where.

use super::Element;

macro_rules! roles {
    ($($(#[$doc:meta])* $role:ident;)+) => { $(
        $(#[$doc])*
        ///
        /// Every [`Element`] is one as well, for what has no type here.
        pub trait $role: Into<Element> {}

        impl $role for Element {}
    )+ };
}

roles! {
    /// A verb of a [`VoiceResponse`](super::VoiceResponse).
    VoiceVerb;
    /// A verb of a [`MessagingResponse`](super::MessagingResponse).
    MessagingVerb;
    /// A verb that a [`Gather`](super::Gather) takes: it is heard while keys are pressed.
    Prompt;
    /// Whom a [`Dial`](super::Dial) calls.
    DialNoun;
    /// What a [`Message`](super::Message) is made of.
    MessageNoun;
    /// What an [`Enqueue`](super::Enqueue) takes along.
    EnqueueNoun;
    /// What a [`Connect`](super::Connect) connects the call with.
    ConnectNoun;
    /// What a [`Stream`](super::Stream) takes along.
    StreamNoun;
    /// What a [`Start`](super::Start) starts.
    StartNoun;
}
