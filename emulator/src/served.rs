//! [`Served`]: a declared resource, with what the emulator derives from it and its
//! neighbours once, at the start.

use std::sync::Arc;

use serde_json::Value;
use twilio_runtime::{
    Kind,
    descriptor::{
        FieldDescriptor, KeyDescriptor, OperationDescriptor, OperationKind, ResourceDescriptor,
    },
};

use crate::{names::snake_case, pattern::Pattern, rules::Rules};

/// Where a resource stands among those that one emulator serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Index(pub(crate) usize);

#[derive(Debug)]
pub(crate) struct Served {
    pub(crate) descriptor: &'static ResourceDescriptor,
    pub(crate) collection: Pattern,
    pub(crate) instance: Pattern,
    /// Every field, those of flattened objects among them.
    pub(crate) fields: Vec<Field>,
    pub(crate) rules: Arc<dyn Rules>,
    /// Reads a record as its declaration does; unknown where there is a descriptor only.
    pub(crate) read: Option<Read>,
    /// The registered resources whose records this one's lie in, the outermost first.
    pub(crate) ancestors: Vec<Ancestor>,
    /// What `links` names: the collections and singletons right below a record.
    pub(crate) children: Vec<Child>,
    /// All registered resources whose records lie in one of these.
    pub(crate) descendants: Vec<Index>,
}

type Read = fn(&Value) -> serde_json::Result<()>;

/// A field, with what the emulator knows of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field {
    pub(crate) descriptor: &'static FieldDescriptor,
    /// What the emulator writes there where no parameter does.
    pub(crate) own: Option<Own>,
    /// Whether the key or a value of the path stands there.
    pub(crate) is_in_path: bool,
    /// Whether an operation declares a parameter of this name.
    pub(crate) is_parameter: bool,
}

/// A resource that the first `values` values of a path say a record of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ancestor {
    pub(crate) resource: Index,
    pub(crate) values: usize,
}

#[derive(Debug)]
pub(crate) struct Child {
    pub(crate) resource: Index,
    pub(crate) name: String,
}

impl Served {
    pub(crate) fn new(descriptor: &'static ResourceDescriptor, rules: Arc<dyn Rules>) -> Self {
        let mut fields = Vec::new();
        flatten(descriptor.fields(), &mut fields);
        let fields = fields
            .into_iter()
            .map(|field| Field::new(field, descriptor));
        Self {
            descriptor,
            collection: Pattern::parse(descriptor.path()),
            instance: Pattern::parse(descriptor.instance_path()),
            fields: fields.collect(),
            rules,
            read: None,
            ancestors: Vec::new(),
            children: Vec::new(),
            descendants: Vec::new(),
        }
    }

    /// The field whose name has the words of `name`.
    pub(crate) fn field(&self, name: &str) -> Option<&'static FieldDescriptor> {
        let name = snake_case(name);
        let mut fields = self.fields.iter().map(|field| field.descriptor);
        fields.find(|field| snake_case(field.name()) == name)
    }

    /// Whether a record holds members that no field names.
    pub(crate) fn takes_any_member(&self) -> bool {
        self.descriptor
            .fields()
            .iter()
            .any(|field| field.is_flattened() && matches!(field.kind(), Kind::Map(_) | Kind::Json))
    }

    /// The operation that makes new records: `create`, or what first writes a singleton.
    pub(crate) fn creating_operation(&self) -> Option<&'static OperationDescriptor> {
        let kind = if self.descriptor.is_singleton() {
            OperationKind::Update
        } else {
            OperationKind::Create
        };
        self.descriptor.operation(kind)
    }
}

impl Field {
    fn new(descriptor: &'static FieldDescriptor, resource: &ResourceDescriptor) -> Self {
        let name = descriptor.name();
        let words = snake_case(name);
        let mut parameters = resource.operations().iter().flat_map(|operation| {
            let writes = matches!(
                operation.kind(),
                OperationKind::Create | OperationKind::Update
            );
            operation.parameters().filter(move |_| writes)
        });
        let is_parameter = parameters.any(|parameter| snake_case(parameter.name()) == words);
        let is_key = resource.key().and_then(KeyDescriptor::field) == Some(name);
        let mut placeholders = resource.placeholders().iter();
        let own = Own::of(descriptor);
        Self {
            descriptor,
            // A `url` that the client gives is no address of the record.
            own: own.filter(|own| !(own.is_address() && is_parameter)),
            is_in_path: is_key || placeholders.any(|value| value.field() == Some(name)),
            is_parameter,
        }
    }

    /// Whether what an operation gives under the field's name is written there.
    pub(crate) fn takes_parameter(&self) -> bool {
        self.is_parameter || self.own.is_none()
    }
}

/// A field that the emulator knows by its name or kind, on every resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Own {
    /// The account that the request is authenticated for.
    Account,
    DateCreated,
    DateUpdated,
    /// The record's absolute address.
    Url,
    /// The record's address without scheme and host, as the API of 2010 has it.
    Uri,
    /// The addresses of the collections below the record.
    Links,
    /// The same without scheme and host.
    SubresourceUris,
}

impl Own {
    fn of(field: &FieldDescriptor) -> Option<Self> {
        Some(match snake_case(field.name()).as_str() {
            "account_sid" => Self::Account,
            "date_created" => Self::DateCreated,
            "date_updated" => Self::DateUpdated,
            "url" => Self::Url,
            "uri" => Self::Uri,
            "links" => Self::Links,
            "subresource_uris" => Self::SubresourceUris,
            _ if matches!(field.kind(), Kind::SidOf(["AC"])) && !field.is_optional() => {
                Self::Account
            }
            _ => return None,
        })
    }

    /// Whether the value depends on how the client addressed the emulator.
    pub(crate) fn is_address(self) -> bool {
        matches!(
            self,
            Self::Url | Self::Uri | Self::Links | Self::SubresourceUris
        )
    }
}

fn flatten(fields: &'static [FieldDescriptor], into: &mut Vec<&'static FieldDescriptor>) {
    for field in fields {
        match field.kind() {
            Kind::Object(object) if field.is_flattened() => flatten(object().fields(), into),
            _ if field.is_flattened() => {}
            _ => into.push(field),
        }
    }
}

/// Finds which resources lie in which, by their paths.
pub(crate) fn relate(served: &mut [Served]) {
    for child in 0..served.len() {
        for parent in 0..served.len() {
            let (above, below) = (&served[parent], &served[child]);
            if parent == child || above.descriptor.product() != below.descriptor.product() {
                continue;
            }
            let Some(rest) = above.instance.rest_of(&below.collection) else {
                continue;
            };
            if rest.is_empty() || above.descriptor.is_singleton() {
                continue;
            }
            let is_direct = !rest.has_placeholder();
            let values = above.instance.placeholders();
            let name = snake_case(below.collection.last_word());
            served[child].ancestors.push(Ancestor {
                resource: Index(parent),
                values,
            });
            served[parent].descendants.push(Index(child));
            if is_direct {
                let resource = Index(child);
                served[parent].children.push(Child { resource, name });
            }
        }
        served[child]
            .ancestors
            .sort_by_key(|ancestor| ancestor.values);
    }
}
