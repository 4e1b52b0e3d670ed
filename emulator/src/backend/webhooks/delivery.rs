//! Sends one webhook, signed as Twilio signs.

use std::{net::IpAddr, time::Duration};

use bytes::Bytes;
use http::{Request, Response, Uri, header};
use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::{net::TcpStream, time::timeout};
use twilio_runtime::webhook::{SIGNATURE, sign};

/// How long the application may take, as with Twilio.
const TIMEOUT: Duration = Duration::from_secs(15);

/// The most bytes of a response that are read.
const MAX_RESPONSE: usize = 64 * 1024;

/// What is sent where.
#[derive(Debug)]
pub(crate) struct Delivery<'a> {
    pub(crate) url: &'a str,
    pub(crate) parameters: &'a [(&'static str, String)],
    pub(crate) auth_token: &'a str,
    /// The same for each try to deliver one webhook.
    pub(crate) idempotency_token: &'a str,
}

/// Sends a webhook; the error is for people.
pub(crate) async fn deliver(delivery: &Delivery<'_>) -> Result<Response<Bytes>, String> {
    let uri: Uri = delivery
        .url
        .parse()
        .map_err(|_| "the URL is not valid".to_owned())?;
    let host = uri.host().unwrap_or_default();
    if uri.scheme_str() != Some("http") || !is_loopback(host) {
        return Err("only http:// URLs of this machine are called".to_owned());
    }
    let address = (host.trim_matches(['[', ']']), uri.port_u16().unwrap_or(80));
    let exchange = async {
        let stream = TcpStream::connect(address).await?;
        let request = request(delivery, &uri)?;
        send(stream, request).await
    };
    match timeout(TIMEOUT, exchange).await {
        Ok(result) => result.map_err(|error| error.to_string()),
        Err(_) => Err(format!("no response in {} seconds", TIMEOUT.as_secs())),
    }
}

type SendError = Box<dyn std::error::Error + Send + Sync>;

fn request(delivery: &Delivery<'_>, uri: &Uri) -> Result<Request<Full<Bytes>>, SendError> {
    let parameters = delivery.parameters.iter();
    let parameters = parameters.map(|(name, value)| (*name, value.as_str()));
    let signature = sign(delivery.auth_token, delivery.url, parameters.clone());
    let body = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(parameters)
        .finish();
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let host = uri.authority().map_or("", |authority| authority.as_str());
    let request = Request::post(path)
        .header(header::HOST, host)
        .header(header::USER_AGENT, "TwilioProxy/1.1")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("I-Twilio-Idempotency-Token", delivery.idempotency_token)
        .header(SIGNATURE, signature);
    Ok(request.body(Full::from(body))?)
}

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
}
