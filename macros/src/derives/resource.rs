//! `#[derive(TwilioResource)]`: calls and a descriptor for a REST resource.

use proc_macro2::TokenStream;
use syn::DeriveInput;

use crate::{attr::Home, errors::Errors, expansion, field::Field};

use attr::ResourceAttr;
use model::Model;

mod attr;
mod expand;
mod fallback;
mod model;
mod operation;
mod template;
mod validate;

pub(crate) fn derive(input: &DeriveInput, home: Home) -> TokenStream {
    let mut errors = Errors::default();
    let attr = ResourceAttr::read(&input.attrs, &mut errors);
    let fields = Field::all(input, &mut errors);
    let model = Model::new(input, home, &attr, &fields);
    validate::validate(&model, &mut errors);
    let errors = errors.into_tokens();
    let body = if errors.is_some() {
        vec![fallback::expand(&model)]
    } else {
        expand::expand(&model)
    };
    expansion::block(errors, &model.runtime, body)
}
