//! Overrides that change the built model.

use super::{FieldOverride, More, Overrides, ResourceOverride, TypeOverride};
use crate::{
    Error, Result,
    model::{Definition, Field, Module, OperationKind, Paging, Params, Resource, Ty, Wrapping},
    names,
};

/// Applies the overrides of resources and types.
pub(crate) fn apply(overrides: &Overrides, module: &mut Module) -> Result<()> {
    for resource in &mut module.resources {
        if let Some(wanted) = overrides.resources.get(&resource.name) {
            apply_to_resource(overrides, wanted, resource)?;
        }
        let name = resource.name.clone();
        let mut own = Typed {
            doc: &mut resource.doc,
            fields: &mut resource.fields,
        };
        apply_to_type(overrides, &name, &mut own)?;
        for operation in &mut resource.operations {
            if let Params::Typed { name, doc, fields } = &mut operation.params {
                apply_to_type(overrides, name, &mut Typed { doc, fields })?;
            }
        }
    }
    for definition in &mut module.definitions {
        apply_to_definition(overrides, definition)?;
    }
    Ok(())
}

fn apply_to_resource(
    overrides: &Overrides,
    wanted: &ResourceOverride,
    resource: &mut Resource,
) -> Result<()> {
    let name = resource.name.clone();
    let mark = |key: &str| overrides.mark(format!("resources.{name}.{key}"));
    if let Some(alias) = &wanted.alias {
        let has_field = resource.fields.iter().any(|field| field.name == *alias);
        if has_field || alias.is_empty() {
            resource.alias = Some(alias.clone()).filter(|alias| !alias.is_empty());
            mark("alias");
        }
    }
    if let Some(parent) = &wanted.parent {
        resource.parent = Some(parent.clone()).filter(|parent| !parent.is_empty());
        mark("parent");
    }
    if let Some(paging) = &wanted.paging {
        let list = resource
            .operations
            .iter_mut()
            .find(|o| o.kind == OperationKind::List);
        if let Some(list) = list.filter(|_| paging == "none") {
            list.paging = Paging::None;
            mark("paging");
        }
    }
    if let Some(link) = &wanted.link {
        resource.link = Some(link.clone());
        mark("link");
    }
    if let Some(example) = &wanted.example {
        let frame = &overrides.example;
        resource.example = [&frame.before, example, &frame.after]
            .into_iter()
            .flat_map(|text| lines(text))
            .collect();
        mark("example");
    }
    for (placeholder, ty) in &wanted.path {
        let place = format!("resources.{name}.path.{placeholder}");
        let mut values = resource.placeholders.iter_mut();
        if let Some((_, known)) = values.find(|(name, _)| name == placeholder) {
            *known = parse_type(ty).ok_or_else(|| no_type(ty, &place))?;
            overrides.mark(place);
        }
    }
    for (kind, doc) in &wanted.operations {
        if let Some(operation) = resource
            .operations
            .iter_mut()
            .find(|o| o.kind.key() == kind)
        {
            operation.doc = lines(doc);
            mark(&format!("operations.{kind}"));
        }
    }
    Ok(())
}

fn no_type(text: &str, place: &str) -> Error {
    let help = "write `text`, `integer`, `number`, `bool`, `timestamp`, `date`, `json`, \
                `Sid<Name>`, or one of these in brackets for a list";
    Error::new(place, format!("`{text}` is not a type"), help)
}

/// A type with fields.
struct Typed<'m> {
    doc: &'m mut Vec<String>,
    fields: &'m mut Vec<Field>,
}

fn apply_to_type(overrides: &Overrides, name: &str, ty: &mut Typed<'_>) -> Result<()> {
    let Some(wanted) = overrides.types.get(name) else {
        return Ok(());
    };
    apply_doc(overrides, wanted, name, ty.doc);
    for (key, wanted) in &wanted.fields {
        let field = ty
            .fields
            .iter_mut()
            .find(|field| names::unraw(&field.name) == key);
        let Some(field) = field else { continue };
        let place = format!("types.{name}.fields.{key}");
        match wanted {
            FieldOverride::Doc(doc) => field.doc = lines(doc),
            FieldOverride::More(more) => apply_to_field(more, field, &place)?,
        }
        overrides.mark(place);
    }
    Ok(())
}

fn apply_doc(overrides: &Overrides, wanted: &TypeOverride, name: &str, doc: &mut Vec<String>) {
    if let Some(text) = &wanted.doc {
        *doc = lines(text);
        overrides.mark(format!("types.{name}.doc"));
    }
}

fn apply_to_field(wanted: &More, field: &mut Field, place: &str) -> Result<()> {
    if let Some(doc) = &wanted.doc {
        field.doc = lines(doc);
    }
    if let Some(ty) = &wanted.ty {
        field.ty = parse_type(ty).ok_or_else(|| no_type(ty, place))?;
    }
    if let Some(initial) = &wanted.initial {
        field.initial = Some(initial.clone());
    }
    field.required = wanted.required.unwrap_or(field.required);
    if let Some(secret) = wanted.secret {
        field.ty = match (&field.ty, secret) {
            (Ty::Text | Ty::Secret, true) => Ty::Secret,
            (Ty::Text | Ty::Secret, false) => Ty::Text,
            _ => {
                let help = "only text can be secret: remove `secret`";
                return Err(Error::new(place, "the field is not text", help));
            }
        };
    }
    field.facts.max_length = wanted.max_length.or(field.facts.max_length);
    Ok(())
}

fn apply_to_definition(overrides: &Overrides, definition: &mut Definition) -> Result<()> {
    let name = definition.name.clone();
    match &mut definition.wrapping {
        Wrapping::Object(object) => {
            let mut ty = Typed {
                doc: &mut definition.doc,
                fields: &mut object.fields,
            };
            apply_to_type(overrides, &name, &mut ty)
        }
        Wrapping::Enumeration(all) => {
            let Some(wanted) = overrides.types.get(&name) else {
                return Ok(());
            };
            apply_doc(overrides, wanted, &name, &mut definition.doc);
            for (key, wanted) in &wanted.fields {
                let variant = all.variants.iter_mut().find(|variant| variant.name == *key);
                if let (Some(variant), FieldOverride::Doc(doc)) = (variant, wanted) {
                    variant.doc = lines(doc);
                    overrides.mark(format!("types.{name}.fields.{key}"));
                }
            }
            Ok(())
        }
        Wrapping::Same(_) => Ok(()),
    }
}

fn parse_type(text: &str) -> Option<Ty> {
    if let Some(item) = text
        .strip_prefix('[')
        .and_then(|text| text.strip_suffix(']'))
    {
        return Some(Ty::List(Box::new(parse_type(item)?)));
    }
    if let Some(kind) = text
        .strip_prefix("Sid<")
        .and_then(|text| text.strip_suffix('>'))
    {
        return Some(Ty::Sid(kind.to_owned()));
    }
    Some(match text {
        "text" => Ty::Text,
        "integer" => Ty::Integer,
        "number" => Ty::Number,
        "bool" => Ty::Bool,
        "timestamp" => Ty::Timestamp,
        "rfc2822" => Ty::Rfc2822,
        "date" => Ty::Date,
        "json" => Ty::Json,
        "lenient text" => Ty::LenientText,
        "lenient integer" => Ty::LenientInteger,
        "lenient number" => Ty::LenientNumber,
        _ => return None,
    })
}

/// The lines of a text, without empty lines at its start and end.
fn lines(text: &str) -> Vec<String> {
    text.trim()
        .lines()
        .map(|line| line.trim_end().to_owned())
        .collect()
}
