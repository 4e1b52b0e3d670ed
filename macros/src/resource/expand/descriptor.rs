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

/// What a call must know.
pub(crate) fn route(model: &Model<'_>) -> TokenStream {
    let rt = &model.rt;
    let product = model.product();
    let collection = model.template.collection();
    let instance = model.instance_path();
    let list_key = model.list_key();
    let create = written(model, OperationKind::Create);
    let update = written(model, OperationKind::Update);
    quote! {
        const ROUTE: #rt::__private::Route =
            #rt::__private::Route::new(#product, #collection, #instance, #list_key)
                #create #update;
    }
}

/// How `create` or `update` is sent, where it is not a posted form.
fn written(model: &Model<'_>, kind: OperationKind) -> Option<TokenStream> {
    let operation = model.operation(kind)?;
    if operation.method.is_none() && !operation.json {
        return None;
    }
    let function = Ident::new(kind.name(), Span::call_site());
    let method = method(model, operation);
    let body = body(model, operation);
    Some(quote!(.#function(#method, #body)))
}

fn method(model: &Model<'_>, operation: &OperationAttr) -> TokenStream {
    let rt = &model.rt;
    let variant = match operation.method.unwrap_or(operation.kind.default_method()) {
        "GET" => quote!(Get),
        "PUT" => quote!(Put),
        "PATCH" => quote!(Patch),
        "DELETE" => quote!(Delete),
        _ => quote!(Post),
    };
    quote!(#rt::descriptor::Method::#variant)
}

fn body(model: &Model<'_>, operation: &OperationAttr) -> TokenStream {
    let rt = &model.rt;
    let variant = match (operation.kind.has_body(), operation.json) {
        (false, _) => quote!(None),
        (true, false) => quote!(Form),
        (true, true) => quote!(Json),
    };
    quote!(#rt::descriptor::BodyKind::#variant)
}

pub(crate) fn resource(model: &Model<'_>) -> TokenStream {
    let rt = &model.rt;
    let name = &model.name;
    let doc = doc::text(&model.input.attrs);
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
        route: &ROUTE,
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
    let kind = operation.kind.type_name();
    let method = method(model, operation);
    let body = body(model, operation);
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
    quote! {
        #rt::descriptor::OperationDescriptor::__new(
            #rt::descriptor::OperationKind::#kind, #method, #body, #parameters, #doc,
        )
    }
}

fn optional_text(text: Option<&str>) -> TokenStream {
    let some = text.map(|text| quote!(::core::option::Option::Some(#text)));
    some.unwrap_or_else(|| quote!(::core::option::Option::None))
}
