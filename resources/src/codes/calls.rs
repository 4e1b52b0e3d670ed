//! Codes of calls.

codes! {
    /// The number that is to be called is not valid.
    INVALID_TO_NUMBER = 21217;
    /// There is no such application, or it is another account's.
    INVALID_APPLICATION = 21218;
    /// A trial account calls verified numbers only.
    UNVERIFIED_TO_NUMBER = 21219;
    /// The call is not in progress, so that it cannot be changed.
    NOT_IN_PROGRESS = 21220;
    /// Twilio does not connect calls to this number.
    TO_NUMBER_BLOCKED = 21216;
    /// The account may not call by SIP.
    SIP_NOT_ENABLED = 21226;
}
