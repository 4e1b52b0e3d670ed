//! `#[param(...)]` on a field, `#[twilio_params(...)]` on the struct.

use proc_macro2::{Ident, Span};
use syn::{Attribute, LitInt, LitStr, Path, Result, parse::ParseStream};

use crate::{
    attr::{Key, Keys, literal},
    errors::Errors,
    text::case::Rule,
};

/// `#[twilio_params(...)]`
#[derive(Default)]
pub(crate) struct ContainerAttr {
    pub(crate) crate_path: Option<Path>,
    pub(crate) rename_all: Option<Rule>,
}

impl ContainerAttr {
    pub(crate) fn read(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut attr = Self::default();
        let names = ["twilio_params", "param"];
        Keys::new(&["crate", "rename_all"]).read(attrs, &names, errors, |key, input| {
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

const KEYS: [&str; 12] = [
    "name",
    "header",
    "query",
    "json",
    "prefix",
    "max_length",
    "minimum",
    "maximum",
    "default",
    "deprecated",
    "pii",
    "field",
];

#[derive(Default)]
pub(crate) struct ParamAttr {
    pub(crate) name: Option<LitStr>,
    pub(crate) header: Option<LitStr>,
    pub(crate) query: Option<Ident>,
    pub(crate) json: Option<Ident>,
    pub(crate) prefix: Option<Ident>,
    pub(crate) max_length: Option<LitInt>,
    pub(crate) minimum: Option<(f64, Span)>,
    pub(crate) maximum: Option<(f64, Span)>,
    pub(crate) default: Option<(String, Span)>,
    pub(crate) deprecated: bool,
    pub(crate) pii: bool,
    pub(crate) field: Option<LitStr>,
}

impl ParamAttr {
    pub(crate) fn read(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut attr = Self::default();
        Keys::new(&KEYS).read(attrs, &["param"], errors, |key, input| {
            attr.read_key(key, input)
        });
        attr
    }

    fn read_key(&mut self, key: &Key, input: ParseStream<'_>) -> Result<()> {
        match key.name().as_str() {
            "name" => self.name = Some(key.string(input)?),
            "header" => self.header = Some(key.string(input)?),
            "query" => self.query = Some(key.flag(input)?),
            "json" => self.json = Some(key.flag(input)?),
            "prefix" => self.prefix = Some(key.flag(input)?),
            "minimum" => self.minimum = Some(literal::number(key, input)?),
            "maximum" => self.maximum = Some(literal::number(key, input)?),
            "default" => self.default = Some(literal::text(key, input)?),
            "field" => self.field = Some(key.string(input)?),
            "deprecated" => self.deprecated = key.flag(input).map(|_| true)?,
            "pii" => self.pii = key.flag(input).map(|_| true)?,
            _ => {
                let limit: LitInt = key.value(input, "191")?;
                if limit.base10_parse::<u32>().is_err() {
                    let message = format!("expected `max_length = 191`, at most {}", u32::MAX);
                    return Err(syn::Error::new(limit.span(), message));
                }
                self.max_length = Some(limit);
            }
        }
        Ok(())
    }
}
