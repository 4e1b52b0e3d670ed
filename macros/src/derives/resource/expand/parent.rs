//! The parent in the descriptor, and the check that the path continues the parent's path.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::{address, forms, parent_type, tuple};
use crate::{derives::resource::model::Model, ty};

/// The parent's descriptor. It compiles even if the parent is not a resource, because that
/// is already reported at its token.
pub(crate) fn descriptor(model: &Model<'_>) -> TokenStream {
    let rt = &model.rt;
    let Some(parent) = parent_type(model) else {
        return quote!(::core::option::Option::None);
    };
    quote!({
        use #rt::__private::NoParent as _;
        <#rt::__private::Parent<#parent, ()>>::DESCRIPTOR
    })
}

/// A constant whose evaluation fails, with one message at the parent's token, if the
/// paths or their values do not fit.
pub(crate) fn expand(model: &Model<'_>) -> Option<TokenStream> {
    let parent = parent_type(model).filter(|_| !address::is_generic(model))?;
    let rt = &model.rt;
    let path = model.template.collection();
    let values = tuple(&model.values);
    let name = ty::source(parent);
    let other_path = format!(
        "`{path}` is no collection of `{name}`: it must be the path of one `{name}` and words \
         behind it, without another placeholder"
    );
    let other_values = format!(
        "the values of this path are `{}`, and those of `{name}` have other types",
        ty::source(&forms::lone_or_tuple(&model.values)),
    );
    let fail = |message: &str| quote_spanned!(parent.span()=> ::core::panic!("{}", #message));
    let (other_path, other_values) = (fail(&other_path), fail(&other_values));
    Some(quote! {
        const _: () = {
            use #rt::__private::{NoParent as _, OtherValues as _};
            type __Parent = #rt::__private::Parent<#parent, #values>;
            match #rt::__private::fit(<__Parent>::DESCRIPTOR, <__Parent>::SAME_VALUES, #path) {
                #rt::__private::Fit::GoesOn => {}
                #rt::__private::Fit::OtherPath => #other_path,
                #rt::__private::Fit::OtherValues => #other_values,
            }
        };
    })
}
