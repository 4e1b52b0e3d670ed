//! Literals as values of keys.

use proc_macro2::Span;
use syn::{Lit, Result, Token, parse::ParseStream};

use super::Key;

/// A literal as text.
pub(crate) fn text(key: &Key, input: ParseStream<'_>) -> Result<String> {
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

/// A number, which may be negative.
pub(crate) fn number(key: &Key, input: ParseStream<'_>) -> Result<(f64, Span)> {
    let at = input.fork();
    let span = at.parse::<Token![=]>().map_or(input.span(), |_| at.span());
    let text = text(key, input)?;
    let number = text.parse::<f64>().ok().filter(|number| number.is_finite());
    let message = || format!("expected `{} = ` and a number", key.name());
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
