//! The derives, with the grammar of their attributes.
//!
//! The grammar is documented here because its examples need the runtime, and the macro crate
//! does not depend on the runtime.

/// Calls and a descriptor for a REST resource.
///
/// ```
/// use serde::Deserialize;
/// use twilio_runtime::{Account, Resource, Sid, TwilioParams, TwilioResource};
///
/// /// A text message.
/// #[derive(Debug, Deserialize, TwilioResource)]
/// #[twilio_resource(
///     path = "/2010-04-01/Accounts/{AccountSid}/Messages.json",
///     sid = "SM" | "MM",
///     /// Sends a message.
///     create = CreateMessage,
///     fetch,
///     list = MessageFilter,
///     delete,
/// )]
/// pub struct Message {
///     pub sid: Sid<Message>,
///     pub account_sid: Sid<Account>,
///     #[twilio_resource(pii)]
///     pub to: Option<String>,
///     #[twilio_resource(initial = "queued")]
///     pub status: Option<String>,
/// }
///
/// #[derive(Debug, TwilioParams)]
/// pub struct CreateMessage {
///     pub to: String,
///     pub body: Option<String>,
/// }
///
/// #[derive(Debug, Default, TwilioParams)]
/// pub struct MessageFilter {
///     #[param(name = "DateSent>")]
///     pub sent_after: Option<jiff::civil::Date>,
/// }
/// let path = Message::DESCRIPTOR.instance_path();
/// assert_eq!(path, "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json");
/// ```
///
/// # On the struct
///
/// | key | meaning | default |
/// |---|---|---|
/// | `path = "..."` | path of the *collection*, with its `{Placeholders}`; in the path of a record, the key is inserted before a trailing `.json` | required |
/// | `product = "..."` | first label of the host | `"api"` |
/// | `sid = "KP"`, `sid = "SM" \| "MM"` | the prefixes that are accepted when a `Sid` of the resource is parsed | any two letters |
/// | `alphanumeric` | any letters and digits may follow the prefix, not only hexadecimal digits | |
/// | `key = "..."` | the placeholder that follows the collection's path in a record's | `"Sid"` |
/// | `key = none` | the records have no path of their own: operations are at the collection | |
/// | `complete` | the API has no other operations: a call of one is a compile error that states this | |
/// | `singleton` | `path` is the record itself: no key, no `list` | |
/// | `parent = Type` | the resource that contains the collection; `&Type` is then an address of the collection | none |
/// | `alias = field` | the field of a name that the application chooses. The name can be used instead of the key, here and in the addresses of resources below: `&str` and `String` are then keys too | none |
/// | `list_key = "..."` | the name of the array in a list's JSON | last word of the path, in `snake_case` |
/// | `placeholders(Name: Type)` | the type of a placeholder without a field; `&R` is then not an address | from the fields |
/// | `crate = ::path` | the path of this crate, if it is re-exported | `::twilio_runtime` |
///
/// A placeholder is bound to the field of its name, `{ServiceSid}` or `{serviceSid}` to
/// `service_sid`, and has that field's type. If a path begins with `{AccountSid}`, an address
/// may omit the account: it is then the client's account.
///
/// ```
/// # use serde::Deserialize;
/// # use twilio_runtime::{Account, Client, Sid, TwilioResource};
/// #[derive(Deserialize, TwilioResource)]
/// #[twilio_resource(path = "/v1/Services", sid = "IS", alias = unique_name)]
/// struct Service {
///     sid: Sid<Service>,
///     unique_name: String,
/// }
///
/// #[derive(Deserialize, TwilioResource)]
/// #[twilio_resource(path = "/v1/Services/{ServiceSid}/Logs", key = none, list)]
/// struct Log {
///     service_sid: Sid<Service>,
///     line: String,
/// }
///
/// #[derive(Deserialize, TwilioResource)]
/// #[twilio_resource(path = "/2010-04-01/Accounts/{AccountSid}/Calls.json", sid = "CA")]
/// struct Call {
///     sid: Sid<Call>,
///     account_sid: Sid<Account>,
/// }
///
/// # fn calls(client: &Client, sid: Sid<Call>, account: Sid<Account>) {
/// let logs = Log::list(client, "default");
/// let own = Call::fetch(client, sid);
/// let other = Call::fetch(client, (account, sid));
/// # let _ = (logs, own, other);
/// # }
/// ```
///
/// # Operations
///
/// `create`, `fetch`, `list`, `update` and `delete` are keys too; without any of them, the
/// resource has all five. A documentation comment before one becomes the method's.
///
/// | form | meaning |
/// |---|---|
/// | `create`, `update` | takes anything that is `Serialize`: null is omitted, arrays repeat the key, objects are sent as JSON text, `()` is empty |
/// | `create = T`, `update = T` | takes `T`, which derives [`TwilioParams`](derive@crate::TwilioParams), as a form |
/// | `list = T` | filters, passed as `R::list(...).with(T)` |
/// | `fetch = T`, `delete = T` | parameters, passed as `R::fetch(...).with(T)` |
/// | `create = ()` | takes no parameters, and sends no body |
/// | `create(params = T, ...)` | the long form, with any of the keys below |
///
/// | key of the long form | meaning |
/// |---|---|
/// | `params = T` | as in the short form |
/// | `record = T` | the response contains a `T` instead, which is a resource or derives [`TwilioObject`](derive@crate::TwilioObject); for a list, its items are `T` |
/// | `record = ()` | the response contains no record |
/// | `redirect` | the response is a redirect; the result is its target, a [`Redirect`](crate::Redirect) |
/// | `body = form`, `json`, `"application/scim+json"` | the format of the body; `form` by default |
/// | `method = PUT` | `POST`, `PUT`, `PATCH`, `GET` or `DELETE` instead of the usual method |
/// | `at = record`, `at = collection` | the path of the record, or of the collection, instead of the usual one |
/// | `auth = none` | sends no credentials |
/// | `auth = header` | one of the parameters has `#[param(header = "Authorization")]` |
/// | `page_size = "Size"` | for a list: the parameter for the page size |
/// | `page_token = "Token", next_token = "meta.next"` | for a list: a page contains a token, which is the parameter for the next page |
/// | `page_number = "Page", total_pages = "total"` | for a list: pages are numbered |
/// | `unpaged` | for a list: the API returns the whole list at once |
///
/// ```
/// # use serde::Deserialize;
/// # use twilio_runtime::{Client, Redirect, Result, Secret, Sid, TwilioObject, TwilioParams, TwilioResource};
/// #[derive(Deserialize, TwilioResource)]
/// #[twilio_resource(
///     path = "/v1/Keys",
///     sid = "SK",
///     /// The secret is returned once.
///     create(params = CreateKey, record = NewKey, body = json),
///     fetch(redirect),
///     list(page_size = "Size", page_token = "Token", next_token = "meta.next"),
///     update(params = (), record = (), method = PUT),
///     delete(auth = none),
/// )]
/// struct Key {
///     sid: Sid<Key>,
/// }
///
/// #[derive(TwilioParams)]
/// struct CreateKey {
///     name: String,
/// }
///
/// #[derive(Deserialize, TwilioObject)]
/// struct NewKey {
///     sid: Sid<Key>,
///     secret: Secret,
/// }
///
/// # async fn calls(client: &Client) -> Result<()> {
/// let new: NewKey = Key::create(client, CreateKey::new("ci")).await?;
/// let elsewhere: Redirect = Key::fetch(client, new.sid).await?;
/// Key::update(client, new.sid).await?;
/// # let _ = elsewhere.location();
/// # Ok(())
/// # }
/// ```
///
/// # On a field
///
/// | key | meaning |
/// |---|---|
/// | `placeholder = "Name"` | contains the value of a placeholder with another name |
/// | `pii` | contains personal data; a [`Secret`](crate::Secret) does not need this key |
/// | `json` | has the kind `Json` in the descriptor |
/// | `kind = ...` | `string`, `integer`, `number`, `bool`, `timestamp`, `date` or `json`, if the type does not determine it; needed with serde's `with`, `from` and `flatten` |
/// | `format = rfc2822` | a date of the 2010 API; read it with serde's `with` and [`rfc2822`](crate::declare::record::rfc2822) |
/// | `deprecated` | the API no longer recommends it |
/// | `initial = "..."` | the value in a new record if no parameter fills the field, as text or JSON |
///
/// serde's own attributes, such as `rename` and `default`, are applied. The struct may have
/// type parameters, with defaults.
pub use twilio_macros::TwilioResource;

