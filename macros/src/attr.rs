//! Reads attributes: keys in any order, separated by commas, each at most once. The keys of
//! each derive are not here.

use proc_macro2::{Ident, Spacing, TokenStream, TokenTree};
use quote::quote;
use syn::{
    Attribute, Error, LitStr, Meta, Path, Result, Token,
    ext::IdentExt,
    parse::{Parse, ParseStream},
};

use crate::{
    errors::Errors,
    text::{case::Rule, doc, naming::unraw, suggest},
};

pub(crate) mod literal;
pub(crate) mod serde;

/// The keys that an attribute accepts, and those that were read.
pub(crate) struct Keys {
    known: &'static [&'static str],
    seen: Vec<String>,
}

/// One key before its value is read.
pub(crate) struct Key {
    pub(crate) ident: Ident,
    /// The documentation comment before it.
    pub(crate) doc: String,
}

impl Keys {
    pub(crate) fn new(known: &'static [&'static str]) -> Self {
        Self {
            known,
            seen: Vec::new(),
        }
    }

    /// Whether the key was specified, even if it is misspelt or its value is wrong.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.seen.iter().any(|seen| seen == key)
    }

    /// Reads every attribute of one of these names: `read` takes each key's value.
    pub(crate) fn read(
        &mut self,
        attrs: &[Attribute],
        names: &[&str],
        errors: &mut Errors,
        mut read: impl FnMut(&Key, ParseStream<'_>) -> Result<()>,
    ) {
        for attr in attrs {
            if !names.iter().any(|name| attr.path().is_ident(name)) {
                continue;
            }
            let Meta::List(list) = &attr.meta else {
                let name = crate::ty::source(attr.path());
                errors.at(
                    &attr.meta,
                    format!("the keys are in parentheses: write `#[{name}(...)]`"),
                );
                continue;
            };
            let result = list.parse_args_with(|input: ParseStream<'_>| {
                self.read_keys(input, errors, &mut read);
                Ok(())
            });
            errors.keep(result);
        }
    }

    /// Reads the keys between one pair of parentheses. After an error it continues after
    /// the next comma.
    pub(crate) fn read_keys(
        &mut self,
        input: ParseStream<'_>,
        errors: &mut Errors,
        read: &mut dyn FnMut(&Key, ParseStream<'_>) -> Result<()>,
    ) {
        while !input.is_empty() {
            let result = self
                .read_key(input, read)
                .and_then(|()| end_of_value(input));
            if let Err(error) = result {
                errors.push(error);
                skip_value(input);
            }
        }
    }

    fn read_key(
        &mut self,
        input: ParseStream<'_>,
        read: &mut dyn FnMut(&Key, ParseStream<'_>) -> Result<()>,
    ) -> Result<()> {
        let doc = doc::text(&input.call(Attribute::parse_outer)?);
        if !input.peek(syn::Ident::peek_any) {
            let expected = suggest::one_of(self.known.iter().copied());
            return Err(input.error(format!("expected one of {expected}")));
        }
        let ident = input.call(Ident::parse_any)?;
        let name = unraw(&ident);
        if !self.known.contains(&name.as_str()) {
            let suggestion = suggest::nearest(&name, self.known.iter().copied());
            self.seen.extend(suggestion.map(str::to_owned));
            let hint = suggest::hint(&name, self.known.iter().copied());
            return Err(Error::new(
                ident.span(),
                format!("unknown key `{name}`{hint}"),
            ));
        }
        if self.has(&name) {
            let message = format!("`{name}` is specified twice: remove one of them");
            return Err(Error::new(ident.span(), message));
        }
        self.seen.push(name);
        read(&Key { ident, doc }, input)
    }
}

impl Key {
    pub(crate) fn name(&self) -> String {
        unraw(&self.ident)
    }

    /// `= value`, or an error that shows what to write.
    pub(crate) fn value<T: Parse>(&self, input: ParseStream<'_>, example: &str) -> Result<T> {
        let expected = |at: &Error| {
            let message = format!("expected `{} = {example}`", self.name());
            Error::new(at.span(), message)
        };
        if !input.peek(Token![=]) {
            return Err(expected(&Error::new(self.ident.span(), "")));
        }
        input.parse::<Token![=]>()?;
        let quoted = input.fork().parse::<LitStr>().ok();
        input.parse().map_err(|error| {
            let unquoted = quoted.filter(|text| text.parse::<T>().is_ok());
            match unquoted.map(|text| (text.value(), text.span())) {
                Some((value, span)) => {
                    let message = format!("write it without quotes: `{} = {value}`", self.name());
                    Error::new(span, message)
                }
                None => expected(&error),
            }
        })
    }

    pub(crate) fn string(&self, input: ParseStream<'_>) -> Result<LitStr> {
        self.value(input, "\"...\"")
    }

    /// `= path` of a crate. Generated code is in many modules, where a relative path would
    /// mean something else.
    pub(crate) fn crate_path(&self, input: ParseStream<'_>, to: &mut Option<Path>) -> Result<()> {
        let path: Path = self.value(input, "::path")?;
        // A rejected path is kept, so that it causes only one error.
        let result = check_absolute(&path);
        *to = Some(path);
        result
    }

    /// `= "rule"`, one of serde's.
    pub(crate) fn rule(&self, input: ParseStream<'_>) -> Result<Rule> {
        let text = self.string(input)?;
        let name = text.value();
        Rule::from_name(&name).ok_or_else(|| {
            let known = Rule::NAMES.map(|(name, _)| name);
            Error::new(text.span(), self.not_a_value(&name, known))
        })
    }

    /// `= word`, one of the accepted words.
    pub(crate) fn word<T: Copy>(
        &self,
        input: ParseStream<'_>,
        known: &[(&str, T)],
    ) -> Result<(T, Ident)> {
        let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
        let word: AnyIdent = self.value(input, &names.join(" | "))?;
        let text = unraw(&word.0);
        if let Some((_, value)) = known.iter().find(|(name, _)| *name == text) {
            return Ok((*value, word.0));
        }
        let message = self.not_a_value(&text, names.iter().copied());
        Err(Error::new(word.0.span(), message))
    }

    /// The message for a value that is not one of those that the key accepts.
    pub(crate) fn not_a_value<'a>(
        &self,
        text: &str,
        known: impl IntoIterator<Item = &'a str> + Clone,
    ) -> String {
        let hint = suggest::hint(text, known);
        format!("`{text}` is not a value of `{}`{hint}", self.name())
    }

    /// A key without a value.
    pub(crate) fn flag(&self, input: ParseStream<'_>) -> Result<Ident> {
        if input.is_empty() || input.peek(Token![,]) {
            return Ok(self.ident.clone());
        }
        let message = format!("`{0}` takes no value: write `{0}`", self.name());
        Err(Error::new(self.ident.span(), message))
    }
}

