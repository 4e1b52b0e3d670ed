//! Of more than four required parameters one is left out.

use twilio_runtime::TwilioParams;

#[derive(TwilioParams)]
pub struct Create {
    pub a: String,
    pub b: String,
    pub c: String,
    pub d: String,
    pub e: String,
}

fn main() {
    let _ = Create::new(CreateRequired {
        a: "1".into(),
        b: "2".into(),
        c: "3".into(),
    });
}
