//! The forms that an address may have, for signatures, messages and documentation.

use std::cell::OnceCell;

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::Type;

use super::parent_type;
use crate::{
    derives::resource::{model::Model, operation::Scope},
    text::naming::unraw,
    ty,
};

/// The accepted forms.
struct Forms<'a> {
    is_collection: bool,
    /// A record of the resource itself.
    record: Option<TokenStream>,
    parent: Option<&'a Type>,
    /// The key after the parent.
    key: Option<TokenStream>,
    /// The path values in order.
    values: TokenStream,
    /// The field whose text may replace the key.
    alias: Option<String>,
}

impl<'a> Forms<'a> {
    fn of(model: &Model<'a>, scope: Scope) -> Self {
        let parent = parent_type(model).filter(|_| !model.values.is_empty());
        if scope == Scope::Collection {
            return Self {
                is_collection: true,
                record: None,
                parent,
                key: None,
                values: lone_or_tuple(short(model, &model.values)),
                alias: None,
            };
        }
        let values: Vec<_> = model.instance_values().collect();
        Self {
            is_collection: false,
            record: model.is_address().then(|| model.self_type()),
            parent,
            key: model.key.as_ref().map(ToTokens::to_token_stream),
            values: lone_or_tuple(short(model, &values)),
            alias: model.alias().map(|field| unraw(field.ident)),
        }
    }
}

/// The forms of a record's and of a collection's address. The operations share them.
pub(crate) struct Written<'m, 'a> {
    model: &'m Model<'a>,
    record: OnceCell<(TokenStream, String)>,
    collection: OnceCell<(TokenStream, String)>,
}

impl<'m, 'a> Written<'m, 'a> {
    pub(crate) fn new(model: &'m Model<'a>) -> Self {
        Self {
            model,
            record: OnceCell::new(),
            collection: OnceCell::new(),
        }
    }

    /// The bound that an operation has for its address.
    pub(crate) fn bound(&self, scope: Scope) -> &TokenStream {
        &self.get(scope).0
    }

    /// The forms in words.
    pub(crate) fn words(&self, scope: Scope) -> &str {
        &self.get(scope).1
    }

    fn get(&self, scope: Scope) -> &(TokenStream, String) {
        let cell = match scope {
            Scope::Record => &self.record,
            Scope::Collection => &self.collection,
        };
        cell.get_or_init(|| {
            let forms = Forms::of(self.model, scope);
            (bound(self.model, &forms), words(self.model, &forms))
        })
    }
}

/// The runtime's trait whose error message names these forms.
fn bound(model: &Model<'_>, forms: &Forms<'_>) -> TokenStream {
    let (rt, self_type, values) = (&model.rt, model.self_type(), &forms.values);
    let (record, parent) = (forms.record.is_some(), forms.parent.is_some());
    let mut module = match (record, parent) {
        _ if forms.is_collection && parent => "collection_parent",
        _ if forms.is_collection => "collection",
        (true, true) if model.is_singleton() => "singleton_record_parent",
        (false, true) if model.is_singleton() => "singleton_parent",
        (true, true) => "record_parent",
        (false, true) => "parent",
        (true, false) => "record",
        (false, false) => "values",
    }
    .to_owned();
    if forms.alias.is_some() {
        module.push_str("_alias");
    }
    let module = format_ident!("{module}");
    let of_trait = if forms.is_collection {
        quote!(Within)
    } else {
        quote!(At)
    };
    let parent = forms.parent.map(|parent| quote!(#parent,));
    let key = parent
        .as_ref()
        .and(forms.key.as_ref())
        .map(|key| quote!(#key,));
    quote!(#rt::forms::#module::#of_trait<#self_type, #parent #key #values>)
}

/// The forms in words: "`&Session` or `(Sid<Service>, Sid<Session>)`".
fn words(model: &Model<'_>, forms: &Forms<'_>) -> String {
    let record = forms
        .record
        .as_ref()
        .map(|record| format!("&{}", ty::source(record)));
    let parent = forms.parent.map(|parent| match &forms.key {
        Some(key) => format!("(&{}, {})", ty::source(parent), ty::source(key)),
        None => format!("&{}", ty::source(parent)),
    });
    let values = Some(ty::source(&forms.values));
    let all: Vec<String> = [record, parent, values].into_iter().flatten().collect();
    let alias = forms
        .alias
        .as_ref()
        .map(|alias| format!("; the `{alias}` as `&str` can be used instead of the key"));
    let account = model
        .has_own_account
        .then_some("; the SID of another account can be added in front");
    enumerate(&all) + &alias.unwrap_or_default() + account.unwrap_or_default()
}

/// The values of an address, without the account if that is the client's.
fn short<'v, T>(model: &Model<'_>, values: &'v [T]) -> &'v [T] {
    match values {
        [_, rest @ ..] if model.has_own_account => rest,
        all => all,
    }
}

/// The type of path values in an address: a single one needs no tuple.
pub(crate) fn lone_or_tuple<T: ToTokens>(types: &[T]) -> TokenStream {
    match types {
        [one] => one.to_token_stream(),
        all => quote!((#(#all),*)),
    }
}

fn enumerate(forms: &[String]) -> String {
    let quoted: Vec<String> = forms.iter().map(|form| format!("`{form}`")).collect();
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
