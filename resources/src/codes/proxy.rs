//! Codes of Proxy. Twilio's dictionary describes 80402 and those from 80604 on that have
//! a page of their own; the others are described as the API was seen to use them, and as
//! the emulator uses them.

codes! {
    /// The session has, or had, a participant of this identifier.
    PARTICIPANT_EXISTS = 80103;
    /// The number is in the service's pool already.
    NUMBER_EXISTS = 80104;
    /// The pool has no number for this participant.
    NO_NUMBER = 80206;
    /// All numbers of the pool are reserved.
    ONLY_RESERVED_NUMBERS = 80207;
    /// The identifier uses every number of the pool in other open sessions.
    NUMBERS_IN_USE = 80208;
    /// The identifier cannot be paired with this proxy identifier.
    PAIR_INVALID = 80402;
    /// The number is in the pool of another service.
    NUMBER_IN_OTHER_SERVICE = 80601;
    /// Another service of the account has this unique name.
    SERVICE_NAME_TAKEN = 80602;
    /// Another session of the service has this unique name.
    SESSION_NAME_TAKEN = 80603;
    /// Another open session pairs this identifier with this proxy identifier.
    PAIR_IN_USE = 80604;
    /// The proxy identifier is not in the service's pool.
    NUMBER_NOT_IN_SERVICE = 80605;
    /// The session is closed.
    SESSION_CLOSED = 80607;
    /// The session has two participants already.
    PARTICIPANT_LIMIT = 80609;
    /// The session's mode does not fit the identifier: a chat address in a session with
    /// calls.
    MODE_MISMATCH = 80616;
    /// Another request for the same identifier is in progress: try again when it is
    /// done.
    PARTICIPANT_CONFLICT = 80623;
    /// A warning in the debugger: a pair was made that another open session has.
    PAIR_AMBIGUOUS = 80802;
    /// A warning in the debugger: a call or message fits no open session.
    NO_SESSION = 80905;
    /// A warning in the debugger: a call came to a session for messages only.
    CALL_IN_MESSAGE_SESSION = 80911;
}
