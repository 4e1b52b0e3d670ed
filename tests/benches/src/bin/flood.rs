//! Asks for one URL again and again, by as little code as can be, so that a server is
//! what is measured: `flood <base URL> <path> <user:password> <times> <connections>`.

use std::{cell::Cell, time::Instant};

use base64::{Engine, prelude::BASE64_STANDARD};
use futures_util::future::join_all;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    runtime::Builder,
};

fn main() {
    let args: Vec<_> = std::env::args().skip(1).collect();
    let [base, path, user, times, connections] = &args[..] else {
        panic!("base URL, path, user:password, times, connections");
    };
    let address = base.strip_prefix("http://").unwrap();
    let basic = BASE64_STANDARD.encode(user);
    let request =
        format!("GET {path} HTTP/1.1\r\nhost: {address}\r\nauthorization: Basic {basic}\r\n\r\n");
    let left = Cell::new(times.parse::<usize>().unwrap());
    let connection = || async {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.set_nodelay(true).unwrap();
        let mut buffer = vec![0; 64 * 1024];
        while let Some(less) = left.get().checked_sub(1) {
            left.set(less);
            stream.write_all(request.as_bytes()).await.unwrap();
            receive(&mut stream, &mut buffer).await;
        }
    };
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let begin = Instant::now();
    runtime.block_on(async {
        join_all((0..connections.parse().unwrap()).map(|_| connection())).await;
    });
    println!("wall {}", begin.elapsed().as_nanos());
}

/// One response of status 200.
async fn receive(stream: &mut TcpStream, buffer: &mut [u8]) {
    let mut length = 0;
    loop {
        let more = stream.read(&mut buffer[length..]).await.unwrap();
        assert!(more > 0, "closed");
        length += more;
        let text = std::str::from_utf8(&buffer[..length]).unwrap();
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            continue;
        };
        assert!(head.starts_with("HTTP/1.1 200"), "{text}");
        let expected = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "));
        if body.len() >= expected.unwrap().parse::<usize>().unwrap() {
            return;
        }
    }
}
