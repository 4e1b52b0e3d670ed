//! [`Entry`]: a declared resource, with the data that the emulator derives from its descriptor.

use std::{collections::BTreeMap, sync::Arc};

use serde_json::Value;
use twilio_runtime::{
    Kind,
    descriptor::{
        FieldDescriptor, KeyDescriptor, OperationDescriptor, OperationKind, Parameter,
        ResourceDescriptor,
    },
};

use super::{field::Field, names::snake_case, pattern::Pattern};
use crate::store::{KeyNames, ResourceId, Shape};

#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) descriptor: &'static ResourceDescriptor,
    pub(crate) collection: Pattern,
    pub(crate) instance: Pattern,
    identity: Identity,
    /// Every field of the resource, including those of flattened objects; then the fields
    /// that only the separate record of an operation has.
    pub(crate) fields: Box<[Field]>,
    /// How many of the fields are the resource's own.
    own_fields: usize,
    /// The names of the fields, in the same order.
    pub(crate) shape: Arc<Shape>,
    /// The required fields that a rule fills.
    pub(crate) filled_by_rules: Box<[&'static str]>,
    /// The parameters whose length a rule checks.
    pub(crate) measured_by_rules: Box<[&'static str]>,
    /// Whether a record can have members that are not declared as fields.
    pub(crate) takes_any_member: bool,
    /// Deserializes a record as its declared type; `None` if only a descriptor is known.
    pub(crate) read: Option<Read>,
    /// The registered ancestors of this resource, the outermost first.
    pub(crate) ancestors: Vec<Ancestor>,
    /// The members of `links`: the collections and singletons directly below a record.
    pub(crate) children: Vec<Child>,
    /// All registered descendants of this resource.
    pub(crate) descendants: Vec<ResourceId>,
    /// The indices of the fields by the words of their names.
    places: BTreeMap<String, usize>,
}

/// How the records of a collection are identified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Identity {
    /// There is one record, at the path itself.
    Singleton,
    /// By a key that ends the path of a record.
    Key,
    /// Records have no path; the emulator numbers them.
    Hidden,
}

pub(crate) type Read = fn(&Value) -> serde_json::Result<()>;

/// A resource whose record is identified by the first `values` values of a path.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ancestor {
    pub(crate) resource: ResourceId,
    pub(crate) values: usize,
}

#[derive(Debug)]
pub(crate) struct Child {
    pub(crate) resource: ResourceId,
    pub(crate) name: String,
}

