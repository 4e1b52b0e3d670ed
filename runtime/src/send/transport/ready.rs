//! Checks the Tokio runtime of a call. Without I/O or time a dependency would panic; the check
//! returns an error instead, before anything is sent.

use std::{
    net::{Ipv4Addr, UdpSocket},
    panic::catch_unwind,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use tokio::runtime::{Handle, Id};

use crate::TransportError;

/// Remembers the last usable runtime, because the check opens a socket.
#[derive(Debug, Default)]
pub(super) struct Ready {
    last: Mutex<Option<Id>>,
}

impl Ready {
    /// # Errors
    ///
    /// `not_sent`, if there is no Tokio runtime, or if it has no I/O or no time.
    pub(super) fn check(&self) -> Result<(), TransportError> {
        let Ok(runtime) = Handle::try_current() else {
            return Err(TransportError::not_sent(
                "this transport needs a Tokio runtime; use `.wait()` or another transport outside of one",
            ));
        };
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if *last != Some(runtime.id()) {
            if !has_io_and_time() {
                return Err(TransportError::not_sent(
                    "the Tokio runtime has no I/O or no time; build it with `enable_all()`",
                ));
            }
            *last = Some(runtime.id());
        }
        Ok(())
    }
}

/// Tokio reports this only by a panic, which this check catches.
fn has_io_and_time() -> bool {
    let probe = || {
        drop(tokio::time::sleep(Duration::ZERO));
        if let Ok(socket) = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0))
            && socket.set_nonblocking(true).is_ok()
        {
            drop(tokio::net::UdpSocket::from_std(socket));
        }
    };
    catch_unwind(probe).is_ok()
}

#[cfg(test)]
mod tests {
    use tokio::runtime::Builder;

    use super::*;

    fn check_in(builder: &mut Builder) -> Result<(), TransportError> {
        let ready = Ready::default();
        builder.build().unwrap().block_on(async {
            ready.check()?;
            ready.check()
        })
    }

    #[test]
    fn a_runtime_with_everything_is_ready() {
        check_in(Builder::new_current_thread().enable_all()).unwrap();
    }

    #[test]
    fn a_runtime_without_io_or_time_is_an_error() {
        for error in [
            check_in(Builder::new_current_thread().enable_time()).unwrap_err(),
            check_in(Builder::new_current_thread().enable_io()).unwrap_err(),
            check_in(&mut Builder::new_current_thread()).unwrap_err(),
        ] {
            assert!(!error.may_have_been_applied(), "{error:?}");
        }
    }

    #[test]
    fn each_runtime_is_checked() {
        let ready = Ready::default();
        let good = Builder::new_current_thread().enable_all().build().unwrap();
        good.block_on(async { ready.check() }).unwrap();
        let bad = Builder::new_current_thread().build().unwrap();
        bad.block_on(async { ready.check() }).unwrap_err();
        ready.check().unwrap_err();
    }
}
