//! `#[twilio_resource(...)]` on a field.

use proc_macro2::{Ident, Span};
use syn::{Attribute, LitStr, Result, parse::ParseStream};

use crate::{
    attr::{Key, Keys, literal},
    errors::Errors,
};

/// The name of a variant of the runtime's `Kind`.
pub(crate) type KindName = &'static str;

/// The values of `kind = ...`, each with its `Kind`.
pub(crate) const KIND_NAMES: [(&str, KindName); 7] = [
    ("string", "String"),
    ("integer", "Integer"),
    ("number", "Number"),
    ("bool", "Bool"),
    ("timestamp", "Timestamp"),
    ("date", "Date"),
    ("json", "Json"),
];

/// The name of a variant of the runtime's `DateFormat`.
type FormatName = &'static str;

const FORMAT_NAMES: [(&str, FormatName); 2] = [("rfc3339", "Rfc3339"), ("rfc2822", "Rfc2822")];

const KEYS: [&str; 7] = [
    "placeholder",
    "json",
    "pii",
    "deprecated",
    "kind",
    "format",
    "initial",
];

#[derive(Default)]
pub(crate) struct FieldAttr {
    pub(crate) placeholder: Option<LitStr>,
    pub(crate) json: Option<Ident>,
    pub(crate) pii: bool,
    pub(crate) deprecated: bool,
    explicit_kind: Option<(KindName, Ident)>,
    pub(crate) format: Option<(FormatName, Ident)>,
    pub(crate) initial: Option<(String, Span)>,
}

impl FieldAttr {
    pub(crate) fn read(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut attr = Self::default();
        let mut keys = Keys::new(&KEYS);
        let names = ["twilio_resource", "twilio_object"];
        keys.read(attrs, &names, errors, |key, input| {
            attr.read_key(key, input)
        });
        attr
    }

    fn read_key(&mut self, key: &Key, input: ParseStream<'_>) -> Result<()> {
        match key.name().as_str() {
            "placeholder" => self.placeholder = Some(key.string(input)?),
            "json" => self.json = Some(key.flag(input)?),
            "kind" => self.explicit_kind = Some(key.word(input, &KIND_NAMES)?),
            "format" => self.format = Some(key.word(input, &FORMAT_NAMES)?),
            "initial" => self.initial = Some(literal::text(key, input)?),
            "deprecated" => self.deprecated = key.flag(input).map(|_| true)?,
            _ => self.pii = key.flag(input).map(|_| true)?,
        }
        Ok(())
    }

    /// The kind from the attribute: a date format means a timestamp.
    pub(crate) fn kind(&self) -> Option<KindName> {
        let explicit = self.explicit_kind.as_ref().map(|(kind, _)| *kind);
        explicit
            .or(self.json.is_some().then_some("Json"))
            .or(self.format.is_some().then_some("Timestamp"))
    }

    pub(crate) fn validate(&self, errors: &mut Errors) {
        if let (Some(json), Some(_)) = (&self.json, &self.explicit_kind) {
            errors.at(
                json,
                "`json` and `kind` both specify the kind: remove one of them",
            );
        }
        if let Some((_, format)) = &self.format
            && self.kind() != Some("Timestamp")
        {
            errors.at(
                format,
                "`format` is only for a timestamp: write `kind = timestamp`, or remove `format`",
            );
        }
    }
}
