//! [`Types`]: from schemas to types, each enumeration and object once.

use std::{cell::RefCell, collections::HashMap};

use super::{evidence::Evidence, fields, observe, sids, sids::Sids};
use crate::{
    Result,
    document::{Document, Examples, Node, ObjectShape, RefOr, Shape},
    model::{Definition, Object, Ty, Wrapping},
    names,
    pointer::Pointer,
};

/// The direction in which a value is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Way {
    /// From Twilio.
    Received,
    /// To Twilio.
    Sent,
}

/// Where a type is used.
#[derive(Clone, Debug)]
pub(super) struct Context<'a> {
    /// The type that it is a member of.
    pub(super) owner: &'a str,
    pub(super) wire: &'a str,
    pub(super) way: Way,
    pub(super) examples: Examples<'a>,
}

/// The types of a module while they are built.
pub(super) struct Types<'a> {
    pub(super) document: &'a Document,
    pub(super) evidence: Evidence<'a>,
    pub(super) sids: Sids,
    /// Whether the document's texts are kept.
    pub(super) with_descriptions: bool,
    definitions: RefCell<Vec<Definition>>,
    known: RefCell<HashMap<(Pointer, Way), usize>>,
    /// Objects whose members are being read.
    open: RefCell<Vec<usize>>,
    /// The resources by the pointer of their record.
    records: RefCell<HashMap<Pointer, String>>,
}

impl<'a> Types<'a> {
    pub(super) fn new(
        document: &'a Document,
        evidence: Evidence<'a>,
        sids: Sids,
        with_descriptions: bool,
    ) -> Self {
        Self {
            document,
            evidence,
            sids,
            with_descriptions,
            definitions: RefCell::default(),
            known: RefCell::default(),
            open: RefCell::default(),
            records: RefCell::default(),
        }
    }

    /// Records that this schema describes the record of a resource.
    pub(super) fn know_record(&self, pointer: &Pointer, resource: &str) {
        self.records
            .borrow_mut()
            .entry(pointer.clone())
            .or_insert_with(|| resource.to_owned());
    }

    /// The resource whose record this schema describes.
    pub(super) fn record_at(&self, pointer: &Pointer) -> Option<String> {
        self.records.borrow().get(pointer).cloned()
    }

    pub(super) fn finish(self) -> (Vec<Definition>, Sids) {
        (self.definitions.into_inner(), self.sids)
    }

    /// The type of a schema.
    pub(super) fn of(
        &self,
        schema: RefOr<'a>,
        pointer: &Pointer,
        context: &Context<'a>,
    ) -> Result<Ty> {
        let node = self.document.node(schema, pointer)?;
        self.of_node(&node, context)
    }

    pub(super) fn of_node(&self, node: &Node<'a>, context: &Context<'a>) -> Result<Ty> {
        let examples = context.examples.known();
        Ok(match &node.shape {
            Shape::Text { values, format, .. } if !values.is_empty() => {
                if examples.any(|value| !value.is_string()) {
                    return Ok(Ty::Json);
                }
                self.enumeration(node, values, format.as_deref(), context)
            }
            Shape::Text {
                format, pattern, ..
            } => {
                let prefixes = pattern.and_then(sids::prefixes);
                if let Some(prefixes) = prefixes
                    && (examples.0.is_empty() || examples.all(observe::is_sid))
                {
                    return Ok(Ty::Sid(self.sids.resolve(&prefixes, context.wire)));
                }
                observe::text(format.as_deref(), &examples)
            }
            Shape::Integer { .. } => observe::integer(&examples),
            Shape::Number { .. } => observe::number(&examples),
            Shape::Bool => observe::bool(&examples),
            Shape::Any => Ty::Json,
            Shape::List(items) => {
                if examples.any(|value| !value.is_array()) {
                    return Ok(Ty::Json);
                }
                self.list(*items, node, context)?
            }
            Shape::Object(object) => {
                if examples.any(|value| !value.is_object()) {
                    return Ok(Ty::Json);
                }
                self.object(object, node, context)?
            }
        })
    }

    fn list(&self, items: Option<RefOr<'a>>, node: &Node<'a>, context: &Context<'a>) -> Result<Ty> {
        let Some(items) = items else {
            return Ok(Ty::List(Box::new(Ty::Json)));
        };
        let mut context = context.clone();
        context.examples = context.examples.items();
        let item = self.of(items, &node.pointer.of("items"), &context)?;
        let item = match item {
            // A list already stores its items on the heap.
            Ty::Boxed(inner) => *inner,
            item => inner(item, &context.examples),
        };
        Ok(Ty::List(Box::new(item)))
    }