/// Typed parameters of an operation: `new`, setters, and how each is sent.
///
/// A field that is not an `Option` is required, and an argument of `new`, in the order of
/// the fields; each `Option` has a chainable setter. The argument is `impl Into<String>` for
/// text, any iterator for a list, and the field's own type otherwise.
///
/// ```
/// use std::collections::BTreeMap;
///
/// use twilio_runtime::TwilioParams;
///
/// #[derive(Clone, Debug, TwilioParams)]
/// #[non_exhaustive]
/// pub struct CreateParcel {
///     #[param(max_length = 64)]
///     pub street: String,
///     /// `Photo=...&Photo=...`
///     pub photo: Option<Vec<String>>,
///     /// `Size={"cm":[10,20,30]}`
///     #[param(json)]
///     pub size: Option<serde_json::Value>,
///     /// `Label.color=red`
///     #[param(name = "Label", prefix)]
///     pub labels: Option<BTreeMap<String, String>>,
///     #[param(header = "If-Match")]
///     pub if_match: Option<String>,
/// }
/// let params = CreateParcel::new("Elm Street 5").photo(["front.jpg", "back.jpg"]);
/// assert_eq!(params.street, "Elm Street 5");
/// ```
///
/// | key on a field | meaning |
/// |---|---|
/// | `name = "..."` | the name on the wire; by default, the field's name in `PascalCase` |
/// | `header = "..."` | is sent as this header |
/// | `json` | is sent as JSON text |
/// | `prefix` | a map, whose entries are sent as `Name.key=value` |
/// | `query` | is sent in the query, even if the operation has a body |
/// | `max_length = 191` | more characters are refused before anything is sent |
/// | `minimum = 1`, `maximum = 100` | other numbers are refused before anything is sent |
/// | `default = 50` | the value that the API uses if the parameter is absent, for the descriptor |
/// | `deprecated`, `pii` | the API no longer recommends it; the value is personal data |
/// | `field = "..."` | the record's field that the parameter fills, if it has another name |
///
/// More than four required fields are passed by name: `new` takes a struct of them, which
/// the derive generates.
///
/// ```
/// # use twilio_runtime::TwilioParams;
/// #[derive(TwilioParams)]
/// #[twilio_params(rename_all = "camelCase")]
/// struct CreateAddress {
///     name: String,
///     street: String,
///     city: String,
///     region: String,
///     postal_code: String,
///     #[param(minimum = 1, maximum = 9)]
///     floors: Option<u8>,
/// }
/// let required = CreateAddressRequired {
///     name: "Alice".into(),
///     street: "Elm Street 5".into(),
///     city: "Springwood".into(),
///     region: "OH".into(),
///     postal_code: "45140".into(),
/// };
/// let params = CreateAddress::new(required).floors(2);
/// # assert_eq!(params.floors, Some(2));
/// ```
///
/// A list repeats its key, a `bool` is `true` or `false`, a timestamp RFC 3339 in UTC, a
/// date `YYYY-MM-DD`. A field cannot be called `new`: use another name, and the key `name`.
/// serde's attributes are not read, and those that seem to change what is sent, such as
/// `rename`, are errors. On the struct, `#[twilio_params(rename_all = "camelCase")]` names all
/// parameters by one of serde's rules, and `crate = ::path` is the path of this crate.
pub use twilio_macros::TwilioParams;

