use std::time::{Duration, Instant};

use fastrand::Rng;
use tokio::{
    io::AsyncWriteExt,
    net::TcpStream,
    time::{sleep, timeout},
};

use super::SILENCE;

const EARLY_HINTS: &[u8] = b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n";

/// How the server handles a request.
#[derive(Clone, Copy)]
pub(super) enum Trick {
    None,
    CloseBefore,
    CloseAfter,
    ResetAfter,
    CutAnywhere,
    SilentBefore,
    SilentAfter,
    HalfClose,
    CloseWhenIdle,
    Informational,
    InformationalFlood,
    Unsolicited,
    ByteByByte,
    /// A status that does not show whether the request was applied.
    Status(u16),
    /// A status which means that the request was not applied.
    Refuse(u16),
    Garbage,
}

impl Trick {
    /// Most requests get no trick.
    pub(super) fn any(rng: &mut Rng) -> Self {
        match rng.u8(0..45) {
            0 => Self::CloseBefore,
            1 => Self::CloseAfter,
            2 => Self::CutAnywhere,
            3 => Self::SilentBefore,
            4 => Self::SilentAfter,
            5 => Self::HalfClose,
            6 => Self::CloseWhenIdle,
            7 => Self::Informational,
            8 => Self::Unsolicited,
            9 => Self::ByteByByte,
            10 => Self::Status([302, 307, 408, 499, 500, 502, 503][rng.usize(0..7)]),
            11 => Self::Garbage,
            12 => Self::ResetAfter,
            13 => Self::InformationalFlood,
            14 => Self::Refuse([400, 403, 409, 422, 429][rng.usize(0..5)]),
            _ => Self::None,
        }
    }

    /// Whether a server that does this may have applied the request.
    pub(super) fn may_apply(self, rng: &mut Rng) -> bool {
        match self {
            Self::Refuse(_) => false,
            Self::Status(_) => rng.bool(),
            _ => true,
        }
    }

    pub(super) fn status(self) -> Option<u16> {
        match self {
            Self::Status(status) | Self::Refuse(status) => Some(status),
            _ => None,
        }
    }

    /// Runs before the request is read. Returns `None` if the connection has ended.
    pub(super) async fn before(self, stream: &TcpStream) -> Option<()> {
        match self {
            Self::CloseBefore => None,
            Self::SilentBefore => {
                sleep(SILENCE).await;
                stream.peer_addr().ok().map(drop)
            }
            _ => Some(()),
        }
    }

    /// Sends the response or its replacement. Returns `None` if the connection has ended.
    pub(super) async fn respond(
        self,
        stream: &mut TcpStream,
        response: &[u8],
        rng: &mut Rng,
    ) -> Option<()> {
        match self {
            Self::CloseAfter | Self::CloseBefore => return None,
            Self::ResetAfter => {
                // With a linger time of zero, closing resets the connection.
                stream.set_zero_linger().ok()?;
                return None;
            }
            Self::SilentAfter => {
                sleep(SILENCE).await;
                return None;
            }
            Self::HalfClose => {
                stream.shutdown().await.ok()?;
                sleep(SILENCE).await;
                return None;
            }
            Self::CutAnywhere => {
                let cut = rng.usize(0..response.len());
                stream.write_all(&response[..cut]).await.ok()?;
                return None;
            }
            Self::Garbage => {
                let garbage: Vec<u8> = (0..200).map(|_| rng.u8(..)).collect();
                stream.write_all(&garbage).await.ok()?;
                return None;
            }
            Self::InformationalFlood => {
                flood(stream).await;
                return None;
            }
            Self::CloseWhenIdle => {
                stream.write_all(response).await.ok()?;
                return None;
            }
            Self::ByteByByte => {
                for byte in response {
                    stream.write_all(&[*byte]).await.ok()?;
                }
            }
            Self::Informational => {
                stream.write_all(&EARLY_HINTS.repeat(50)).await.ok()?;
                stream.write_all(response).await.ok()?;
            }
            Self::Unsolicited => {
                stream.write_all(&response.repeat(2)).await.ok()?;
            }
            Self::None | Self::SilentBefore | Self::Status(_) | Self::Refuse(_) => {
                stream.write_all(response).await.ok()?;
            }
        }
        Some(())
    }
}

/// Sends hints without a response until the client disconnects, for a limited time.
async fn flood(stream: &mut TcpStream) {
    let end = Instant::now() + SILENCE;
    while Instant::now() < end {
        let sent = timeout(SILENCE, stream.write_all(&EARLY_HINTS.repeat(10))).await;
        if !matches!(sent, Ok(Ok(()))) {
            return;
        }
        sleep(Duration::from_millis(1)).await;
    }
}
