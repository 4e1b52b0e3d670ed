//! [`Collection`]: the records of one collection, in the order of their creation.

use std::sync::Arc;

use super::{
    ids::{Position, ResourceId},
    live::Live,
    record::Record,
};

#[derive(Debug)]
pub(crate) struct Collection {
    resource: ResourceId,
    within: Box<[String]>,
    /// By position; a removed record leaves its position empty.
    records: Vec<Option<Arc<Record>>>,
    live: Live,
}

impl Collection {
    pub(super) fn new(resource: ResourceId, within: &[String]) -> Self {
        Self {
            resource,
            within: within.into(),
            records: Vec::new(),
            live: Live::default(),
        }
    }

    pub(super) fn resource(&self) -> ResourceId {
        self.resource
    }

    /// The values of the collection's path.
    pub(super) fn within(&self) -> &[String] {
        &self.within
    }

    /// The number of records.
    pub(crate) fn len(&self) -> usize {
        self.live.rank(self.records.len())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(super) fn next_position(&self) -> Position {
        Position(u32::try_from(self.records.len()).unwrap_or(u32::MAX))
    }

    pub(super) fn get(&self, position: Position) -> Option<&Arc<Record>> {
        self.records.get(position.0 as usize)?.as_ref()
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &Arc<Record>> {
        self.records.iter().flatten()
    }

    pub(super) fn positions(&self) -> Vec<Position> {
        self.range(0, self.records.len())
            .map(|(position, _)| position)
            .collect()
    }

    /// The records after the first `skip` ones.
    pub(crate) fn skip(&self, skip: usize) -> impl Iterator<Item = (Position, &Arc<Record>)> {
        let start = self.live.select(skip).unwrap_or(self.records.len());
        self.range(start, self.records.len())
    }

    /// The records created after the given one.
    pub(crate) fn after(
        &self,
        position: Position,
    ) -> impl Iterator<Item = (Position, &Arc<Record>)> {
        self.skip(self.live.rank((position.0 as usize).saturating_add(1)))
    }

    /// The records created before the given one, the newest first.
    pub(crate) fn before(
        &self,
        position: Position,
    ) -> impl Iterator<Item = (Position, &Arc<Record>)> {
        let rank = self.live.rank(position.0 as usize);
        let last = rank.checked_sub(1).and_then(|rank| self.live.select(rank));
        self.range(0, last.map_or(0, |last| last + 1)).rev()
    }

    /// The records in reverse order, the newest first, after the newest `skip` ones.
    pub(crate) fn skip_back(&self, skip: usize) -> impl Iterator<Item = (Position, &Arc<Record>)> {
        let rank = self.len().checked_sub(skip.saturating_add(1));
        let last = rank.and_then(|rank| self.live.select(rank));
        self.range(0, last.map_or(0, |last| last + 1)).rev()
    }

    fn range(
        &self,
        start: usize,
        end: usize,
    ) -> impl DoubleEndedIterator<Item = (Position, &Arc<Record>)> {
        let records = self.records[start..end].iter().enumerate();
        records.filter_map(move |(offset, record)| {
            let position = u32::try_from(start + offset).unwrap_or(u32::MAX);
            Some((Position(position), record.as_ref()?))
        })
    }

    /// Replaces or removes the record at a position; returns the previous one.
    pub(super) fn replace(
        &mut self,
        position: Position,
        record: Option<Arc<Record>>,
    ) -> Option<Arc<Record>> {
        let place = position.0 as usize;
        while self.live.len() <= place {
            self.live.push(false);
            self.records.push(None);
        }
        match (self.records[place].is_some(), record.is_some()) {
            (false, true) => self.live.add(place),
            (true, false) => self.live.remove(place),
            _ => {}
        }
        std::mem::replace(&mut self.records[place], record)
    }
}
