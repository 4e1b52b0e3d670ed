//! The parameters as data.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;

use super::{bound, split};
use crate::{
    attr::literal,
    derives::params::model::{Model, Param},
    expansion::braced,
    text::naming::unraw,
    ty,
};

pub(super) fn expand(model: &Model<'_>) -> TokenStream {
    let rt = &model.rt;
    let known = model.params.iter().filter(|param| !param.broken);
    let rows = known.map(|param| row(param, model));
    let ident = &model.input.ident;
    let predicates = model.params.iter().filter_map(|param| bound(param, model));
    let (generics, arguments, bounds) = split(model, predicates);
    quote! {
        impl #generics #rt::TwilioParams for #ident #arguments #bounds {
            const PARAMETERS: &'static [#rt::Parameter] = &[#(#rows),*];
        }
    }
}

fn row(param: &Param<'_>, model: &Model<'_>) -> TokenStream {
    let (rt, generics) = (&model.rt, &model.input.generics);
    let (wire, name, doc) = (&param.wire, unraw(param.ident), &param.doc);
    let kind = kind(param, rt);
    let required = param.is_required();
    let attr = &param.attr;
    let flags = [
        attr.header.as_ref().map(|_| quote!(.__header())),
        attr.query.as_ref().map(|_| quote!(.__query())),
        attr.json.as_ref().map(|_| quote!(.__json())),
        attr.prefix.as_ref().map(|_| quote!(.__prefix())),
        attr.deprecated.then(|| quote!(.__deprecated())),
        attr.pii.then(|| quote!(.__pii())),
    ];
    let flags = flags.iter().flatten();
    let max_length = attr.max_length.iter();
    let minimum = attr.minimum.iter().map(|(minimum, _)| minimum);
    let maximum = attr.maximum.iter().map(|(maximum, _)| maximum);
    let default = attr.default.as_ref();
    let check = default.filter(|_| !ty::mentions(param.ty, generics));
    let check = check.map(|(text, span)| literal::check("check_default", &kind, text, *span));
    let default = default.map(|(text, _)| quote!(.__default(#text)));
    let field = attr.field.iter();
    let descriptor = quote! {
        #rt::parameter(#wire, #name, #kind, #required, #doc)
            #(#flags)*
            #(.__max_length(#max_length))*
            #(.__minimum(#minimum))*
            #(.__maximum(#maximum))*
            #default
            #(.__field(#field))*
    };
    match check {
        Some(check) => braced(quote!(#check #descriptor)).to_token_stream(),
        None => descriptor,
    }
}

fn kind(param: &Param<'_>, rt: &Ident) -> TokenStream {
    let ty = param.ty;
    match (&param.attr.json, ty::vec(ty::required(ty))) {
        (Some(_), Some(_)) => quote!(#rt::Kind::List(&#rt::Kind::Json)),
        (Some(_), None) => quote!(#rt::Kind::Json),
        (None, _) => quote_spanned!(ty.span()=> <#ty as #rt::ParamValue>::__KIND),
    }
}
