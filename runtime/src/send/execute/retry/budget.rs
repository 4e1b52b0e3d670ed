//! [`Budget`]: how many retries a client may spend on all its calls together.

use std::sync::atomic::{AtomicU32, Ordering};

/// What a retry costs, in the unit of which a success gives back one.
const COST: u32 = 10;

/// A bucket of tokens: each retry takes some, each success gives a little back. When
/// most calls fail the bucket runs dry, and a server in trouble is asked once per call
/// instead of four times.
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

    /// Takes what a retry costs; `false` if it is not there.
    pub(crate) fn spend(&self) -> bool {
        let take = |left: u32| left.checked_sub(COST);
        let order = Ordering::Relaxed;
        self.left.fetch_update(order, order, take).is_ok()
    }

    /// Gives back what a success is worth.
    pub(crate) fn earn(&self) {
        let give = |left: u32| (left < self.most).then_some(left + 1);
        let order = Ordering::Relaxed;
        // A full bucket stays as it is.
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
