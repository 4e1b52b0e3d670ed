//! The roles of elements: which elements may be nested in which.

use super::Element;

macro_rules! roles {
    ($($(#[$doc:meta])* $role:ident;)+) => { $(
        $(#[$doc])*
        ///
        /// Every [`Element`] has this role too, for verbs without a type.
        pub trait $role: Into<Element> {}

        impl $role for Element {}
    )+ };
}

roles! {
    /// A verb of a [`VoiceResponse`](super::VoiceResponse).
    VoiceVerb;
    /// A verb of a [`MessagingResponse`](super::MessagingResponse).
    MessagingVerb;
    /// A verb in a [`Gather`](super::Gather): it is executed while input is collected.
    Prompt;
    /// A party that a [`Dial`](super::Dial) calls.
    DialNoun;
    /// A part of a [`Message`](super::Message).
    MessageNoun;
    /// A task for an [`Enqueue`](super::Enqueue).
    EnqueueNoun;
    /// The destination of a [`Connect`](super::Connect).
    ConnectNoun;
    /// A parameter of a [`Stream`](super::Stream).
    StreamNoun;
    /// Something that a [`Start`](super::Start) starts.
    StartNoun;
}
