//! Conversions from and to text, and the impls that use them.

use proc_macro2::TokenStream;
use quote::quote;

use super::model::{Model, payload};

pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    let (as_str, from) = (as_str(model), from(model));
    impls(model, &as_str, &from)
}

/// The same impls for a wrong declaration, without its variants.
pub(crate) fn fallback(model: &Model<'_>) -> TokenStream {
    impls(model, &quote!(""), &quote!(loop {}))
}

fn as_str(model: &Model<'_>) -> TokenStream {
    let other = model.other.map(|other| &other.ident);
    let variants = model.variants.iter().map(|named| {
        let (variant, text) = (&named.variant.ident, &named.text);
        quote!(Self::#variant => #text)
    });
    quote! {
        match self {
            #(#variants,)*
            Self::#other(unknown) => unknown.as_str(),
        }
    }
}

fn from(model: &Model<'_>) -> TokenStream {
    let other = model.other.map(|other| &other.ident);
    let payload = model.other.and_then(payload);
    let variants = model.variants.iter().map(|named| {
        let (variant, text) = (&named.variant.ident, &named.text);
        quote!(#text => Self::#variant)
    });
    quote! {
        match text {
            #(#variants,)*
            other => Self::#other(<#payload>::__new(other)),
        }
    }
}

fn impls(model: &Model<'_>, as_str: &TokenStream, from: &TokenStream) -> TokenStream {
    let text_impls = text_impls(model, as_str, from);
    let serde_impls = serde_impls(model);
    let runtime_impls = runtime_impls(model);
    quote!(#text_impls #serde_impls #runtime_impls)
}

fn text_impls(model: &Model<'_>, as_str: &TokenStream, from: &TokenStream) -> TokenStream {
    let (ident, vis) = (&model.input.ident, &model.input.vis);
    quote! {
        #[automatically_derived]
        impl #ident {
            /// The text as the API writes it.
            #[must_use]
            #vis fn as_str(&self) -> &__rt::str {
                #as_str
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for #ident {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Formatter::pad(f, self.as_str())
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<&__rt::str> for #ident {
            fn from(text: &__rt::str) -> Self {
                #from
            }
        }

        #[automatically_derived]
        impl ::core::str::FromStr for #ident {
            type Err = ::core::convert::Infallible;

            fn from_str(
                text: &__rt::str,
            ) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(::core::convert::From::from(text))
            }
        }
    }
}

fn serde_impls(model: &Model<'_>) -> TokenStream {
    let (ident, rt) = (&model.input.ident, &model.rt);
    quote! {
        #[automatically_derived]
        impl #rt::serde::Serialize for #ident {
            fn serialize<__S: #rt::serde::Serializer>(
                &self,
                serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                #rt::serde::Serializer::serialize_str(serializer, self.as_str())
            }
        }

        #[automatically_derived]
        impl<'de> #rt::serde::Deserialize<'de> for #ident {
            fn deserialize<__D: #rt::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::core::result::Result<Self, __D::Error> {
                #rt::deserialize_text(
                    deserializer,
                    |text| ::core::convert::From::from(text),
                )
            }
        }
    }
}

fn runtime_impls(model: &Model<'_>) -> TokenStream {
    let (ident, rt) = (&model.input.ident, &model.rt);
    let texts = model.variants.iter().map(|named| &named.text);
    quote! {
        #[automatically_derived]
        impl #rt::StringEnum for #ident {
            const VALUES: &'static [&'static __rt::str] = &[#(#texts),*];
        }

        #[automatically_derived]
        impl #rt::HasKind for #ident {
            const KIND: #rt::Kind = #rt::Kind::Enum(<Self as #rt::StringEnum>::VALUES);
        }

        #[automatically_derived]
        impl #rt::ParamValue for #ident {
            const __KIND: #rt::Kind = <Self as #rt::HasKind>::KIND;

            fn encode(&self, to: #rt::ValueWriter<'_>) {
                to.text(self.as_str());
            }
        }

        #[automatically_derived]
        impl #rt::Address for #ident {
            fn count(&self) -> __rt::usize {
                1
            }

            fn write_to(&self, path: &mut #rt::PathWriter<'_>) {
                path.value(self.as_str());
            }
        }
    }
}
