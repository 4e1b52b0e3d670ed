//! [`Field`]: a field of a record, with the data that the emulator derives about it.

use serde_json::Value;
use twilio_runtime::{
    Kind,
    descriptor::{FieldDescriptor, KeyDescriptor, ResourceDescriptor},
};

use super::{coerce, names::snake_case};

#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) descriptor: &'static FieldDescriptor,
    /// The value that the emulator writes if no parameter fills the field.
    pub(crate) own: Option<Own>,
    /// Whether the field holds the key or a value of the path.
    pub(crate) is_in_path: bool,
    /// Whether an operation declares a parameter that fills it.
    pub(crate) is_parameter: bool,
}

impl Field {
    pub(super) fn new(
        descriptor: &'static FieldDescriptor,
        resource: &ResourceDescriptor,
        is_parameter: bool,
    ) -> Self {
        let name = descriptor.name();
        let is_key = resource.key().and_then(KeyDescriptor::field) == Some(name);
        let mut placeholders = resource.placeholders().iter();
        let own = Own::of(descriptor, resource);
        Self {
            descriptor,
            // A `url` with a parameter is the client's, not the address of the record.
            own: own.filter(|own| !(own.is_address() && is_parameter)),
            is_in_path: is_key || placeholders.any(|value| value.field() == Some(name)),
            is_parameter,
        }
    }

    /// Whether a parameter with the field's name fills it.
    pub(crate) fn takes_parameter(&self) -> bool {
        self.is_parameter || self.own.is_none()
    }

    /// The declared initial value.
    pub(crate) fn initial(&self) -> Option<Value> {
        coerce::initial(self.descriptor)
    }
}

fn takes_if_match(resource: &ResourceDescriptor) -> bool {
    let mut operations = resource.operations().iter();
    operations.any(|operation| {
        let mut parameters = operation.parameters();
        parameters.any(|parameter| parameter.name().eq_ignore_ascii_case("If-Match"))
    })
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
    /// The record's address without scheme and host, as in the 2010 API.
    Uri,
    /// The addresses of the collections below the record.
    Links,
    /// The same without scheme and host.
    SubresourceUris,
    /// A number that increases with each change; `If-Match` is compared with it.
    Revision,
}

impl Own {
    fn of(field: &FieldDescriptor, resource: &ResourceDescriptor) -> Option<Self> {
        Some(match snake_case(field.name()).as_str() {
            "account_sid" => Self::Account,
            "date_created" => Self::DateCreated,
            "date_updated" => Self::DateUpdated,
            "url" => Self::Url,
            "uri" => Self::Uri,
            "links" => Self::Links,
            "subresource_uris" => Self::SubresourceUris,
            "revision" if takes_if_match(resource) => Self::Revision,
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
