//! Sends one webhook, with a signature like Twilio's.

use std::net::IpAddr;

use bytes::Bytes;
use http::{Method, Request, Response, Uri, header};
use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::{
    net::TcpStream,
    time::{Instant, timeout, timeout_at},
};
use twilio_runtime::webhook::{SIGNATURE, sign, sign_json};

use super::connection::{Connection, Failure};
use crate::engine::Content;

/// The maximum number of bytes that are read from a response.
const MAX_RESPONSE: usize = 64 * 1024;

/// A webhook, its URL, and how it is signed.
#[derive(Debug)]
pub(crate) struct Delivery<'a> {
    pub(crate) url: &'a str,
    pub(crate) is_get: bool,
    pub(crate) content: &'a Content,
    pub(crate) auth_token: &'a str,
    /// Whether it may go to another host than this machine.
    pub(crate) leaves_machine: bool,
    /// The same for each attempt to deliver one webhook.
    pub(crate) idempotency_token: &'a str,
}

/// The outcome of a delivery.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// The response to the last attempt, or a readable error.
    pub(crate) result: Result<Response<Bytes>, String>,
    /// The number of attempts.
    pub(crate) tries: u32,
}

/// Sends a webhook, with retries by the connection's policy.
pub(crate) async fn deliver(delivery: &Delivery<'_>) -> Outcome {
    let connection = Connection::of(delivery.url);
    let end = Instant::now() + connection.total;
    let mut tries = 0;
    loop {
        tries += 1;
        let sent = timeout_at(end, try_once(delivery, connection)).await;
        let result = sent.unwrap_or_else(|_| Err(too_late(connection)));
        let failure = match &result {
            Ok(response) => Failure::Status(response.status()),
            Err((failure, _)) => *failure,
        };
        let is_last = tries > connection.retries || !connection.retries_after(failure);
        if is_last || Instant::now() >= end {
            let result = result.map_err(|(_, why)| why);
            return Outcome { result, tries };
        }
    }
}

type Failed = (Failure, String);

fn too_late(connection: Connection<'_>) -> Failed {
    let seconds = connection.total.min(connection.read).as_secs_f64();
    (
        Failure::Reading,
        format!("no response in {seconds} seconds"),
    )
}

async fn try_once(
    delivery: &Delivery<'_>,
    connection: Connection<'_>,
) -> Result<Response<Bytes>, Failed> {
    let failed = |failure| move |why: String| (failure, why);
    let (request, uri) = request(delivery).map_err(failed(Failure::Reading))?;
    let host = uri.host().unwrap_or_default().trim_matches(['[', ']']);
    let stream = TcpStream::connect((host, uri.port_u16().unwrap_or(80)));
    let stream = match timeout(connection.connect, stream).await {
        Ok(stream) => stream.map_err(|error| error.to_string()),
        Err(_) => Err("no connection in time".to_owned()),
    };
    let stream = stream.map_err(failed(Failure::Connecting))?;
    match timeout(connection.read, send(stream, request)).await {
        Ok(result) => result.map_err(|error| (Failure::Reading, error.to_string())),
        Err(_) => Err(too_late(connection)),
    }
}

/// The request, and its URI.
fn request(delivery: &Delivery<'_>) -> Result<(Request<Full<Bytes>>, Uri), String> {
    let Signed {
        url,
        body,
        content_type,
        signature,
    } = Signed::new(delivery);
    let invalid = |_| "the URL is not valid".to_owned();
    let uri: Uri = url.parse().map_err(invalid)?;
    if uri.scheme_str() != Some("http") {
        return Err("only http:// URLs are called".to_owned());
    }
    if !delivery.leaves_machine && !is_loopback(uri.host().unwrap_or_default()) {
        return Err(
            "only URLs of this machine are called; `call_other_hosts` allows others".to_owned(),
        );
    }
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let host = uri.authority().map_or("", |authority| authority.as_str());
    let method = if delivery.is_get {
        Method::GET
    } else {
        Method::POST
    };
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header(header::HOST, host)
        .header(header::USER_AGENT, "TwilioProxy/1.1")
        .header(header::CONTENT_TYPE, content_type)
        .header("I-Twilio-Idempotency-Token", delivery.idempotency_token)
        .header(SIGNATURE, signature);
    let request = request.body(Full::from(body));
    Ok((request.map_err(|error| error.to_string())?, uri))
}

/// A request's parts with their signature.
struct Signed {
    url: String,
    body: Bytes,
    content_type: &'static str,
    signature: String,
}

