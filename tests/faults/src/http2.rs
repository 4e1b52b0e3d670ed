//! An HTTP/2 server with predefined reactions, written frame by frame.

use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

const PREFACE: usize = 24;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const GOAWAY: u8 = 7;
const ACK: u8 = 1;
/// The flags `END_HEADERS` and `END_STREAM`.
const END: u8 = 5;
const REFUSED_STREAM: [u8; 4] = [0, 0, 0, 7];
/// `:status: 200` as an index of HPACK's static table.
const OK: [u8; 1] = [0x88];

/// What the server does with each request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reaction {
    /// It responds with an empty 200.
    Respond,
    /// It resets the stream and claims not to have processed it.
    RefuseStream,
    /// It ends the connection and claims not to have processed any stream.
    GoAway,
}

/// Serves one connection, and counts the requests that it received.
///
/// # Errors
///
/// If the client has disconnected.
pub async fn serve<S>(
    mut stream: S,
    reaction: Reaction,
    received: Arc<AtomicU32>,
) -> std::io::Result<()>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    stream.read_exact(&mut [0; PREFACE]).await?;
    stream.write_all(&frame(SETTINGS, 0, 0, &[])).await?;
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await?;
        let [a, b, c, kind, flags, id @ ..] = head;
        let mut payload = vec![0; u32::from_be_bytes([0, a, b, c]) as usize];
        stream.read_exact(&mut payload).await?;
        let id = u32::from_be_bytes(id);
        match kind {
            SETTINGS if flags & ACK == 0 => {
                stream.write_all(&frame(SETTINGS, ACK, 0, &[])).await?;
            }
            HEADERS => {
                received.fetch_add(1, Ordering::SeqCst);
                stream.write_all(&react(reaction, id)).await?;
                stream.flush().await?;
                if reaction == Reaction::GoAway {
                    return stream.shutdown().await;
                }
            }
            _ => {}
        }
    }
}

fn react(reaction: Reaction, id: u32) -> Vec<u8> {
    match reaction {
        Reaction::Respond => frame(HEADERS, END, id, &OK),
        Reaction::RefuseStream => frame(RST_STREAM, 0, id, &REFUSED_STREAM),
        // The last processed stream: none. No error.
        Reaction::GoAway => frame(GOAWAY, 0, 0, &[0; 8]),
    }
}

fn frame(kind: u8, flags: u8, id: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap_or(0).to_be_bytes();
    let mut frame = vec![length[1], length[2], length[3], kind, flags];
    frame.extend(id.to_be_bytes());
    frame.extend(payload);
    frame
}
