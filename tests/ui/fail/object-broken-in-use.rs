//! A wrong object causes no errors where it is used.

use serde::{Deserialize, Serialize};
use twilio_runtime::{Resource, Sid, TwilioObject, TwilioParams, TwilioResource};

#[derive(Deserialize, Serialize, TwilioObject)]
pub struct Part {
    #[twilio_resource(knd = json)]
    size: u8,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", create = CreateWidget)]
pub struct Widget {
    sid: Sid<Widget>,
    parts: Vec<Part>,
}

#[derive(TwilioParams)]
pub struct CreateWidget {
    part: Part,
}

fn main() {
    let _ = CreateWidget::new(Part { size: 1 });
    let _ = Widget::DESCRIPTOR;
}
