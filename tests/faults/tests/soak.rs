//! A short soak; the long one is `src/bin/soak.rs`.

use std::time::Duration;

#[test]
fn a_short_soak_breaks_no_guarantee() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let report = runtime.block_on(twilio_faults::soak::run(Duration::from_secs(24), 7));
    assert!(report.creates.done > 100, "{report:?}");
    assert!(report.creates.unknown > 0, "{report:?}");
    assert!(report.creates.not_done > 0, "{report:?}");
}
