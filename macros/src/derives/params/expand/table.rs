//! The parameters as data.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::{bound, split};
use crate::{
    derives::params::model::{Model, Param},
    text::naming::unraw,
    ty,
};

pub(super) fn expand(model: &Model<'_>) -> TokenStream {
    let rt = &model.rt;
    let known = model.params.iter().filter(|param| !param.broken);
    let rows = known.map(|param| row(param, rt));
    let ident = &model.input.ident;
    let predicates = model.params.iter().filter_map(|param| bound(param, model));
    let (generics, arguments, bounds) = split(model, predicates);
    quote! {
        #[automatically_derived]
        impl #generics #rt::TwilioParams for #ident #arguments #bounds {
            const PARAMETERS: &'static [#rt::descriptor::Parameter] = &[#(#rows),*];
        }
    }
}

fn row(param: &Param<'_>, rt: &Ident) -> TokenStream {
    let (wire, name, doc) = (&param.wire, unraw(param.ident), &param.doc);
    let kind = kind(param, rt);
    let required = param.is_required();
    let attr = &param.attr;
    let flags = [
        (attr.header.is_some(), quote!(.__header())),
        (attr.query.is_some(), quote!(.__query())),
        (attr.json.is_some(), quote!(.__json())),
        (attr.prefix.is_some(), quote!(.__prefix())),
        (attr.deprecated, quote!(.__deprecated())),
        (attr.pii, quote!(.__pii())),
    ];
    let flags = flags
        .into_iter()
        .filter_map(|(is_set, call)| is_set.then_some(call));
    let max_length = attr.max_length.iter();
    let minimum = attr.minimum.iter().map(|(minimum, _)| minimum);
    let maximum = attr.maximum.iter().map(|(maximum, _)| maximum);
    let default = attr.default.iter();
    let field = attr.field.iter();
    quote! {
        #rt::descriptor::Parameter::__new(#wire, #name, #kind, #required, #doc)
            #(#flags)*
            #(.__max_length(#max_length))*
            #(.__minimum(#minimum))*
            #(.__maximum(#maximum))*
            #(.__default(#default))*
            #(.__field(#field))*
    }
}

fn kind(param: &Param<'_>, rt: &Ident) -> TokenStream {
    let ty = param.ty;
    match (&param.attr.json, ty::vec(ty::required(ty))) {
        (Some(_), Some(_)) => quote!(#rt::Kind::List(&#rt::Kind::Json)),
        (Some(_), None) => quote!(#rt::Kind::Json),
        (None, _) => quote_spanned!(ty.span()=> <#ty as #rt::params::ParamValue>::__KIND),
    }
}
