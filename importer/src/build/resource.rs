//! From an outline to a resource.

use super::{
    address::{self, Addresses},
    evidence, fields, observe, operation,
    outline::{self, Outline},
    template,
    types::{Types, Way},
};
use crate::{
    Result,
    document::{Node, OperationKind, Shape},
    model::{Field, Key, Location, Resource, Ty},
    names,
};

/// Builds a resource; its parent is not yet known.
pub(super) fn resource<'a>(
    outline: &Outline<'a>,
    addresses: &Addresses,
    types: &Types<'a>,
) -> Result<Resource> {
    let group = &outline.group;
    let mut fields = record_fields(outline, types)?;
    mark_certain(outline, types, &mut fields);
    let values = addresses.values(outline, types)?;
    let is_certain = |field: &Field| is_certain(outline, types, field);
    let placeholders = address::bind(&values, &group.key, &mut fields, is_certain);
    let operations = operation::operations(outline, types)?;
    let alias = alias(outline, &fields, &values);
    let own_sid = Ty::Sid(outline.own_sid());
    let has_own_sids = fields
        .iter()
        .any(|field| field.ty == own_sid && field.name == "sid")
        || outline.owns_sids();
    Ok(Resource {
        name: outline.name.clone(),
        doc: Vec::new(),
        link: None,
        example: Vec::new(),
        label: label(outline)?,
        path: group.path.clone(),
        key: group.key.clone(),
        prefixes: if has_own_sids {
            outline.prefixes.clone()
        } else {
            Vec::new()
        },
        is_alphanumeric: has_own_sids && outline.is_alphanumeric,
        parent: None,
        list_key: list_key(outline, types)?,
        alias,
        placeholders,
        operations,
        fields,
        is_object: false,
    })
}

/// The first label of the host.
fn label(outline: &Outline<'_>) -> Result<String> {
    let operation = outline
        .group
        .operations
        .first()
        .map(|(operation, _)| operation);
    let Some(operation) = operation else {
        return Ok(String::new());
    };
    let url = operation.server.unwrap_or_default();
    let label = url
        .strip_prefix("https://")
        .and_then(|host| host.strip_suffix(".twilio.com"));
    let is_label = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let label = label.filter(|label| !label.is_empty() && label.chars().all(is_label));
    label.map(str::to_owned).ok_or_else(|| {
        let message = format!("the server `{url}` is not `https://PRODUCT.twilio.com`");
        let help = "name the server of the path, or of the document, in this form";
        crate::Error::new(&operation.pointer, message, help)
    })
}

fn record_fields<'a>(outline: &Outline<'a>, types: &Types<'a>) -> Result<Vec<Field>> {
    let Some(node) = &outline.record else {
        return Ok(Vec::new());
    };
    let Shape::Object(object) = &node.shape else {
        return Ok(vec![free_field()]);
    };
    let fields = fields::of_object(types, object, node, &outline.name, Way::Received)?;
    Ok(if fields.is_empty() {
        vec![free_field()]
    } else {
        fields
    })
}

/// A record whose members the document does not name.
fn free_field() -> Field {
    Field {
        wire: String::new(),
        name: "members".to_owned(),
        ty: Ty::Map(Box::new(Ty::Json)),
        required: true,
        location: Location::Record,
        doc: vec!["All members. The API does not document them.".to_owned()],
        facts: crate::model::Facts::default(),
        placeholder: None,
        initial: None,
        description: None,
    }
}

/// Marks `account_sid` and `date_created` as required, each unless an example lacks it. The
/// values of the path, including the key, are bound to their fields elsewhere.
fn mark_certain(outline: &Outline<'_>, types: &Types<'_>, fields: &mut [Field]) {
    for field in fields.iter_mut() {
        let identifies = match field.wire.as_str() {
            "account_sid" => matches!(field.ty, Ty::Sid(_)),
            "date_created" => matches!(field.ty, Ty::Timestamp | Ty::Rfc2822),
            _ => false,
        };
        if identifies && is_certain(outline, types, field) {
            field.required = true;
        }
    }
}

fn is_certain(outline: &Outline<'_>, types: &Types<'_>, field: &Field) -> bool {
    let Some(Node { pointer, .. }) = &outline.record else {
        return false;
    };
    let all = types.evidence.at(pointer);
    let values = types.evidence.at(&evidence::member(pointer, &field.wire));
    let fits = |value: &serde_json::Value| match field.ty {
        Ty::Sid(_) => observe::is_sid(value),
        _ => !value.is_null(),
    };
    values.0.len() == all.0.len() && values.0.iter().all(|value| fits(value))
}

/// A unique name replaces the SID if the document does not specify the form of the key.
fn alias(outline: &Outline<'_>, fields: &[Field], values: &[(String, Ty)]) -> Option<String> {
    let Key::Named(key) = &outline.group.key else {
        return None;
    };
    let is_sid = matches!(values.last(), Some((_, Ty::Sid(_))));
    if !is_sid || outline.pattern_of(key).is_some() {
        return None;
    }
    let field = fields
        .iter()
        .find(|field| field.name == "unique_name" && field.ty == Ty::Text);
    field.map(|field| field.name.clone())
}

fn list_key<'a>(outline: &Outline<'a>, types: &Types<'a>) -> Result<Option<String>> {
    let operations = outline
        .group
        .operations
        .iter()
        .map(|(operation, _)| operation);
    let Some(list) = operations
        .into_iter()
        .find(|operation| operation.kind == OperationKind::List)
    else {
        return Ok(None);
    };
    let key = outline::record_schema(types.document, list)?.and_then(|schema| schema.list_key);
    let path = outline.group.path.trim_end_matches(".json");
    let word = path
        .split('/')
        .rfind(|word| !word.starts_with('{'))
        .unwrap_or_default();
    Ok(key.filter(|key| *key != names::to_snake(word)))
}

/// The parent resource of each collection.
pub(super) fn find_parents(resources: &mut [Resource]) {
    let parents: Vec<(String, String)> = resources
        .iter()
        .filter(|resource| matches!(resource.key, Key::Named(_)))
        .filter(|resource| resource.placeholders.is_empty())
        .map(|resource| {
            (
                template::shape(&resource.instance_path()),
                resource.name.clone(),
            )
        })
        .collect();
    for resource in resources {
        let shape = template::shape(&resource.path);
        let inside = |parent: &str| {
            let rest = shape.strip_prefix(parent);
            rest.is_some_and(|rest| rest.starts_with('/') && !rest.contains("{}"))
        };
        let found = parents.iter().filter(|(parent, _)| inside(parent));
        let nearest = found.max_by_key(|(parent, _)| parent.len());
        resource.parent = nearest.map(|(_, name)| name.clone());
    }
}
