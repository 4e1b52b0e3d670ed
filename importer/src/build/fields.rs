//! From properties and parameters to fields, with the facts that only names and texts
//! contain. Their types are chosen elsewhere.

use super::{
    evidence,
    types::{Context, Types, Way},
};
use crate::{
    Result,
    document::{Body, Examples, Node, ObjectShape, RawParameter, RefOr, Shape, deprecated, is_pii},
    model::{Facts, Field, Location, Ty},
    names,
};

mod prose;
mod secret;

/// The members of an object.
pub(super) fn of_object<'a>(
    types: &Types<'a>,
    object: &ObjectShape<'a>,
    node: &Node<'a>,
    owner: &str,
    way: Way,
) -> Result<Vec<Field>> {
    let mut fields = Vec::new();
    let is_received = way == Way::Received;
    let examples = if is_received {
        types.evidence.at(&node.pointer)
    } else {
        Examples::default()
    };
    for (wire, schema, pointer) in &object.properties {
        let property = Property {
            wire,
            schema: *schema,
            pointer,
            examples: types.evidence.at(&evidence::member(&node.pointer, wire)),
        };
        let mut field = property.field(types, owner, way, Location::Record)?;
        field.required = !is_received && object.required.contains(wire);
        fields.push(field);
    }
    // A record without named members can have any members.
    if is_received && !object.properties.is_empty() && object.free.is_none() {
        add_unnamed(types, &examples, &mut fields);
    }
    make_unique(&mut fields);
    Ok(fields)
}

/// Members that appear only in examples.
fn add_unnamed(types: &Types<'_>, examples: &Examples<'_>, fields: &mut Vec<Field>) {
    for name in examples.names() {
        if fields.iter().any(|field| field.wire == name) {
            continue;
        }
        let (ty, prefixes) = super::observe::unnamed(name, &examples.of(name));
        let ty = prefixes.map_or(ty, |prefixes| Ty::Sid(types.sids.resolve(&prefixes, name)));
        fields.push(Field {
            wire: name.to_owned(),
            name: names::field(name),
            ty,
            required: false,
            location: Location::Record,
            doc: Vec::new(),
            facts: Facts::default(),
            placeholder: None,
            initial: None,
            description: None,
        });
    }
}

/// The parameters of an operation, in the order of the document.
pub(super) fn of_parameters<'a>(
    types: &Types<'a>,
    parameters: &[RawParameter<'a>],
    body: Option<&Body<'a>>,
    owner: &str,
    outside: impl Fn(&RawParameter<'a>) -> Option<Location>,
) -> Result<Vec<Field>> {
    let mut fields = Vec::new();
    if let Some(node) = body.and_then(|body| body.schema.as_ref())
        && let Shape::Object(object) = &node.shape
    {
        for (wire, schema, pointer) in &object.properties {
            let examples = Examples::default();
            let property = Property {
                wire,
                schema: *schema,
                pointer,
                examples,
            };
            let mut field = property.field(types, owner, Way::Sent, Location::Usual)?;
            field.required = object.required.contains(wire);
            fields.push(field);
        }
    }
    for parameter in parameters {
        let Some(location) = outside(parameter) else {
            continue;
        };
        let property = Property {
            wire: parameter.name,
            schema: parameter.schema,
            pointer: &parameter.pointer,
            examples: Examples::default(),
        };
        let mut field = property.field(types, owner, Way::Sent, location)?;
        field.required = parameter.required;
        field.facts.pii |= parameter.pii;
        field.facts.deprecated |= parameter.deprecated;
        describe(&mut field, types, parameter.description);
        fields.push(field);
    }
    make_unique(&mut fields);
    Ok(fields)
}

/// A named value with its schema.
struct Property<'a, 'n> {
    wire: &'n str,
    schema: RefOr<'a>,
    pointer: &'n crate::pointer::Pointer,
    examples: Examples<'a>,
}

impl<'a> Property<'a, '_> {
    fn field(&self, types: &Types<'a>, owner: &str, way: Way, location: Location) -> Result<Field> {
        let node = types.document.node(self.schema, self.pointer)?;
        let prefix = prefix_map(&node);
        let wire = prefix.unwrap_or(self.wire);
        let mut field = Field {
            wire: wire.to_owned(),
            name: names::field(self.wire),
            ty: self.ty(types, &node, owner, way)?,
            required: false,
            location,
            doc: Vec::new(),
            facts: facts(&node, way),
            placeholder: None,
            initial: None,
            description: None,
        };
        if field.ty == Ty::Text && secret::is_secret(names::unraw(&field.name)) {
            field.ty = Ty::Secret;
        }
        if prefix.is_some() {
            field.location = Location::Prefix;
            field.ty = Ty::Map(Box::new(Ty::Text));
        }
        describe(&mut field, types, node.data.description.as_deref());
        Ok(field)
    }

    fn ty(&self, types: &Types<'a>, node: &Node<'a>, owner: &str, way: Way) -> Result<Ty> {
        let context = Context {
            owner,
            wire: self.wire,
            way,
            examples: self.examples.clone(),
        };
        types.of_node(node, &context)
    }
}

