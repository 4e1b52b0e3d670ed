//! Documentation comments: from attributes to text and back.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Expr, ExprLit, Lit, Meta};

/// The text of the documentation comments among `attrs`, as it was written.
pub(crate) fn text(attrs: &[Attribute]) -> String {
    let lines: Vec<String> = attrs.iter().filter_map(line).collect();
    let lines = lines
        .iter()
        .flat_map(|text| text.lines().chain(text.is_empty().then_some("")));
    let unindented: Vec<&str> = lines
        .map(|line| line.strip_prefix(' ').unwrap_or(line).trim_end())
        .collect();
    unindented.join("\n").trim_matches('\n').to_owned()
}

fn line(attr: &Attribute) -> Option<String> {
    match &attr.meta {
        Meta::NameValue(meta) if meta.path.is_ident("doc") => match &meta.value {
            Expr::Lit(ExprLit {
                lit: Lit::Str(text),
                ..
            }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

/// One `#[doc]` attribute, because each attribute costs compile time.
pub(crate) fn attribute(text: &str) -> TokenStream {
    quote!(#[doc = #text])
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    #[test]
    fn lines_lose_the_space_after_the_slashes() {
        let attrs = [
            parse_quote!(#[doc = " One"]),
            parse_quote!(#[doc = "   two"]),
        ];
        assert_eq!(text(&attrs), "One\n  two");
    }

    #[test]
    fn blank_lines_between_paragraphs_are_kept() {
        let attrs = [
            parse_quote!(#[doc = " One"]),
            parse_quote!(#[doc = ""]),
            parse_quote!(#[doc = " two"]),
        ];
        assert_eq!(text(&attrs), "One\n\ntwo");
    }

    #[test]
    fn other_attributes_are_not_documentation() {
        let attrs = [parse_quote!(#[doc(hidden)]), parse_quote!(#[must_use])];
        assert_eq!(text(&attrs), "");
    }
}
