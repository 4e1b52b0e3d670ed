//! The address traits that generated methods ask for.
//!
//! Each is the trait of the same name in the crate's root, with the forms that one
//! resource takes as further parameters. They mean nothing but text: what a user who
//! passes something else reads names exactly these forms. (A trait of the resource's
//! own could say the same, but its attribute would not resolve under
//! `#![no_implicit_prelude]`.)

macro_rules! forms {
    ($($count:ident<$($form:ident),+>: $note:literal;)+) => { $(
        #[doc = concat!("Messages that name the forms: ", $note, ".")]
        pub mod $count {
            /// What says which `R`.
            #[diagnostic::on_unimplemented(
                message = "`{Self}` does not say which `{R}`",
                label = "not an address of `{R}`",
                note = $note
            )]
            pub trait At<R: ?Sized, $($form: ?Sized),+>: crate::At<R> {}

            #[diagnostic::do_not_recommend]
            impl<R: ?Sized, Given: crate::At<R> + ?Sized, $($form: ?Sized),+> At<R, $($form),+>
                for Given
            {
            }

            /// What says which collection of `R`.
            #[diagnostic::on_unimplemented(
                message = "`{Self}` does not say which collection of `{R}`",
                label = "not the address of a collection of `{R}`",
                note = $note
            )]
            pub trait Within<R: ?Sized, $($form: ?Sized),+>: crate::Within<R> {}

            #[diagnostic::do_not_recommend]
            impl<R: ?Sized, Given: crate::Within<R> + ?Sized, $($form: ?Sized),+>
                Within<R, $($form),+> for Given
            {
            }
        }
    )+ };
}

forms! {
    one<A>: "pass `{A}`";
    two<A, B>: "pass `{A}` or `{B}`";
    three<A, B, C>: "pass `{A}`, `{B}` or `{C}`";
    four<A, B, C, D>: "pass `{A}`, `{B}`, `{C}` or `{D}`";
    five<A, B, C, D, E>: "pass `{A}`, `{B}`, `{C}`, `{D}` or `{E}`";
}
