//! A required parameter is an argument of `new`.

use twilio_runtime::TwilioParams;

#[derive(TwilioParams)]
pub struct CreateWidget {
    pub name: String,
}

fn main() {
    let _ = CreateWidget::new();
}
