//! The stories, one file each. Their shared code is next to this file.

use crate::{Told, emulator::Emulator};

mod calls;
mod conversations;
mod errors;
mod lookups;
mod messages;
mod paging;
mod proxy;
mod sync;
mod taskrouter;
mod verify;

/// The function of a story.
type Story = for<'a> fn(&'a Emulator) -> Told<'a>;

pub(crate) const ALL: &[(&str, Story)] = &[
    ("messages", |emulator| Box::pin(messages::tell(emulator))),
    ("verify", |emulator| Box::pin(verify::tell(emulator))),
    ("proxy", |emulator| Box::pin(proxy::tell(emulator))),
    ("paging", |emulator| Box::pin(paging::tell(emulator))),
    ("calls", |emulator| Box::pin(calls::tell(emulator))),
    ("conversations", |emulator| {
        Box::pin(conversations::tell(emulator))
    }),
    ("lookups", |emulator| Box::pin(lookups::tell(emulator))),
    ("sync", |emulator| Box::pin(sync::tell(emulator))),
    ("taskrouter", |emulator| {
        Box::pin(taskrouter::tell(emulator))
    }),
    ("errors", |emulator| Box::pin(errors::tell(emulator))),
];
