//! `#[twilio_object(...)]` on the struct.

use proc_macro2::Ident;
use quote::ToTokens;
use syn::{Attribute, Path};

use crate::{
    attr::Keys,
    errors::Errors,
    field::{KIND_NAMES, KindName},
    ty,
};

#[derive(Default)]
pub(crate) struct ObjectAttr {
    pub(crate) crate_path: Option<Path>,
    pub(crate) kind: Option<KindName>,
    /// The word `sent`, if the object is sent.
    pub(crate) sent: Option<Ident>,
}

impl ObjectAttr {
    pub(crate) fn read(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut attr = Self::default();
        let mut keys = Keys::new(&["crate", "kind", "json", "sent"]);
        let names: &[&str] = if is_resource(attrs) {
            &["twilio_object"]
        } else {
            &["twilio_object", "twilio_resource"]
        };
        keys.read(attrs, names, errors, |key, input| {
            match key.name().as_str() {
                "crate" => key.crate_path(input, &mut attr.crate_path)?,
                "kind" => attr.kind = Some(key.word(input, &KIND_NAMES)?.0),
                "sent" => attr.sent = Some(key.flag(input)?),
                _ => {
                    key.flag(input)?;
                    attr.kind = Some("Json");
                }
            }
            Ok(())
        });
        attr
    }
}

/// Whether the type is a resource too: it may be part of another record.
pub(crate) fn is_resource(attrs: &[Attribute]) -> bool {
    let mut resource = attrs
        .iter()
        .filter(|attr| attr.path().is_ident("twilio_resource"));
    resource.any(|attr| ty::any_ident(attr.meta.to_token_stream(), &|ident| ident == "path"))
}