impl Entry {
    pub(crate) fn new(
        descriptor: &'static ResourceDescriptor,
        filled_by_rules: &[&'static str],
        read: Option<Read>,
    ) -> Self {
        let identity = identity(descriptor);
        let mut fields = Vec::new();
        flatten(descriptor.fields(), &mut fields);
        let own_fields = fields.len();
        let records = descriptor.operations().iter();
        for record in records.filter_map(OperationDescriptor::record) {
            flatten(record.fields(), &mut fields);
        }
        let names = fields.iter().map(|field| field.name()).collect();
        let mut places = BTreeMap::new();
        for (place, field) in fields.iter().enumerate() {
            places.entry(snake_case(field.name())).or_insert(place);
        }
        let shape = Shape::new(names, key_names(descriptor, identity));
        let written = written_places(descriptor, &shape, &places);
        let fields = fields.into_iter().enumerate();
        let fields =
            fields.map(|(place, field)| Field::new(field, descriptor, written.contains(&place)));
        Self {
            descriptor,
            collection: Pattern::parse(descriptor.path()),
            instance: Pattern::parse(descriptor.instance_path()),
            identity,
            fields: fields.collect(),
            own_fields,
            shape: Arc::new(shape),
            filled_by_rules: filled_by_rules.into(),
            measured_by_rules: Box::default(),
            takes_any_member: takes_any_member(descriptor),
            read,
            ancestors: Vec::new(),
            children: Vec::new(),
            descendants: Vec::new(),
            places,
        }
    }

    /// Whether there is one record, at the path itself.
    pub(crate) fn is_singleton(&self) -> bool {
        self.identity == Identity::Singleton
    }

    /// Whether a record has its own path, which ends with its key.
    pub(crate) fn has_key(&self) -> bool {
        self.identity == Identity::Key
    }

    /// The fields of the resource itself.
    pub(crate) fn own_fields(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().take(self.own_fields)
    }

    /// The fields that the response to an operation shows, with their indices.
    pub(crate) fn shown(
        &self,
        operation: &OperationDescriptor,
    ) -> impl Iterator<Item = (usize, &Field)> {
        let record = operation.record();
        let fields = self.fields.iter().enumerate();
        fields.filter(move |(place, field)| match record {
            Some(record) => has_field(record.fields(), field.descriptor.name()),
            None => *place < self.own_fields,
        })
    }

    /// The index of the field whose name has the words of `name`.
    pub(crate) fn place(&self, name: &str) -> Option<usize> {
        self.places.get(&snake_case(name)).copied()
    }

    /// The index of the field that a parameter fills: the field that it is bound to, otherwise
    /// the field whose name has the same words (`StartTime>` fills `start_time`).
    pub(crate) fn place_of(&self, parameter: &Parameter) -> Option<usize> {
        let bound = parameter.field().and_then(|field| self.shape.place(field));
        bound.or_else(|| self.place(parameter.name()))
    }

    /// The operation that creates records: `create`, or the first write of a singleton.
    pub(crate) fn creating_operation(&self) -> Option<&'static OperationDescriptor> {
        let create = self.descriptor.operation(OperationKind::Create);
        let update = || self.descriptor.operation(OperationKind::Update);
        create.or_else(|| update().filter(|_| self.is_singleton()))
    }
}

/// The indices of the fields that a declared parameter of a create or update fills.
fn written_places(
    descriptor: &ResourceDescriptor,
    shape: &Shape,
    places: &BTreeMap<String, usize>,
) -> Vec<usize> {
    let operations = [OperationKind::Create, OperationKind::Update];
    let operations = operations
        .into_iter()
        .filter_map(|kind| descriptor.operation(kind));
    operations
        .flat_map(OperationDescriptor::parameters)
        .filter_map(|parameter| {
            let bound = parameter.field().and_then(|field| shape.place(field));
            bound.or_else(|| places.get(&snake_case(parameter.name())).copied())
        })
        .collect()
}

fn identity(descriptor: &ResourceDescriptor) -> Identity {
    match descriptor.key() {
        Some(_) => Identity::Key,
        None if descriptor.is_singleton() => Identity::Singleton,
        None => Identity::Hidden,
    }
}

fn key_names(descriptor: &ResourceDescriptor, identity: Identity) -> Option<KeyNames> {
    let names = descriptor.key().map(|key: &KeyDescriptor| KeyNames {
        field: key.field(),
        alias: key.alias(),
    });
    match identity {
        Identity::Singleton => None,
        Identity::Key | Identity::Hidden => Some(names.unwrap_or_default()),
    }
}

fn takes_any_member(descriptor: &ResourceDescriptor) -> bool {
    let mut fields = descriptor.fields().iter();
    fields.any(|field| field.is_flattened() && matches!(field.kind(), Kind::Map(_) | Kind::Json))
}

fn has_field(fields: &[FieldDescriptor], name: &str) -> bool {
    fields.iter().any(|field| match field.kind() {
        Kind::Object(object) if field.is_flattened() => has_field(object().fields(), name),
        _ => field.name() == name,
    })
}

/// Adds the fields whose names are new.
fn flatten(fields: &'static [FieldDescriptor], into: &mut Vec<&'static FieldDescriptor>) {
    for field in fields {
        match field.kind() {
            Kind::Object(object) if field.is_flattened() => flatten(object().fields(), into),
            _ if field.is_flattened() => {}
            _ if into.iter().any(|other| other.name() == field.name()) => {}
            _ => into.push(field),
        }
    }
}
