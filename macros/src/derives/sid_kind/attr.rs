//! Reads `#[sid(...)]`.

use syn::{Attribute, LitStr, Path, Token, parse::ParseStream};

use crate::{
    attr::{Key, Keys},
    errors::Errors,
};

/// `#[sid("OQ", alphanumeric, crate = ::path)]`
#[derive(Default)]
pub(super) struct SidAttr {
    pub(super) prefixes: Vec<LitStr>,
    pub(super) is_alphanumeric: bool,
    pub(super) crate_path: Option<Path>,
}

impl SidAttr {
    pub(super) fn read(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut sid = Self::default();
        for attr in attrs.iter().filter(|attr| attr.path().is_ident("sid")) {
            let mut nested = Errors::default();
            let result = attr.parse_args_with(|input: ParseStream<'_>| {
                if input.peek(LitStr) {
                    sid.prefixes.extend(parse_prefixes(input)?);
                    input.parse::<Option<Token![,]>>()?;
                }
                let mut keys = Keys::new(&["alphanumeric", "crate"]);
                keys.read_keys(input, &mut nested, &mut |key, input| {
                    sid.read_key(key, input)
                });
                Ok(())
            });
            errors.keep(result);
            errors.append(nested);
        }
        sid
    }

    fn read_key(&mut self, key: &Key, input: ParseStream<'_>) -> syn::Result<()> {
        if key.name() == "crate" {
            return key.crate_path(input, &mut self.crate_path);
        }
        self.is_alphanumeric = key.flag(input).map(|_| true)?;
        Ok(())
    }
}

/// `"SM" | "MM"`
pub(crate) fn parse_prefixes(input: ParseStream<'_>) -> syn::Result<Vec<LitStr>> {
    let mut prefixes: Vec<LitStr> = vec![input.parse()?];
    while input.parse::<Option<Token![|]>>()?.is_some() {
        prefixes.push(input.parse()?);
    }
    Ok(prefixes)
}
