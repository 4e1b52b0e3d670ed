//! With the runtime under another name, or re-exported by another crate.

use serde::Deserialize;

mod facade {
    pub mod inner {
        pub use twilio_runtime as rt;
    }
}

mod twilio_runtime_is_not_here {
    pub(crate) use super::facade::inner::rt as renamed;
}

use facade::inner::rt::{
    Sid, SidKind, StringEnum, TwilioObject, TwilioParams, TwilioResource, Unknown,
};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(crate = crate::declarations::places::renamed_runtime::facade::inner::rt, path = "/v1/Widgets", create = CreateWidget)]
pub struct Widget {
    pub sid: Sid<Widget>,
}

#[derive(TwilioParams)]
#[twilio_params(crate = crate::declarations::places::renamed_runtime::facade::inner::rt)]
pub struct CreateWidget {
    pub name: String,
}

#[derive(TwilioParams)]
#[param(crate = crate::declarations::places::renamed_runtime::facade::inner::rt)]
pub struct UpdateWidget {
    pub name: String,
}

#[derive(StringEnum)]
#[string_enum(crate = crate::declarations::places::renamed_runtime::twilio_runtime_is_not_here::renamed, rename_all = "lowercase")]
pub enum Mode {
    Other(Unknown),
}

#[derive(TwilioObject)]
#[twilio_object(crate = crate::declarations::places::renamed_runtime::facade::inner::rt)]
pub struct Part {
    pub size: u8,
}

#[derive(SidKind)]
#[sid("IS", crate = crate::declarations::places::renamed_runtime::facade::inner::rt)]
pub enum Marker {}
