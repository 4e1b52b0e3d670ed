//! Codes of requests that Twilio sends to an application, as its debugger shows them.

codes! {
    /// The URL is not valid.
    INVALID_URL = 11100;
    /// The response did not arrive in time, or has an error status.
    RETRIEVAL_FAILURE = 11200;
    /// The connection failed.
    CONNECTION_FAILURE = 11205;
    /// The response is not HTTP.
    PROTOCOL_VIOLATION = 11206;
    /// The URL's host cannot be resolved.
    BAD_HOST = 11210;
    /// There were too many redirects.
    TOO_MANY_REDIRECTS = 11215;
    /// The TLS handshake failed.
    TLS_HANDSHAKE = 11220;
    /// The certificate is for another host.
    CERTIFICATE_HOST = 11235;
    /// The certificate has expired.
    CERTIFICATE_EXPIRED = 11236;
    /// The certificate's issuer is not known.
    CERTIFICATE_ISSUER = 11237;
    /// The response is longer than 64 kB.
    RESPONSE_TOO_LARGE = 11750;
    /// The response has no body although its headers announce one.
    RESPONSE_EMPTY = 11770;
}
