//! The declaration as data.

use proc_macro2::{Group, Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::{operations::params_trait, parent, readable, tuple};
use crate::{
    doc,
    expansion::braced,
    field,
    resource::{
        model::{Model, PathValue},
        operation::{OperationAttr, OperationKind},
    },
};

/// What the calls of each operation must know: one constant for each.
pub(crate) fn routes(model: &Model<'_>) -> TokenStream {
    let operations = model.operations.iter();
    operations
        .map(|operation| route(model, operation))
        .collect()
}

/// The name of an operation's route.
pub(crate) fn route_name(kind: OperationKind) -> Ident {
    Ident::new(&kind.name().to_uppercase(), Span::call_site())
}

fn route(model: &Model<'_>, operation: &OperationAttr) -> TokenStream {
    let rt = &model.rt;
    let name = route_name(operation.kind);
    let function = Ident::new(operation.kind.name(), Span::call_site());
    let (resource, product) = (&model.name, model.product());
    let path = model.path(operation.kind);
    let list_key = (operation.kind == OperationKind::List).then(|| model.list_key());
    let list_key = list_key.iter();
    let method = operation.method.map(|method| {
        let method = method.type_name();
        quote!(.method(#rt::descriptor::Method::#method))
    });
    let body = operation
        .json
        .then(|| quote!(.body(#rt::descriptor::BodyKind::Json)));
    let listing = listing(model, operation);
    quote! {
        const #name: #rt::__private::Route =
            #rt::__private::Route::#function(#resource, #product, #path #(, #list_key)*)
                #method #body #listing;
    }
}

/// A create knows how to look for what it may have made.
fn listing(model: &Model<'_>, operation: &OperationAttr) -> Option<TokenStream> {
    let listing = model.operation(OperationKind::List)?;
    let list = route_name(listing.kind);
    (operation.kind == OperationKind::Create).then(|| quote!(.listing(&#list)))
}

pub(crate) fn resource(model: &Model<'_>) -> TokenStream {
    let rt = &model.rt;
    let name = &model.name;
    let doc = doc::text(&model.input.attrs);
    let product = model.product();
    let path = model.template.collection();
    let instance_path = model.instance_path();
    let list_key = model.list_key();
    let placeholders = model.values.iter().map(|value| placeholder(model, value));
    let key = key(model);
    let sid_prefixes = &model.attr.sid;
    let parent = parent::descriptor(model);
    let operations = model.operations.iter().map(|op| operation(model, op));
    let fields = model.fields.iter().filter(|field| !field.serde.skipped);
    let fields = fields.map(|field| field::descriptor(field, rt));
    let parts = braced(quote! {
        name: #name,
        doc: #doc,
        product: #product,
        path: #path,
        instance_path: #instance_path,
        list_key: #list_key,
        placeholders: &[#(#placeholders),*],
        key: #key,
        sid_prefixes: &[#(#sid_prefixes),*],
        parent: #parent,
        operations: &[#(#operations),*],
        fields: &[#(#fields),*],
    });
    resource_impl(model, &parts)
}

/// The impl of `Resource` with these parts of the descriptor.
pub(crate) fn resource_impl(model: &Model<'_>, parts: &Group) -> TokenStream {
    let (rt, ident) = (&model.rt, &model.input.ident);
    let (generics, arguments, bounds) = model.input.generics.split_for_impl();
    let bounds = readable(model).unwrap_or_else(|| quote!(#bounds));
    let path = tuple(model.instance_values());
    quote! {
        #[automatically_derived]
        impl #generics #rt::Resource for #ident #arguments #bounds {
            type Path = #path;
            const DESCRIPTOR: &'static #rt::descriptor::ResourceDescriptor =
                &#rt::descriptor::ResourceDescriptor::__new(#rt::__private::ResourceParts #parts);
        }
    }
}

fn placeholder(model: &Model<'_>, value: &PathValue<'_>) -> TokenStream {
    let rt = &model.rt;
    let name = &value.name;
    let kind = value.kind(rt);
    let field = optional_text(value.field().map(|field| field.wire.as_str()));
    quote!(#rt::descriptor::PlaceholderDescriptor::__new(#name, #kind, #field))
}

fn key(model: &Model<'_>) -> TokenStream {
    let rt = &model.rt;
    let Some(key) = &model.key else {
        return quote!(::core::option::Option::None);
    };
    let placeholder = placeholder(model, key);
    let alias = optional_text(model.alias().map(|field| field.wire.as_str()));
    quote! {
        ::core::option::Option::Some(
            #rt::descriptor::KeyDescriptor::__new(#placeholder, #alias),
        )
    }
}

fn operation(model: &Model<'_>, operation: &OperationAttr) -> TokenStream {
    let rt = &model.rt;
    let route = route_name(operation.kind);
    let doc = &operation.doc;
    let parameters = match (&operation.params, operation.kind.has_body()) {
        (Some(_), false) => {
            let (of_trait, _) = params_trait(operation.kind);
            quote!(::core::option::Option::Some(<Self as #rt::#of_trait>::PARAMETERS))
        }
        (Some(ty), true) => {
            let table = quote_spanned!(ty.span()=> <#ty as #rt::TwilioParams>::PARAMETERS);
            quote!(::core::option::Option::Some(#table))
        }
        (None, false) => quote!(::core::option::Option::Some(&[])),
        (None, true) => quote!(::core::option::Option::None),
    };
    let output = if operation.kind == OperationKind::Delete {
        quote!(Nothing)
    } else {
        quote!(Resource)
    };
    quote! {
        #rt::descriptor::OperationDescriptor::__new(
            &#route, #parameters, #rt::descriptor::Output::#output, #doc,
        )
    }
}

fn optional_text(text: Option<&str>) -> TokenStream {
    let some = text.map(|text| quote!(::core::option::Option::Some(#text)));
    some.unwrap_or_else(|| quote!(::core::option::Option::None))
}
