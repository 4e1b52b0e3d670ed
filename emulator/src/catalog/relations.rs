//! The parents and children of resources, by their paths.

use std::collections::BTreeMap;

use super::{
    entry::{Ancestor, Child, Entry},
    names::snake_case,
    pattern::{Pattern, Stem},
};
use crate::store::ResourceId;

/// The paths of records, segment by segment.
#[derive(Default)]
struct Node<'a> {
    next: BTreeMap<Stem<'a>, Node<'a>>,
    /// The resources whose records have this path.
    records: Vec<ResourceId>,
}

/// A resource above another one.
struct Above {
    ancestor: Ancestor,
    /// Whether the rest of the child's path has no further placeholder.
    is_parent: bool,
}

/// Fills in ancestors, children and descendants.
pub(super) fn relate(entries: &mut [Entry]) {
    let above = find(entries);
    for (child, above) in above.into_iter().enumerate() {
        let id = ResourceId(u32::try_from(child).unwrap_or(u32::MAX));
        let name = snake_case(entries[child].collection.last_word());
        for Above {
            ancestor,
            is_parent,
        } in above
        {
            let parent = &mut entries[ancestor.resource.0 as usize];
            parent.descendants.push(id);
            if is_parent {
                parent.children.push(Child {
                    resource: id,
                    name: name.clone(),
                });
            }
            entries[child].ancestors.push(ancestor);
        }
    }
}

/// The resources above each resource, the outermost first.
fn find(entries: &[Entry]) -> Vec<Vec<Above>> {
    let mut products = BTreeMap::<_, Node<'_>>::new();
    for (id, entry) in (0..).map(ResourceId).zip(entries) {
        if entry.has_key() {
            let root = products.entry(entry.descriptor.product()).or_default();
            let stems = entry.instance.stems();
            let node = stems.fold(root, |node, stem| node.next.entry(stem).or_default());
            node.records.push(id);
        }
    }
    let above = entries.iter().map(|entry| {
        let root = products.get(entry.descriptor.product());
        root.map_or_else(Vec::new, |root| above(root, &entry.collection))
    });
    above.collect()
}

fn above(root: &Node<'_>, path: &Pattern) -> Vec<Above> {
    let stems: Vec<_> = path.stems().collect();
    let is_value = |stem: &Stem<'_>| matches!(stem, Stem::Value);
    let (mut node, mut found) = (root, Vec::new());
    for (position, stem) in stems.iter().enumerate() {
        let (before, rest) = stems.split_at(position);
        found.extend(node.records.iter().map(|resource| Above {
            ancestor: Ancestor {
                resource: *resource,
                values: before.iter().filter(|stem| is_value(stem)).count(),
            },
            is_parent: !rest.iter().any(is_value),
        }));
        match node.next.get(stem) {
            Some(next) => node = next,
            None => break,
        }
    }
    found
}
