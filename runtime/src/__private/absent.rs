//! The bounds of operations that an API does not have. No type fulfils them: they exist for
//! the compiler's message. Their lifetime delays the check to the call.

macro_rules! absent {
    ($($operation:ident: $message:literal, $label:literal;)+) => { $(
        #[doc = concat!("The compiler's message: ", $message, ".")]
        #[diagnostic::on_unimplemented(
            message = $message,
            label = $label,
            note = "the documentation of `{Self}` lists its operations"
        )]
        pub trait $operation<'a> {
            /// The body of the operation.
            fn never<T>() -> T;
        }
    )+ };
}

absent! {
    Create: "the API cannot create `{Self}`", "`{Self}` has no operation `create`";
    Fetch: "the API cannot fetch `{Self}`", "`{Self}` has no operation `fetch`";
    List: "the API cannot list `{Self}`", "`{Self}` has no operation `list`";
    Update: "the API cannot update `{Self}`", "`{Self}` has no operation `update`";
    Delete: "the API cannot delete `{Self}`", "`{Self}` has no operation `delete`";
}
