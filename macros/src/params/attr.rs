//! `#[param(...)]` on a field, `#[twilio_params(...)]` on the struct.

use proc_macro2::Ident;
use syn::{Attribute, LitInt, LitStr, Path, Result, parse::ParseStream};

use crate::{
    attr::{Key, Keys},
    errors::Errors,
};

/// The path that `crate = path` on the struct gives.
pub(crate) fn read_container(attrs: &[Attribute], errors: &mut Errors) -> Option<Path> {
    let mut path = None;
    let names = ["twilio_params", "param"];
    Keys::new(&["crate"]).read(attrs, &names, errors, |key, input| {
        path = Some(key.value(input, "path")?);
        Ok(())
    });
    path
}

#[derive(Default)]
pub(crate) struct ParamAttr {
    pub(crate) name: Option<LitStr>,
    pub(crate) header: Option<LitStr>,
    pub(crate) json: Option<Ident>,
    pub(crate) prefix: Option<Ident>,
    pub(crate) max_length: Option<LitInt>,
}

impl ParamAttr {
    pub(crate) fn read(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut attr = Self::default();
        let mut keys = Keys::new(&["name", "header", "json", "prefix", "max_length"]);
        keys.read(attrs, &["param"], errors, |key, input| {
            attr.read_key(key, input)
        });
        attr
    }

    fn read_key(&mut self, key: &Key, input: ParseStream<'_>) -> Result<()> {
        match key.name().as_str() {
            "name" => self.name = Some(key.string(input)?),
            "header" => self.header = Some(key.string(input)?),
            "json" => self.json = Some(key.flag(input)?),
            "prefix" => self.prefix = Some(key.flag(input)?),
            _ => {
                let limit: LitInt = key.value(input, "191")?;
                limit.base10_parse::<u32>()?;
                self.max_length = Some(limit);
            }
        }
        Ok(())
    }
}
