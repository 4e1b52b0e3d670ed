//! A state file on a disk that becomes full.

use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use redb::{Database, StorageBackend, backends::InMemoryBackend};

use super::StateFile;

#[derive(Debug, Default)]
struct Disk {
    memory: InMemoryBackend,
    is_full: Arc<AtomicBool>,
}

impl Disk {
    fn check(&self) -> Result<(), io::Error> {
        if self.is_full.load(Ordering::Relaxed) {
            return Err(io::ErrorKind::StorageFull.into());
        }
        Ok(())
    }
}

impl StorageBackend for Disk {
    fn len(&self) -> Result<u64, io::Error> {
        self.memory.len()
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> Result<(), io::Error> {
        self.memory.read(offset, out)
    }

    fn set_len(&self, len: u64) -> Result<(), io::Error> {
        self.check()?;
        self.memory.set_len(len)
    }

    fn sync_data(&self) -> Result<(), io::Error> {
        self.check()?;
        self.memory.sync_data()
    }

    fn write(&self, offset: u64, data: &[u8]) -> Result<(), io::Error> {
        self.check()?;
        self.memory.write(offset, data)
    }
}

/// A state file, and the switch that makes its disk full.
pub(crate) fn file() -> (StateFile, Arc<AtomicBool>) {
    let disk = Disk::default();
    let is_full = Arc::clone(&disk.is_full);
    let database = Database::builder().create_with_backend(disk).unwrap();
    (StateFile::new(database).unwrap(), is_full)
}
