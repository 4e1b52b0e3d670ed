//! Declarations that must compile in every place, with every name and in every shape. The
//! declarations that must not compile are in the crate `twilio-ui`.

#![allow(
    dead_code,
    missing_docs,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    reason = "most of these declarations are never called"
)]

/// One folder for each kind of unusual declaration.
pub mod declarations {
    /// Calls, as applications write them.
    pub mod calls {
        pub mod examples_of_the_documentation;
        pub mod references_are_addresses;
        pub mod text_in_addresses;
    }

    /// Names that clash with names of the prelude, the runtime and the expansion.
    pub mod names {
        pub mod clashing_field_names;
        pub mod no_implicit_prelude;
        pub mod raw_identifiers;
        pub mod resources_called_like_generated_items;
        pub mod shadowed_names;
        pub mod shadowed_primitives;
    }

    /// Macros, modules, crates and lints around a declaration.
    pub mod places {
        pub mod made_by_macro_rules;
        pub mod parent_of_another_crate;
        pub mod renamed_runtime;
        pub mod resource_inside_another;
        pub mod strict_lints;
        pub mod visibilities;
    }

    /// The possible parts of a declaration.
    pub mod shapes {
        pub mod every_key;
        pub mod generic;
        pub mod minimal;
        pub mod self_in_fields;
        pub mod serde_attributes;
        pub mod singletons;
    }
}
