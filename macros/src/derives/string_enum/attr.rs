//! `#[string_enum(...)]` on the enum and on its variants.

use syn::{Attribute, LitStr, Path};

use crate::{attr::Keys, errors::Errors, text::case::Rule};

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
                key.crate_path(input, &mut attr.crate_path)?;
            } else {
                attr.rename_all = Some(key.rule(input)?);
            }
            Ok(())
        });
        attr
    }
}

/// The text of a variant, from `name = "..."`.
pub(crate) fn read_name(attrs: &[Attribute], errors: &mut Errors) -> Option<LitStr> {
    let mut name = None;
    Keys::new(&["name"]).read(attrs, &["string_enum"], errors, |key, input| {
        name = Some(key.string(input)?);
        Ok(())
    });
    name
}
