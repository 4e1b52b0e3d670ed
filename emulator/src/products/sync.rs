//! Sync v1: documents, lists, maps and streams that may expire, and the items of lists
//! and maps.
//!
//! The engine handles revisions and `If-Match`; these rules only have Sync's own error codes.

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
