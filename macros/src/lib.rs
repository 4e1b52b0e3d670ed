//! The derives of `twilio-runtime`, which re-exports them; the grammar is documented there.
//!
//! Every derive has the same stages: `attr` reads the attributes, `model` combines them with
//! the item, `validate` reports all errors at once, and `expand` generates the code. For a
//! wrong declaration, `fallback` generates just enough code that using the type causes no
//! further errors.

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

use attr::Home;
use derives::{object, params, resource, sid_kind, string_enum};
use ty::{duplicates, self_type};

mod attr;
mod derives;
mod errors;
mod expansion;
mod field;
mod text;
mod ty;

#[cfg(test)]
mod tests;

/// The item as the derives read it.
fn prepared(input: DeriveInput) -> DeriveInput {
    self_type::resolve(duplicates::remove(input))
}

/// Calls and a descriptor for a REST resource: `#[twilio_resource(path = "...", ...)]`.
#[proc_macro_derive(TwilioResource, attributes(twilio_resource))]
pub fn derive_resource(input: TokenStream) -> TokenStream {
    resource::derive(&prepared(parse_macro_input!(input)), Home::Runtime).into()
}

/// [`TwilioResource`], re-exported by `twilio-resources`, for crates that depend only on that.
#[proc_macro_derive(TwilioResourceOfResources, attributes(twilio_resource))]
pub fn derive_resource_of_resources(input: TokenStream) -> TokenStream {
    resource::derive(&prepared(parse_macro_input!(input)), Home::Resources).into()
}

/// Typed parameters of an operation: `#[param(...)]` on the fields.
#[proc_macro_derive(TwilioParams, attributes(twilio_params, param))]
pub fn derive_params(input: TokenStream) -> TokenStream {
    params::derive(&prepared(parse_macro_input!(input)), Home::Runtime).into()
}

/// [`TwilioParams`], re-exported by `twilio-resources`, for crates that depend only on that.
#[proc_macro_derive(TwilioParamsOfResources, attributes(twilio_params, param))]
pub fn derive_params_of_resources(input: TokenStream) -> TokenStream {
    params::derive(&prepared(parse_macro_input!(input)), Home::Resources).into()
}

/// An open enumeration of strings: `#[string_enum(...)]` on the enum and its variants.
#[proc_macro_derive(StringEnum, attributes(string_enum))]
pub fn derive_string_enum(input: TokenStream) -> TokenStream {
    string_enum::derive(&prepared(parse_macro_input!(input)), Home::Runtime).into()
}

/// [`StringEnum`], re-exported by `twilio-resources`, for crates that depend only on that.
#[proc_macro_derive(StringEnumOfResources, attributes(string_enum))]
pub fn derive_string_enum_of_resources(input: TokenStream) -> TokenStream {
    string_enum::derive(&prepared(parse_macro_input!(input)), Home::Resources).into()
}

/// The kind of a nested object: `#[twilio_resource(...)]` on the fields.
#[proc_macro_derive(TwilioObject, attributes(twilio_object, twilio_resource, param))]
pub fn derive_object(input: TokenStream) -> TokenStream {
    object::derive(&prepared(parse_macro_input!(input)), Home::Runtime).into()
}

/// [`TwilioObject`], re-exported by `twilio-resources`, for crates that depend only on that.
#[proc_macro_derive(
    TwilioObjectOfResources,
    attributes(twilio_object, twilio_resource, param)
)]
pub fn derive_object_of_resources(input: TokenStream) -> TokenStream {
    object::derive(&prepared(parse_macro_input!(input)), Home::Resources).into()
}

/// A marker for SIDs whose resource is not declared: `#[sid("IS")]`.
#[proc_macro_derive(SidKind, attributes(sid))]
pub fn derive_sid_kind(input: TokenStream) -> TokenStream {
    sid_kind::derive(&prepared(parse_macro_input!(input)), Home::Runtime).into()
}

/// [`SidKind`], re-exported by `twilio-resources`, for crates that depend only on that.
#[proc_macro_derive(SidKindOfResources, attributes(sid))]
pub fn derive_sid_kind_of_resources(input: TokenStream) -> TokenStream {
    sid_kind::derive(&prepared(parse_macro_input!(input)), Home::Resources).into()
}
