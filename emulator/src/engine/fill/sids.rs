//! New SIDs.

use fastrand::Rng;

/// Generates identifiers; the same seed gives the same sequence.
#[derive(Clone, Debug)]
pub(crate) struct SidMaker {
    rng: Rng,
}

impl SidMaker {
    pub(crate) fn new(seed: Option<u64>) -> Self {
        Self {
            rng: seed.map_or_else(Rng::new, Rng::with_seed),
        }
    }

    /// `prefix` and 32 hexadecimal digits.
    pub(crate) fn sid(&mut self, prefix: &str) -> String {
        format!("{prefix}{}", self.digits())
    }

    /// 32 hexadecimal digits in lower case.
    pub(crate) fn digits(&mut self) -> String {
        format!("{:032x}", self.rng.u128(..))
    }

    /// A key for a resource with numeric keys.
    pub(crate) fn small_number(&mut self) -> u32 {
        self.rng.u32(1..)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sid_is_its_prefix_and_32_lowercase_digits() {
        let sid = SidMaker::new(None).sid("KP");
        let digits = sid.strip_prefix("KP").unwrap();
        assert_eq!(digits.len(), 32);
        assert!(
            digits
                .bytes()
                .all(|b| b.is_ascii_hexdigit() && !b.is_ascii_uppercase())
        );
    }

    #[test]
    fn one_seed_gives_one_sequence() {
        let (mut a, mut b) = (SidMaker::new(Some(7)), SidMaker::new(Some(7)));
        assert_eq!(a.sid("KS"), b.sid("KS"));
        assert_ne!(a.sid("KS"), a.sid("KS"));
    }
}
