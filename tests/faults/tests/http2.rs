//! HTTP/2: a server's claim that it did not process a request is not trusted, and the transport
//! does not send the request again.

use std::{
    io::Read,
    net::TcpListener,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use twilio_faults::http2::{Reaction, serve};
use twilio_faults::{CreateThing, Thing};
use twilio_runtime::{Client, Credentials, ReqwestTransport, Result, RetryPolicy, Transport};

const ACCOUNT: &str = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

async fn create(url: String, transport: impl Transport) -> Result<Thing> {
    let client = Client::builder(Credentials::account(ACCOUNT, "hush"))
        .base_url(url)
        .transport(transport)
        .retry(RetryPolicy::default().base_delay(Duration::from_millis(1)))
        .build()?;
    Thing::create(&client, CreateThing::new("x")).await
}

/// An HTTP/2 server without TLS, and the number of requests that it has received.
async fn clear(reaction: Reaction) -> (String, Arc<AtomicU32>) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let received = Arc::new(AtomicU32::new(0));
    let counter = received.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, reaction, counter.clone()));
        }
    });
    (url, received)
}

fn http2() -> reqwest::ClientBuilder {
    // Any TLS provider works: these servers do not use TLS.
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .http2_prior_knowledge()
}

#[tokio::test]
async fn a_client_built_as_documented_sends_a_refused_create_once() {
    for reaction in [Reaction::RefuseStream, Reaction::GoAway] {
        let (url, received) = clear(reaction).await;
        let client = http2().retry(reqwest::retry::never()).build().unwrap();
        let error = create(url, ReqwestTransport::from_client(client))
            .await
            .unwrap_err();
        assert!(error.may_have_been_applied(), "{error}");
        assert_eq!(received.load(Ordering::SeqCst), 1, "{reaction:?}");
    }
}

/// The reason for the documented setting. If this test fails, reqwest no longer retries here.
#[tokio::test]
async fn a_client_with_defaults_sends_a_refused_create_again() {
    let (url, received) = clear(Reaction::RefuseStream).await;
    let client = http2().build().unwrap();
    create(url, ReqwestTransport::from_client(client))
        .await
        .unwrap_err();
    assert!(received.load(Ordering::SeqCst) > 1);
}

#[tokio::test]
async fn the_transport_of_this_crate_does_not_offer_http2() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let greeted = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut hello = [0; 4096];
        let length = stream.read(&mut hello).unwrap();
        hello[..length].to_vec()
    });
    // The features of this test enable reqwest's HTTP/2, as another crate may.
    create(url, ReqwestTransport::new().unwrap())
        .await
        .unwrap_err();
    let hello = greeted.join().unwrap();
    let offers = |name: &[u8]| hello.windows(name.len()).any(|window| window == name);
    assert!(offers(b"\x08http/1.1") && !offers(b"\x02h2"), "{hello:?}");
}

#[cfg(target_os = "linux")]
mod over_tls {
    use std::process::Command;

    use bytes::Bytes;
    use rustls::pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject};
    use tokio_rustls::TlsAcceptor;
    use twilio_runtime::HyperTransport;

    use super::*;

    const AUTHORITY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/tls/ca.pem");

    fn acceptor() -> TlsAcceptor {
        let certificate = include_bytes!("../fixtures/tls/server.pem");
        let key = include_bytes!("../fixtures/tls/server.key");
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut tls = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                vec![CertificateDer::from_pem_slice(certificate).unwrap()],
                PrivateKeyDer::from_pem_slice(key).unwrap(),
            )
            .unwrap();
        tls.alpn_protocols = vec![b"h2".to_vec()];
        TlsAcceptor::from(Arc::new(tls))
    }

    /// An HTTP/2 server with TLS.
    async fn secure(reaction: Reaction) -> (String, Arc<AtomicU32>) {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let received = Arc::new(AtomicU32::new(0));
        let (counter, acceptor) = (received.clone(), acceptor());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let Ok(stream) = acceptor.accept(stream).await else {
                    continue;
                };
                tokio::spawn(serve(stream, reaction, counter.clone()));
            }
        });
        (format!("https://localhost:{port}"), received)
    }

    async fn refuse_and_respond() {
        let transport = HyperTransport::builder().http2().build().unwrap();
        for reaction in [Reaction::RefuseStream, Reaction::GoAway] {
            let (url, received) = secure(reaction).await;
            let error = create(url, transport.clone()).await.unwrap_err();
            assert!(error.may_have_been_applied(), "{error}");
            assert_eq!(received.load(Ordering::SeqCst), 1, "{reaction:?}: {error}");
        }
        let (url, received) = secure(Reaction::Respond).await;
        let request = http::Request::post(url).body(Bytes::from_static(b"a=b"));
        let response = transport.send(request.unwrap()).await.unwrap();
        assert_eq!(
            (response.status().as_u16(), response.version()),
            (200, http::Version::HTTP_2)
        );
        assert_eq!(received.load(Ordering::SeqCst), 1);
    }

    async fn refuse_strangers() {
        let transport = HyperTransport::builder().http2().build().unwrap();
        let (url, received) = secure(Reaction::Respond).await;
        let error = create(url, transport).await.unwrap_err();
        assert!(!error.may_have_been_applied(), "{error}");
        assert_eq!(received.load(Ordering::SeqCst), 0);
    }

    /// A separate process trusts the test authority, through its environment.
    #[tokio::test]
    async fn hyper_sends_a_refused_create_once() {
        if std::env::var_os("SSL_CERT_FILE").is_some_and(|file| file == AUTHORITY) {
            return refuse_and_respond().await;
        }
        refuse_strangers().await;
        let again = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "over_tls::hyper_sends_a_refused_create_once"])
            .env("SSL_CERT_FILE", AUTHORITY)
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&again.stdout);
        assert!(
            again.status.success() && text.contains("1 passed"),
            "{text}"
        );
    }
}
