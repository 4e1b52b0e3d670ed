//! Replaces `Self` in the types of fields: generated code repeats them where `Self` is
//! another type.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Data, DeriveInput};

use crate::ty::any_ident;

/// Writes out every `Self` in the types of a struct's fields.
pub(crate) fn resolve(mut input: DeriveInput) -> DeriveInput {
    let ident = &input.ident;
    let (_, arguments, _) = input.generics.split_for_impl();
    let self_type = quote!(#ident #arguments);
    if let Data::Struct(data) = &mut input.data {
        for field in &mut data.fields {
            let tokens = field.ty.to_token_stream();
            if !any_ident(tokens.clone(), &is_self) {
                continue;
            }
            if let Ok(ty) = syn::parse2(replace(tokens, &self_type)) {
                field.ty = ty;
            }
        }
    }
    input
}

fn is_self(ident: &Ident) -> bool {
    ident == "Self"
}

fn replace(tokens: TokenStream, self_type: &TokenStream) -> TokenStream {
    let replaced = tokens.into_iter().map(|token| match token {
        TokenTree::Ident(ident) if is_self(&ident) => self_type.clone(),
        TokenTree::Group(group) => {
            let mut inner = Group::new(group.delimiter(), replace(group.stream(), self_type));
            inner.set_span(group.span());
            TokenTree::Group(inner).into()
        }
        other => other.into(),
    });
    replaced.collect()
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;
    use crate::ty::source;

    #[test]
    fn self_is_the_type_with_its_parameters() {
        let input = resolve(parse_quote! {
            struct Node<T = u8> { all: Vec<(Self, T)>, one: Box<Self> }
        });
        let Data::Struct(data) = &input.data else {
            panic!()
        };
        let types: Vec<String> = data.fields.iter().map(|field| source(&field.ty)).collect();
        assert_eq!(types, ["Vec<(Node<T>, T)>", "Box<Node<T>>"]);
    }
}
