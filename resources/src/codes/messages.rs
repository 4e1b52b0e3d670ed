//! Codes of messages: rejected requests (21...), and status updates of messages that were not
//! delivered (30...).

codes! {
    /// The recipient's number is not valid.
    INVALID_TO_NUMBER = 21211;
    /// The sender is not a valid number.
    MALFORMED_FROM_NUMBER = 21212;
    /// The account may not send to the recipient's region.
    REGION_NOT_ENABLED = 21408;
    /// The sender is not a number of the account.
    NOT_INCOMING_NUMBER = 21601;
    /// The message has neither text nor media.
    NO_BODY = 21602;
    /// Neither `From` nor `MessagingServiceSid` is specified.
    NO_SENDER = 21603;
    /// `To` is missing.
    NO_RECIPIENT = 21604;
    /// The sender is not a Twilio number that can send messages.
    INVALID_FROM_NUMBER = 21606;
    /// A trial account can only send to verified numbers.
    UNVERIFIED_TO_NUMBER = 21608;
    /// The `StatusCallback` is not a valid URL.
    INVALID_STATUS_CALLBACK = 21609;
    /// The recipient has opted out with a word such as `STOP`.
    UNSUBSCRIBED = 21610;
    /// The sender's queue of messages is full.
    QUEUE_FULL = 21611;
    /// The recipient cannot be reached by this sender.
    UNREACHABLE_TO_NUMBER = 21612;
    /// The recipient's number is not a mobile number.
    NOT_MOBILE = 21614;
    /// The sender is ambiguous: several numbers of the account match.
    AMBIGUOUS_FROM_NUMBER = 21616;
    /// The text is longer than 1600 characters.
    BODY_TOO_LONG = 21617;
    /// Every carrier would filter this text.
    BODY_FILTERED = 21618;
    /// The message has no content.
    NO_CONTENT = 21619;
    /// A media URL is not valid.
    INVALID_MEDIA_URL = 21620;
    /// The sender cannot send media.
    FROM_NUMBER_WITHOUT_MMS = 21621;
    /// The account cannot send media.
    ACCOUNT_WITHOUT_MMS = 21622;
    /// A message can have at most 10 media files.
    TOO_MANY_MEDIA = 21623;
    /// The `ValidityPeriod` is not valid.
    INVALID_VALIDITY_PERIOD = 21624;
    /// `ContentVariables` need a `ContentSid`.
    CONTENT_MISSING = 21654;
    /// The `ContentSid` is not valid.
    INVALID_CONTENT = 21655;
    /// The `ContentVariables` are not valid.
    INVALID_CONTENT_VARIABLES = 21656;
    /// The sender ID (the displayed name) is not valid.
    INVALID_SENDER_ID = 21657;
    /// A parameter is too long.
    PARAMETER_TOO_LONG = 21658;
    /// The messaging service does not exist.
    NO_MESSAGING_SERVICE = 21701;
    /// The messaging service cannot send at the moment.
    MESSAGING_SERVICE_UNAVAILABLE = 21702;
    /// No sender of the messaging service can send this message.
    MESSAGING_SERVICE_WITHOUT_SENDER = 21703;
    /// The messaging service has no senders.
    MESSAGING_SERVICE_EMPTY = 21704;
    /// The `MessagingServiceSid` is not valid.
    INVALID_MESSAGING_SERVICE = 21705;
    /// The messaging service already has this sender.
    SENDER_EXISTS = 21710;
    /// The messaging service does not have this sender.
    SENDER_NOT_IN_SERVICE = 21711;
    /// Another messaging service has this sender.
    SENDER_IN_OTHER_SERVICE = 21712;
    /// The messaging service has reached its limit of senders.
    SENDER_LIMIT = 21714;
    /// The queue is full: the message was dropped.
    QUEUE_OVERFLOW = 30001;
    /// The account was suspended before the message was sent.
    ACCOUNT_SUSPENDED = 30002;
    /// The phone is off or out of reach.
    HANDSET_UNREACHABLE = 30003;
    /// The recipient is blocked from this message.
    BLOCKED = 30004;
    /// The number is unknown, or no longer exists.
    HANDSET_UNKNOWN = 30005;
    /// The number is a landline, or its carrier cannot be reached.
    LANDLINE = 30006;
    /// The carrier filtered the message as unwanted.
    CARRIER_FILTERED = 30007;
    /// The reason is unknown.
    UNKNOWN = 30008;
    /// A segment of a received message is missing.
    MISSING_SEGMENT = 30009;
    /// The message would cost more than its `MaxPrice`.
    PRICE_TOO_HIGH = 30010;
    /// The recipient cannot receive media in this region.
    MMS_NOT_SUPPORTED = 30011;
    /// The `ValidityPeriod` is too short.
    VALIDITY_TOO_SHORT = 30012;
    /// The `ValidityPeriod` is too long.
    VALIDITY_TOO_LONG = 30013;
    /// The channel is not supported.
    UNSUPPORTED_CHANNEL = 30015;
    /// Sender and recipient are on different channels.
    CHANNEL_MISMATCH = 30016;
    /// The carrier is overloaded.
    CARRIER_CONGESTED = 30017;
    /// The carrier requires that the sender's name is registered.
    SENDER_ID_NOT_REGISTERED = 30018;
    /// The content is larger than the carrier allows.
    CONTENT_TOO_LARGE = 30019;
    /// The campaign sends faster than the carriers allow (US A2P 10DLC).
    CAMPAIGN_RATE_LIMIT = 30022;
    /// The brand has reached the carrier's daily limit (US A2P 10DLC).
    DAILY_CAP = 30023;
    /// The carrier requires that the sender's number is registered.
    SENDER_NUMBER_NOT_PROVISIONED = 30024;
    /// The daily limit for T-Mobile is reached (US A2P 10DLC).
    T_MOBILE_DAILY_LIMIT = 30027;
    /// The sender is a toll-free number that was not verified.
    TOLL_FREE_NOT_VERIFIED = 30032;
    /// The campaign is suspended (US A2P 10DLC).
    CAMPAIGN_SUSPENDED = 30033;
    /// The sender does not belong to an approved campaign (US A2P 10DLC).
    NUMBER_NOT_REGISTERED = 30034;
    /// The sender's registration is not complete (US A2P 10DLC).
    NUMBER_BEING_REGISTERED = 30035;
    /// The message can no longer be canceled.
    NOT_CANCELABLE = 30409;
    /// The provider did not respond in time.
    PROVIDER_TIMEOUT = 30410;
    /// The recipient is temporarily blocked from this message.
    DELIVERY_BLOCKED = 30450;
}
