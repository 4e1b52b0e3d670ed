//! The declaration as data.

use proc_macro2::{Group, Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::{operations::params_trait, parent, readable, tuple};
use crate::{
    derives::resource::{
        model::{Model, PathValue},
        operation::{Auth, Body, OperationAttr, OperationKind, PagingAttr, ResponseType, Scope},
    },
    expansion::braced,
    field,
    text::doc,
};

/// The routes: one constant for each operation.
pub(crate) fn routes(model: &Model<'_>) -> TokenStream {
    let operations = model.operations.iter();
    operations
        .map(|operation| route(model, operation))
        .collect()
}

/// The name of an operation's route.
pub(crate) fn route_name(kind: OperationKind) -> Ident {
    Ident::new(&kind.name().to_uppercase(), Span::call_site())
}

fn route(model: &Model<'_>, operation: &OperationAttr) -> TokenStream {
    let rt = &model.rt;
    let name = route_name(operation.kind);
    let function = Ident::new(operation.kind.name(), Span::call_site());
    let (resource, product) = (&model.name, model.product());
    let path = model.path(operation);
    let list_key = (operation.kind == OperationKind::List).then(|| model.list_key());
    let list_key = list_key.iter();
    let options = route_options(model, operation);
    let listing = listing(model, operation);
    let record_key = record_key(model, operation);
    quote! {
        const #name: #rt::Route =
            #rt::Route::#function(#resource, #product, #path #(, #list_key)*)
                #options #listing #record_key;
    }
}

/// The differences between a route and the default of its kind.
fn route_options(model: &Model<'_>, operation: &OperationAttr) -> TokenStream {
    let rt = &model.rt;
    let method = operation.method.as_ref().map(|(method, _)| {
        let method = method.type_name();
        quote!(.method(#rt::Method::#method))
    });
    let usual = operation.kind.takes_params().then_some(Body::Form);
    let body = operation.body();
    let body = (body != usual).then(|| {
        let body = match body {
            None => quote!(None),
            Some(Body::Form) => quote!(Form),
            Some(Body::Json) => quote!(Json),
            Some(Body::JsonAs(content_type)) => quote!(JsonAs(#content_type)),
        };
        quote!(.body(#rt::BodyKind::#body))
    });
    let auth = operation.auth.as_ref().map(|(auth, _)| match auth {
        Auth::None => quote!(.auth(#rt::Auth::None)),
        Auth::Header => quote!(.auth(#rt::Auth::Header)),
    });
    let redirect = operation.redirect.as_ref().map(|_| quote!(.redirect()));
    let paging = paging(model, &operation.paging);
    let account = model.has_own_account.then(|| quote!(.own_account()));
    quote!(#method #body #auth #redirect #paging #account)
}

/// The paging of a list, if it is not Twilio's usual one.
fn paging(model: &Model<'_>, attr: &PagingAttr) -> Option<TokenStream> {
    let PagingAttr {
        page_size,
        page_token,
        next_token,
        page_number,
        total_pages,
        unpaged,
    } = attr;
    let next = match (page_token, page_number, unpaged) {
        (Some(parameter), _, _) => Some(quote!(.token(#parameter, #next_token))),
        (_, Some(parameter), _) => Some(quote!(.number(#parameter, #total_pages))),
        (_, _, Some(_)) => Some(quote!(.unpaged())),
        _ => None,
    };
    if next.is_none() && page_size.is_none() {
        return None;
    }
    let (rt, list_key) = (&model.rt, model.list_key());
    let size = page_size
        .as_ref()
        .map(|parameter| quote!(.size(#parameter)));
    Some(quote!(.paging(#rt::Paging::new(#list_key) #size #next)))
}

/// The route of a create refers to the list, for reconciling.
fn listing(model: &Model<'_>, operation: &OperationAttr) -> Option<TokenStream> {
    let listing = model.operation(OperationKind::List)?;
    let list = route_name(listing.kind);
    let is_listed = operation.kind == OperationKind::Create
        && model.scope(operation) == Scope::Collection
        && listing.gives_own_record();
    is_listed.then(|| quote!(.listing(&#list)))
}

/// The route of a list contains the member that identifies its records.
fn record_key(model: &Model<'_>, operation: &OperationAttr) -> Option<TokenStream> {
    let wire = model.key.as_ref()?.field()?.wire.as_str();
    let is_own = operation.kind == OperationKind::List && operation.gives_own_record();
    is_own.then(|| quote!(.record_key(#wire)))
}

pub(crate) fn resource(model: &Model<'_>) -> TokenStream {
    let rt = &model.rt;
    let name = &model.name;
    let doc = doc::text(&model.input.attrs);
    let product = model.product();
    let path = model.template.collection();
    let instance_path = model.instance_path();
    let list_key = model.list_key();
    let singleton = model.is_singleton();
    let placeholders = model.values.iter().map(|value| placeholder(model, value));
    let key = key(model);
    let sid_prefixes = &model.attr.sid;
    let parent = parent::descriptor(model);
    let operations = model.operations.iter().map(|op| operation(model, op));
    let fields = model.fields.iter().filter(|field| !field.serde.skipped);
    let fields = fields.map(|field| field::descriptor(field, rt));
    let fields = quote! {
        const FIELDS: &[#rt::FieldDescriptor] = &[#(#fields),*];
    };
    let parts = braced(quote! {
        name: #name,
        doc: #doc,
        product: #product,
        path: #path,
        instance_path: #instance_path,
        list_key: #list_key,
        singleton: #singleton,
        placeholders: &[#(#placeholders),*],
        key: #key,
        sid_prefixes: &[#(#sid_prefixes),*],
        parent: #parent,
        operations: &[#(#operations),*],
        fields: FIELDS,
    });
    let resource = resource_impl(model, &parts);
    quote!(#fields #resource)
}

/// The impl of `Resource` with these parts of the descriptor.
pub(crate) fn resource_impl(model: &Model<'_>, parts: &Group) -> TokenStream {
    let (rt, ident) = (&model.rt, &model.input.ident);
    let (generics, arguments, bounds) = model.input.generics.split_for_impl();
    let bounds = readable(model).unwrap_or_else(|| quote!(#bounds));
    let path = tuple(model.instance_values());
    quote! {
        impl #generics #rt::Resource for #ident #arguments #bounds {
            type Path = #path;
            const DESCRIPTOR: &'static #rt::ResourceDescriptor =
                &#rt::ResourceDescriptor::__new(#rt::ResourceParts #parts);
        }
    }
}

fn placeholder(model: &Model<'_>, value: &PathValue<'_>) -> TokenStream {
    let rt = &model.rt;
    let name = &value.name;
    let kind = value.kind(rt);
    let field = optional_text(value.field().map(|field| field.wire.as_str()));
    quote!(#rt::placeholder(#name, #kind, #field))
}

fn key(model: &Model<'_>) -> TokenStream {
    let rt = &model.rt;
    let Some(key) = &model.key else {
        return quote!(__rt::None);
    };
    let placeholder = placeholder(model, key);
    let alias = optional_text(model.alias().map(|field| field.wire.as_str()));
    quote! {
        __rt::Some(
            #rt::key(#placeholder, #alias),
        )
    }
}

fn operation(model: &Model<'_>, operation: &OperationAttr) -> TokenStream {
    let rt = &model.rt;
    let route = route_name(operation.kind);
    let doc = &operation.doc;
    let parameters = parameters(model, operation);
    let output = output(model, operation);
    let reads = reads(model, operation);
    quote! {
        #rt::operation(
            &#route, #parameters, #output, FIELDS, #reads, #doc,
        )
    }
}

/// The function that checks whether the operation's record can be decoded.
fn reads(model: &Model<'_>, operation: &OperationAttr) -> TokenStream {
    let rt = &model.rt;
    match &operation.record {
        _ if operation.redirect.is_some() => quote!(#rt::decode_nothing),
        ResponseType::Other(record) => quote!(#rt::reads::<#record>),
        ResponseType::Own if operation.kind != OperationKind::Delete => {
            let record = model.self_type();
            quote!(#rt::own::reads::<#record>)
        }
        _ => quote!(#rt::decode_nothing),
    }
}

/// The table of an operation's parameters; `None` if any `impl Serialize` is accepted.
fn parameters(model: &Model<'_>, operation: &OperationAttr) -> TokenStream {
    let rt = &model.rt;
    match operation.params_type() {
        _ if operation.is_untyped() => quote!(__rt::None),
        None => quote!(__rt::Some(&[])),
        Some(_) if !operation.kind.takes_params() => {
            let of_trait = params_trait(operation.kind);
            quote!(__rt::Some(<Self as #rt::#of_trait>::PARAMETERS))
        }
        Some(ty) => {
            let table = quote_spanned!(ty.span()=> <#ty as #rt::TwilioParams>::PARAMETERS);
            quote!(__rt::Some(#table))
        }
    }
}

fn output(model: &Model<'_>, operation: &OperationAttr) -> TokenStream {
    let rt = &model.rt;
    let output = match &operation.record {
        _ if operation.redirect.is_some() => quote!(Redirect),
        ResponseType::Own if operation.kind == OperationKind::Delete => quote!(Nothing),
        ResponseType::Own => quote!(Resource),
        ResponseType::Nothing(_) => quote!(Nothing),
        ResponseType::Other(ty) => {
            let shape = quote_spanned!(ty.span()=> <#rt::Shape<#ty>>::object);
            return quote!({
                use #rt::ObjectShape as _;
                #rt::Output::Record(#shape)
            });
        }
    };
    quote!(#rt::Output::#output)
}

fn optional_text(text: Option<&str>) -> TokenStream {
    let some = text.map(|text| quote!(__rt::Some(#text)));
    some.unwrap_or_else(|| quote!(__rt::None))
}
