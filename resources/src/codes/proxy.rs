//! Codes of Proxy. If the dictionary is unclear, the description follows observations of the
//! API; the emulator uses the codes in the same way.

codes! {
    /// The number was added to another service: it can only be in one.
    NUMBER_ADDED_ELSEWHERE = 80101;
    /// The session has, or had, a participant with this identifier.
    PARTICIPANT_EXISTS = 80103;
    /// The number is already in the service's pool.
    NUMBER_EXISTS = 80104;
    /// The short code is already in the service's pool.
    SHORT_CODE_EXISTS = 80105;
    /// The pool has no number for calls with this participant.
    NO_NUMBER_FOR_CALLS = 80201;
    /// The pool has no number for messages with this participant.
    NO_NUMBER_FOR_MESSAGES = 80202;
    /// The pool has no number for the participant's country.
    NO_NUMBER_FOR_COUNTRY = 80203;
    /// The service has no numbers.
    POOL_EMPTY = 80205;
    /// The pool has no number for this participant.
    NO_NUMBER = 80206;
    /// All numbers of the pool are reserved.
    ONLY_RESERVED_NUMBERS = 80207;
    /// The identifier already uses every number of the pool in other open sessions.
    NUMBERS_IN_USE = 80208;
    /// The number does not belong to the account.
    NUMBER_NOT_FOUND = 80301;
    /// The short code does not belong to the account.
    SHORT_CODE_NOT_FOUND = 80303;
    /// The proxy identifier of another channel is not known.
    IDENTIFIER_NOT_FOUND = 80304;
    /// The chat service does not exist.
    CHAT_SERVICE_NOT_FOUND = 80306;
    /// No session has this unique name.
    SESSION_NAME_NOT_FOUND = 80308;
    /// The identifier cannot be paired with this proxy identifier.
    PAIR_INVALID = 80402;
    /// The participant's number is wrong.
    IDENTIFIER_INVALID = 80404;
    /// The account may not create services: Proxy accepts no new customers.
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
    /// The proxy identifier belongs to another account.
    NUMBER_OF_OTHER_ACCOUNT = 80606;
    /// The session is closed.
    SESSION_CLOSED = 80607;
    /// The session's status cannot be changed in this way.
    STATUS_INVALID = 80608;
    /// The session already has two participants.
    PARTICIPANT_LIMIT = 80609;
    /// The SIDs of the path do not belong together.
    UNAUTHORIZED = 80610;
    /// Open sessions use the number, so it cannot be removed.
    NUMBER_IN_SESSIONS = 80611;
    /// The session has, or had, a participant with this identifier, who may have been removed.
    IDENTIFIER_USED_BEFORE = 80612;
    /// Another service of Twilio rejected a request from Proxy.
    DOWNSTREAM_REJECTED = 80613;
    /// A warning in the debugger: the session has no other participant.
    NO_PARTNER = 80614;
    /// The record cannot be deleted: the account is on legal hold.
    LEGAL_HOLD = 80615;
    /// The session's mode does not fit the identifier: a chat address in a session with
    /// calls.
    MODE_MISMATCH = 80616;
    /// The pool has reached its limit of numbers.
    POOL_FULL = 80622;
    /// Another request for the same identifier is in progress: try again when it has
    /// finished.
    PARTICIPANT_CONFLICT = 80623;
    /// A parameter is not valid; the message names it.
    PARAMETER_INVALID = 80701;
    /// The session cannot be opened again: a participant would be in two sessions.
    SESSION_CANNOT_REOPEN = 80801;
    /// A warning in the debugger: another open session has the same pair.
    PAIR_AMBIGUOUS = 80802;
    /// A warning in the debugger: a message was a word such as `STOP`, and was not forwarded.
    STOP_WORD = 80901;
    /// A warning in the debugger: the caller is not in an open session.
    NO_ACTIVE_SESSION = 80902;
    /// A warning in the debugger: the participant is not known.
    UNKNOWN_PARTICIPANT = 80903;
    /// The session has expired.
    SESSION_EXPIRED = 80904;
    /// A warning in the debugger: a call or message matches no open session.
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
