//! A user's application, and a page from another origin.

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// Responds to every request with this body; returns the URL.
pub(crate) async fn answering(content_type: &'static str, body: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let body = body.clone();
            tokio::spawn(async move { response(stream, content_type, &body).await });
        }
    });
    url
}

async fn response(mut stream: TcpStream, content_type: &str, body: &str) {
    let mut request = vec![0; 16 * 1024];
    // The emulator and the browser send a small request in one piece.
    if stream.read(&mut request).await.unwrap_or(0) == 0 {
        return;
    }
    let length = body.len();
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\nContent-Length: {length}\r\n\
         Connection: close\r\n\r\n"
    );
    let _ = stream.write_all((head + body).as_bytes()).await;
}
