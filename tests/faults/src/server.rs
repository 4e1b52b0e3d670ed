use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};

use serde_json::{Map, Value};
use twilio_emulator::{Builder, Context, Emulator, Parameters, Record, Rejection, Removal, Rules};

use crate::Thing;

/// How often a server applied a request.
#[derive(Clone, Debug, Default)]
pub struct Applied(Arc<[AtomicU32; 3]>);

/// A kind of change on the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// A record was created.
    Create,
    /// A record was changed.
    Update,
    /// A record was deleted.
    Delete,
}

impl Applied {
    /// How often this change was made.
    pub fn times(&self, count: Count) -> u32 {
        self.0[count as usize].load(Ordering::SeqCst)
    }

    fn add(&self, count: Count) {
        self.0[count as usize].fetch_add(1, Ordering::SeqCst);
    }
}

impl Rules for Applied {
    fn after_create(
        &self,
        _: &Record,
        _: &Parameters,
        _: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        self.add(Count::Create);
        Ok(())
    }

    fn before_update(
        &self,
        _: &Record,
        _: &mut Map<String, Value>,
        _: &Parameters,
        _: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        self.add(Count::Update);
        Ok(())
    }

    fn before_delete(
        &self,
        _: &Record,
        _: &Parameters,
        _: &mut Context<'_>,
    ) -> Result<Removal, Rejection> {
        self.add(Count::Delete);
        Ok(Removal::Remove)
    }
}

/// An emulator of [`Thing`]s that counts the applied requests.
pub fn emulator(applied: &Applied) -> Builder {
    Emulator::builder().resource_with_rules::<Thing>(applied.clone())
}
