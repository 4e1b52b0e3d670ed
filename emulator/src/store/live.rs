//! [`Live`]: counts the positions of a collection that hold a record.
//!
//! A binary indexed tree: appending, changing, counting and finding the `n`th live
//! position take O(log n).

/// The number of live positions, by ranges whose lengths are powers of two.
#[derive(Debug, Default)]
pub(super) struct Live {
    sums: Vec<u32>,
}

impl Live {
    /// The number of positions, live or not.
    pub(super) fn len(&self) -> usize {
        self.sums.len()
    }

    /// Adds a position at the end.
    pub(super) fn push(&mut self, is_live: bool) {
        let end = self.sums.len() + 1;
        let start = end - lowest_bit(end);
        let mut sum = u32::from(is_live);
        let mut below = end - 1;
        while below > start {
            sum += self.sums[below - 1];
            below -= lowest_bit(below);
        }
        self.sums.push(sum);
    }

    /// Makes a position live, which it must not be yet.
    pub(super) fn add(&mut self, position: usize) {
        self.update(position, |sum| sum + 1);
    }

    /// Makes a live position not live.
    pub(super) fn remove(&mut self, position: usize) {
        self.update(position, |sum| sum.saturating_sub(1));
    }

    /// The number of live positions before this one.
    pub(super) fn rank(&self, position: usize) -> usize {
        let mut end = position.min(self.sums.len());
        let mut rank = 0;
        while end > 0 {
            rank += self.sums[end - 1] as usize;
            end -= lowest_bit(end);
        }
        rank
    }

    /// The live position with `rank` live positions before it.
    pub(super) fn select(&self, rank: usize) -> Option<usize> {
        let mut step = self.sums.len().checked_next_power_of_two()?;
        let (mut position, mut left) = (0, rank);
        while step > 0 {
            let end = position + step;
            if end <= self.sums.len() && self.sums[end - 1] as usize <= left {
                left -= self.sums[end - 1] as usize;
                position = end;
            }
            step /= 2;
        }
        (position < self.sums.len()).then_some(position)
    }

    fn update(&mut self, position: usize, change: impl Fn(u32) -> u32) {
        let mut end = position + 1;
        while end <= self.sums.len() {
            self.sums[end - 1] = change(self.sums[end - 1]);
            end += lowest_bit(end);
        }
    }
}

fn lowest_bit(number: usize) -> usize {
    number & number.wrapping_neg()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Compares the results with those of a scan of every position.
    fn check(live: &Live, model: &[bool]) {
        let positions: Vec<_> = (0..model.len()).filter(|i| model[*i]).collect();
        for position in 0..=model.len() {
            let rank = positions.iter().filter(|live| **live < position).count();
            assert_eq!(live.rank(position), rank);
        }
        for rank in 0..=positions.len() {
            assert_eq!(live.select(rank), positions.get(rank).copied());
        }
    }

    #[test]
    fn ranks_and_positions_are_those_of_a_plain_list() {
        let mut rng = fastrand::Rng::with_seed(1);
        let (mut live, mut model) = (Live::default(), Vec::new());
        check(&live, &model);
        for _ in 0..300 {
            if model.is_empty() || rng.bool() {
                let is_live = rng.bool();
                live.push(is_live);
                model.push(is_live);
            } else {
                let position = rng.usize(..model.len());
                if model[position] {
                    live.remove(position);
                } else {
                    live.add(position);
                }
                model[position] = !model[position];
            }
            check(&live, &model);
        }
    }
}
