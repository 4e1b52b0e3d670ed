//! `#[derive(StringEnum)]`: an open enumeration of strings.

use proc_macro2::TokenStream;
use syn::DeriveInput;

use crate::{attr::Home, errors::Errors, expansion};

use model::Model;

mod attr;
mod expand;
mod model;
mod validate;

pub(crate) fn derive(input: &DeriveInput, home: Home) -> TokenStream {
    let mut errors = Errors::default();
    let model = Model::new(input, home, &mut errors);
    validate::validate(&model, &mut errors);
    let errors = errors.into_tokens();
    let body = if errors.is_some() {
        expand::fallback(&model)
    } else {
        expand::expand(&model)
    };
    expansion::block(errors, &model.runtime, [body])
}
