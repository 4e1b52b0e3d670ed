//! Facts about types, from their tokens. No attribute is read here.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{GenericArgument, Generics, PathArguments, PathSegment, Type};

pub(crate) mod duplicates;
pub(crate) mod self_type;

/// `T` of `Option<T>`.
pub(crate) fn option(ty: &Type) -> Option<&Type> {
    argument(ty, "Option")
}

/// `T` of `Vec<T>`.
pub(crate) fn vec(ty: &Type) -> Option<&Type> {
    argument(ty, "Vec")
}

/// `R` of `Sid<R>`.
pub(crate) fn sid(ty: &Type) -> Option<&Type> {
    argument(ty, "Sid")
}

/// The type without `Option`.
pub(crate) fn required(ty: &Type) -> &Type {
    option(ty).unwrap_or(ty)
}

/// Whether the type is `String`.
pub(crate) fn is_string(ty: &Type) -> bool {
    last_segment(ty).is_some_and(|last| last.ident == "String" && last.arguments.is_none())
}

fn is_secret(ty: &Type) -> bool {
    last_segment(ty).is_some_and(|last| last.ident == "Secret" && last.arguments.is_none())
}

/// Whether the type is owned text: `String`, `Secret`, or `Box`, `Arc`, `Cow` of `str`.
pub(crate) fn is_text(ty: &Type) -> bool {
    is_string(ty)
        || is_secret(ty)
        || ["Box", "Arc", "Cow"]
            .iter()
            .filter_map(|pointer| argument(ty, pointer))
            .any(|inner| last_segment(inner).is_some_and(|last| last.ident == "str"))
}

/// Whether the type is certainly not text, nor an alias of a text type.
pub(crate) fn is_surely_not_text(ty: &Type) -> bool {
    const OTHERS: [&str; 17] = [
        "bool",
        "u8",
        "u16",
        "u32",
        "u64",
        "usize",
        "i8",
        "i16",
        "i32",
        "i64",
        "isize",
        "f32",
        "f64",
        "Sid",
        "Timestamp",
        "BTreeMap",
        "HashMap",
    ];
    !matches!(ty, Type::Path(_))
        || last_segment(ty).is_some_and(|last| OTHERS.iter().any(|other| last.ident == other))
}

/// Whether the type is certainly not a number.
pub(crate) fn is_surely_no_number(ty: &Type) -> bool {
    const OTHERS: [&str; 6] = ["bool", "Sid", "Timestamp", "Date", "BTreeMap", "HashMap"];
    is_text(ty)
        || last_segment(ty).is_some_and(|last| OTHERS.iter().any(|other| last.ident == other))
}

/// Whether the type is certainly not a map.
pub(crate) fn is_surely_no_map(ty: &Type) -> bool {
    let is_map =
        last_segment(ty).is_some_and(|last| last.ident == "BTreeMap" || last.ident == "HashMap");
    !is_map && (is_text(ty) || vec(ty).is_some() || is_surely_not_text(ty))
}

/// The owned type to use instead of a type that borrows.
pub(crate) fn owned(ty: &Type) -> Option<String> {
    match required(ty) {
        Type::Reference(reference) if source(&reference.elem) == "str" => Some("String".to_owned()),
        Type::Reference(reference) => match &*reference.elem {
            Type::Slice(slice) => Some(format!("Vec<{}>", source(&slice.elem))),
            owned => Some(source(owned)),
        },
        _ => None,
    }
}

/// Whether the type mentions one of the type parameters.
pub(crate) fn mentions(ty: &Type, generics: &Generics) -> bool {
    let names: Vec<_> = generics.type_params().map(|param| &param.ident).collect();
    !names.is_empty() && any_ident(ty.to_token_stream(), &|ident| names.contains(&ident))
}

/// Whether an identifier of the tokens satisfies `wanted`.
pub(crate) fn any_ident(tokens: TokenStream, wanted: &dyn Fn(&proc_macro2::Ident) -> bool) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => wanted(&ident),
        TokenTree::Group(group) => any_ident(group.stream(), wanted),
        _ => false,
    })
}