/// An open enumeration of strings: a value that is not declared is kept in `Other`, and
/// written back unchanged.
///
/// It generates `as_str`, `Display`, `FromStr`, `From<&str>`, `Serialize` and `Deserialize`.
///
/// ```
/// use twilio_runtime::{StringEnum, Unknown};
///
/// #[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
/// #[string_enum(rename_all = "kebab-case")]
/// #[non_exhaustive]
/// pub enum Status {
///     Open,
///     InProgress,
///     #[string_enum(name = "DONE")]
///     Done,
///     Other(Unknown),
/// }
///
/// assert_eq!(Status::InProgress.as_str(), "in-progress");
/// assert_eq!(Status::from("DONE"), Status::Done);
/// assert_eq!(Status::from("on-hold").to_string(), "on-hold");
/// ```
///
/// `rename_all` takes serde's rules; `crate = ::path` is the path of this crate.
/// serde's own derives and attributes are errors, because this derive implements its traits.
pub use twilio_macros::StringEnum;

/// Allows a struct as the type of a field, in a record or in parameters.
///
/// ```
/// use serde::{Deserialize, Serialize};
/// use twilio_runtime::TwilioObject;
///
/// #[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
/// pub struct Step {
///     pub name: String,
///     #[twilio_resource(pii)]
///     pub assignee: Option<String>,
///     /// It may contain itself.
///     pub next: Vec<Step>,
/// }
/// ```
///
/// Its fields take the same keys as those of a
/// [`TwilioResource`](derive@crate::TwilioResource). On the struct,
/// `#[twilio_object(crate = ::path)]` is the path of this crate.
///
/// An object that is part of parameters is marked `sent`: it then has `new` and setters like
/// the parameters, and its limits are checked when it is sent.
///
/// ```
/// use serde::Serialize;
/// use twilio_runtime::{TwilioObject, TwilioParams};
///
/// #[derive(Serialize, TwilioObject)]
/// #[twilio_object(sent)]
/// #[serde(rename_all = "PascalCase")]
/// struct Guest {
///     name: String,
///     #[param(max_length = 255)]
///     #[serde(skip_serializing_if = "Option::is_none")]
///     note: Option<String>,
/// }
///
/// #[derive(TwilioParams)]
/// struct CreateParty {
///     guests: Vec<Guest>,
/// }
/// let party = CreateParty::new([Guest::new("Alice").note("vegan")]);
/// # assert_eq!(party.guests.len(), 1);
/// ```
pub use twilio_macros::TwilioObject;

/// A marker for SIDs whose resource is not declared.
///
/// ```
/// use twilio_runtime::{Sid, SidKind};
///
/// #[derive(Debug, SidKind)]
/// #[sid("IS")]
/// pub enum ChatService {}
///
/// let sid: Sid<ChatService> = "IS0123456789abcdef0123456789abcdef".parse()?;
/// assert_eq!(sid.prefix(), "IS");
/// # Ok::<(), twilio_runtime::SidError>(())
/// ```
///
/// Several prefixes are `#[sid("SM" | "MM")]`; with `#[sid("OQ", alphanumeric)]` any letters
/// and digits may follow the prefix; `crate = ::path` is the path of this crate. If two
/// resources share their SIDs, both may use the `Sid` of a marker.
pub use twilio_macros::SidKind;
