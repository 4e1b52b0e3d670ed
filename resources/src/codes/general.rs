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
    /// A page may not be as large as it was asked for; 1000 records is the most.
    PAGE_SIZE_TOO_LARGE = 20007;
    /// The access token cannot be read.
    ACCESS_TOKEN = 20101;
    /// The access token's header is wrong.
    ACCESS_TOKEN_HEADER = 20102;
    /// The access token's issuer or subject is wrong, or its account is not active.
    ACCESS_TOKEN_ISSUER = 20103;
    /// The access token has expired, or would expire too late.
    ACCESS_TOKEN_EXPIRED = 20104;
    /// The access token is not valid yet: look at the clock.
    ACCESS_TOKEN_EARLY = 20105;
    /// The access token does not allow this.
    ACCESS_TOKEN_GRANTS = 20106;
    /// The access token's signature is wrong.
    ACCESS_TOKEN_SIGNATURE = 20107;
    /// The account may not use the API.
    FORBIDDEN = 20403;
    /// There is no such path or record.
    NOT_FOUND = 20404;
    /// There are too many requests.
    TOO_MANY_REQUESTS = 20429;
}
