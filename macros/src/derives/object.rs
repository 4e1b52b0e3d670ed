//! `#[derive(TwilioObject)]`: the kind of a nested object; an object that is sent also gets
//! the code of `TwilioParams`.

use proc_macro2::TokenStream;
use syn::DeriveInput;

use crate::{attr::Home, derives::params::expand::constructor, errors::Errors, expansion};

use model::Model;

mod expand;
mod keys;
mod model;
mod validate;

pub(crate) fn derive(input: &DeriveInput, home: Home) -> TokenStream {
    let mut errors = Errors::default();
    let mut model = Model::new(input, &mut errors);
    validate::validate(&model, &mut errors);
    let errors = errors.into_tokens();
    if errors.is_some() {
        model.forget_fields();
    }
    let runtime = home.runtime(model.attr.crate_path.as_ref());
    let required = model
        .is_sent()
        .then(|| constructor::required_struct(input, &model.params));
    let body = expand::expand(&model, &expansion::runtime());
    let block = expansion::block(errors, &runtime, [body]);
    required.flatten().into_iter().chain([block]).collect()
}
