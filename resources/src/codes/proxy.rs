//! Codes of Proxy. What the dictionary leaves open is described as the API was seen to use
//! it, and as the emulator uses it.

codes! {
    /// The number was added to another service: it can be in one.
    NUMBER_ADDED_ELSEWHERE = 80101;
    /// The session has, or had, a participant of this identifier.
    PARTICIPANT_EXISTS = 80103;
    /// The number is in the service's pool already.
    NUMBER_EXISTS = 80104;
    /// The short code is in the service's pool already.
    SHORT_CODE_EXISTS = 80105;
    /// The pool has no number with which this participant can call.
    NO_NUMBER_FOR_CALLS = 80201;
    /// The pool has no number with which this participant can write.
    NO_NUMBER_FOR_MESSAGES = 80202;
    /// The pool has no number for the participant's country.
    NO_NUMBER_FOR_COUNTRY = 80203;
    /// The service has no numbers.
    POOL_EMPTY = 80205;
    /// The pool has no number for this participant.
    NO_NUMBER = 80206;
    /// All numbers of the pool are reserved.
    ONLY_RESERVED_NUMBERS = 80207;
    /// The identifier uses every number of the pool in other open sessions.
    NUMBERS_IN_USE = 80208;
    /// The number is not one of the account's.
    NUMBER_NOT_FOUND = 80301;
    /// The short code is not one of the account's.
    SHORT_CODE_NOT_FOUND = 80303;
    /// The proxy identifier of another channel is not known.
    IDENTIFIER_NOT_FOUND = 80304;
    /// There is no such chat service.
    CHAT_SERVICE_NOT_FOUND = 80306;
    /// No session has this unique name.
    SESSION_NAME_NOT_FOUND = 80308;
    /// The identifier cannot be paired with this proxy identifier.
    PAIR_INVALID = 80402;
    /// The participant's number is wrong.
    IDENTIFIER_INVALID = 80404;
    /// The account may not create services: Proxy takes no new customers.
    CLOSED_TO_NEW_CUSTOMERS = 80506;
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
    /// The proxy identifier is not the account's.
    NUMBER_OF_OTHER_ACCOUNT = 80606;
    /// The session is closed.
    SESSION_CLOSED = 80607;
    /// The session's status cannot be changed so.
    STATUS_INVALID = 80608;
    /// The session has two participants already.
    PARTICIPANT_LIMIT = 80609;
    /// The SIDs of the path do not belong together.
    UNAUTHORIZED = 80610;
    /// The number is used by open sessions, so that it cannot be removed.
    NUMBER_IN_SESSIONS = 80611;
    /// The session has, or had, a participant of this identifier, who may have been removed.
    IDENTIFIER_USED_BEFORE = 80612;
    /// Another service of Twilio's refused what Proxy asked of it.
    DOWNSTREAM_REJECTED = 80613;
    /// A warning in the debugger: there is nobody at the other end of the session.
    NO_PARTNER = 80614;
    /// The record cannot be deleted: the account is on legal hold.
    LEGAL_HOLD = 80615;
    /// The session's mode does not fit the identifier: a chat address in a session with
    /// calls.
    MODE_MISMATCH = 80616;
    /// The pool has as many numbers as it may have.
    POOL_FULL = 80622;
    /// Another request for the same identifier is in progress: try again when it is
    /// done.
    PARTICIPANT_CONFLICT = 80623;
    /// A parameter is not valid; the message names it.
    PARAMETER_INVALID = 80701;
    /// The session cannot be opened again: a participant would be in two.
    SESSION_CANNOT_REOPEN = 80801;
    /// A warning in the debugger: a pair was made that another open session has.
    PAIR_AMBIGUOUS = 80802;
    /// A warning in the debugger: a message was a word such as `STOP`, and was not passed on.
    STOP_WORD = 80901;
    /// A warning in the debugger: somebody called who is in no open session.
    NO_ACTIVE_SESSION = 80902;
    /// A warning in the debugger: the participant is not known.
    UNKNOWN_PARTICIPANT = 80903;
    /// The session's time is over.
    SESSION_EXPIRED = 80904;
    /// A warning in the debugger: a call or message fits no open session.
    NO_SESSION = 80905;
    /// The `InterceptCallbackUrl` stopped the call or message.
    INTERCEPTED = 80909;
    /// A warning in the debugger: a message came to a session for calls only.
    MESSAGE_IN_CALL_SESSION = 80910;
    /// A warning in the debugger: a call came to a session for messages only.
    CALL_IN_MESSAGE_SESSION = 80911;
    /// The `OutOfSessionCallbackUrl` did not respond with success.
    OUT_OF_SESSION_CALLBACK_FAILED = 80913;
}
