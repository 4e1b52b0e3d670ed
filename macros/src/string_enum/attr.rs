//! `#[string_enum(...)]` on the enum and on its variants.

use syn::{Attribute, Error, LitStr, Path};

use crate::{attr::Keys, case::Rule, errors::Errors, suggest};

#[derive(Default)]
pub(crate) struct EnumAttr {
    pub(crate) crate_path: Option<Path>,
    pub(crate) rename_all: Option<Rule>,
}

impl EnumAttr {
    pub(crate) fn read(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut attr = Self::default();
        let mut keys = Keys::new(&["crate", "rename_all"]);
        keys.read(attrs, &["string_enum"], errors, |key, input| {
            if key.name() == "crate" {
                attr.crate_path = Some(key.value(input, "path")?);
            } else {
                attr.rename_all = Some(rule(&key.string(input)?)?);
            }
            Ok(())
        });
        attr
    }
}

/// The text of a variant, where `name = "..."` gives it.
pub(crate) fn read_name(attrs: &[Attribute], errors: &mut Errors) -> Option<LitStr> {
    let mut name = None;
    Keys::new(&["name"]).read(attrs, &["string_enum"], errors, |key, input| {
        name = Some(key.string(input)?);
        Ok(())
    });
    name
}

fn rule(text: &LitStr) -> syn::Result<Rule> {
    let name = text.value();
    Rule::from_name(&name).ok_or_else(|| {
        let known = Rule::NAMES.map(|(name, _)| name);
        let hint = match suggest::did_you_mean(&name, known) {
            hint if hint.is_empty() => format!("; there are `{}`", known.join("`, `")),
            hint => hint,
        };
        Error::new(text.span(), format!("no such rule{hint}"))
    })
}