/// An identifier that may be a keyword.
pub(crate) struct AnyIdent(pub(crate) Ident);

impl Parse for AnyIdent {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        input.call(Ident::parse_any).map(Self)
    }
}

/// Whether a path has the same meaning in every module: it begins with `::`, `crate` or a
/// macro's `$crate`.
pub(crate) fn check_absolute(path: &Path) -> Result<()> {
    const WHY: &str = "generated code is in several modules";
    let first = path.segments.first().map(|segment| &segment.ident);
    let is_absolute = path.leading_colon.is_some()
        || first.is_some_and(|first| first == "crate" || first == "$crate");
    if is_absolute {
        return Ok(());
    }
    let text = crate::ty::source(path);
    let message = match text.split_once("::") {
        Some(("self" | "super", rest)) => {
            format!("this path is relative, and {WHY}: write `crate::...::{rest}`")
        }
        _ => format!("this path is relative, and {WHY}: write `::{text}`"),
    };
    Err(Error::new_spanned(path, message))
}

/// The crate that a derive is imported from. Without `crate = path` the expansion finds the
/// runtime there.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Home {
    Runtime,
    Resources,
}

impl Home {
    /// The path of the runtime: the one of `crate = path`, else this crate.
    pub(crate) fn runtime(self, path: Option<&Path>) -> TokenStream {
        match (path, self) {
            (Some(path), _) => quote!(#path),
            (None, Self::Runtime) => quote!(::twilio_runtime),
            (None, Self::Resources) => quote!(::twilio_resources),
        }
    }
}

fn end_of_value(input: ParseStream<'_>) -> Result<()> {
    if input.is_empty() {
        return Ok(());
    }
    if input.peek(Token![,]) {
        return input.parse::<Token![,]>().map(drop);
    }
    Err(input.error("expected `,` before the next key"))
}

/// Skips the next comma that is not between angle brackets, and everything before it.
fn skip_value(input: ParseStream<'_>) {
    let mut depth = 0_usize;
    while let Ok(token) = input.parse::<TokenTree>() {
        let TokenTree::Punct(punct) = token else {
            continue;
        };
        match (punct.as_char(), punct.spacing()) {
            ('<', _) => depth += 1,
            ('>', _) => depth = depth.saturating_sub(1),
            (',', Spacing::Alone) if depth == 0 => return,
            _ => {}
        }
    }
}
