//! The constructor, the setters, the encoding and the parameter table.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Type, WherePredicate, parse_quote, spanned::Spanned};

use super::{
    docs,
    model::{Model, Param},
};
use crate::{doc, naming::unraw, ty};

pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    let inherent = model.is_struct().then(|| inherent(model));
    let encode = encode(model);
    let table = table(model);
    let no_default = no_default(model);
    let items = [encode, table].into_iter();
    inherent
        .into_iter()
        .chain(items)
        .chain(no_default)
        .collect()
}

/// A constant whose evaluation fails if a required parameter can be left out by
/// `Default`, which a derive cannot see.
fn no_default(model: &Model<'_>) -> Option<TokenStream> {
    let required = model.required().find(|param| !param.broken)?;
    if !model.input.generics.params.is_empty() {
        return None;
    }
    let (rt, ident) = (&model.rt, &model.input.ident);
    let message = format!(
        "`{}` is required, and `Default` would leave it out: remove `Default`, or make it an \
         `Option`",
        unraw(required.ident)
    );
    let fail = quote_spanned!(required.ident.span()=> ::core::panic!("{}", #message));
    Some(quote! {
        const _: () = {
            use #rt::__private::required::NoDefault as _;
            if <#rt::__private::required::Params<#ident>>::HAVE_DEFAULT {
                #fail
            }
        };
    })
}

fn inherent(model: &Model<'_>) -> TokenStream {
    let input = model.input;
    let (ident, vis) = (&input.ident, &input.vis);
    let (generics, arguments, bounds) = input.generics.split_for_impl();
    // A field called `new` is an error already; one more would hide it.
    let optional = model
        .params
        .iter()
        .filter(|p| !p.is_required() && *p.ident != "new");
    let setters = optional.map(|param| setter(param, vis));
    let constructor = constructor(model);
    quote! {
        #[automatically_derived]
        impl #generics #ident #arguments #bounds {
            #constructor
            #(#setters)*
        }
    }
}

