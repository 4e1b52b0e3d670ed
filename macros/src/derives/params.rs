//! `#[derive(TwilioParams)]`: typed parameters of an operation.

use proc_macro2::TokenStream;
use syn::DeriveInput;

use crate::{attr::Home, errors::Errors, expansion};

use model::Model;

pub(crate) mod attr;
mod docs;
pub(crate) mod expand;
pub(crate) mod model;
mod serde;
pub(crate) mod validate;

pub(crate) fn derive(input: &DeriveInput, home: Home) -> TokenStream {
    let mut errors = Errors::default();
    let mut model = Model::new(input, home, &mut errors);
    validate::validate(&model, &mut errors);
    let errors = errors.into_tokens();
    if errors.is_some() {
        model.forget_errors();
    }
    let required = expand::constructor::required_struct(input, &model.params);
    let block = expansion::block(errors, &model.runtime, expand::expand(&model));
    required.into_iter().chain([block]).collect()
}