const FORM: &str = "application/x-www-form-urlencoded";

impl Signed {
    fn new(delivery: &Delivery<'_>) -> Self {
        // The fragment is only for the sender.
        let url = delivery.url.split('#').next().unwrap_or_default();
        let token = delivery.auth_token;
        let (url, body, content_type, signature) = match delivery.content {
            Content::Json(json) => {
                let (url, signature) = sign_json(token, url, json);
                (url, json.clone(), "application/json", signature)
            }
            Content::Form(parameters) if delivery.is_get => {
                let mark = if url.contains('?') { '&' } else { '?' };
                let url = format!("{url}{mark}{}", encode(parameters));
                let signature = sign(token, &url, [("", ""); 0]);
                (url, Bytes::new(), FORM, signature)
            }
            Content::Form(parameters) => {
                let signature = sign(token, url, parameters.iter().cloned());
                (url.to_owned(), encode(parameters).into(), FORM, signature)
            }
        };
        Self {
            url,
            body,
            content_type,
            signature,
        }
    }
}

fn encode(parameters: &[(String, String)]) -> String {
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(parameters)
        .finish()
}

type SendError = Box<dyn std::error::Error + Send + Sync>;

async fn send(
    stream: TcpStream,
    request: Request<Full<Bytes>>,
) -> Result<Response<Bytes>, SendError> {
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    let connection = tokio::spawn(connection);
    let (parts, body) = sender.send_request(request).await?.into_parts();
    let body = Limited::new(body, MAX_RESPONSE).collect().await?.to_bytes();
    connection.abort();
    Ok(Response::from_parts(parts, body))
}

fn is_loopback(host: &str) -> bool {
    let address = host.trim_matches(['[', ']']).parse::<IpAddr>();
    host.eq_ignore_ascii_case("localhost") || address.is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;
    use twilio_runtime::webhook::Validator;

    use super::*;

    #[test]
    fn only_this_machine_is_called() {
        for host in ["localhost", "127.0.0.1", "127.1.2.3", "[::1]"] {
            assert!(is_loopback(host), "{host}");
        }
        for host in ["example.com", "10.0.0.1", "localhost.example.com", ""] {
            assert!(!is_loopback(host), "{host}");
        }
    }

    fn form(pairs: &[(&str, &str)]) -> Content {
        let pairs = pairs.iter();
        let pairs = pairs.map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Content::Form(pairs.collect())
    }

    /// The result of an application's validator for the request.
    fn is_accepted(url: &str, is_get: bool, content: &Content) -> bool {
        let signed = Signed::new(&Delivery {
            url,
            is_get,
            content,
            auth_token: "token",
            leaves_machine: false,
            idempotency_token: "",
        });
        let mut headers = HeaderMap::new();
        headers.insert(SIGNATURE, signed.signature.parse().unwrap());
        headers.insert(header::CONTENT_TYPE, signed.content_type.parse().unwrap());
        let validator = Validator::new("token");
        let result = validator.validate(&signed.url, &headers, &signed.body);
        result.is_ok()
    }

    #[test]
    fn every_kind_of_request_is_signed_as_a_validator_expects() {
        let content = form(&[("From", "+14155550100"), ("Body", "a b&c")]);
        for url in ["http://localhost/hook", "http://localhost/hook?a=1"] {
            assert!(is_accepted(url, false, &content), "{url}");
            assert!(is_accepted(url, true, &content), "{url}");
            let json = Content::Json(Bytes::from_static(b"{\"a\":1}"));
            assert!(is_accepted(url, false, &json), "{url}");
        }
    }

    #[test]
    fn another_host_is_called_only_if_that_is_allowed() {
        let content = form(&[("A", "1")]);
        let is_sent = |url, leaves_machine| {
            let delivery = Delivery {
                url,
                is_get: false,
                content: &content,
                auth_token: "token",
                leaves_machine,
                idempotency_token: "",
            };
            request(&delivery).is_ok()
        };
        assert!(is_sent("http://localhost/hook", false));
        assert!(!is_sent("http://app:3000/hook", false));
        assert!(is_sent("http://app:3000/hook", true));
        assert!(!is_sent("https://app/hook", true));
    }

    #[test]
    fn a_fragment_is_neither_sent_nor_signed() {
        let content = form(&[("A", "1")]);
        assert!(is_accepted("http://localhost/hook#rc=2", false, &content));
    }
}
