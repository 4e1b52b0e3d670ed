//! The records that an awaited list has read when it fails.

use std::{any::Any, fmt};

use super::{Error, RecordError};

/// The records that were read, whose type the error does not know, and those that could
/// not be read.
pub(super) struct Partial {
    records: Box<dyn Any + Send + Sync>,
    failures: Vec<RecordError>,
}

impl Error {
    /// The records that an awaited list had read before it failed, in order. `None` if this
    /// is not the error of an awaited list of `R`.
    ///
    /// ```
    /// use twilio_runtime::{Error, List};
    ///
    /// async fn names(list: List<String>) -> Result<Vec<String>, Error> {
    ///     match list.await {
    ///         Ok(names) => Ok(names),
    ///         Err(mut error) => {
    ///             let names = error.take_partial::<String>().unwrap_or_default();
    ///             // `error.resume_url()` is the page to resume from.
    ///             if names.is_empty() { Err(error) } else { Ok(names) }
    ///         }
    ///     }
    /// }
    /// ```
    pub fn partial<R: 'static>(&self) -> Option<&[R]> {
        let records = self.0.partial.as_ref()?.records.downcast_ref::<Vec<R>>();
        records.map(Vec::as_slice)
    }

    /// The same as [`partial`](Self::partial), taken out of the error.
    pub fn take_partial<R: 'static>(&mut self) -> Option<Vec<R>> {
        let records = self.0.partial.as_mut()?.records.downcast_mut::<Vec<R>>();
        records.map(std::mem::take)
    }

    /// The records of an awaited list that could not be decoded, before it failed. For
    /// [`ErrorKind::Record`](crate::ErrorKind::Record), the list was read to its end.
    pub fn failures(&self) -> &[RecordError] {
        let partial = self.0.partial.as_ref();
        partial.map_or(&[], |partial| &partial.failures)
    }

    /// The same error, with the records and failures of its list so far.
    pub(crate) fn with_partial<R: Send + Sync + 'static>(
        self,
        records: Vec<R>,
        failures: Vec<RecordError>,
    ) -> Self {
        self.carrying(Box::new(records), failures)
    }

    fn carrying(mut self, records: Box<dyn Any + Send + Sync>, failures: Vec<RecordError>) -> Self {
        self.0.partial = Some(Partial { records, failures });
        self
    }
}

impl fmt::Debug for Partial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Partial")
            .field("failures", &self.failures)
            .finish_non_exhaustive()
    }
}
