//! Rules for every transport of this crate, tested over raw sockets.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    process::Command,
    sync::mpsc::channel,
    thread,
    time::{Duration, Instant},
};

use bytes::Bytes;
use http::Method;
use tokio::runtime::Builder;

use super::{BoxFuture, SendLimits, Transport};
use crate::TransportError;

type Sent = Result<http::Response<Bytes>, TransportError>;

/// A new instance of each enabled transport.
fn all() -> Vec<Box<dyn Transport>> {
    vec![
        #[cfg(feature = "reqwest")]
        Box::new(super::ReqwestTransport::new().unwrap()),
        #[cfg(feature = "hyper")]
        Box::new(super::HyperTransport::new().unwrap()),
    ]
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let runtime = Builder::new_current_thread().enable_all().build();
    runtime.unwrap().block_on(future)
}

/// A request with a limit of 100 bytes and a minute.
fn request(method: Method, url: &str) -> http::Request<Bytes> {
    let mut request = http::Request::new(Bytes::from_static(b"body"));
    *request.method_mut() = method;
    *request.uri_mut() = url.parse().unwrap();
    let deadline = Instant::now() + Duration::from_mins(1);
    let limits = SendLimits::new(100, Some(deadline));
    request.extensions_mut().insert(limits);
    request
}

async fn post(transport: &dyn Transport, url: &str) -> Sent {
    transport.send(request(Method::POST, url)).await
}

/// A server that accepts one connection for each script. From each connection it reads one
/// request for each response of the script, and then closes it.
fn server(scripts: Vec<Vec<&'static str>>) -> (String, thread::JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let serving = thread::spawn(move || {
        for responses in scripts {
            let (mut stream, _) = listener.accept().unwrap();
            for response in responses {
                read_request(&mut stream);
                stream.write_all(response.as_bytes()).unwrap();
            }
        }
    });
    (url, serving)
}

fn read_request(stream: &mut TcpStream) -> String {
    let mut received = Vec::new();
    let mut byte = [0];
    while !received.ends_with(b"\r\n\r\nbody") && stream.read(&mut byte).unwrap() > 0 {
        received.extend(byte);
    }
    String::from_utf8(received).unwrap()
}

const EMPTY: &str = "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";

#[test]
fn a_response_has_status_headers_and_the_whole_body() {
    for transport in all() {
        let chunked = "HTTP/1.1 201 Created\r\ntransfer-encoding: chunked\r\nx-a: b\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n";
        let (url, serving) = server(vec![vec![chunked]]);
        let response = block_on(post(&*transport, &url)).unwrap();
        assert_eq!(response.status(), 201);
        assert_eq!(response.headers()["x-a"], "b");
        assert_eq!(response.body(), "abcde");
        serving.join().unwrap();
    }
}

#[test]
fn a_redirect_is_a_response() {
    for transport in all() {
        let found = "HTTP/1.1 302 Found\r\nlocation: /elsewhere\r\ncontent-length: 0\r\n\r\n";
        let (url, serving) = server(vec![vec![found]]);
        assert_eq!(block_on(post(&*transport, &url)).unwrap().status(), 302);
        serving.join().unwrap();
    }
}

#[test]
fn a_response_beyond_the_limit_is_refused() {
    let announced = "HTTP/1.1 200 OK\r\ncontent-length: 101\r\n\r\n";
    let unannounced = "HTTP/1.1 200 OK\r\n\r\n0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789+";
    for transport in all() {
        for response in [announced, unannounced] {
            let (url, serving) = server(vec![vec![response]]);
            let error = block_on(post(&*transport, &url)).unwrap_err();
            assert!(error.is_too_large(), "{error:?}");
            serving.join().unwrap();
        }
    }
}

/// Sends like a client: with limits as an argument, not in the request.
async fn post_within(transport: &dyn Transport, url: &str) -> Sent {
    let mut request = request(Method::POST, url);
    let limits = request.extensions_mut().remove().unwrap();
    transport.send_within(request, limits).await
}

