//! Codes of calls.

codes! {
    /// The account has reached its limit of concurrent calls.
    CONCURRENCY_LIMIT = 10004;
    /// The URL for the call's instructions is not valid.
    INVALID_URL = 21205;
    /// The caller's number does not belong to the account, and is not verified.
    UNVERIFIED_FROM_NUMBER = 21210;
    /// `From` is missing.
    NO_FROM_NUMBER = 21213;
    /// The called number cannot be reached.
    UNREACHABLE_TO_NUMBER = 21214;
    /// The account may not call this region.
    REGION_NOT_ENABLED = 21215;
    /// Twilio does not connect calls to this number.
    TO_NUMBER_BLOCKED = 21216;
    /// The called number is not valid.
    INVALID_TO_NUMBER = 21217;
    /// The application does not exist, or belongs to another account.
    INVALID_APPLICATION = 21218;
    /// A trial account can only call verified numbers.
    UNVERIFIED_TO_NUMBER = 21219;
    /// The call is not in progress, so it cannot be changed.
    NOT_IN_PROGRESS = 21220;
    /// The account may not call by SIP.
    SIP_NOT_ENABLED = 21226;
}
