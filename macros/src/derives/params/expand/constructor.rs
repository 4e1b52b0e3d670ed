//! `new`, and a setter for each parameter that is not required.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{DeriveInput, Type, Visibility};

use crate::{
    derives::params::{docs, model::Param},
    text::doc,
    ty,
};

/// The maximum number of required parameters that are arguments of `new`. If there are more,
/// they are named fields of a struct.
const MOST_ARGUMENTS: usize = 4;

pub(crate) fn inherent(input: &DeriveInput, params: &[Param<'_>]) -> TokenStream {
    let (ident, vis) = (&input.ident, &input.vis);
    let (generics, arguments, bounds) = input.generics.split_for_impl();
    // A field called `new` is already reported as an error.
    let optional = params
        .iter()
        .filter(|p| !p.is_required() && *p.ident != "new");
    let setters = optional.map(|param| setter(param, vis));
    let constructor = constructor(input, params);
    quote! {
        #[automatically_derived]
        impl #generics #ident #arguments #bounds {
            #constructor
            #(#setters)*
        }
    }
}

/// The struct of the required parameters, if there are many. It is in the user's module, so
/// that it can be named.
pub(crate) fn required_struct(input: &DeriveInput, params: &[Param<'_>]) -> Option<TokenStream> {
    let required: Vec<_> = params.iter().filter(|param| param.is_required()).collect();
    if required.len() <= MOST_ARGUMENTS {
        return None;
    }
    let (vis, name) = (&input.vis, required_name(input));
    let generics = &input.generics;
    let (_, _, bounds) = generics.split_for_impl();
    let doc = doc::attribute(&format!("The required parameters of [`{}`].", input.ident));
    let fields = required.iter().map(|param| {
        let (ident, ty) = (param.ident, param.ty);
        let doc = doc::attribute(&docs::setter(param));
        quote!(#doc #vis #ident: #ty)
    });
    Some(quote! {
        #doc
        #[allow(
            missing_debug_implementations,
            missing_copy_implementations,
            clippy::exhaustive_structs,
            clippy::struct_excessive_bools
        )]
        #vis struct #name #generics #bounds {
            #(#fields,)*
        }
    })
}

fn required_name(input: &DeriveInput) -> Ident {
    format_ident!("{}Required", input.ident)
}

fn constructor(input: &DeriveInput, params: &[Param<'_>]) -> TokenStream {
    let vis = &input.vis;
    let doc = doc::attribute(&docs::constructor(params));
    let required: Vec<_> = params.iter().filter(|param| param.is_required()).collect();
    let are_many = required.len() > MOST_ARGUMENTS;
    let taken = if are_many {
        let name = required_name(input);
        let (_, arguments, _) = input.generics.split_for_impl();
        quote!(required: #name #arguments)
    } else {
        let taken = required.iter().map(|param| {
            let (ident, taken) = (param.ident, taken(param.ty));
            quote!(#ident: #taken)
        });
        quote!(#(#taken),*)
    };
    let fields = params.iter().map(|param| {
        let ident = param.ident;
        let value = match param.is_required() {
            true if are_many => quote!(required.#ident),
            true => converted(ident, param.ty),
            false => quote!(__rt::None),
        };
        quote!(#ident: #value)
    });
    quote! {
        #doc
        #[must_use]
        #vis fn new(#taken) -> Self {
            Self { #(#fields),* }
        }
    }
}

fn setter(param: &Param<'_>, vis: &Visibility) -> TokenStream {
    let ident = param.ident;
    let value_type = ty::required(param.ty);
    let taken = taken(value_type);
    let value = converted(ident, value_type);
    let doc = doc::attribute(&docs::setter(param));
    quote! {
        #doc
        #[must_use]
        #vis fn #ident(mut self, #ident: #taken) -> Self {
            self.#ident = __rt::Some(#value);
            self
        }
    }
}

/// The argument type of a constructor or setter for a field of this type.
fn taken(ty: &Type) -> TokenStream {
    match ty::vec(ty) {
        Some(item) if ty::is_text(item) => quote! {
            impl __rt::IntoIterator<Item = impl __rt::Into<#item>>
        },
        Some(item) => quote!(impl __rt::IntoIterator<Item = #item>),
        None if ty::is_text(ty) => quote!(impl __rt::Into<#ty>),
        None => ty.to_token_stream(),
    }
}

/// The argument, converted to the field's type.
fn converted(ident: &Ident, ty: &Type) -> TokenStream {
    match ty::vec(ty) {
        Some(item) if ty::is_text(item) => quote! {
            __rt::Iterator::collect(__rt::Iterator::map(
                __rt::IntoIterator::into_iter(#ident),
                __rt::Into::into,
            ))
        },
        Some(_) => quote! {
            __rt::Iterator::collect(__rt::IntoIterator::into_iter(#ident))
        },
        None if ty::is_text(ty) => quote!(__rt::Into::into(#ident)),
        None => ident.to_token_stream(),
    }
}