#[test]
fn a_limit_that_is_an_argument_is_enforced() {
    for transport in all() {
        let too_long = "HTTP/1.1 200 OK\r\ncontent-length: 101\r\n\r\n";
        let (url, serving) = server(vec![vec![too_long]]);
        let error = block_on(post_within(&*transport, &url)).unwrap_err();
        assert!(error.is_too_large(), "{error:?}");
        serving.join().unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn a_deadline_that_is_an_argument_is_enforced() {
    for transport in all() {
        let silent = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/", silent.local_addr().unwrap());
        let error = post_within(&*transport, &url).await.unwrap_err();
        assert!(error.is_timeout(), "{error:?}");
    }
}

/// A transport that only knows the limits in the request.
struct OnlySend;

impl Transport for OnlySend {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Sent> {
        let limit = SendLimits::of(&request).max_response_bytes;
        Box::pin(async move { Err(TransportError::too_large(limit)) })
    }
}

#[test]
fn a_transport_with_only_send_finds_its_limits_in_the_request() {
    let wrapped: std::sync::Arc<dyn Transport> = std::sync::Arc::new(OnlySend);
    for transport in [&OnlySend as &dyn Transport, &wrapped] {
        let error = block_on(post_within(transport, "http://localhost/")).unwrap_err();
        let expected = TransportError::too_large(100);
        assert_eq!(error.to_string(), expected.to_string());
    }
}

#[test]
fn a_closed_idle_connection_does_not_make_a_call_fail() {
    for transport in all() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        let (close, closing) = channel();
        let (told, closed) = channel();
        let serving = thread::spawn(move || {
            for _ in 0..2 {
                let (mut stream, _) = listener.accept().unwrap();
                read_request(&mut stream);
                stream.write_all(EMPTY.as_bytes()).unwrap();
                closing.recv().unwrap();
                drop(stream);
                told.send(()).unwrap();
            }
        });
        block_on(async {
            post(&*transport, &url).await.unwrap();
            for _ in 0..10 {
                tokio::task::yield_now().await;
            }
            // The runtime is blocked meanwhile, and does not notice this.
            close.send(()).unwrap();
            closed.recv().unwrap();
            let since = Instant::now();
            while since.elapsed() < Duration::from_millis(20) {
                thread::yield_now();
            }
            post(&*transport, &url).await.unwrap();
        });
        close.send(()).unwrap();
        serving.join().unwrap();
    }
}

#[test]
fn a_request_that_the_server_has_read_is_not_sent_again() {
    for transport in all() {
        let (url, serving) = server(vec![vec![EMPTY, ""]]);
        let error = block_on(async {
            post(&*transport, &url).await.unwrap();
            post(&*transport, &url).await.unwrap_err()
        });
        assert!(error.may_have_been_applied(), "{error:?}");
        // A second connection would be refused, and that error would mean "not sent".
        serving.join().unwrap();
    }
}

#[test]
fn a_refused_connection_has_received_nothing() {
    for transport in all() {
        let error = block_on(post(&*transport, "http://127.0.0.1:1/")).unwrap_err();
        assert!(!error.may_have_been_applied(), "{error:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_server_that_is_not_reached_in_time_has_received_nothing() {
    for transport in all() {
        // Connections are accepted, but there is no TLS handshake.
        let silent = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("https://{}/", silent.local_addr().unwrap());
        let error = post(&*transport, &url).await.unwrap_err();
        assert!(!error.may_have_been_applied(), "{error:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_late_response_leaves_the_outcome_unknown() {
    for transport in all() {
        let silent = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/", silent.local_addr().unwrap());
        let error = post(&*transport, &url).await.unwrap_err();
        assert!(
            error.is_timeout() && error.may_have_been_applied(),
            "{error:?}"
        );
    }
}

#[test]
fn a_runtime_without_io_is_an_error() {
    for transport in all() {
        let runtime = Builder::new_current_thread().enable_time().build().unwrap();
        let sending = post(&*transport, "http://127.0.0.1:1/");
        let error = runtime.block_on(sending).unwrap_err();
        let text = format!("{error:?}");
        assert!(
            !error.may_have_been_applied() && text.contains("enable_all"),
            "{text}"
        );
    }
}

#[test]
fn outside_of_a_runtime_is_an_error() {
    for transport in all() {
        let sending = transport.send(request(Method::GET, "http://127.0.0.1:1/"));
        let polled = std::pin::pin!(sending)
            .poll(&mut std::task::Context::from_waker(std::task::Waker::noop()));
        let std::task::Poll::Ready(Err(error)) = polled else {
            panic!("{polled:?}");
        };
        assert!(!error.may_have_been_applied(), "{error:?}");
    }
}

#[test]
fn a_url_without_a_host_is_not_sent() {
    for transport in all() {
        let error = block_on(post(&*transport, "/v1/Services")).unwrap_err();
        assert!(!error.may_have_been_applied(), "{error:?}");
    }
}

/// Runs one test of this file in a new process with other variables: all tests of a process
/// share its environment.
fn with_environment(name: &str, variables: &[(&str, &str)]) {
    let (_crate, module) = module_path!().split_once("::").unwrap();
    let again = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", &format!("{module}::{name}")])
        .env_remove("NO_PROXY")
        .env_remove("no_proxy")
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&again.stdout);
    assert!(
        again.status.success() && text.contains("1 passed"),
        "{text}"
    );
}

#[test]
fn no_proxy_is_used_for_this_machine() {
    const NOBODY: &str = "http://127.0.0.1:1";
    if std::env::var("HTTP_PROXY").is_ok_and(|proxy| proxy == NOBODY) {
        for transport in all() {
            let (url, serving) = server(vec![vec![EMPTY]]);
            block_on(post(&*transport, &url)).unwrap();
            serving.join().unwrap();
        }
        return;
    }
    with_environment(
        "no_proxy_is_used_for_this_machine",
        &[("HTTP_PROXY", NOBODY)],
    );
}

/// Reads the request to a proxy at this address, which then refuses it.
fn asked_of_proxy(proxy: SocketAddr, transport: &dyn Transport) -> String {
    let listener = TcpListener::bind(proxy).unwrap();
    let asking = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut received = Vec::new();
        let mut byte = [0];
        while !received.ends_with(b"\r\n\r\n") && stream.read(&mut byte).unwrap() > 0 {
            received.extend(byte);
        }
        let refusal = "HTTP/1.1 407 Proxy Authentication Required\r\n\r\n";
        stream.write_all(refusal.as_bytes()).unwrap();
        String::from_utf8(received).unwrap()
    });
    let error = block_on(post(transport, "https://api.example.invalid/")).unwrap_err();
    assert!(!error.may_have_been_applied(), "{error:?}");
    assert!(!format!("{error:?}").contains("opensesame"), "{error:?}");
    asking.join().unwrap()
}

#[test]
fn the_proxy_of_the_environment_opens_a_tunnel() {
    const TEST: &str = "the_proxy_of_the_environment_opens_a_tunnel";
    if let Ok(proxy) = std::env::var("TEST_PROXY") {
        for transport in all() {
            let asked = asked_of_proxy(proxy.parse().unwrap(), &*transport).to_lowercase();
            assert!(
                asked.starts_with("connect api.example.invalid:443 "),
                "{asked}"
            );
            // Aladdin:opensesame
            let authorization = "proxy-authorization: basic qwxhzgrpbjpvcgvuc2vzyw1l\r\n";
            assert!(asked.contains(authorization), "{asked}");
            assert!(!asked.contains("\r\nauthorization"), "{asked}");
        }
        return;
    }
    let free = TcpListener::bind("127.0.0.1:0").unwrap();
    let proxy = free.local_addr().unwrap().to_string();
    drop(free);
    let url = format!("http://Aladdin:opensesame@{proxy}");
    with_environment(TEST, &[("HTTPS_PROXY", &url), ("TEST_PROXY", &proxy)]);
}
