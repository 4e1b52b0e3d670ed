//! Wrong parameters cause no errors where they are used.

use twilio_runtime::TwilioParams;

#[derive(TwilioParams)]
pub struct CreateWidget {
    #[param(max_length = 3)]
    pub size: u32,
    pub name: Option<String>,
}

fn main() {
    let _ = CreateWidget::new(3).name("gear");
}
