//! Media of a message: one for each `MediaUrl`, which is not fetched.

use serde_json::Value;

use super::MEDIA_URLS;
use crate::{Context, Parameters, Record, catalog::Name};

const NAME: Name = Name(
    "api",
    "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json",
);

/// The media type for the extension of a URL.
const CONTENT_TYPES: [(&str, &str); 5] = [
    (".jpg", "image/jpeg"),
    (".jpeg", "image/jpeg"),
    (".png", "image/png"),
    (".gif", "image/gif"),
    (".mp4", "video/mp4"),
];

/// The URLs of a new message's media.
pub(super) fn urls(parameters: &Parameters) -> impl Iterator<Item = &str> {
    let urls = parameters.get("MediaUrl").and_then(Value::as_array);
    urls.into_iter().flatten().filter_map(Value::as_str)
}

/// Adds a record for each media URL of a message.
pub(super) fn add_all(message: &Record, context: &mut Context<'_>) {
    let urls = message.get(MEDIA_URLS).as_array();
    let urls = urls.into_iter().flatten().filter_map(Value::as_str);
    for url in urls {
        let fields = [
            ("parent_sid", message.key()),
            ("content_type", content_type(url)),
        ];
        let fields = fields.map(|(name, value)| (name.to_owned(), value.into()));
        context.insert_named(NAME, message.path(), fields.into_iter().collect());
    }
}

fn content_type(url: &str) -> &'static str {
    let path = url.split(['?', '#']).next().unwrap_or(url);
    let known = CONTENT_TYPES.iter().find(|(end, _)| path.ends_with(end));
    known.map_or("application/octet-stream", |(_, name)| name)
}