/// The tokens as a person writes them: `Sid<Service>`.
pub(crate) fn source(tokens: &impl ToTokens) -> String {
    let mut out = String::new();
    write_source(tokens.to_token_stream(), &mut out);
    out
}

fn write_source(tokens: TokenStream, out: &mut String) {
    let mut after_word = false;
    let mut joint = false;
    for token in tokens {
        let word = matches!(token, TokenTree::Ident(_) | TokenTree::Literal(_));
        if word && after_word {
            out.push(' ');
        }
        after_word = word;
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                out.push_str(open);
                write_source(group.stream(), out);
                out.push_str(close);
            }
            TokenTree::Punct(punct) => {
                let spaced = matches!(punct.as_char(), '=' | '+') && !joint;
                if spaced {
                    out.push(' ');
                }
                out.push(punct.as_char());
                joint = punct.spacing() == Spacing::Joint;
                if (spaced && !joint) || matches!(punct.as_char(), ',' | ';') {
                    out.push(' ');
                }
            }
            word => out.push_str(&word.to_string()),
        }
    }
}

fn argument<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let last = last_segment(ty)?;
    if last.ident != name {
        return None;
    }
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    let mut types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.next().filter(|_| types.next().is_none())
}

/// The name of a type without its path and arguments; empty if it has no name.
pub(crate) fn name(ty: &Type) -> String {
    last_segment(ty).map_or_else(String::new, |last| last.ident.to_string())
}

fn last_segment(ty: &Type) -> Option<&PathSegment> {
    match ty {
        Type::Path(path) if path.qself.is_none() => path.path.segments.last(),
        // The expansion of a `macro_rules!` fragment of type `ty`.
        Type::Group(group) => last_segment(&group.elem),
        Type::Paren(paren) => last_segment(&paren.elem),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use syn::{parse_quote, parse_str};

    use super::*;

    fn ty(text: &str) -> Type {
        parse_str(text).unwrap()
    }

    #[test]
    fn option_is_seen_through_any_path() {
        for text in [
            "Option<u8>",
            "std::option::Option<u8>",
            "::core::option::Option<u8>",
        ] {
            assert_eq!(source(required(&ty(text))), "u8");
        }
    }

    #[test]
    fn types_of_the_same_name_with_other_arguments_are_something_else() {
        assert!(option(&ty("Option")).is_none());
        assert!(vec(&ty("Vec<u8, A>")).is_none());
        assert!(!is_string(&ty("String<8>")));
    }

    #[test]
    fn shared_and_boxed_text_is_text() {
        for text in [
            "String",
            "twilio_runtime::Secret",
            "Box<str>",
            "std::sync::Arc<str>",
            "Cow<'static, str>",
        ] {
            assert!(is_text(&ty(text)), "{text}");
        }
        assert!(!is_text(&ty("Box<u8>")));
    }

    #[test]
    fn an_unknown_type_may_be_text_or_a_map() {
        assert!(!is_surely_not_text(&ty("Name")));
        assert!(!is_surely_no_map(&ty("Headers")));
        assert!(is_surely_no_map(&ty("Vec<u8>")));
        assert!(!is_surely_no_map(&ty("BTreeMap<String, String>")));
    }

    #[test]
    fn type_parameters_are_found_inside() {
        let generics: Generics = parse_quote!(<T = u8>);
        assert!(mentions(&ty("Option<Vec<(u8, T)>>"), &generics));
        assert!(!mentions(&ty("Option<U>"), &generics));
    }

    #[test]
    fn source_is_written_as_a_person_writes_it() {
        for text in [
            "Sid<Service>",
            "::std::collections::BTreeMap<String, Vec<(u8, u8)>>",
            "Cow<'static, str>",
            "Box<dyn Fn + Send>",
            "[u8; 4]",
        ] {
            assert_eq!(source(&ty(text)), text);
        }
    }
}
