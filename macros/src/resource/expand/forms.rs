//! The forms that an address may have, for signatures, messages and documentation.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

use super::parent_type;
use crate::{
    resource::{
        model::{Model, PathValue},
        operation::OperationKind,
    },
    ty,
};

/// What says which record, or which collection: one type for each form.
pub(crate) fn of(model: &Model<'_>, kind: OperationKind) -> Vec<TokenStream> {
    if kind.is_of_collection() {
        within(model)
    } else {
        at(model)
    }
}

/// The bound that an operation has for its address. Its text names the forms.
pub(crate) fn bound(model: &Model<'_>, kind: OperationKind) -> TokenStream {
    let (rt, self_type) = (&model.rt, model.self_type());
    let forms = of(model, kind);
    let count = match forms.len() {
        1 => "one",
        2 => "two",
        3 => "three",
        4 => "four",
        _ => "five",
    };
    let count = Ident::new(count, Span::call_site());
    let of_trait = if kind.is_of_collection() {
        quote!(Within)
    } else {
        quote!(At)
    };
    quote!(#rt::__private::forms::#count::#of_trait<#self_type, #(#forms),*>)
}

/// The forms in words: "`&Session` or `(Sid<Service>, Sid<Session>)`".
pub(crate) fn words(model: &Model<'_>, kind: OperationKind) -> String {
    let forms: Vec<String> = of(model, kind).iter().map(ty::source).collect();
    enumerate(&forms)
}

fn at(model: &Model<'_>) -> Vec<TokenStream> {
    let mut forms = Vec::new();
    if model.is_address() {
        let self_type = model.self_type();
        forms.push(quote!(&'static #self_type));
    }
    let values: Vec<TokenStream> = model.values.iter().map(form).collect();
    let parent = parent_type(model).filter(|_| !values.is_empty());
    let Some(key) = &model.key else {
        forms.extend(parent.map(|parent| quote!(&'static #parent)));
        forms.push(lone_or_tuple(&values));
        return forms;
    };
    for key in keys(model, key) {
        forms.extend(parent.map(|parent| quote!((&'static #parent, #key))));
        let mut all = values.clone();
        all.push(key);
        forms.push(lone_or_tuple(&all));
    }
    forms
}

fn within(model: &Model<'_>) -> Vec<TokenStream> {
    let parent = parent_type(model).map(|parent| quote!(&'static #parent));
    let values: Vec<TokenStream> = model.values.iter().map(form).collect();
    parent.into_iter().chain([lone_or_tuple(&values)]).collect()
}

/// The key as itself and, where it has an alias, as text.
fn keys(model: &Model<'_>, key: &PathValue<'_>) -> Vec<TokenStream> {
    let alias = model.attr.alias.is_some() && !key.is_string();
    let alias = alias.then(|| quote!(&'static ::core::primitive::str));
    [form(key)].into_iter().chain(alias).collect()
}

fn form(value: &PathValue<'_>) -> TokenStream {
    if value.is_string() {
        quote!(&'static ::core::primitive::str)
    } else {
        value.to_token_stream()
    }
}

pub(crate) fn lone_or_tuple<T: ToTokens>(types: &[T]) -> TokenStream {
    match types {
        [one] => one.to_token_stream(),
        all => quote!((#(#all),*)),
    }
}

fn enumerate(forms: &[String]) -> String {
    let quoted: Vec<String> = forms
        .iter()
        .map(|form| format!("`{}`", form.replace("::core::primitive::", "")))
        .collect();
    match quoted.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [all @ .., last] => format!("{} or {last}", all.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::enumerate;

    #[test]
    fn the_last_of_several_follows_or() {
        let forms = ["A", "B", "C"].map(str::to_owned);
        assert_eq!(enumerate(&forms), "`A`, `B` or `C`");
        assert_eq!(enumerate(&forms[..1]), "`A`");
    }
}
