//! The check that parameters contain `Authorization` if, and only if, the operation has
//! `auth = header`. A derive cannot see the declaration of the parameters.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Type, spanned::Spanned};

use crate::{
    derives::resource::{
        model::Model,
        operation::{Auth, OperationAttr},
    },
    ty,
};

/// A constant whose evaluation fails, with one message at the type of the parameters.
pub(super) fn expand(model: &Model<'_>) -> Option<TokenStream> {
    let operations = model.operations.iter();
    let checks: Vec<_> = operations.filter_map(|op| check(model, op)).collect();
    if checks.is_empty() {
        return None;
    }
    let rt = &model.rt;
    Some(quote! {
        const _: () = {
            use #rt::__private::authorization::{NoParams as _, Params};
            #(#checks)*
        };
    })
}

fn check(model: &Model<'_>, operation: &OperationAttr) -> Option<TokenStream> {
    let is_concrete = |ty: &&Type| !ty::mentions(ty, &model.input.generics);
    let params = operation.params_type().filter(is_concrete)?;
    let is_declared = matches!(operation.auth, Some((Auth::Header, _)));
    let message = if is_declared {
        "with `auth = header` one of these parameters has `#[param(header = \"Authorization\")]`"
    } else {
        "one of these parameters is the header `Authorization`, which is the client's: say \
         `auth = header` of this operation, or remove it"
    };
    let fail = quote_spanned!(params.span()=> ::core::panic!("{}", #message));
    let wrong = !is_declared;
    Some(quote! {
        if let ::core::option::Option::Some(#wrong) = <Params<#params>>::HAVE_AUTHORIZATION {
            #fail
        }
    })
}
