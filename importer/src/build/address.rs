//! The address of a record: the values of a path, their types, and the parent resource.

use super::{
    outline::Outline,
    sids, template,
    types::{Context, Types, Way},
};
use crate::{
    Result,
    document::{Examples, Node, Shape},
    model::{Field, Key, Ty},
    names,
};

/// The types of path values of all resources.
pub(super) struct Addresses {
    /// The type of the last value of each path of a record, by its shape.
    keys: Vec<(String, Ty)>,
}

impl Addresses {
    pub(super) fn new(outlines: &[Outline<'_>], types: &Types<'_>) -> Result<Self> {
        let mut keys = Vec::new();
        for outline in outlines {
            if let Key::Named(_) = outline.group.key {
                let shape = template::shape(&outline.group.instance_path());
                keys.push((shape, outline.key_type(types)?));
            }
        }
        Ok(Self { keys })
    }

    /// The placeholders of a path of a record, in order, with the types of their values.
    pub(super) fn values<'a>(
        &self,
        outline: &Outline<'a>,
        types: &Types<'a>,
    ) -> Result<Vec<(String, Ty)>> {
        let path = outline.group.instance_path();
        let names = template::placeholders(&path);
        let prefixes = template::prefixes(&path);
        names
            .zip(prefixes)
            .map(|(name, prefix)| {
                let known = self.keys.iter().find(|(shape, _)| *shape == prefix);
                let ty = match known {
                    Some((_, ty)) => ty.clone(),
                    None => outline.value_type(name, types)?,
                };
                Ok((name.to_owned(), ty))
            })
            .collect()
    }
}

impl<'a> Outline<'a> {
    /// The type of the value after the collection's path.
    fn key_type(&self, types: &Types<'a>) -> Result<Ty> {
        let Key::Named(key) = &self.group.key else {
            return Ok(Ty::Text);
        };
        if self.owns_sids() {
            return Ok(Ty::Sid(self.own_sid()));
        }
        let prefixes = self.key_prefixes();
        if let Some(prefixes) = prefixes {
            return Ok(Ty::Sid(types.sids.resolve(&prefixes, key)));
        }
        match self.member_type(key, types)? {
            Some(ty) => Ok(ty),
            None => self.placeholder_type(key, types),
        }
    }

    /// The type of a value that no resource has as its key.
    fn value_type(&self, name: &str, types: &Types<'a>) -> Result<Ty> {
        let pattern = self.pattern_of(name);
        match pattern.and_then(sids::prefixes) {
            Some(prefixes) => Ok(Ty::Sid(types.sids.resolve(&prefixes, name))),
            None => self.placeholder_type(name, types),
        }
    }

    /// The type of a value from the path's schema: a choice, a date, or text.
    fn placeholder_type(&self, name: &str, types: &Types<'a>) -> Result<Ty> {
        let Some(node) = self.placeholder(name) else {
            return Ok(Ty::Text);
        };
        let Shape::Text { values, format, .. } = &node.shape else {
            return Ok(Ty::Text);
        };
        if values.is_empty() && format.as_deref() != Some("date") {
            return Ok(Ty::Text);
        }
        let context = Context {
            owner: &self.name,
            wire: name,
            way: Way::Sent,
            examples: Examples::default(),
        };
        types.of_node(node, &context)
    }

    /// The type of the record's member of this name, if it can be part of a path.
    fn member_type(&self, name: &str, types: &Types<'a>) -> Result<Option<Ty>> {
        let Some(Node {
            shape: Shape::Object(object),
            ..
        }) = &self.record
        else {
            return Ok(None);
        };
        let snake = names::to_snake(name);
        let found = object
            .properties
            .iter()
            .find(|(wire, ..)| names::to_snake(wire) == snake);
        let Some((wire, schema, pointer)) = found else {
            return Ok(None);
        };
        let node = types.document.node(*schema, pointer)?;
        let is_whole = matches!(node.shape, Shape::Integer { .. });
        let is_choice = matches!(&node.shape, Shape::Text { values, .. } if !values.is_empty());
        if !is_whole && !is_choice {
            return Ok(None);
        }
        let examples = Examples::default();
        let context = Context {
            owner: &self.name,
            wire,
            way: Way::Received,
            examples,
        };
        types.of_node(&node, &context).map(Some)
    }
}

/// Binds the values of the path to the fields that carry them, and returns the values that no
/// field carries.
pub(super) fn bind(
    values: &[(String, Ty)],
    key: &Key,
    fields: &mut [Field],
    is_certain: impl Fn(&Field) -> bool,
) -> Vec<(String, Ty)> {
    let mut unbound = Vec::new();
    for (name, ty) in values {
        let snake = names::to_snake(name);
        let is_key = *key == Key::Named(name.clone());
        let own = ["sid", "id"];
        let by_name = fields
            .iter()
            .position(|field| names::unraw(&field.name) == snake);
        let by_key = || {
            let is_own = |field: &Field| own.contains(&field.name.as_str());
            fields
                .iter()
                .position(is_own)
                .filter(|_| is_key && matches!(ty, Ty::Sid(_)))
        };
        let renamed = by_name.is_none();
        let Some(field) = by_name.or_else(by_key).and_then(|at| fields.get_mut(at)) else {
            unbound.push((name.clone(), ty.clone()));
            continue;
        };
        if renamed {
            field.placeholder = Some(name.clone());
        }
        field.ty = ty.clone();
        field.required = is_certain(field);
    }
    unbound
}
