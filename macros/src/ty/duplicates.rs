//! Removes fields with duplicate names. The compiler reports them; here they would only
//! cause errors in generated code.

use syn::{Data, DeriveInput, Fields, punctuated::Pair};

/// Removes every field whose name an earlier one has.
pub(crate) fn remove(mut input: DeriveInput) -> DeriveInput {
    let Data::Struct(data) = &mut input.data else {
        return input;
    };
    let Fields::Named(fields) = &mut data.fields else {
        return input;
    };
    let names = fields.named.iter().filter_map(|field| field.ident.as_ref());
    let names: Vec<String> = names.map(ToString::to_string).collect();
    let is_first: Vec<bool> = (0..names.len())
        .map(|i| !names[..i].contains(&names[i]))
        .collect();
    if !is_first.contains(&false) {
        return input;
    }
    let pairs = std::mem::take(&mut fields.named).into_pairs().zip(is_first);
    let first = pairs.filter(|(_, is_first)| *is_first);
    fields.named = first.map(|(pair, _)| Pair::into_value(pair)).collect();
    input
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    #[test]
    fn the_first_of_two_fields_with_the_same_name_is_kept() {
        let input = remove(parse_quote!(
            struct Widget {
                a: u8,
                b: u8,
                a: u16,
            }
        ));
        let Data::Struct(data) = &input.data else {
            panic!()
        };
        let types: Vec<String> = data
            .fields
            .iter()
            .map(|f| crate::ty::source(&f.ty))
            .collect();
        assert_eq!(types, ["u8", "u8"]);
    }
}
