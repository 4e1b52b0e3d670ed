//! The code of a wrong declaration: the same items with the loosest signatures, so that
//! using the type causes no further errors.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    expand::{Extra, descriptor, marker_impl, operations},
    model::Model,
    operation::{OperationAttr, Params},
};
use crate::{derives::sid_kind, expansion::braced};

pub(super) fn expand(model: &Model<'_>) -> TokenStream {
    let rt = &model.rt;
    let addresses = addresses(model);
    let methods = methods(model);
    let params = operations::params_traits(model);
    let generic_calls = operations::broken_generic_calls(model);
    let sid_kind = sid_kind::expand::expand(model.input, rt, &[], false);
    let name = &model.name;
    // An empty path shows the check of a child that its parent is wrong.
    let parts = braced(quote! {
        name: #name,
        doc: "",
        product: "",
        path: "",
        instance_path: "",
        list_key: "",
        singleton: false,
        placeholders: &[],
        key: __rt::None,
        sid_prefixes: &[],
        parent: __rt::None,
        operations: &[],
        fields: &[],
    });
    let resource = descriptor::resource_impl(model, &parts);
    quote!(#addresses #methods #params #generic_calls #sid_kind #resource)
}

/// A record is an address, and so is its parent.
fn addresses(model: &Model<'_>) -> TokenStream {
    let (rt, self_type) = (&model.rt, model.self_type());
    let ident = &model.input.ident;
    let (generics, arguments, bounds) = model.input.generics.split_for_impl();
    let at = marker_impl(
        model,
        &Extra::default(),
        &quote!(#rt::At<#self_type>),
        &self_type,
    );
    quote! {
        #[automatically_derived]
        impl #generics #rt::Address for #ident #arguments #bounds {
            fn count(&self) -> __rt::usize {
                0
            }

            fn write_to(&self, _: &mut #rt::PathWriter<'_>) {}
        }

        #at
    }
}

fn methods(model: &Model<'_>) -> TokenStream {
    let ident = &model.input.ident;
    let (generics, arguments, bounds) = model.input.generics.split_for_impl();
    let methods = model
        .operations
        .iter()
        .map(|operation| method(model, operation));
    quote! {
        #[automatically_derived]
        #[allow(unused_variables, missing_docs)]
        impl #generics #ident #arguments #bounds {
            #(#methods)*
        }
    }
}

fn method(model: &Model<'_>, operation: &OperationAttr) -> TokenStream {
    let (rt, vis) = (&model.rt, &model.input.vis);
    let ident = &operation.ident;
    let output = operations::output(model, operation);
    // Without a path, only the parent shows that there is an address.
    let addressed = model.takes_address(operation) || model.attr.parent.is_some();
    let address = addressed.then(|| quote!(, at: impl __rt::Sized));
    let takes_params =
        operation.kind.takes_params() && !matches!(operation.params, Params::Nothing);
    let params = takes_params.then(|| quote!(, params: impl __rt::Sized));
    quote! {
        #vis fn #ident(client: &#rt::Client #address #params) -> #output {
            loop {}
        }
    }
}
