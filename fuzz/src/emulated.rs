//! The fuzz target for raw requests to the emulator. It accepts any bytes, and panics only if
//! a response is wrong.

use std::sync::{
    LazyLock,
    atomic::{AtomicU64, Ordering},
};

use bytes::Bytes;
use http::{Method, Request, Response};
use twilio_emulator::Emulator;

const ACCOUNT: &str = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const TOKEN: &str = "t";

/// The login of that account.
const LOGIN: &str = "Basic QUNhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhOnQ=";

/// All records are removed after this number of inputs.
const MAX_INPUTS: u64 = 100;

static INPUTS: AtomicU64 = AtomicU64::new(0);

/// An emulator of every product in this build.
static EMULATOR: LazyLock<Emulator> = LazyLock::new(|| {
    let resources = twilio_emulator::resources("all").unwrap_or_default();
    let builder = Emulator::builder().resources(&resources).seed(1);
    let builder = builder.account_sid(ACCOUNT).auth_token(TOKEN);
    builder.build().expect("the declared resources are served")
});

/// Up to eight requests, with a zero byte between them. Each is a line with method and
/// path, lines with headers, an empty line, and the body. A first line that ends with `!`
/// means that the request has a valid login. `{last}` in a path is replaced by the SID of the
/// previous record.
pub fn requests(data: &[u8]) {
    let input = INPUTS.fetch_add(1, Ordering::Relaxed);
    if input.is_multiple_of(MAX_INPUTS) {
        EMULATOR.reset();
    }
    let mut last = String::new();
    for part in data.split(|byte| *byte == 0).take(8) {
        let Some(request) = request(part, &last) else {
            continue;
        };
        let response = EMULATOR.handle(request);
        check(&response);
        if let Some(sid) = sid(&response) {
            last = sid;
        }
    }
}

fn request(part: &[u8], last: &str) -> Option<Request<Bytes>> {
    let (head, body) = split(part, b"\n\n").unwrap_or((part, b""));
    let head = std::str::from_utf8(head).ok()?;
    let mut lines = head.lines();
    let line = lines.next()?;
    let (line, is_known) = match line.strip_suffix('!') {
        Some(line) => (line, true),
        None => (line, false),
    };
    let (method, path) = line.split_once(' ')?;
    let method = Method::from_bytes(method.as_bytes()).ok()?;
    let path = path.replace("{last}", last).replace("{account}", ACCOUNT);
    let mut request = Request::builder().method(method).uri(path);
    if is_known {
        request = request.header("authorization", LOGIN);
    }
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        request = request.header(name, value);
    }
    request.body(Bytes::copy_from_slice(body)).ok()
}

fn split<'a>(bytes: &'a [u8], at: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let position = bytes.windows(at.len()).position(|window| window == at)?;
    Some((&bytes[..position], &bytes[position + at.len()..]))
}

/// Checks the guarantees for every response.
fn check(response: &Response<Bytes>) {
    let status = response.status().as_u16();
    let body = String::from_utf8_lossy(response.body());
    assert_ne!(status, 500, "a rule has failed: {body}");
    if status >= 400 {
        let error: serde_json::Value =
            serde_json::from_slice(response.body()).expect("an error response is JSON");
        let has_all = ["code", "message", "more_info", "status"]
            .iter()
            .all(|name| error.get(name).is_some());
        assert!(has_all && error["status"] == status, "{body}");
    }
}

/// The SID in a response, if it is a record.
fn sid(response: &Response<Bytes>) -> Option<String> {
    let record: serde_json::Value = serde_json::from_slice(response.body()).ok()?;
    Some(record.get("sid")?.as_str()?.to_owned())
}
