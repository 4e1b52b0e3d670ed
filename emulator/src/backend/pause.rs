//! [`pause`]: waits without blocking the thread.

use std::{panic::catch_unwind, thread, time::Duration};

use tokio::{runtime::Handle, sync::oneshot, time::Sleep};

/// Waits on Tokio's clock if there is one, because a test may pause that clock. On another
/// executor a separate thread waits, so that other tasks continue.
pub(super) async fn pause(time: Duration) {
    if time.is_zero() {
        return;
    }
    if let Some(sleep) = tokio_sleep(time) {
        return sleep.await;
    }
    let (wake, woken) = oneshot::channel();
    thread::spawn(move || {
        thread::sleep(time);
        // Sending fails if the request was dropped.
        wake.send(()).ok();
    });
    woken.await.ok();
}

/// `None` outside of a Tokio runtime, and in one without a timer, which Tokio reports only by
/// a panic.
fn tokio_sleep(time: Duration) -> Option<Sleep> {
    Handle::try_current().ok()?;
    catch_unwind(|| tokio::time::sleep(time)).ok()
}

#[cfg(test)]
mod tests {
    use std::{
        pin::pin,
        task::{Context, Waker},
    };

    use super::*;

    #[test]
    fn waiting_outside_of_tokio_does_not_block_the_thread() {
        let wait = pin!(pause(Duration::from_secs(3600)));
        let mut context = Context::from_waker(Waker::noop());
        assert!(wait.poll(&mut context).is_pending());
    }

    #[test]
    fn a_wait_without_tokios_timer_ends() {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        runtime.block_on(pause(Duration::from_millis(1)));
    }

    #[tokio::test(start_paused = true)]
    async fn a_paused_clock_is_used() {
        let before = tokio::time::Instant::now();
        pause(Duration::from_secs(3600)).await;
        assert_eq!(before.elapsed(), Duration::from_secs(3600));
    }
}
