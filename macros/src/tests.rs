//! Tests of the expansion: the whole of it, the expansion of an unfinished declaration, and
//! its cost. The compiler's messages are tested in `tests/ui`, not here.

use proc_macro2::TokenStream;
use syn::{
    Attribute, DeriveInput,
    parse::{ParseStream, Parser},
};

use crate::attr::Home;

mod cost;
mod docs;
mod expansion;
mod fallback;
mod mistakes;

/// The expansion of all derives of all items in `source`.
fn expand(source: &str) -> TokenStream {
    parse(source).into_iter().map(expand_item).collect()
}

fn parse(source: &str) -> Vec<DeriveInput> {
    let items = |input: ParseStream<'_>| {
        let mut items = Vec::new();
        while !input.is_empty() {
            items.push(input.parse::<DeriveInput>()?);
        }
        Ok(items)
    };
    items.parse_str(source).unwrap()
}

fn expand_item(item: DeriveInput) -> TokenStream {
    let derives = derives(&item.attrs);
    let item = crate::prepared(item);
    let mut out = TokenStream::new();
    for derive in derives {
        out.extend(match derive.as_str() {
            "TwilioResource" => crate::derives::resource::derive(&item, Home::Runtime),
            "TwilioParams" => crate::derives::params::derive(&item, Home::Runtime),
            "StringEnum" => crate::derives::string_enum::derive(&item, Home::Runtime),
            "TwilioObject" => crate::derives::object::derive(&item, Home::Runtime),
            "SidKind" => crate::derives::sid_kind::derive(&item, Home::Runtime),
            _ => continue,
        });
    }
    out
}

/// The last segments of the paths in `#[derive(...)]`.
fn derives(attrs: &[Attribute]) -> Vec<String> {
    let mut derives = Vec::new();
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("derive")) {
        attr.parse_nested_meta(|meta| {
            let last = meta.path.segments.last();
            derives.extend(last.map(|last| last.ident.to_string()));
            Ok(())
        })
        .unwrap();
    }
    derives
}