    fn object(
        &self,
        object: &ObjectShape<'a>,
        node: &Node<'a>,
        context: &Context<'a>,
    ) -> Result<Ty> {
        if context.way == Way::Received
            && let Some(resource) = self.record_at(&node.pointer)
        {
            return Ok(Ty::Resource(resource));
        }
        if !object.properties.is_empty() {
            return self.defined_object(object, node, context);
        }
        let examples = context.examples.members();
        if object.format == Some("uri-map") {
            let are_links = !examples.known().any(|value| !value.is_string());
            return Ok(if are_links { Ty::Links } else { Ty::Json });
        }
        let Some(free) = object.free else {
            return Ok(Ty::Json);
        };
        let context = Context {
            examples,
            ..context.clone()
        };
        let value = self.of(free, &node.pointer.of("additionalProperties"), &context)?;
        Ok(Ty::Map(Box::new(inner(value, &context.examples))))
    }

    fn defined_object(
        &self,
        object: &ObjectShape<'a>,
        node: &Node<'a>,
        context: &Context<'a>,
    ) -> Result<Ty> {
        let key = (node.pointer.clone(), context.way);
        if let Some(known) = self.known.borrow().get(&key).copied() {
            let is_open = self.open.borrow().contains(&known);
            let ty = Ty::Defined(known);
            return Ok(if is_open { Ty::Boxed(Box::new(ty)) } else { ty });
        }
        let names = object_names(node, context);
        let owner = names.first().cloned().unwrap_or_default();
        let index = self.define(
            names,
            node,
            Wrapping::Object(Object {
                fields: Vec::new(),
                is_sent: context.way == Way::Sent,
            }),
        );
        self.known.borrow_mut().insert(key, index);
        self.open.borrow_mut().push(index);
        let fields = fields::of_object(self, object, node, &owner, context.way);
        self.open.borrow_mut().pop();
        let fields = fields?;
        if let Some(definition) = self.definitions.borrow_mut().get_mut(index) {
            definition.wrapping = Wrapping::Object(Object {
                fields,
                is_sent: context.way == Way::Sent,
            });
        }
        Ok(Ty::Defined(index))
    }

    fn enumeration(
        &self,
        node: &Node<'a>,
        values: &[&str],
        format: Option<&str>,
        context: &Context<'a>,
    ) -> Ty {
        let key = (node.pointer.clone(), Way::Received);
        if let Some(known) = self.known.borrow().get(&key) {
            return Ty::Defined(*known);
        }
        let names = match (format, node.name) {
            (Some("http-method"), _) => vec!["HttpMethod".to_owned()],
            (_, Some(name)) => enumeration_names(name),
            _ => member_names(context),
        };
        let all = super::enumeration::enumeration(values);
        let index = self.define(names, node, Wrapping::Enumeration(all));
        self.known.borrow_mut().insert(key, index);
        Ty::Defined(index)
    }

    fn define(&self, names: Vec<String>, node: &Node<'a>, wrapping: Wrapping) -> usize {
        let doc = node
            .data
            .description
            .iter()
            .filter(|_| self.with_descriptions);
        let mut definitions = self.definitions.borrow_mut();
        definitions.push(Definition {
            names,
            name: String::new(),
            file: String::new(),
            doc: doc
                .flat_map(|text| text.lines().map(str::to_owned))
                .collect(),
            wrapping,
        });
        definitions.len() - 1
    }
}

/// A type in a list or map, to which serde's `with` cannot be applied.
fn inner(ty: Ty, examples: &Examples<'_>) -> Ty {
    let ty = match ty {
        Ty::LenientText | Ty::LenientInteger | Ty::LenientNumber => Ty::Json,
        Ty::Rfc2822 => Ty::Text,
        ty => ty,
    };
    if ty != Ty::Json && examples.any(serde_json::Value::is_null) {
        return Ty::Nullable(Box::new(ty));
    }
    ty
}

/// `factor_enum_factor_types` to `FactorType`.
fn enumeration_names(component: &str) -> Vec<String> {
    let last = component.rsplit('.').next().unwrap_or(component);
    let short = names::without_repeats(&last.replace("_enum_", "_"));
    vec![names::singular(&names::pascal_ident(&short, "Value"))]
}

/// `verify.v2.service.entity.factor_config` to `FactorConfig`, `EntityFactorConfig`.
fn object_names(node: &Node<'_>, context: &Context<'_>) -> Vec<String> {
    let Some(component) = node.name else {
        return member_names(context);
    };
    let mut parts = component.rsplit('.');
    let last = names::pascal_ident(parts.next().unwrap_or(component), "Object");
    let before = parts
        .next()
        .map(|part| names::pascal_ident(part, "Object") + &last);
    std::iter::once(last).chain(before).collect()
}

/// `MessageStatus` for a member `status` of `Message`.
fn member_names(context: &Context<'_>) -> Vec<String> {
    let member = names::to_pascal(context.wire);
    vec![format!("{}{member}", context.owner)]
}
