//! A server with prepared responses, so that a measurement shows the cost of the client.

use std::{collections::HashMap, fmt::Write, rc::Rc, time::Duration};

use bytes::Bytes;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// The account of the records.
pub const ACCOUNT: &str = "AC0123456789abcdef0123456789abcdef";
/// The account's token; it is not checked.
pub const TOKEN: &str = "0123456789abcdef0123456789abcdef";
/// The service of the collection.
pub const SERVICE: &str = "KS0123456789abcdef0123456789abcdef";
/// The session of the collection.
pub const SESSION: &str = "KC0123456789abcdef0123456789abcdef";
/// The path of the records.
pub const PATH: &str = "/v1/Services/KS0123456789abcdef0123456789abcdef/Sessions/KC0123456789abcdef0123456789abcdef/Participants";

/// The identifier of a record.
pub fn sid(number: usize) -> String {
    format!("KP{number:032x}")
}

/// A record in the API's format.
fn record(number: usize) -> String {
    let sid = sid(number);
    format!(
        r#"{{"sid": "{sid}", "service_sid": "{SERVICE}", "session_sid": "{SESSION}", "account_sid": "{ACCOUNT}", "friendly_name": "Alice in Wonderland", "identifier": "+14155551212", "proxy_identifier": "+14155559876", "proxy_identifier_sid": "PN0123456789abcdef0123456789abcdef", "date_deleted": null, "date_created": "2026-11-23T10:00:00Z", "date_updated": "2026-11-23T10:00:07Z", "url": "https://proxy.twilio.com{PATH}/{sid}", "links": {{"message_interactions": "https://proxy.twilio.com{PATH}/{sid}/MessageInteractions"}}}}"#
    )
}

/// The prepared responses of the server.
#[derive(Debug)]
pub struct Canned {
    records: usize,
    latency: Duration,
    fetched: Bytes,
    created: Bytes,
}

pub(crate) type Pages = HashMap<(usize, usize), Bytes>;

impl Canned {
    /// A server with this many records in the collection and this latency.
    pub fn new(records: usize, latency: Duration) -> Self {
        Self {
            records,
            latency,
            fetched: response("200 OK", &record(1)),
            created: response("201 Created", &record(1)),
        }
    }

    /// Serves forever.
    pub async fn serve(self, listener: TcpListener) -> std::io::Result<()> {
        let canned = Rc::new(self);
        let local = tokio::task::LocalSet::new();
        let serving = async {
            loop {
                let (stream, _) = listener.accept().await?;
                stream.set_nodelay(true)?;
                let canned = canned.clone();
                // A client may disconnect.
                tokio::task::spawn_local(async move { canned.connection(stream).await.ok() });
            }
        };
        local.run_until(serving).await
    }

    async fn connection(&self, mut stream: TcpStream) -> std::io::Result<()> {
        let address = stream.local_addr()?.to_string();
        let mut pages = Pages::new();
        let mut buffer = Vec::with_capacity(4096);
        loop {
            let Some(length) = request_length(&buffer) else {
                if stream.read_buf(&mut buffer).await? == 0 {
                    return Ok(());
                }
                continue;
            };
            let response = self.respond(&buffer[..length], &address, &mut pages);
            buffer.drain(..length);
            if !self.latency.is_zero() {
                tokio::time::sleep(self.latency).await;
            }
            stream.write_all(&response).await?;
        }
    }

    pub(crate) fn respond(&self, request: &[u8], address: &str, pages: &mut Pages) -> Bytes {
        if request.starts_with(b"POST") {
            return self.created.clone();
        }
        let line = request.split(|byte| *byte == b'\r').next();
        let line = std::str::from_utf8(line.unwrap_or_default()).unwrap_or_default();
        let Some((_, query)) = line.split_once('?') else {
            return self.fetched.clone();
        };
        let query = query.split(' ').next().unwrap_or_default();
        let value = |name: &str| {
            let pair = query.split('&').find_map(|pair| pair.strip_prefix(name));
            pair.and_then(|value| value.parse().ok())
        };
        let (size, number) = (
            value("PageSize=").unwrap_or(50),
            value("Page=").unwrap_or(0),
        );
        let page = pages.entry((size, number));
        page.or_insert_with(|| self.page(size, number, address))
            .clone()
    }

    fn page(&self, size: usize, number: usize, address: &str) -> Bytes {
        let (begin, end) = (size * number, self.records.min(size * (number + 1)));
        let records: Vec<_> = (begin..end).map(record).collect();
        let mut body = format!(
            r#"{{"participants": [{}], "meta": {{"page": {number}, "page_size": {size}, "key": "participants", "next_page_url": "#,
            records.join(", ")
        );
        let _ = if end < self.records {
            let next = number + 1;
            write!(
                body,
                r#""http://{address}{PATH}?PageSize={size}&Page={next}&PageToken=PT{next}"}}}}"#
            )
        } else {
            write!(body, "null}}}}")
        };
        response("200 OK", &body)
    }
}

/// The length of the first request in the buffer, if it is complete.
pub(crate) fn request_length(buffer: &[u8]) -> Option<usize> {
    let head = buffer.windows(4).position(|window| window == b"\r\n\r\n")? + 4;
    let text = std::str::from_utf8(&buffer[..head]).ok()?;
    let body = text.lines().find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        let is_length = name.eq_ignore_ascii_case("content-length");
        is_length.then(|| value.parse::<usize>().ok())?
    });
    let length = head + body.unwrap_or(0);
    (buffer.len() >= length).then_some(length)
}

/// A response with Twilio's headers.
fn response(status: &str, body: &str) -> Bytes {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {length}\r\nConnection: keep-alive\r\nDate: Mon, 23 Nov 2026 10:00:00 GMT\r\nTwilio-Request-Id: RQ0123456789abcdef0123456789abcdef\r\nTwilio-Request-Duration: 0.017\r\nAccess-Control-Allow-Origin: *\r\nX-API-Domain: proxy.twilio.com\r\nStrict-Transport-Security: max-age=31536000\r\n\r\n{body}").into()
}