fn constructor(model: &Model<'_>) -> TokenStream {
    let vis = &model.input.vis;
    let doc = doc::attribute(&docs::constructor(model));
    let taken = model.required().map(|param| {
        let (ident, taken) = (param.ident, taken(param.ty));
        quote!(#ident: #taken)
    });
    let fields = model.params.iter().map(|param| {
        let ident = param.ident;
        let value = if param.is_required() {
            converted(ident, param.ty)
        } else {
            quote!(::core::option::Option::None)
        };
        quote!(#ident: #value)
    });
    quote! {
        #doc
        #[must_use]
        #vis fn new(#(#taken),*) -> Self {
            Self { #(#fields),* }
        }
    }
}

fn setter(param: &Param<'_>, vis: &syn::Visibility) -> TokenStream {
    let ident = param.ident;
    let value_type = ty::required(param.ty);
    let taken = taken(value_type);
    let value = converted(ident, value_type);
    let doc = doc::attribute(&docs::setter(param));
    quote! {
        #doc
        #[must_use]
        #vis fn #ident(mut self, #ident: #taken) -> Self {
            self.#ident = ::core::option::Option::Some(#value);
            self
        }
    }
}

/// What a constructor or setter takes for a field of this type.
fn taken(ty: &Type) -> TokenStream {
    match ty::vec(ty) {
        Some(item) if ty::is_text(item) => quote! {
            impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<#item>>
        },
        Some(item) => quote!(impl ::core::iter::IntoIterator<Item = #item>),
        None if ty::is_text(ty) => quote!(impl ::core::convert::Into<#ty>),
        None => ty.to_token_stream(),
    }
}

/// What was taken, as a value of this type.
fn converted(ident: &Ident, ty: &Type) -> TokenStream {
    match ty::vec(ty) {
        Some(item) if ty::is_text(item) => quote! {
            ::core::iter::Iterator::collect(::core::iter::Iterator::map(
                ::core::iter::IntoIterator::into_iter(#ident),
                ::core::convert::Into::into,
            ))
        },
        Some(_) => quote! {
            ::core::iter::Iterator::collect(::core::iter::IntoIterator::into_iter(#ident))
        },
        None if ty::is_text(ty) => quote!(::core::convert::Into::into(#ident)),
        None => ident.to_token_stream(),
    }
}

fn encode(model: &Model<'_>) -> TokenStream {
    let rt = &model.rt;
    let puts = model
        .params
        .iter()
        .filter(|param| !param.broken)
        .map(|param| {
            let travels = travels(param, rt);
            let (ident, ty) = (param.ident, param.ty);
            let value = if param.attr.json.is_some() {
                quote!(#rt::__private::encode_json(&self.#ident))
            } else {
                let encode = quote_spanned!(ty.span()=> <#ty as #rt::ParamValue>::encode);
                quote!(#encode(&self.#ident))
            };
            quote!(to.put(&const { #travels }, #value);)
        });
    let ident = &model.input.ident;
    let predicates = model.params.iter().filter_map(|param| bound(param, model));
    let (generics, arguments, bounds) = split(model, predicates);
    quote! {
        #[automatically_derived]
        impl #generics #rt::__private::EncodeParams for #ident #arguments #bounds {
            #[allow(unused_variables)]
            fn encode_params(&self, to: &mut #rt::__private::ParamWriter) {
                #(#puts)*
            }
        }
    }
}

fn table(model: &Model<'_>) -> TokenStream {
    let rt = &model.rt;
    let rows = model
        .params
        .iter()
        .filter(|param| !param.broken)
        .map(|param| {
            let travels = travels(param, rt);
            let kind = kind(param, rt);
            let required = param.is_required();
            let doc = &param.doc;
            quote!(#rt::__private::ParameterDescriptor::__new(#travels, #kind, #required, #doc))
        });
    let ident = &model.input.ident;
    let predicates = model.params.iter().filter_map(|param| bound(param, model));
    let (generics, arguments, bounds) = split(model, predicates);
    quote! {
        #[automatically_derived]
        impl #generics #rt::TwilioParams for #ident #arguments #bounds {
            const PARAMETERS: &'static [#rt::__private::ParameterDescriptor] = &[#(#rows),*];
        }
    }
}

fn travels(param: &Param<'_>, rt: &Ident) -> TokenStream {
    let wire = param.wire();
    let attr = &param.attr;
    let header = attr.header.as_ref().map(|_| quote!(.header()));
    let json = attr.json.as_ref().map(|_| quote!(.json()));
    let prefix = attr.prefix.as_ref().map(|_| quote!(.prefix()));
    let limit = attr
        .max_length
        .as_ref()
        .map(|limit| quote!(.max_length(#limit)));
    quote!(#rt::__private::Param::new(#wire) #header #json #prefix #limit)
}

fn kind(param: &Param<'_>, rt: &Ident) -> TokenStream {
    let ty = param.ty;
    match (&param.attr.json, ty::vec(ty::required(ty))) {
        (Some(_), Some(_)) => quote!(#rt::Kind::List(&#rt::Kind::Json)),
        (Some(_), None) => quote!(#rt::Kind::Json),
        (None, _) => quote_spanned!(ty.span()=> <#ty as #rt::ParamValue>::__KIND),
    }
}

/// What a parameter's generic type must be able to do.
fn bound(param: &Param<'_>, model: &Model<'_>) -> Option<WherePredicate> {
    let (rt, ty) = (&model.rt, param.ty);
    if param.broken || !ty::mentions(ty, &model.input.generics) {
        return None;
    }
    Some(if param.attr.json.is_some() {
        parse_quote!(#ty: #rt::__private::serde::Serialize)
    } else {
        parse_quote!(#ty: #rt::ParamValue)
    })
}

/// The struct's generics, with more predicates.
fn split(
    model: &Model<'_>,
    predicates: impl Iterator<Item = WherePredicate>,
) -> (TokenStream, TokenStream, TokenStream) {
    let mut generics = model.input.generics.clone();
    let predicates: Vec<_> = predicates.collect();
    if !predicates.is_empty() {
        generics.make_where_clause().predicates.extend(predicates);
    }
    let (generics, arguments, bounds) = generics.split_for_impl();
    (
        generics.to_token_stream(),
        arguments.to_token_stream(),
        bounds.to_token_stream(),
    )
}
