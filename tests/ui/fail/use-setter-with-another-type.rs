//! A setter takes its field's type, and points at the field.

use twilio_runtime::TwilioParams;

#[derive(TwilioParams)]
pub struct CreateWidget {
    weight: Option<u32>,
}

fn main() {
    let _ = CreateWidget::new().weight("heavy");
}
