//! Codes of Verify.

codes! {
    /// A parameter is wrong; the message names it.
    INVALID_PARAMETER = 60200;
    /// The template's translation is not approved.
    TRANSLATION_NOT_APPROVED = 60201;
    /// Too many codes were checked for one verification.
    MAX_CHECK_ATTEMPTS = 60202;
    /// Too many codes were sent to one person: the limit is five in ten minutes.
    MAX_SEND_ATTEMPTS = 60203;
    /// The service does not have this feature.
    FEATURE_NOT_ENABLED = 60204;
    /// The number is a landline, which cannot receive SMS.
    LANDLINE = 60205;
    /// A service for payments (PSD2) needs `Amount` and `Payee`.
    PAYMENT_MISSING = 60206;
    /// The service has the maximum number of rate limits.
    RATE_LIMIT_LIMIT = 60207;
    /// Another rate limit of the service has this unique name.
    RATE_LIMIT_NAME_TAKEN = 60208;
    /// A unique name may only contain letters, digits, `-`, `_` and `.`.
    INVALID_UNIQUE_NAME = 60209;
    /// The rate limit has the maximum number of buckets.
    BUCKET_LIMIT = 60210;
    /// The rate limit already has a bucket for this interval.
    BUCKET_EXISTS = 60211;
    /// Too many concurrent verifications of one number.
    TOO_MANY_FOR_NUMBER = 60212;
    /// A messaging configuration for this country already exists.
    MESSAGING_CONFIGURATION_EXISTS = 60213;
    /// A payment (PSD2) cannot be verified by a call.
    NO_CALLS_FOR_PAYMENTS = 60214;
    /// The account has the maximum number of mailers.
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
    /// The template needs substitutions that were not specified.
    SUBSTITUTIONS_MISSING = 60224;
    /// The template already has this translation.
    TRANSLATION_EXISTS = 60225;
    /// The template does not fit the channel.
    TEMPLATE_CHANNEL = 60227;
    /// The template does not exist.
    TEMPLATE_NOT_FOUND = 60228;
    /// The template does not have this translation.
    TRANSLATION_NOT_FOUND = 60229;
    /// A parameter of a factor or a challenge is wrong.
    MALFORMED_PARAMETER = 60300;
    /// The entity already exists.
    ENTITY_EXISTS = 60301;
    /// The entity already has a factor of this type.
    FACTOR_TYPE_EXISTS = 60302;
    /// A parameter of the access token is missing or wrong.
    INVALID_ACCESS_TOKEN_PARAMETERS = 60305;
    /// A parameter has a wrong form.
    INVALID_REQUEST = 60306;
    /// The challenge had too many wrong responses.
    MAX_CHALLENGE_ATTEMPTS = 60308;
    /// The maximum number of notifications was sent for the challenge.
    MAX_NOTIFICATIONS = 60309;
    /// The factor had too many failed verifications.
    MAX_FACTOR_ATTEMPTS = 60310;
    /// The factor could not be verified.
    FACTOR_FAILED = 60311;
    /// The factor has the maximum number of challenges.
    CHALLENGE_LIMIT = 60312;
    /// The credentials may not create a factor.
    FACTOR_NOT_ALLOWED = 60313;
    /// The factor's binding has a wrong form.
    INVALID_BINDING = 60314;
    /// The entity has the maximum number of factors.
    FACTOR_LIMIT = 60315;
    /// The factor already exists.
    FACTOR_EXISTS = 60317;
    /// The factor is not verified yet.
    FACTOR_UNVERIFIED = 60318;
    /// The challenge already has a response.
    CHALLENGE_ANSWERED = 60322;
    /// The challenge has expired.
    CHALLENGE_EXPIRED = 60323;
    /// The response to the challenge was wrong.
    CHALLENGE_FAILED = 60324;
    /// Too many factors of one entity were created in a short time.
    TOO_MANY_FACTORS = 60326;
    /// The webhook could not be called.
    WEBHOOK_FAILED = 60330;
}
