//! The code that writes the parameters into a request.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::{bound, split};
use crate::derives::params::{
    attr::ParamAttr,
    model::{Model, Param},
};

pub(super) fn expand(model: &Model<'_>) -> TokenStream {
    let rt = &model.rt;
    let known = model.params.iter().filter(|param| !param.broken);
    let writes = known.map(|param| write(model, param));
    let ident = &model.input.ident;
    let predicates = model.params.iter().filter_map(|param| bound(param, model));
    let (generics, arguments, bounds) = split(model, predicates);
    quote! {
        #[automatically_derived]
        impl #generics #rt::EncodeParams for #ident #arguments #bounds {
            #[allow(unused_variables)]
            fn encode_params(&self, to: &mut #rt::ParamWriter) {
                #(#writes)*
            }
        }
    }
}

fn write(model: &Model<'_>, param: &Param<'_>) -> TokenStream {
    let rt = &model.rt;
    let Param {
        ident,
        ty,
        wire,
        attr,
        ..
    } = param;
    let rules = rules(attr);
    let to = quote!(to.parameter(#wire) #rules);
    if attr.json.is_some() {
        return quote!(#to.json(&self.#ident););
    }
    let write = quote_spanned!(ty.span()=> <#ty as #rt::ParamValue>::encode);
    quote!(#write(&self.#ident, #to);)
}

/// The limits of a value, and where it is sent.
pub(crate) fn rules(attr: &ParamAttr) -> TokenStream {
    let header = attr.header.as_ref().map(|_| quote!(.header()));
    let query = attr.query.as_ref().map(|_| quote!(.query()));
    let prefix = attr.prefix.as_ref().map(|_| quote!(.prefix()));
    let max_length = attr.max_length.iter();
    let minimum = attr.minimum.iter().map(|(minimum, _)| minimum);
    let maximum = attr.maximum.iter().map(|(maximum, _)| maximum);
    quote! {
        #header #query #prefix
        #(.max_length(#max_length))* #(.minimum(#minimum))* #(.maximum(#maximum))*
    }
}
