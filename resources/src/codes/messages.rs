//! Codes of messages: refusals when one is sent (21...), and what its status update has
//! when it was not delivered (30...).

codes! {
    /// The recipient's number is not valid.
    INVALID_TO_NUMBER = 21211;
    /// The account may not send to the recipient's region.
    REGION_NOT_ENABLED = 21408;
    /// The sender is no number of Twilio's that can send messages.
    INVALID_FROM_NUMBER = 21606;
    /// A trial account sends to verified numbers only.
    UNVERIFIED_TO_NUMBER = 21608;
    /// The `StatusCallback` is not a valid URL.
    INVALID_STATUS_CALLBACK = 21609;
    /// The recipient has opted out with a word such as `STOP`.
    UNSUBSCRIBED = 21610;
    /// Too many of the sender's messages wait.
    QUEUE_FULL = 21611;
    /// The recipient cannot be reached by this sender.
    UNREACHABLE_TO_NUMBER = 21612;
    /// The recipient's number is no mobile one.
    NOT_MOBILE = 21614;
    /// The sender is ambiguous: several numbers of the account match.
    AMBIGUOUS_FROM_NUMBER = 21616;
    /// The text is longer than 1600 characters.
    BODY_TOO_LONG = 21617;
    /// Every carrier would filter this text.
    BODY_FILTERED = 21618;
    /// A file's URL is not valid.
    INVALID_MEDIA_URL = 21620;
    /// The sender cannot send files.
    FROM_NUMBER_WITHOUT_MMS = 21621;
    /// The account cannot send files.
    ACCOUNT_WITHOUT_MMS = 21622;
    /// A message has at most 10 files.
    TOO_MANY_MEDIA = 21623;
    /// There is no such messaging service.
    NO_MESSAGING_SERVICE = 21701;
    /// The messaging service cannot send at the moment.
    MESSAGING_SERVICE_UNAVAILABLE = 21702;
    /// No sender of the messaging service can send this message.
    MESSAGING_SERVICE_WITHOUT_SENDER = 21703;
    /// The messaging service has no senders.
    MESSAGING_SERVICE_EMPTY = 21704;
    /// Too many messages wait: this one was dropped.
    QUEUE_OVERFLOW = 30001;
    /// The account was suspended before the message was sent.
    ACCOUNT_SUSPENDED = 30002;
    /// The phone is off or out of reach.
    HANDSET_UNREACHABLE = 30003;
    /// The recipient is blocked from this message.
    BLOCKED = 30004;
    /// The number is unknown, or exists no more.
    HANDSET_UNKNOWN = 30005;
    /// The number is a landline, or its carrier cannot be reached.
    LANDLINE = 30006;
    /// The carrier took the message for an unwanted one.
    CARRIER_FILTERED = 30007;
    /// Nobody says why.
    UNKNOWN = 30008;
    /// A segment of a message that came in is missing.
    MISSING_SEGMENT = 30009;
    /// The message would cost more than its `MaxPrice`.
    PRICE_TOO_HIGH = 30010;
}
