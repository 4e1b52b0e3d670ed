//! The parent in the descriptor, and the check that the path continues the parent's path.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::{address, forms, parent_type, tuple};
use crate::{derives::resource::model::Model, expansion, ty};

/// The parent's descriptor. It compiles even if the parent is not a resource, because that
/// is already reported at its token.
pub(crate) fn descriptor(model: &Model<'_>) -> TokenStream {
    let rt = &model.rt;
    let Some(parent) = parent_type(model) else {
        return quote!(__rt::None);
    };
    quote!({
        use #rt::NoParent as _;
        <#rt::Parent<#parent, ()>>::DESCRIPTOR
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
        "`{path}` is not a collection of `{name}`: it must be the path of one `{name}`, followed \
         by words without another placeholder"
    );
    let other_values = format!(
        "the placeholders of this path have the types `{}`, but those of `{name}` have others: \
         use the same types",
        ty::source(&forms::lone_or_tuple(&model.values)),
    );
    let rt_there = expansion::runtime_at(parent.span());
    let check = quote_spanned! {parent.span()=>
        #rt_there::check_parent(
            <__Parent>::DESCRIPTOR, <__Parent>::SAME_VALUES, #path, #other_path, #other_values,
        )
    };
    Some(quote! {
        const _: () = {
            use #rt::{NoParent as _, OtherValues as _};
            type __Parent = #rt::Parent<#parent, #values>;
            #check
        };
    })
}
