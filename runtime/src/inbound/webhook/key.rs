//! [`Key`]: makes and checks signatures.

use base64::{Engine, engine::general_purpose::STANDARD};
use ring::hmac;

/// How a request is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Algorithm {
    Sha1,
    Sha256,
}

/// A secret, prepared for both algorithms. The text of the secret is not kept.
#[derive(Clone)]
pub(super) struct Key {
    sha1: hmac::Key,
    sha256: hmac::Key,
}

impl Key {
    pub(super) fn new(secret: &str) -> Self {
        let key = |algorithm| hmac::Key::new(algorithm, secret.as_bytes());
        Self {
            sha1: key(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY),
            sha256: key(hmac::HMAC_SHA256),
        }
    }

    /// The signature of this text, as in the header.
    pub(super) fn sign(&self, algorithm: Algorithm, text: &str) -> String {
        STANDARD.encode(hmac::sign(self.of(algorithm), text.as_bytes()))
    }

    /// Whether `tag` signs this text, in constant time.
    pub(super) fn signs(&self, algorithm: Algorithm, text: &str, tag: &[u8]) -> bool {
        hmac::verify(self.of(algorithm), text.as_bytes(), tag).is_ok()
    }

    fn of(&self, algorithm: Algorithm) -> &hmac::Key {
        match algorithm {
            Algorithm::Sha1 => &self.sha1,
            Algorithm::Sha256 => &self.sha256,
        }
    }
}
