//! The methods that users call.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::{descriptor, docs, forms, readable};
use crate::{
    doc,
    expansion::braced,
    resource::{
        model::Model,
        operation::{OperationAttr, OperationKind},
    },
};

/// How a record and a list of them are read: items beside the type, so that calling
/// them instantiates nothing in the application.
pub(crate) fn decode(model: &Model<'_>) -> TokenStream {
    let (rt, self_type) = (&model.rt, model.self_type());
    let (generics, _, bounds) = model.input.generics.split_for_impl();
    let readable = readable(model);
    let bounds = readable.unwrap_or_else(|| quote!(#bounds));
    let read = |name: &str, output: &TokenStream| {
        let name = syn::Ident::new(name, proc_macro2::Span::call_site());
        quote! {
            fn #name #generics(
                body: &[::core::primitive::u8],
            ) -> ::core::result::Result<#output, #rt::__private::DecodeFailure> #bounds {
                #rt::__private::#name(body)
            }
        }
    };
    let has = |kinds: &[OperationKind]| kinds.iter().any(|kind| model.operation(*kind).is_some());
    let one = [
        OperationKind::Create,
        OperationKind::Fetch,
        OperationKind::Update,
    ];
    let one = has(&one).then(|| read("decode", &self_type));
    let list = has(&[OperationKind::List])
        .then(|| read("decode_list", &quote!(::std::vec::Vec<#self_type>)));
    quote!(#one #list)
}

pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    let ident = &model.input.ident;
    let (generics, arguments, bounds) = model.input.generics.split_for_impl();
    let bounds = readable(model).unwrap_or_else(|| quote!(#bounds));
    let methods = model.operations.iter();
    let methods = methods.map(|operation| method(model, operation));
    let methods = braced(methods.collect());
    quote! {
        #[automatically_derived]
        impl #generics #ident #arguments #bounds #methods
    }
}

fn method(model: &Model<'_>, operation: &OperationAttr) -> TokenStream {
    let (rt, vis) = (&model.rt, &model.input.vis);
    let doc = doc::attribute(&docs::method(model, operation));
    let ident = &operation.ident;
    let output = output(model, operation.kind);
    let (address, address_ref) = address(model, operation.kind);
    let (params, params_ref) = params(model, operation);
    let decode = match operation.kind {
        OperationKind::Delete => None,
        OperationKind::List => Some(quote!(decode_list)),
        _ => Some(quote!(decode)),
    };
    let (_, arguments, _) = model.input.generics.split_for_impl();
    let turbofish = arguments.as_turbofish();
    let decode = decode.map(|decode| quote!(, #decode #turbofish));
    let function = syn::Ident::new(operation.kind.name(), proc_macro2::Span::call_site());
    let route = descriptor::route_name(operation.kind);
    quote! {
        #doc
        #vis fn #ident(client: &#rt::Client #address #params) -> #output {
            #rt::__private::#function(client, &#route, #address_ref #params_ref #decode)
        }
    }
}

/// What a method gives back.
pub(crate) fn output(model: &Model<'_>, kind: OperationKind) -> TokenStream {
    let (rt, self_type) = (&model.rt, model.self_type());
    let marker = kind.type_name();
    match kind {
        OperationKind::List => quote!(#rt::List<#self_type>),
        OperationKind::Delete => quote!(#rt::Call<(), #rt::Delete<#self_type>>),
        _ => quote!(#rt::Call<#self_type, #rt::#marker<#self_type>>),
    }
}

/// Whether an operation is told which record or collection it is about.
pub(crate) fn takes_address(model: &Model<'_>, kind: OperationKind) -> bool {
    if kind.is_of_collection() {
        !model.values.is_empty()
    } else {
        model.instance_values().next().is_some()
    }
}

fn address(model: &Model<'_>, kind: OperationKind) -> (TokenStream, TokenStream) {
    if !takes_address(model, kind) {
        return (quote!(), quote!(&()));
    }
    let bound = forms::bound(model, kind);
    if kind.is_of_collection() {
        (quote!(, within: impl #bound), quote!(&within))
    } else {
        (quote!(, at: impl #bound), quote!(&at))
    }
}

fn params(model: &Model<'_>, operation: &OperationAttr) -> (TokenStream, TokenStream) {
    let rt = &model.rt;
    match &operation.params {
        _ if !operation.kind.has_body() => (quote!(), quote!()),
        Some(ty) => {
            let encode = quote_spanned!(ty.span()=> <#ty as #rt::TwilioParams>::__encode);
            (quote!(, params: #ty), quote!(, #encode(&params)))
        }
        None => (
            quote!(, params: impl #rt::__private::serde::Serialize),
            quote!(, &#rt::__private::untyped(&params)),
        ),
    }
}

/// What says that a resource can be listed, and that an operation without a body takes
/// parameters after all.
pub(crate) fn operation_traits(model: &Model<'_>) -> TokenStream {
    let mut operations = model.operations.iter();
    let listed = operations.any(|op| op.kind == OperationKind::List);
    let listed = listed.then(|| trait_impl(model, &quote!(Listed), &quote!()));
    let bodiless = model.operations.iter().filter(|op| !op.kind.has_body());
    let params = bodiless.filter_map(|op| params_trait_impl(model, op));
    listed.into_iter().chain(params).collect()
}

fn params_trait_impl(model: &Model<'_>, operation: &OperationAttr) -> Option<TokenStream> {
    let ty = operation.params.as_ref()?;
    let (of_trait, name) = params_trait(operation.kind);
    Some(trait_impl(model, &of_trait, &quote!(type #name = #ty;)))
}

fn trait_impl(model: &Model<'_>, of_trait: &TokenStream, items: &TokenStream) -> TokenStream {
    let (rt, ident) = (&model.rt, &model.input.ident);
    let (generics, arguments, bounds) = model.input.generics.split_for_impl();
    let bounds = readable(model).unwrap_or_else(|| quote!(#bounds));
    quote! {
        #[automatically_derived]
        impl #generics #rt::#of_trait for #ident #arguments #bounds {
            #items
        }
    }
}

/// The trait of an operation without a body that takes parameters, and the name of
/// its associated type.
pub(crate) fn params_trait(kind: OperationKind) -> (TokenStream, TokenStream) {
    match kind {
        OperationKind::List => (quote!(ListFilter), quote!(Filter)),
        OperationKind::Delete => (quote!(DeleteParams), quote!(Params)),
        _ => (quote!(FetchParams), quote!(Params)),
    }
}
