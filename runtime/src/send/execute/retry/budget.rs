//! [`Budget`]: limits the retries of all calls of a client together.

use std::sync::atomic::{AtomicU32, Ordering};

/// The tokens that a retry takes; a success adds one.
const COST: u32 = 10;

/// A token bucket: a retry takes tokens, a success adds one. When most calls fail the bucket
/// is empty, and a failing server gets one request per call instead of four.
#[derive(Debug)]
pub(crate) struct Budget {
    most: u32,
    left: AtomicU32,
}

impl Budget {
    pub(crate) fn new(retries: u32) -> Self {
        let most = retries.saturating_mul(COST);
        Self {
            most,
            left: AtomicU32::new(most),
        }
    }

    /// Takes the tokens of a retry; `false` if there are too few.
    pub(crate) fn spend(&self) -> bool {
        let take = |left: u32| left.checked_sub(COST);
        let order = Ordering::Relaxed;
        self.left.fetch_update(order, order, take).is_ok()
    }

    /// Adds the token of a success.
    pub(crate) fn earn(&self) {
        let give = |left: u32| (left < self.most).then_some(left + 1);
        let order = Ordering::Relaxed;
        // A full bucket stays full.
        let _ = self.left.fetch_update(order, order, give);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spent_budget_allows_no_retry() {
        let budget = Budget::new(2);
        assert!(budget.spend() && budget.spend());
        assert!(!budget.spend());
    }

    #[test]
    fn ten_successes_pay_for_one_retry() {
        let budget = Budget::new(1);
        budget.spend();
        for _ in 0..9 {
            budget.earn();
        }
        assert!(!budget.spend());
        budget.earn();
        assert!(budget.spend());
    }

    #[test]
    fn a_full_budget_does_not_grow() {
        let budget = Budget::new(1);
        for _ in 0..COST {
            budget.earn();
        }
        assert!(budget.spend() && !budget.spend());
    }
}
