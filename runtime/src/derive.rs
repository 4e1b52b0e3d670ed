//! The derives, with the grammar of their attributes.
//!
//! It is told here, where its examples can be compiled: the crate of the macros knows
//! no runtime.

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
/// | `path = "..."` | path of the *collection*, with its `{Placeholders}`; a trailing `.json` moves behind the key in the path of a record | required |
/// | `product = "..."` | first label of the host | `"api"` |
/// | `sid = "KP"`, `sid = "SM" \| "MM"` | the prefixes that a user may write in a `Sid` of the resource | any two letters |
/// | `key = "..."` | the placeholder that follows the collection's path in a record's | `"Sid"` |
/// | `singleton` | `path` is the record itself: no key, no `list`, no `create` | |
/// | `parent = Type` | the resource that the collection lies in, whose `&Type` then addresses it | none |
/// | `alias = field` | a name of the application's own that may stand in the key's place: `&str` and `String` are then keys too | none |
/// | `list_key = "..."` | the name of the array in a list's JSON | last word of the path, in `snake_case` |
/// | `placeholders(Name: Type)` | the type of a placeholder that no field carries; `&R` is then no address | from the fields |
/// | `crate = path` | where this crate is, if it is re-exported | `::twilio_runtime` |
///
/// A placeholder is bound to the field of its name, `{ServiceSid}` to `service_sid`, and
/// has that field's type.
///
/// # Operations
///
/// `create`, `fetch`, `list`, `update` and `delete` stand among the keys; where none does,
/// the resource has all five. A documentation comment before one becomes the method's.
///
/// | form | meaning |
/// |---|---|
/// | `create`, `update` | takes anything that is `Serialize`: null is left out, arrays repeat the key, objects travel as JSON text, `()` is empty |
/// | `create = T`, `update = T` | takes `T`, which derives [`TwilioParams`](derive@crate::TwilioParams), as a form |
/// | `list = T` | filters, given as `R::list(...).with(T)` |
/// | `fetch = T`, `delete = T` | parameters, given as `R::fetch(...).with(T)` |
/// | `create(params = T, body = json, method = PUT)` | the long form, for a JSON body or another method |
///
/// # On a field
///
/// | key | meaning |
/// |---|---|
/// | `placeholder = "Name"` | carries the value of a placeholder of another name |
/// | `pii` | holds personal data |
/// | `json` | is any JSON to the descriptor |
/// | `kind = ...` | `string`, `integer`, `number`, `bool`, `timestamp`, `date` or `json`, where the type does not tell; needed with serde's `with`, `from` and `flatten` |
/// | `format = rfc2822` | a date of the 2010 API; read it with serde's `with` and [`rfc2822`](crate::rfc2822) |
/// | `initial = "..."` | what a new record holds where no parameter fills the field, as text or JSON |
///
/// serde's own attributes, such as `rename` and `default`, are obeyed. The struct may have
/// type parameters, with defaults.
pub use twilio_macros::TwilioResource;

/// Typed parameters of an operation: `new`, setters, and how each travels.
///
/// A field that is not an `Option` is required, and an argument of `new`, in the order of
/// the fields; each `Option` has a chainable setter. Text is taken as `impl Into<String>`,
/// a list as any iterator, everything else as its own type.
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
///     /// `Label.colour=red`
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
/// | `name = "..."` | the name on the wire; the field's in `PascalCase` otherwise |
/// | `header = "..."` | travels as this header |
/// | `json` | travels as JSON text |
/// | `prefix` | a map, whose entries travel as `Name.key=value` |
/// | `max_length = 191` | more characters are refused before anything is sent |
///
/// A list repeats its key, a `bool` is `true` or `false`, a timestamp RFC 3339 in UTC, a
/// date `YYYY-MM-DD`. A field cannot be called `new`: give it another name, and the key
/// `name`. On the struct, `#[twilio_params(crate = path)]` says where this crate is.
pub use twilio_macros::TwilioParams;

/// An open enumeration of texts: a value that the declaration does not name is kept in
/// `Other`, and written back as it was.
///
/// It gives `as_str`, `Display`, `FromStr`, `From<&str>`, and both directions of serde.
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
/// `rename_all` knows serde's rules; `crate = path` beside it says where this crate is.
pub use twilio_macros::StringEnum;

/// The kind of a nested struct, which a field of a record or of parameters then may have.
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
/// Its fields take the keys that those of a
/// [`TwilioResource`](derive@crate::TwilioResource) take. On the struct,
/// `#[twilio_object(crate = path)]` says where this crate is.
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
/// Several prefixes are `#[sid("SM" | "MM")]`; `#[sid("IS", crate = path)]` says where this
/// crate is. A resource may have a `Sid` of a marker as its own, where two resources share
/// their SIDs.
pub use twilio_macros::SidKind;
