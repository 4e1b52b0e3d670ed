//! `#[derive(TwilioParams)]`: typed parameters of an operation.

use proc_macro2::TokenStream;
use syn::DeriveInput;

use crate::{errors::Errors, expansion};

use model::Model;

mod attr;
mod docs;
mod expand;
mod model;
mod validate;

pub(crate) fn derive(input: &DeriveInput) -> TokenStream {
    let mut errors = Errors::default();
    let mut model = Model::new(input, &mut errors);
    validate::validate(&model, &mut errors);
    let errors = errors.into_tokens();
    if errors.is_some() {
        model.forget_errors();
    }
    expansion::block(errors, &model.runtime, expand::expand(&model))
}
