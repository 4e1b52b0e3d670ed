//! A module that a feature adds.

use twilio_resources::TowerTransport;
use twilio_resources::testing::MockTransport;
use twilio_runtime::testing::ManualTimer;

fn main() {
    let _: Option<(MockTransport, ManualTimer)> = None;
}
