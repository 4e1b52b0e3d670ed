//! [`Collected`]: the pieces of a response's body, up to a limit.

use bytes::{Bytes, BytesMut};

use crate::TransportError;

/// The pieces of a body so far. A body of one piece is not copied.
pub(super) struct Collected {
    limit: u64,
    /// The length in the response's headers.
    expected: Option<u64>,
    first: Bytes,
    rest: BytesMut,
}

impl Collected {
    pub(super) fn new(limit: u64, expected: Option<u64>) -> Self {
        Self {
            limit,
            expected,
            first: Bytes::new(),
            rest: BytesMut::new(),
        }
    }

    pub(super) fn push(&mut self, piece: Bytes) -> Result<(), TransportError> {
        let length = self.first.len() + self.rest.len() + piece.len();
        if length as u64 > self.limit {
            return Err(TransportError::too_large(self.limit));
        }
        if length == piece.len() {
            self.first = piece;
            return Ok(());
        }
        if self.rest.is_empty() {
            // An announced length above the limit is not trusted.
            let whole = self.expected.unwrap_or_default().min(self.limit);
            let whole = usize::try_from(whole).unwrap_or_default();
            self.rest.reserve(whole.max(length));
            self.rest.extend_from_slice(&self.first);
            self.first = Bytes::new();
        }
        self.rest.extend_from_slice(&piece);
        Ok(())
    }

    pub(super) fn finish(self) -> Bytes {
        if self.rest.is_empty() {
            self.first
        } else {
            self.rest.freeze()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn collect(limit: u64, expected: Option<u64>, pieces: &[&'static str]) -> Option<Bytes> {
        let mut collected = Collected::new(limit, expected);
        for piece in pieces {
            collected.push(Bytes::from_static(piece.as_bytes())).ok()?;
        }
        Some(collected.finish())
    }

    #[test]
    fn pieces_are_joined_despite_a_wrong_content_length() {
        for expected in [None, Some(0), Some(6), Some(u64::MAX)] {
            let joined = collect(6, expected, &["", "ab", "", "cd", "ef"]);
            assert_eq!(&joined.unwrap()[..], b"abcdef");
        }
    }

    #[test]
    fn one_piece_is_not_copied() {
        let piece = "all of it";
        let whole = collect(100, None, &[piece]).unwrap();
        assert_eq!(whole.as_ptr(), piece.as_ptr());
    }

    #[test]
    fn the_limit_is_on_the_sum() {
        assert!(collect(3, None, &["ab", "c"]).is_some());
        assert!(collect(3, None, &["ab", "cd"]).is_none());
        assert!(collect(3, None, &["abcd"]).is_none());
    }

    #[test]
    fn nothing_is_an_empty_body() {
        assert!(collect(0, None, &[]).unwrap().is_empty());
    }
}