/// The name of a map whose entries are sent as `Name.key=value`.
fn prefix_map<'a>(node: &Node<'a>) -> Option<&'a str> {
    let Shape::Object(object) = &node.shape else {
        return None;
    };
    object.format?.strip_prefix("prefixed-collapsible-map-")
}

fn facts(node: &Node<'_>, way: Way) -> Facts {
    let mut facts = Facts {
        pii: is_pii(node.data.extensions.get("x-twilio")),
        deprecated: deprecated(node.data.deprecated, node.data.description.as_deref()),
        default: node.data.default.as_ref().map(default),
        ..Facts::default()
    };
    match &node.shape {
        Shape::Text {
            format,
            pattern,
            values,
            max_length,
        } => {
            facts.format.clone_from(format);
            if pattern.is_none() && values.is_empty() && way == Way::Sent {
                let description = node.data.description.as_deref();
                facts.max_length = max_length.or_else(|| prose::max_length(description?));
            }
        }
        Shape::Integer { minimum, maximum } if way == Way::Sent => {
            facts.minimum = minimum.map(|limit| limit.to_string());
            facts.maximum = maximum.map(|limit| limit.to_string());
        }
        Shape::Number { minimum, maximum } if way == Way::Sent => {
            facts.minimum = minimum.map(|limit| limit.to_string());
            facts.maximum = maximum.map(|limit| limit.to_string());
        }
        _ => {}
    }
    facts
}

/// A default as text: without quotes, as it is sent.
fn default(value: &serde_json::Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// Limits next to the schema, and the text if it is kept.
fn describe(field: &mut Field, types: &Types<'_>, description: Option<&str>) {
    let is_sent = field.location != Location::Record;
    if is_sent && matches!(field.ty, Ty::Text | Ty::Secret) && field.facts.max_length.is_none() {
        field.facts.max_length = description.and_then(prose::max_length);
    }
    if types.with_descriptions && field.description.is_none() {
        field.description = description.map(str::to_owned);
    }
}

/// Names that two fields would share get the location or a number as a suffix.
fn make_unique(fields: &mut [Field]) {
    for i in 1..fields.len() {
        let (before, rest) = fields.split_at_mut(i);
        let Some(field) = rest.first_mut() else {
            continue;
        };
        let taken = |name: &str| before.iter().any(|other| other.name == name);
        if !taken(&field.name) {
            continue;
        }
        let stem = names::unraw(&field.name).to_owned();
        let location = match field.location {
            Location::Query => Some(format!("{stem}_query")),
            Location::Header => Some(format!("{stem}_header")),
            Location::Prefix => Some(format!("{stem}_map")),
            Location::Record | Location::Usual => None,
        };
        let numbered = (2..).map(|number| format!("{stem}_{number}"));
        let free = location
            .into_iter()
            .chain(numbered)
            .find(|name| !taken(name));
        field.name = free.unwrap_or(stem);
    }
}
