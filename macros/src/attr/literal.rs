//! Literals as values of keys.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;
use syn::{Lit, Result, Token, parse::ParseStream};

use super::Key;
use crate::expansion;

/// A literal as text, and its span.
pub(crate) fn text(key: &Key, input: ParseStream<'_>) -> Result<(String, Span)> {
    let at = input.fork();
    let span = at.parse::<Token![=]>().map_or(input.span(), |_| at.span());
    read(key, input).map(|text| (text, span))
}

fn read(key: &Key, input: ParseStream<'_>) -> Result<String> {
    const EXAMPLE: &str = "\"text\"`, a number or `true | false";
    let at_equals = input.fork();
    if at_equals.parse::<Token![=]>().is_ok() && at_equals.peek(Token![-]) {
        let Signed(text) = key.value(input, EXAMPLE)?;
        return Ok(text);
    }
    match key.value(input, EXAMPLE)? {
        Lit::Str(text) => Ok(text.value()),
        Lit::Int(number) => Ok(number.base10_digits().to_owned()),
        Lit::Float(number) => Ok(number.base10_digits().to_owned()),
        Lit::Bool(flag) => Ok(flag.value.to_string()),
        other => Err(syn::Error::new(
            other.span(),
            format!("expected `{} = {EXAMPLE}`", key.name()),
        )),
    }
}

/// A constant whose evaluation fails, with one message at the literal, if the text is not a
/// value of the kind.
pub(crate) fn check(by: &str, kind: &TokenStream, text: &str, span: Span) -> TokenStream {
    let (rt, by) = (expansion::runtime_at(span), Ident::new(by, span));
    quote_spanned!(span=> const _: () = #rt::#by(#kind, #text);)
}

/// A number, which may be negative.
pub(crate) fn number(key: &Key, input: ParseStream<'_>) -> Result<(f64, Span)> {
    let (text, span) = text(key, input)?;
    let number = text.parse::<f64>().ok().filter(|number| number.is_finite());
    let message = || format!("expected a number, such as `{} = 10`", key.name());
    let number = number.ok_or_else(|| syn::Error::new(span, message()))?;
    Ok((number, span))
}

/// A negative number.
struct Signed(String);

impl syn::parse::Parse for Signed {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        input.parse::<Token![-]>()?;
        match input.parse()? {
            Lit::Int(number) => Ok(Self(format!("-{}", number.base10_digits()))),
            Lit::Float(number) => Ok(Self(format!("-{}", number.base10_digits()))),
            other => Err(syn::Error::new(other.span(), "expected a number")),
        }
    }
}
