//! The address traits that generated methods require.
//!
//! Each is the trait of the same name at the crate's root, with the accepted forms of one
//! resource as further parameters. These only appear in the compiler's message for a wrong
//! argument, which lists exactly these forms. (A trait generated next to the resource could
//! do the same, but its attribute would not resolve under `#![no_implicit_prelude]`.)
//!
//! `P` is the parent, `K` the key, `V` the path values in order.

macro_rules! at {
    ($($form:ident<$($param:ident),+>: $note:literal;)+) => { $(
        #[doc = concat!("The compiler's message: ", $note, ".")]
        pub mod $form {
            /// An address of a record of `R`.
            #[diagnostic::on_unimplemented(
                message = "`{Self}` does not identify a `{R}`",
                label = "not an address of `{R}`",
                note = $note,
                note = "to make a `Sid` from text, write `text.parse::<Sid<_>>()?`"
            )]
            pub trait At<R, $($param),+>: crate::At<R> {}

            #[diagnostic::do_not_recommend]
            impl<R, Given: crate::At<R>, $($param),+> At<R, $($param),+> for Given {}
        }
    )+ };
}

macro_rules! within {
    ($($form:ident<$($param:ident),+>: $note:literal;)+) => { $(
        #[doc = concat!("The compiler's message: ", $note, ".")]
        pub mod $form {
            /// An address of a collection of `R`.
            #[diagnostic::on_unimplemented(
                message = "`{Self}` does not identify a collection of `{R}`",
                label = "not the address of a collection of `{R}`",
                note = $note,
                note = "to make a `Sid` from text, write `text.parse::<Sid<_>>()?`"
            )]
            pub trait Within<R, $($param),+>: crate::Within<R> {}

            #[diagnostic::do_not_recommend]
            impl<R, Given: crate::Within<R>, $($param),+> Within<R, $($param),+> for Given {}
        }
    )+ };
}

at! {
    record<V>: "pass `&{R}` or `{V}`";
    record_parent<P, K, V>: "pass `&{R}`, `(&{P}, {K})` or `{V}`";
    parent<P, K, V>: "pass `(&{P}, {K})` or `{V}`";
    values<V>: "pass `{V}`";
    record_alias<V>: "pass `&{R}` or `{V}`; the key may be replaced by its alias, as `&str`";
    record_parent_alias<P, K, V>:
        "pass `&{R}`, `(&{P}, {K})` or `{V}`; the key may be replaced by its alias, as `&str`";
    parent_alias<P, K, V>:
        "pass `(&{P}, {K})` or `{V}`; the key may be replaced by its alias, as `&str`";
    values_alias<V>: "pass `{V}`; the key may be replaced by its alias, as `&str`";
    singleton_record_parent<P, V>: "pass `&{R}`, `&{P}` or `{V}`";
    singleton_parent<P, V>: "pass `&{P}` or `{V}`";
}

within! {
    collection_parent<P, V>: "pass `&{P}` or `{V}`";
    collection<V>: "pass `{V}`";
}
