//! The page at `/`: three files that are part of the program. What the page asks for is
//! the console's other half.

use bytes::Bytes;
use http::{HeaderValue, Response, header};

/// The page's own files and nothing else: no foreign host, no script in its markup.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
                      connect-src 'self'; base-uri 'none'; form-action 'none'; \
                      frame-ancestors 'none'";

/// The file at this path.
pub(super) fn file(path: &str) -> Option<Response<Bytes>> {
    let (content_type, text) = match path {
        "/" => ("text/html; charset=utf-8", include_str!("page/page.html")),
        "/_emulator/page.css" => ("text/css; charset=utf-8", include_str!("page/page.css")),
        "/_emulator/page.js" => (
            "text/javascript; charset=utf-8",
            include_str!("page/page.js"),
        ),
        _ => return None,
    };
    let mut response = Response::new(Bytes::from_static(text.as_bytes()));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(POLICY),
    );
    Some(response)
}
