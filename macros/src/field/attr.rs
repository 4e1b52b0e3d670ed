//! `#[twilio_resource(...)]` on a field.

use proc_macro2::Ident;
use syn::{Attribute, Lit, LitStr, Result, Token, parse::ParseStream};

use crate::{
    attr::{Key, Keys},
    errors::Errors,
};

/// The name of a variant of the runtime's `Kind`.
pub(crate) type KindName = &'static str;

/// What `kind = ...` takes, and the `Kind` it means.
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

#[derive(Default)]
pub(crate) struct FieldAttr {
    pub(crate) placeholder: Option<LitStr>,
    pub(crate) json: Option<Ident>,
    pub(crate) pii: bool,
    explicit_kind: Option<(KindName, Ident)>,
    pub(crate) format: Option<(FormatName, Ident)>,
    pub(crate) initial: Option<String>,
}

impl FieldAttr {
    pub(crate) fn read(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut attr = Self::default();
        let mut keys = Keys::new(&["placeholder", "json", "pii", "kind", "format", "initial"]);
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
            "initial" => self.initial = Some(initial(key, input)?),
            _ => {
                key.flag(input)?;
                self.pii = true;
            }
        }
        Ok(())
    }

    /// The kind that the attribute says: a date's format means a timestamp.
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
                "`json` is a kind too: keep `json` or `kind`, not both",
            );
        }
        if let Some((_, format)) = &self.format
            && self.kind() != Some("Timestamp")
        {
            errors.at(format, "only `kind = timestamp` has a `format`");
        }
    }
}

/// A literal as the text of a new record's value.
fn initial(key: &Key, input: ParseStream<'_>) -> Result<String> {
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
            format!("expected `initial = {EXAMPLE}`"),
        )),
    }
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
