//! The operations that the API does not have, if the resource is `complete`: hidden methods
//! that cannot be called. The compiler then reports that the API does not have the operation,
//! instead of "not found".

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::derives::resource::{
    model::Model,
    operation::{OperationAttr, OperationKind},
};

pub(super) fn methods(model: &Model<'_>) -> impl Iterator<Item = TokenStream> {
    let declared = |kind: OperationKind| model.operations.iter().any(|op| op.kind == kind);
    let absent = OperationKind::ALL
        .into_iter()
        .filter(move |kind| model.attr.complete && !declared(*kind));
    absent.map(|kind| method(model, kind))
}

/// The method takes as many arguments as the operation would, of any type.
fn method(model: &Model<'_>, kind: OperationKind) -> TokenStream {
    let (rt, vis, self_type) = (&model.rt, &model.input.vis, model.self_type());
    let ident = Ident::new(kind.name(), Span::call_site());
    let absent = kind.type_name();
    let address = model.takes_address(&OperationAttr::implied(kind));
    let address = address.then(|| quote!(, _: impl ::core::marker::Sized));
    let params = kind.takes_params();
    let params = params.then(|| quote!(, _: impl ::core::marker::Sized));
    let output = if kind == OperationKind::List {
        quote!(#rt::List<#self_type>)
    } else {
        quote!(#rt::Call<#self_type>)
    };
    quote! {
        #[doc(hidden)]
        #[allow(dead_code)]
        #vis fn #ident(_: &#rt::Client #address #params) -> #output
        where
            for<'__a> Self: #rt::absent::#absent<'__a>,
        {
            <Self as #rt::absent::#absent<'_>>::never()
        }
    }
}
