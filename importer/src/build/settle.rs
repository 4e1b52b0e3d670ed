//! The decisions that need all types: which types are the same, their names, and the files
//! that contain them.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    model::{Definition, Field, Module, Object, Params, Returned, SHARED, Ty, Wrapping},
    overrides::Overrides,
};

pub(super) fn settle(module: &mut Module, overrides: &Overrides) {
    merge(&mut module.definitions);
    redirect(module);
    mark_objects(module);
    place(module);
    name(module, overrides);
}

/// Merges identical definitions, until all are different.
fn merge(definitions: &mut [Definition]) {
    loop {
        let mut changed = false;
        for i in 1..definitions.len() {
            let (before, rest) = definitions.split_at_mut(i);
            let Some(definition) = rest.first_mut() else {
                continue;
            };
            if let Some(at) = before.iter().position(|other| is_same(other, definition)) {
                let names = std::mem::take(&mut definition.names);
                definition.wrapping = Wrapping::Same(at);
                adopt(before, at, names);
                changed = true;
            }
        }
        let same: Vec<_> = definitions.iter().map(|d| d.wrapping.clone()).collect();
        for definition in definitions.iter_mut() {
            if let Wrapping::Object(object) = &mut definition.wrapping {
                for field in &mut object.fields {
                    field.ty.walk_mut(&mut |ty| follow(ty, &same));
                }
            }
        }
        if !changed {
            return;
        }
    }
}

/// The shortest of the names is the most general.
fn adopt(definitions: &mut [Definition], at: usize, names: Vec<String>) {
    let Some(kept) = definitions.get_mut(at) else {
        return;
    };
    let shortest = |names: &[String]| names.first().map_or(usize::MAX, String::len);
    if shortest(&names) < shortest(&kept.names) {
        kept.names = names;
    }
}

fn is_same(a: &Definition, b: &Definition) -> bool {
    match (&a.wrapping, &b.wrapping) {
        (Wrapping::Enumeration(a), Wrapping::Enumeration(b)) => {
            let texts = |all: &crate::model::Enumeration| -> BTreeSet<String> {
                all.variants
                    .iter()
                    .map(|variant| variant.text.clone())
                    .collect()
            };
            texts(a) == texts(b)
        }
        (Wrapping::Object(a), Wrapping::Object(b)) => a == b,
        _ => false,
    }
}

fn follow(ty: &mut Ty, same: &[Wrapping]) {
    while let Ty::Defined(index) = ty
        && let Some(Wrapping::Same(other)) = same.get(*index)
    {
        *index = *other;
    }
}

/// Visits every type of the module that is not in a definition.
fn for_each_type(module: &mut Module, visit: &mut dyn FnMut(&mut Ty)) {
    for resource in &mut module.resources {
        let placeholders = resource.placeholders.iter_mut().map(|(_, ty)| ty);
        let fields = resource.fields.iter_mut().map(|field| &mut field.ty);
        for ty in fields.chain(placeholders) {
            ty.walk_mut(visit);
        }
        for operation in &mut resource.operations {
            if let Params::Typed { fields, .. } = &mut operation.params {
                for field in fields {
                    field.ty.walk_mut(visit);
                }
            }
            if let Returned::Other(ty) = &mut operation.returned {
                ty.walk_mut(visit);
            }
        }
    }
}

fn redirect(module: &mut Module) {
    let same: Vec<_> = module
        .definitions
        .iter()
        .map(|d| d.wrapping.clone())
        .collect();
    for_each_type(module, &mut |ty| follow(ty, &same));
}

/// Records that are members of others.
fn mark_objects(module: &mut Module) {
    let mut used: BTreeSet<String> = BTreeSet::new();
    let mut note = |ty: &Ty| {
        if let Ty::Resource(name) = ty {
            used.insert(name.clone());
        }
    };
    for_each_type(module, &mut |ty| note(ty));
    for definition in &module.definitions {
        definition
            .types()
            .for_each(|ty| ty.walk(&mut |ty| note(ty)));
    }
    for resource in &mut module.resources {
        resource.is_object = used.contains(&resource.name);
    }
}

/// Removes the kinds of SIDs that no field has, because an override names another type.
pub(super) fn drop_unused_markers(module: &mut Module) {
    let mut used: BTreeSet<String> = BTreeSet::new();
    let mut note = |ty: &Ty| {
        if let Ty::Sid(of) = ty {
            used.insert(of.clone());
        }
    };
    for_each_type(module, &mut |ty| note(ty));
    for definition in &module.definitions {
        definition
            .types()
            .for_each(|ty| ty.walk(&mut |ty| note(ty)));
    }
    module.markers.retain(|marker| used.contains(&marker.name));
}

