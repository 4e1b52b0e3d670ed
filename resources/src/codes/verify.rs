//! Codes of Verify.

codes! {
    /// A parameter is wrong; the message names it.
    INVALID_PARAMETER = 60200;
    /// Too many codes were checked for one verification.
    MAX_CHECK_ATTEMPTS = 60202;
    /// Too many codes were sent to one person: five in ten minutes.
    MAX_SEND_ATTEMPTS = 60203;
    /// The account has as many mailers as it may have.
    MAILER_LIMIT = 60215;
    /// The service has no mailer, which the channel `email` needs.
    NO_MAILER = 60217;
    /// The mail's template is not active.
    TEMPLATE_INACTIVE = 60218;
    /// The mail's template lacks its placeholders.
    TEMPLATE_INCOMPLETE = 60219;
}
