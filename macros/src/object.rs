//! `#[derive(TwilioObject)]`: the kind of a nested object.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Attribute, Data, DeriveInput, Fields, Path, Type};

use crate::{
    attr::{self, Keys, serde},
    doc,
    errors::Errors,
    expansion,
    field::{self, Field, KIND_NAMES, KindName},
    ty,
};

/// What decides the kind.
enum Shape<'a> {
    /// The attribute on the type says it.
    Said(KindName),
    /// A newtype, or `#[serde(transparent)]`: the kind of the one field.
    Transparent(&'a Type),
    Object,
    /// No shape that has a kind.
    Wrong,
}

#[derive(Default)]
struct ObjectAttr {
    crate_path: Option<Path>,
    kind: Option<KindName>,
}

pub(crate) fn derive(input: &DeriveInput) -> TokenStream {
    let mut errors = Errors::default();
    let attr = ObjectAttr::read(&input.attrs, &mut errors);
    let fields = Field::all(input, &mut errors);
    let container = serde::Container::read(&input.attrs);
    let shape = shape(input, &attr, &container);
    match shape {
        Shape::Object => {
            field::validate(&fields, &container, &mut errors);
            if !is_resource(&input.attrs) {
                check_placeholders(&fields, &mut errors);
            }
        }
        Shape::Wrong => errors.at(
            &input.ident,
            "an object is a struct with named fields, or one field without a name; for another \
             type say what the JSON holds: `#[twilio_object(kind = ...)]`",
        ),
        Shape::Said(_) | Shape::Transparent(_) => {}
    }
    let runtime = attr::runtime(attr.crate_path.as_ref());
    let errors = errors.into_tokens();
    // A wrong field must not hide what is right, nor cause errors of its own.
    let fields = if errors.is_some() { &[] } else { &fields[..] };
    let body = expand(input, &expansion::runtime(), &shape, fields);
    expansion::block(errors, &runtime, body)
}

impl ObjectAttr {
    fn read(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut attr = Self::default();
        let mut keys = Keys::new(&["crate", "kind", "json"]);
        let names: &[&str] = if is_resource(attrs) {
            &["twilio_object"]
        } else {
            &["twilio_object", "twilio_resource"]
        };
        keys.read(attrs, names, errors, |key, input| {
            match key.name().as_str() {
                "crate" => key.crate_path(input, &mut attr.crate_path)?,
                "kind" => attr.kind = Some(key.word(input, &KIND_NAMES)?.0),
                _ => {
                    key.flag(input)?;
                    attr.kind = Some("Json");
                }
            }
            Ok(())
        });
        attr
    }
}

fn shape<'a>(input: &'a DeriveInput, attr: &ObjectAttr, container: &serde::Container) -> Shape<'a> {
    if let Some(kind) = attr.kind {
        return Shape::Said(kind);
    }
    let Data::Struct(data) = &input.data else {
        return Shape::Wrong;
    };
    match &data.fields {
        Fields::Named(fields) => match fields.named.first() {
            Some(field) if container.transparent => Shape::Transparent(&field.ty),
            _ => Shape::Object,
        },
        Fields::Unnamed(fields) => match fields.unnamed.first() {
            Some(field) if fields.unnamed.len() == 1 && container.from.is_none() => {
                Shape::Transparent(&field.ty)
            }
            _ => Shape::Wrong,
        },
        Fields::Unit => Shape::Wrong,
    }
}

/// Whether the type is a resource too: it may be part of another record.
fn is_resource(attrs: &[Attribute]) -> bool {
    let mut resource = attrs
        .iter()
        .filter(|attr| attr.path().is_ident("twilio_resource"));
    resource.any(|attr| ty::any_ident(attr.meta.to_token_stream(), &|ident| ident == "path"))
}

fn check_placeholders(fields: &[Field<'_>], errors: &mut Errors) {
    for field in fields {
        if let Some(placeholder) = &field.attr.placeholder {
            errors.at(
                placeholder,
                "an object inside a record has no path: remove `placeholder`",
            );
        }
    }
}

fn expand(input: &DeriveInput, rt: &Ident, shape: &Shape<'_>, fields: &[Field<'_>]) -> TokenStream {
    let ident = &input.ident;
    let (generics, arguments, bounds) = input.generics.split_for_impl();
    let turbofish = arguments.as_turbofish();
    let object =
        matches!(shape, Shape::Object | Shape::Wrong).then(|| object_fn(input, rt, fields));
    let (kind, optional) = match shape {
        Shape::Said(kind) => {
            let kind = Ident::new(kind, Span::call_site());
            (quote!(#rt::Kind::#kind), None)
        }
        Shape::Transparent(inner) if ty::mentions(inner, &input.generics) => {
            (quote!(#rt::Kind::Json), None)
        }
        Shape::Transparent(inner) => (
            quote!(<#inner as #rt::HasKind>::KIND),
            Some(quote!(<#inner as #rt::HasKind>::OPTIONAL)),
        ),
        Shape::Object | Shape::Wrong => (quote!(#rt::Kind::Object(object #turbofish)), None),
    };
    let optional = optional.map(|value| quote!(const OPTIONAL: ::core::primitive::bool = #value;));
    quote! {
        #object

        #[automatically_derived]
        impl #generics #rt::TwilioObject for #ident #arguments #bounds {}

        #[automatically_derived]
        impl #generics #rt::HasKind for #ident #arguments #bounds {
            const KIND: #rt::Kind = #kind;
            #optional
        }
    }
}

/// A function, so that an object may contain itself.
fn object_fn(input: &DeriveInput, rt: &Ident, fields: &[Field<'_>]) -> TokenStream {
    let name = crate::naming::unraw(&input.ident);
    let doc = doc::text(&input.attrs);
    let (generics, _, bounds) = input.generics.split_for_impl();
    let fields = fields.iter().filter(|field| !field.serde.skipped);
    let fields = fields.map(|field| field::descriptor(field, rt));
    quote! {
        fn object #generics() -> &'static #rt::descriptor::ObjectDescriptor #bounds {
            const OBJECT: &#rt::descriptor::ObjectDescriptor =
                &#rt::descriptor::ObjectDescriptor::__new(#name, &[#(#fields),*], #doc);
            OBJECT
        }
    }
}
