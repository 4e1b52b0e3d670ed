//! Codes of Verify.

codes! {
    /// A parameter is wrong; the message names it.
    INVALID_PARAMETER = 60200;
    /// The template's translation is not approved.
    TRANSLATION_NOT_APPROVED = 60201;
    /// Too many codes were checked for one verification.
    MAX_CHECK_ATTEMPTS = 60202;
    /// Too many codes were sent to one person: five in ten minutes.
    MAX_SEND_ATTEMPTS = 60203;
    /// The service does not have this feature.
    FEATURE_NOT_ENABLED = 60204;
    /// The number is a landline, which gets no SMS.
    LANDLINE = 60205;
    /// A service for payments (PSD2) needs `Amount` and `Payee`.
    PAYMENT_MISSING = 60206;
    /// The service has as many rate limits as it may have.
    RATE_LIMIT_LIMIT = 60207;
    /// Another rate limit of the service has this unique name.
    RATE_LIMIT_NAME_TAKEN = 60208;
    /// A unique name has letters, digits, `-`, `_` and `.`.
    INVALID_UNIQUE_NAME = 60209;
    /// The rate limit has as many buckets as it may have.
    BUCKET_LIMIT = 60210;
    /// The rate limit has a bucket for this interval.
    BUCKET_EXISTS = 60211;
    /// Too many verifications of one number at a time.
    TOO_MANY_FOR_NUMBER = 60212;
    /// There is a messaging configuration for this country.
    MESSAGING_CONFIGURATION_EXISTS = 60213;
    /// A payment (PSD2) cannot be verified by a call.
    NO_CALLS_FOR_PAYMENTS = 60214;
    /// The account has as many mailers as it may have.
    MAILER_LIMIT = 60215;
    /// The service has no mailer, which the channel `email` needs.
    NO_MAILER = 60217;
    /// The mail's template is not active.
    TEMPLATE_INACTIVE = 60218;
    /// The mail's template lacks its placeholders.
    TEMPLATE_INCOMPLETE = 60219;
    /// The account may not send to China; Twilio's support decides.
    CHINA_NOT_ALLOWED = 60220;
    /// A check needs `To` or `VerificationSid`.
    NO_TARGET = 60221;
    /// The mail's sender is not verified.
    MAIL_SENDER_NOT_VERIFIED = 60222;
    /// The channel is disabled.
    CHANNEL_DISABLED = 60223;
    /// The template needs substitutions that were not given.
    SUBSTITUTIONS_MISSING = 60224;
    /// The template has this translation already.
    TRANSLATION_EXISTS = 60225;
    /// The template does not fit the channel.
    TEMPLATE_CHANNEL = 60227;
    /// There is no such template.
    TEMPLATE_NOT_FOUND = 60228;
    /// The template has no such translation.
    TRANSLATION_NOT_FOUND = 60229;
    /// A parameter of a factor or a challenge is wrong.
    MALFORMED_PARAMETER = 60300;
    /// There is such an entity already.
    ENTITY_EXISTS = 60301;
    /// The entity has a factor of this type.
    FACTOR_TYPE_EXISTS = 60302;
    /// A parameter of the access token is missing or wrong.
    INVALID_ACCESS_TOKEN_PARAMETERS = 60305;
    /// A parameter has a wrong form.
    INVALID_REQUEST = 60306;
    /// The challenge was answered wrongly too often.
    MAX_CHALLENGE_ATTEMPTS = 60308;
    /// The challenge was notified of as often as it may be.
    MAX_NOTIFICATIONS = 60309;
    /// The factor was verified wrongly too often.
    MAX_FACTOR_ATTEMPTS = 60310;
    /// The factor could not be verified.
    FACTOR_FAILED = 60311;
    /// The factor has as many challenges as it may have.
    CHALLENGE_LIMIT = 60312;
    /// The credentials may not create a factor.
    FACTOR_NOT_ALLOWED = 60313;
    /// The factor's binding has a wrong form.
    INVALID_BINDING = 60314;
    /// The entity has as many factors as it may have.
    FACTOR_LIMIT = 60315;
    /// There is such a factor already.
    FACTOR_EXISTS = 60317;
    /// The factor is not verified yet.
    FACTOR_UNVERIFIED = 60318;
    /// The challenge was answered before.
    CHALLENGE_ANSWERED = 60322;
    /// The challenge has expired.
    CHALLENGE_EXPIRED = 60323;
    /// The challenge was answered wrongly.
    CHALLENGE_FAILED = 60324;
    /// Too many factors of one entity were created in a short time.
    TOO_MANY_FACTORS = 60326;
    /// The webhook could not be called.
    WEBHOOK_FAILED = 60330;
}
