//! Codes of calls.

codes! {
    /// The account has as many calls at a time as it may have.
    CONCURRENCY_LIMIT = 10004;
    /// The URL that says what to do with the call is not valid.
    INVALID_URL = 21205;
    /// The caller's number is not one of the account's, and not verified.
    UNVERIFIED_FROM_NUMBER = 21210;
    /// `From` is missing.
    NO_FROM_NUMBER = 21213;
    /// The number that is to be called cannot be reached.
    UNREACHABLE_TO_NUMBER = 21214;
    /// The account may not call this region.
    REGION_NOT_ENABLED = 21215;
    /// Twilio does not connect calls to this number.
    TO_NUMBER_BLOCKED = 21216;
    /// The number that is to be called is not valid.
    INVALID_TO_NUMBER = 21217;
    /// There is no such application, or it is another account's.
    INVALID_APPLICATION = 21218;
    /// A trial account calls verified numbers only.
    UNVERIFIED_TO_NUMBER = 21219;
    /// The call is not in progress, so that it cannot be changed.
    NOT_IN_PROGRESS = 21220;
    /// The account may not call by SIP.
    SIP_NOT_ENABLED = 21226;
}
