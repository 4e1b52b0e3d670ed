//! Sync v1: documents, lists, maps and streams that may expire, and the items of lists
//! and maps. Other products' rules do not belong here.
//!
//! Revisions and `If-Match` are the engine's; what is here are Sync's own codes.

use std::sync::Arc;

use self::{
    item::ItemRules,
    names::{DOCUMENTS, LISTS, MAPS, STREAMS},
    object::ObjectRules,
};
use crate::Rules;

mod item;
mod lifetime;
mod names;
mod object;

/// The rules of the resource at this path.
pub(super) fn rules(path: &str) -> Option<Arc<dyn Rules>> {
    let objects = [DOCUMENTS, LISTS, MAPS, STREAMS];
    if let Some(name) = objects.into_iter().find(|name| name.1 == path) {
        return Some(Arc::new(ObjectRules(name)));
    }
    let item = [item::LIST, item::MAP];
    let item = item.into_iter().find(|item| item.name.1 == path)?;
    Some(Arc::new(ItemRules(item)))
}
