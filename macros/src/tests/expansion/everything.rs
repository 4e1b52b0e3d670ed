/// A message.
#[derive(Deserialize, TwilioResource)]
#[twilio_resource(
    crate = ::renamed::runtime,
    product = "messaging",
    path = "/2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages.json",
    sid = "SM" | "MM",
    key = "MessageSid",
    list_key = "all_messages",
    placeholders(Zone: String),
    alias = unique_name,
    /// Sends a message.
    ///
    /// It is not sent twice.
    create(params = CreateMessage, body = json, method = PUT),
    fetch = Revision,
    list = Filter,
    update(method = PATCH),
    delete = Revision,
)]
pub(crate) struct Message<T = serde_json::Value> {
    #[twilio_resource(placeholder = "MessageSid")]
    sid: Sid<Message>,
    account_sid: Sid<Account>,
    unique_name: Option<String>,
    #[twilio_resource(initial = "queued")]
    status: Status,
    #[twilio_resource(format = rfc2822)]
    date_sent: Option<Timestamp>,
    #[serde(rename = "size", with = "text")]
    #[twilio_resource(kind = integer)]
    bytes: u64,
    #[twilio_resource(json, pii)]
    r#type: Option<Type>,
    #[serde(flatten)]
    #[twilio_resource(json)]
    more: BTreeMap<String, u8>,
    #[serde(skip)]
    seen: bool,
    data: T,
}

#[derive(TwilioParams)]
#[twilio_params(crate = ::renamed::runtime)]
pub(crate) struct CreateMessage {
    to: Vec<String>,
    size: u64,
    r#type: Option<String>,
    #[param(json)]
    content: Option<Content>,
    #[param(prefix)]
    tags: Option<BTreeMap<String, String>>,
    #[param(name = "StartTime>")]
    start_after: Option<Timestamp>,
    #[param(header = "If-Match")]
    revision: Option<String>,
    media_sid: Option<Vec<Sid<Media>>>,
}

#[derive(StringEnum)]
#[string_enum(crate = ::renamed::runtime, rename_all = "kebab-case")]
pub(crate) enum Status {
    Queued,
    #[string_enum(name = "on_the_way")]
    OnItsWay,
    Other(Unknown),
}

/// The capabilities of a message.
#[derive(Deserialize, TwilioObject)]
#[twilio_object(crate = ::renamed::runtime)]
pub(crate) struct Capabilities {
    sms: bool,
    nested: Option<Box<Capabilities>>,
}

#[derive(Deserialize, TwilioObject)]
#[twilio_object(crate = ::renamed::runtime)]
pub(crate) struct Wrapped(Capabilities);

#[derive(SidKind)]
#[sid("ME" | "MF", crate = ::renamed::runtime)]
pub(crate) enum Media {}
