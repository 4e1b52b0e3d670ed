//! The page at `/`: files that are part of the program. The page uses the control API.

use bytes::Bytes;
use http::{HeaderValue, Response, header};

/// Only the page's own files: no other host, no script in its markup.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
                      connect-src 'self'; img-src data:; base-uri 'none'; \
                      form-action 'none'; frame-ancestors 'none'";

const HTML: &str = "text/html; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";

/// The path, content type and text of each file.
const FILES: [(&str, &str, &str); 8] = [
    ("/", HTML, include_str!("page/page.html")),
    ("/_emulator/page.css", STYLE, include_str!("page/page.css")),
    ("/_emulator/page.js", SCRIPT, include_str!("page/page.js")),
    ("/_emulator/dom.js", SCRIPT, include_str!("page/dom.js")),
    (
        "/_emulator/control.js",
        SCRIPT,
        include_str!("page/control.js"),
    ),
    (
        "/_emulator/records.js",
        SCRIPT,
        include_str!("page/records.js"),
    ),
    ("/_emulator/log.js", SCRIPT, include_str!("page/log.js")),
    (
        "/_emulator/phones.js",
        SCRIPT,
        include_str!("page/phones.js"),
    ),
];

/// The file at this path.
pub(super) fn file(path: &str) -> Option<Response<Bytes>> {
    let mut files = FILES.iter();
    let (_, content_type, text) = files.find(|(place, ..)| *place == path)?;
    let mut response = Response::new(Bytes::from_static(text.as_bytes()));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(POLICY),
    );
    Some(response)
}
