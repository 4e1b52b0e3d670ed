//! What the emulator's own rules require in addition to the declared required parameters.

/// A number of the account.
pub(crate) const NUMBER: &str = "+14155550100";

/// A code of a verification, and who is verified.
pub(crate) const CODE: &str = "271828";
pub(crate) const SOMEBODY: &str = "+14155550123";

/// The application that may request tokens, and its secret.
pub(crate) const APPLICATION: (&str, &str) = ("application", "open sesame");

/// The parameters of these calls, as they are written.
pub(super) const PARAMETERS: &[(&str, &str)] = &[
    (
        "api::v2010 Call create",
        r#"CreateCall::new("+14155550123", "+14155550100").twiml("<Response/>")"#,
    ),
    (
        "api::v2010 IncomingPhoneNumber create",
        r#"CreateIncomingPhoneNumber::new().phone_number("+14155550199")"#,
    ),
    (
        "api::v2010 Message create",
        r#"CreateMessage::new("+14155550123").from("+14155550100").body("x")"#,
    ),
    (
        "conversations::v1 ConversationMessage create",
        r#"CreateConversationMessage::new().body("x")"#,
    ),
    (
        "conversations::v1 ConversationParticipant create",
        r#"CreateConversationParticipant::new().identity("x")"#,
    ),
    (
        "conversations::v1 ConversationScopedWebhook create",
        r#"CreateConversationScopedWebhook::new("webhook".into()).configuration_url("https://example.com")"#,
    ),
    (
        "conversations::v1 ServiceConversationMessage create",
        r#"CreateServiceConversationMessage::new().body("x")"#,
    ),
    (
        "conversations::v1 ServiceConversationParticipant create",
        r#"CreateServiceConversationParticipant::new().identity("x")"#,
    ),
    (
        "conversations::v1 ServiceConversationScopedWebhook create",
        r#"CreateServiceConversationScopedWebhook::new("webhook".into()).configuration_url("https://example.com")"#,
    ),
    (
        "oauth::v1 Token create",
        r#"CreateToken::new("client_credentials", "application").client_secret("open sesame")"#,
    ),
    (
        "oauth::v2 Oauth2Token create",
        r#"CreateOauth2Token::new().grant_type("client_credentials").client_id("application").client_secret("open sesame")"#,
    ),
    (
        "proxy::v1 MessageInteraction create",
        r#"CreateMessageInteraction::new().body("x")"#,
    ),
    (
        "proxy::v1 PhoneNumber create",
        r#"CreatePhoneNumber::new().phone_number("+14155550123")"#,
    ),
    (
        "verify::v2 Verification create",
        r#"CreateVerification::new("+14155550123", "sms")"#,
    ),
    (
        "verify::v2 VerificationCheck create",
        r#"CreateVerificationCheck::new().to("+14155550123").code("271828")"#,
    ),
];

/// The content of a record in the path of a call: its resource, and members as JSON.
pub(crate) const MEMBERS: &[(&str, &str, &str)] = &[(
    "api::v2010 CallRecording create",
    "Call",
    r#"{"status": "in-progress"}"#,
)];

/// What is created before a call: the collection, which is filled with the values of the
/// call's own path, and parameters, where `$SID` is that of the record before.
pub(crate) const BEFORE: &[(&str, &str, &[(&str, &str)])] = &[
    (
        "proxy::v1 Participant create",
        "/v1/Services/{}/PhoneNumbers",
        &[("PhoneNumber", NUMBER)],
    ),
    (
        "taskrouter::v1 Task create",
        "/v1/Workspaces/{}/TaskQueues",
        &[("FriendlyName", "x")],
    ),
    (
        "taskrouter::v1 Task create",
        "/v1/Workspaces/{}/Workflows",
        &[
            ("FriendlyName", "x"),
            (
                "Configuration",
                r#"{"task_routing": {"default_filter": {"queue": "$SID"}}}"#,
            ),
        ],
    ),
    (
        "verify::v2 VerificationCheck create",
        "/v2/Services/{}/Verifications",
        &[("To", SOMEBODY), ("Channel", "sms"), ("CustomCode", CODE)],
    ),
];

/// Resources whose records are created as a client does it, because of what else that
/// makes: a workspace begins with activities.
pub(crate) const CREATED: &[(&str, &[(&str, &str)])] =
    &[("taskrouter Workspace", &[("FriendlyName", "x")])];
