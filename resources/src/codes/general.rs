//! Codes that every product uses.

codes! {
    /// The account is not active: it has no funds, or it was suspended.
    ACCOUNT_INACTIVE = 10001;
    /// A trial account cannot do this.
    TRIAL_ACCOUNT = 10002;
    /// A parameter is missing or wrong.
    INVALID_PARAMETER = 20001;
    /// The credentials are wrong.
    AUTHENTICATION = 20003;
    /// The resource has no operation with this method.
    METHOD_NOT_ALLOWED = 20004;
    /// The credentials belong to an account that is not active.
    ACCOUNT_NOT_ACTIVE = 20005;
    /// The credentials do not give access to this resource.
    ACCESS_DENIED = 20006;
    /// The requested page size is too large; the maximum is 1000 records.
    PAGE_SIZE_TOO_LARGE = 20007;
    /// Test credentials do not give access to this resource.
    TEST_CREDENTIALS = 20008;
    /// A call or a message cannot be deleted before it is finished.
    NOT_OVER = 20009;
    /// The account may not do this; ask Twilio's support.
    ACTION_DISABLED = 20010;
    /// The connection's version of TLS is too old.
    TLS_VERSION = 20011;
    /// The connection's cipher is not accepted.
    TLS_CIPHER = 20012;
    /// The access token cannot be read.
    ACCESS_TOKEN = 20101;
    /// The access token's header is wrong.
    ACCESS_TOKEN_HEADER = 20102;
    /// The access token's issuer or subject is wrong, or its account is not active.
    ACCESS_TOKEN_ISSUER = 20103;
    /// The access token has expired, or would expire too late.
    ACCESS_TOKEN_EXPIRED = 20104;
    /// The access token is not valid yet: check the clock.
    ACCESS_TOKEN_EARLY = 20105;
    /// The access token does not allow this.
    ACCESS_TOKEN_GRANTS = 20106;
    /// The access token's signature is wrong.
    ACCESS_TOKEN_SIGNATURE = 20107;
    /// Another request updates the resource at the same time; this one did nothing.
    UPDATE_IN_PROGRESS = 20162;
    /// The account may not use the API.
    FORBIDDEN = 20403;
    /// The path or the record does not exist.
    NOT_FOUND = 20404;
    /// The resource's state does not allow this.
    CONFLICT = 20409;
    /// The API no longer exists.
    GONE = 20410;
    /// The request's body is too large.
    BODY_TOO_LARGE = 20413;
    /// A parameter has a wrong form or meaning.
    MALFORMED_PARAMETER = 20422;
    /// A parameter is not a valid SID.
    INVALID_SID = 20423;
    /// Another protocol is needed, such as a newer TLS.
    UPGRADE_REQUIRED = 20426;
    /// Too many requests.
    TOO_MANY_REQUESTS = 20429;
    /// An internal error of Twilio.
    INTERNAL = 20500;
    /// The service cannot respond at the moment.
    UNAVAILABLE = 20503;
}
