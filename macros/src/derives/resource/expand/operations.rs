//! The methods that users call.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;

use super::{absent, descriptor, docs, forms, readable};
use crate::{
    derives::resource::{
        model::Model,
        operation::{OperationAttr, OperationKind, Params, ResponseType, Scope},
    },
    expansion::braced,
    text::doc,
};

/// The functions that decode responses: items next to the type, so that calls instantiate no
/// decoder in the application.
pub(crate) fn decode(model: &Model<'_>) -> TokenStream {
    let self_type = model.self_type();
    let own = |is_list: bool| {
        let mut own = model.operations.iter().filter(|op| op.gives_own_record());
        own.any(|op| (op.kind == OperationKind::List) == is_list)
    };
    let one = own(false).then(|| decoder(model, "decode", &self_type, false));
    let list = own(true).then(|| decoder(model, "read_record", &self_type, true));
    let others = model.operations.iter().filter_map(|op| {
        let ResponseType::Other(record) = &op.record else {
            return None;
        };
        let is_list = op.kind == OperationKind::List;
        Some(decoder(
            model,
            &decoder_name(op),
            &record.to_token_stream(),
            is_list,
        ))
    });
    one.into_iter().chain(list).chain(others).collect()
}

/// A function that decodes a record: from a body, or from the JSON of a list.
fn decoder(model: &Model<'_>, name: &str, record: &TokenStream, is_list: bool) -> TokenStream {
    let rt = &model.rt;
    let (by, from) = if is_list {
        ("read_record", quote!(&mut #rt::Json<'_>))
    } else {
        ("decode", quote!(&[__rt::u8]))
    };
    let (generics, _, bounds) = model.input.generics.split_for_impl();
    let bounds = readable(model).unwrap_or_else(|| quote!(#bounds));
    // The function of the own record has the name of the function that it calls.
    let own = (name == by).then(|| quote!(own::));
    let (name, by) = (ident(name), ident(by));
    quote! {
        fn #name #generics(
            from: #from,
        ) -> #rt::Decoded<#record> #bounds {
            #rt::#own #by(from)
        }
    }
}

/// The name of the function that decodes an operation's response.
fn decoder_name(operation: &OperationAttr) -> String {
    let is_own = matches!(operation.record, ResponseType::Own);
    match operation.kind {
        OperationKind::List if is_own => "read_record".to_owned(),
        _ if is_own => "decode".to_owned(),
        kind => format!("decode_{}", kind.name()),
    }
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    let ident = &model.input.ident;
    let (generics, arguments, bounds) = model.input.generics.split_for_impl();
    let bounds = readable(model).unwrap_or_else(|| quote!(#bounds));
    let methods = model.operations.iter();
    let forms = forms::Written::new(model);
    let methods = methods.map(|operation| method(model, operation, &forms));
    let methods = braced(methods.chain(absent::methods(model)).collect());
    quote! {
        #[automatically_derived]
        impl #generics #ident #arguments #bounds #methods
    }
}

fn method(
    model: &Model<'_>,
    operation: &OperationAttr,
    forms: &forms::Written<'_, '_>,
) -> TokenStream {
    let (rt, vis) = (&model.rt, &model.input.vis);
    let doc = doc::attribute(&docs::method(model, operation, forms));
    let ident = &operation.ident;
    let output = output(model, operation);
    let (address, address_ref) = address(model, operation, forms);
    let (params, params_ref) = params(model, operation);
    let decode = decode_path(model, operation);
    let function = self::ident(operation.kind.name());
    let route = descriptor::route_name(operation.kind);
    let [go, python] = aliases(model, operation);
    quote! {
        #doc
        #[doc(alias(#go, #python))]
        #vis fn #ident(client: &#rt::Client #address #params) -> #output {
            #rt::#function(client, &#route, #address_ref #params_ref, #decode)
        }
    }
}

/// The names in Twilio's libraries, for the search of the documentation: `CreateMessage` and
/// `message_create`.
fn aliases(model: &Model<'_>, operation: &OperationAttr) -> [String; 2] {
    let kind = operation.kind;
    [
        format!("{}{}", kind.type_name(), model.name),
        format!("{}_{}", model.snake, kind.name()),
    ]
}

/// The function that decodes an operation's response.
fn decode_path(model: &Model<'_>, operation: &OperationAttr) -> TokenStream {
    let rt = &model.rt;
    if operation.redirect.is_some() {
        return quote!(#rt::decode_redirect);
    }
    let is_own = matches!(operation.record, ResponseType::Own);
    let gives_nothing = matches!(operation.record, ResponseType::Nothing(_));
    if gives_nothing || (is_own && operation.kind == OperationKind::Delete) {
        return quote!(#rt::decode_nothing);
    }
    let name = ident(&decoder_name(operation));
    let (_, arguments, _) = model.input.generics.split_for_impl();
    let turbofish = arguments.as_turbofish();
    quote!(#name #turbofish)
}

/// The return type of a method.
pub(crate) fn output(model: &Model<'_>, operation: &OperationAttr) -> TokenStream {
    let (rt, self_type) = (&model.rt, model.self_type());
    let marker = operation.kind.type_name();
    match (operation.kind, &operation.record) {
        (OperationKind::List, ResponseType::Other(record)) => {
            quote!(#rt::List<#record, #self_type>)
        }
        (OperationKind::List, _) => quote!(#rt::List<#self_type>),
        _ => {
            let record = record(model, operation);
            quote!(#rt::Call<#record, #rt::#marker<#self_type>>)
        }
    }
}

/// The output type of a call.
fn record(model: &Model<'_>, operation: &OperationAttr) -> TokenStream {
    let rt = &model.rt;
    match &operation.record {
        _ if operation.redirect.is_some() => quote!(#rt::Redirect),
        ResponseType::Own if operation.kind == OperationKind::Delete => quote!(()),
        ResponseType::Own => model.self_type(),
        record => record.to_token_stream(),
    }
}

fn address(
    model: &Model<'_>,
    operation: &OperationAttr,
    forms: &forms::Written<'_, '_>,
) -> (TokenStream, TokenStream) {
    if !model.takes_address(operation) {
        return (quote!(), quote!(&()));
    }
    let scope = model.scope(operation);
    let bound = forms.bound(scope);
    match scope {
        Scope::Collection => (quote!(, within: impl #bound), quote!(&within)),
        Scope::Record => (quote!(, at: impl #bound), quote!(&at)),
    }
}

fn params(model: &Model<'_>, operation: &OperationAttr) -> (TokenStream, TokenStream) {
    let rt = &model.rt;
    match &operation.params {
        _ if !operation.kind.takes_params() => (quote!(), quote!()),
        Params::Nothing => (quote!(), quote!(, &#rt::NoParams)),
        Params::Typed(ty) => {
            let encode = quote_spanned!(ty.span()=> <#ty as #rt::TwilioParams>::__encode);
            (quote!(, params: #ty), quote!(, #encode(&params)))
        }
        Params::Unnamed => (
            quote!(, params: impl #rt::serde::Serialize),
            quote!(, &#rt::untyped(&params)),
        ),
    }
}

/// The traits of operations without a body that take typed parameters.
pub(crate) fn params_traits(model: &Model<'_>) -> TokenStream {
    let operations = model.operations.iter().filter(|op| !op.kind.takes_params());
    operations
        .filter_map(|op| params_trait_impl(model, op))
        .collect()
}

/// The traits for generic code, of operations at their default path.
pub(crate) fn generic_calls(model: &Model<'_>) -> TokenStream {
    calls_with(model, |operation| {
        let route = descriptor::route_name(operation.kind);
        let encode = encode_path(model, operation);
        let decode = decode_path(model, operation);
        quote!((&#route, #encode #decode))
    })
}

/// The same for a wrong declaration, which never runs.
pub(crate) fn broken_generic_calls(model: &Model<'_>) -> TokenStream {
    calls_with(model, |_| quote!(::core::panic!()))
}

fn calls_with(model: &Model<'_>, parts: impl Fn(&OperationAttr) -> TokenStream) -> TokenStream {
    let is_usual = |operation: &&OperationAttr| {
        let is_of_collection = model.scope(operation) == Scope::Collection;
        is_of_collection == operation.kind.is_of_collection()
    };
    let usual = model.operations.iter().filter(is_usual);
    usual
        .map(|operation| generic_call(model, operation, &parts(operation)))
        .collect()
}

fn generic_call(model: &Model<'_>, operation: &OperationAttr, parts: &TokenStream) -> TokenStream {
    let rt = &model.rt;
    let of_trait = match operation.kind {
        OperationKind::Create => quote!(Creatable),
        OperationKind::Fetch => quote!(Fetchable),
        OperationKind::List => quote!(Listable),
        OperationKind::Update => quote!(Updatable),
        OperationKind::Delete => quote!(Deletable),
    };
    let parts_type = match operation.kind {
        OperationKind::Create | OperationKind::Update => {
            quote!(WriteParts<Self::Params, Self::Output>)
        }
        OperationKind::List => quote!(ListParts<Self::Output>),
        OperationKind::Fetch | OperationKind::Delete => quote!(Parts<Self::Output>),
    };
    let params = params_item(model, operation);
    let output = record(model, operation);
    let constant = format_ident!("__{}", descriptor::route_name(operation.kind));
    let items = quote! {
        #params
        type Output = #output;
        const #constant: #rt::#parts_type = #parts;
    };
    trait_impl(model, &of_trait, &items)
}

/// The parameter type of a create or an update.
fn params_item(model: &Model<'_>, operation: &OperationAttr) -> Option<TokenStream> {
    let rt = &model.rt;
    operation
        .kind
        .takes_params()
        .then(|| match &operation.params {
            Params::Nothing => quote!(
                type Params = ();
            ),
            Params::Typed(ty) => quote_spanned!(ty.span()=> type Params = #ty;),
            Params::Unnamed => quote!(type Params = #rt::Untyped;),
        })
}

/// The function that encodes the parameters of a create or an update.
fn encode_path(model: &Model<'_>, operation: &OperationAttr) -> Option<TokenStream> {
    let rt = &model.rt;
    operation
        .kind
        .takes_params()
        .then(|| match &operation.params {
            Params::Nothing => quote!(#rt::encode_nothing,),
            Params::Typed(ty) => {
                let encode = quote_spanned!(ty.span()=> <#ty as #rt::TwilioParams>::__encode);
                quote!(#encode,)
            }
            Params::Unnamed => quote!(#rt::Untyped::__encode,),
        })
}

fn params_trait_impl(model: &Model<'_>, operation: &OperationAttr) -> Option<TokenStream> {
    let ty = operation.params_type()?;
    let of_trait = params_trait(operation.kind);
    let params = quote_spanned!(ty.span()=> type Params = #ty;);
    Some(trait_impl(model, &of_trait, &params))
}

fn trait_impl(model: &Model<'_>, of_trait: &TokenStream, items: &TokenStream) -> TokenStream {
    let (rt, ident) = (&model.rt, &model.input.ident);
    let (generics, arguments, bounds) = model.input.generics.split_for_impl();
    let bounds = readable(model).unwrap_or_else(|| quote!(#bounds));
    quote! {
        impl #generics #rt::#of_trait for #ident #arguments #bounds {
            #items
        }
    }
}

/// The trait of an operation whose parameters are set with `.with`.
pub(crate) fn params_trait(kind: OperationKind) -> TokenStream {
    match kind {
        OperationKind::List => quote!(ListParams),
        OperationKind::Delete => quote!(DeleteParams),
        _ => quote!(FetchParams),
    }
}
