//! Resources that the tests declare.

#![allow(dead_code, reason = "not every field is read by a test")]

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use twilio_runtime::{
    Account, Sid, StringEnum, TwilioObject, TwilioParams, TwilioResource, Unknown,
};

/// A minimal declaration.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets")]
pub(crate) struct Widget {
    pub(crate) sid: Sid<Widget>,
    pub(crate) name: String,
}

/// A collection with an alias, filters and links.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    product = "library",
    path = "/v1/Shelves",
    sid = "SH",
    alias = unique_name,
    create = CreateShelf,
    fetch,
    list = ListShelves,
    update = UpdateShelf,
    delete,
)]
pub(crate) struct Shelf {
    pub(crate) sid: Sid<Shelf>,
    pub(crate) account_sid: Sid<Account>,
    pub(crate) unique_name: Option<String>,
    #[twilio_resource(initial = "3")]
    pub(crate) boards: u32,
    pub(crate) room: Option<Room>,
    pub(crate) tags: Vec<String>,
    pub(crate) date_created: Timestamp,
    pub(crate) date_updated: Option<Timestamp>,
    pub(crate) url: String,
    pub(crate) links: BTreeMap<String, String>,
}

#[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
pub(crate) enum Room {
    UpperHall,
    Cellar,
    Other(Unknown),
}

#[derive(Clone, Debug, Default, TwilioParams)]
pub(crate) struct CreateShelf {
    #[param(max_length = 8)]
    pub(crate) unique_name: Option<String>,
    pub(crate) boards: Option<u32>,
    pub(crate) room: Option<Room>,
    #[param(name = "Tags", max_length = 4)]
    pub(crate) tags: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, TwilioParams)]
pub(crate) struct ListShelves {
    pub(crate) room: Option<Room>,
    #[param(name = "DateCreated>")]
    pub(crate) created_since: Option<Timestamp>,
    #[param(name = "DateCreated<")]
    pub(crate) created_until: Option<String>,
    #[param(name = "Boards>")]
    pub(crate) boards_at_least: Option<u32>,
}

#[derive(Clone, Debug, Default, TwilioParams)]
pub(crate) struct UpdateShelf {
    pub(crate) unique_name: Option<String>,
    pub(crate) boards: Option<u32>,
}

/// A child with a required parameter.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    product = "library",
    path = "/v1/Shelves/{ShelfSid}/Books",
    sid = "BK",
    parent = Shelf,
    create = CreateBook,
    fetch,
    list,
    delete,
)]
pub(crate) struct Book {
    pub(crate) sid: Sid<Book>,
    pub(crate) shelf_sid: Sid<Shelf>,
    pub(crate) title: String,
    pub(crate) published: Option<jiff::civil::Date>,
    pub(crate) lent: Option<bool>,
    pub(crate) url: String,
}

#[derive(Clone, Debug, TwilioParams)]
pub(crate) struct CreateBook {
    pub(crate) title: String,
    pub(crate) published: Option<jiff::civil::Date>,
    pub(crate) lent: Option<bool>,
}

/// A grandchild.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    product = "library",
    path = "/v1/Shelves/{ShelfSid}/Books/{BookSid}/Pages",
    sid = "PG",
    parent = Book
)]
pub(crate) struct Page {
    pub(crate) sid: Sid<Page>,
    pub(crate) shelf_sid: Sid<Shelf>,
    pub(crate) book_sid: Sid<Book>,
    pub(crate) number: Option<u32>,
}

/// A singleton below a shelf.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    product = "library",
    path = "/v1/Shelves/{ShelfSid}/Lighting",
    singleton,
    parent = Shelf,
    fetch,
    update,
    delete
)]
pub(crate) struct Lighting {
    pub(crate) shelf_sid: Sid<Shelf>,
    #[twilio_resource(initial = "40")]
    pub(crate) brightness: u32,
}

/// A resource of the 2010 API.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Messages.json",
    sid = "SM" | "MM"
)]
pub(crate) struct Message {
    pub(crate) sid: Sid<Message>,
    pub(crate) account_sid: Sid<Account>,
    pub(crate) body: Option<String>,
    #[twilio_resource(kind = timestamp, format = rfc2822)]
    pub(crate) date_created: String,
    pub(crate) uri: String,
    pub(crate) subresource_uris: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json",
    sid = "ME",
    parent = Message,
    list_key = "media_list",
    list
)]
pub(crate) struct Media {
    pub(crate) sid: Sid<Media>,
    pub(crate) account_sid: Sid<Account>,
    #[twilio_resource(placeholder = "MessageSid")]
    pub(crate) parent_sid: Sid<Message>,
}

/// JSON bodies, PUT, a header and a prefix map.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    product = "papers",
    path = "/v1/Papers",
    sid = "PP",
    create(params = CreatePaper, body = json),
    fetch,
    update(params = UpdatePaper, method = PUT, body = json),
)]
pub(crate) struct Paper {
    pub(crate) sid: Sid<Paper>,
    pub(crate) title: String,
    pub(crate) margins: Margins,
    #[twilio_resource(json)]
    pub(crate) content: Value,
}

#[derive(Clone, Debug, PartialEq, Deserialize, serde::Serialize, TwilioObject)]
pub(crate) struct Margins {
    pub(crate) left: f64,
    #[twilio_resource(initial = "2.5")]
    pub(crate) right: f64,
}

#[derive(Clone, Debug, TwilioParams)]
pub(crate) struct CreatePaper {
    pub(crate) title: String,
    pub(crate) margins: Option<Margins>,
    #[param(json)]
    pub(crate) content: Option<Value>,
}

#[derive(Clone, Debug, Default, TwilioParams)]
pub(crate) struct UpdatePaper {
    #[param(header = "If-Match")]
    pub(crate) if_match: Option<u32>,
    pub(crate) title: Option<String>,
}

/// A map that is sent as `Notes.key=value`, and members without a field.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(product = "papers", path = "/v1/Files", sid = "FI", create = CreateFile, fetch)]
pub(crate) struct File {
    pub(crate) sid: Sid<File>,
    pub(crate) notes: Option<BTreeMap<String, String>>,
}

#[derive(Clone, Debug, Default, TwilioParams)]
pub(crate) struct CreateFile {
    #[param(prefix)]
    pub(crate) notes: Option<BTreeMap<String, String>>,
}

/// Members without a field.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(product = "papers", path = "/v1/Scraps", sid = "SC")]
pub(crate) struct Scrap {
    pub(crate) sid: Sid<Scrap>,
    #[serde(flatten)]
    #[twilio_resource(json)]
    pub(crate) rest: BTreeMap<String, Value>,
}

/// Another product with a path of Proxy.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(product = "other", path = "/v1/Services", sid = "IS")]
pub(crate) struct OtherService {
    pub(crate) sid: Sid<OtherService>,
    pub(crate) friendly_name: Option<String>,
}