/// Puts each definition into the file of the one resource that uses it, or into the shared file.
/// The record of a resource belongs to that resource even if others use it: the shared file
/// would otherwise import files that import it.
fn place(module: &mut Module) {
    place_by_use(module);
    let files: BTreeMap<String, String> = module
        .resources
        .iter()
        .map(|resource| (resource.name.clone(), resource.file()))
        .collect();
    for definition in &mut module.definitions {
        if definition.file == SHARED
            && let Some(file) = identifies(definition).and_then(|name| files.get(name))
        {
            definition.file.clone_from(file);
        }
    }
}

/// The type that an object's own `sid` names.
fn identifies(definition: &Definition) -> Option<&str> {
    let Wrapping::Object(object) = &definition.wrapping else {
        return None;
    };
    let sid = object.fields.iter().find(|field| field.wire == "sid")?;
    match &sid.ty {
        Ty::Sid(name) => Some(name),
        _ => None,
    }
}

/// Places each definition by the resources that use it, directly or through another definition.
fn place_by_use(module: &mut Module) {
    let files: Vec<(String, Vec<usize>)> = module
        .resources
        .iter()
        .map(|resource| (resource.file(), used_by(resource)))
        .collect();
    for (file, open) in files {
        let mut seen = BTreeSet::new();
        let mut open = open;
        while let Some(index) = open.pop() {
            if !seen.insert(index) {
                continue;
            }
            let Some(definition) = module.definitions.get_mut(index) else {
                continue;
            };
            if definition.file.is_empty() {
                definition.file.clone_from(&file);
            } else if definition.file != file {
                SHARED.clone_into(&mut definition.file);
            }
            for ty in definition.types() {
                ty.walk(&mut |ty| open.extend(defined(ty)));
            }
        }
    }
}

fn used_by(resource: &crate::model::Resource) -> Vec<usize> {
    let mut used = Vec::new();
    let mut note = |ty: &Ty| ty.walk(&mut |ty| used.extend(defined(ty)));
    resource
        .fields
        .iter()
        .map(|field| &field.ty)
        .for_each(&mut note);
    resource
        .placeholders
        .iter()
        .map(|(_, ty)| ty)
        .for_each(&mut note);
    for operation in &resource.operations {
        if let Params::Typed { fields, .. } = &operation.params {
            fields
                .iter()
                .map(|field: &Field| &field.ty)
                .for_each(&mut note);
        }
        if let Returned::Other(ty) = &operation.returned {
            note(ty);
        }
    }
    used
}

fn defined(ty: &Ty) -> Option<usize> {
    match ty {
        Ty::Defined(index) => Some(*index),
        _ => None,
    }
}

/// Gives each definition the first of its names that is free.
fn name(module: &mut Module, overrides: &Overrides) {
    let mut taken: BTreeSet<String> = PRELUDE.iter().map(|name| (*name).to_owned()).collect();
    for resource in &module.resources {
        taken.insert(resource.name.clone());
        for operation in &resource.operations {
            if let Params::Typed { name, .. } = &operation.params {
                taken.insert(name.clone());
                taken.insert(format!("{name}Required"));
            }
        }
    }
    taken.extend(module.markers.iter().map(|marker| marker.name.clone()));
    for definition in module.definitions.iter_mut().filter(|d| !d.file.is_empty()) {
        let name = free_name(definition, &taken);
        definition.name = match overrides.renamed(&name) {
            Some(renamed) => renamed.to_owned(),
            None => name,
        };
        taken.insert(definition.name.clone());
    }
}

fn free_name(definition: &Definition, taken: &BTreeSet<String>) -> String {
    let first = definition.names.first().cloned().unwrap_or_default();
    let owner = match definition.file.as_str() {
        SHARED => "Any".to_owned(),
        file => crate::names::to_pascal(file),
    };
    let suffix = match &definition.wrapping {
        Wrapping::Object(Object { is_sent: true, .. }) => "Input",
        Wrapping::Object(_) => "Object",
        _ => "Value",
    };
    let others = [format!("{owner}{first}"), format!("{first}{suffix}")];
    let numbered = (2..).map(|number| format!("{first}{number}"));
    let names = definition
        .names
        .iter()
        .cloned()
        .chain(others)
        .chain(numbered);
    names
        .into_iter()
        .find(|name| !taken.contains(name))
        .unwrap_or(first)
}

/// Names that a file uses already.
const PRELUDE: [&str; 23] = [
    "Account",
    "Anything",
    "BTreeMap",
    "Box",
    "Clone",
    "Date",
    "Debug",
    "Default",
    "Deserialize",
    "Err",
    "Links",
    "None",
    "Ok",
    "Option",
    "Result",
    "Serialize",
    "Sid",
    "Some",
    "String",
    "Timestamp",
    "Unknown",
    "Value",
    "Vec",
];
