//! A user's application for the tests: it sends the same response to every request, and keeps
//! the requests.

use std::sync::{Arc, Mutex};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

pub(crate) struct Application {
    url: String,
    received: Arc<Mutex<String>>,
}

impl Application {
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// All requests, one after the other.
    pub(crate) fn received(&self) -> String {
        self.received.lock().unwrap().clone()
    }
}

/// An application that responds with 200 and this body.
pub(crate) async fn application(body: impl Into<String>) -> Application {
    answering("200 OK", body).await
}

/// An application that responds with this status and body.
pub(crate) async fn answering(status: &'static str, body: impl Into<String>) -> Application {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let received = Arc::new(Mutex::new(String::new()));
    let (body, kept) = (body.into(), Arc::clone(&received));
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let request = read(&mut stream).await;
            kept.lock().unwrap().push_str(&request);
            let length = body.len();
            let head = format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\n\r\n");
            stream.write_all(head.as_bytes()).await.unwrap();
            stream.write_all(body.as_bytes()).await.unwrap();
        }
    });
    Application { url, received }
}

async fn read(stream: &mut TcpStream) -> String {
    let mut request = Vec::new();
    while !is_whole(&request) {
        stream.read_buf(&mut request).await.unwrap();
    }
    String::from_utf8(request).unwrap()
}

fn is_whole(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request).to_lowercase();
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let mut lines = head.lines();
    let length = lines.find_map(|line| line.strip_prefix("content-length: "));
    // A GET has no body.
    body.len() >= length.map_or(0, |length| length.parse().unwrap())
}
