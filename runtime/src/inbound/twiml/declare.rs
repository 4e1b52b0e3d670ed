//! The macro that declares a verb: its name, its roles, its content and its attributes.

/// Declares the type of an element.
///
/// `text name` declares the argument of `new`; `takes Role` declares `push`. An attribute is
/// `text`, `number`, `flag`, `method` or `words` (several words, separated by spaces).
macro_rules! element {
    (
        $(#[$doc:meta])*
        $name:ident $(: $role:ident)+ $(, text $text:ident)? $(, takes $child:ident)?;
        $($(#[$attribute_doc:meta])* $setter:ident: $kind:ident = $attribute:literal,)*
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name(pub(super) $crate::inbound::twiml::Element);

        impl $name {
            element!(@new $name $($text)?);

            $(element!(@setter $(#[$attribute_doc])* $setter $kind $attribute);)*

            $(
                /// Adds a nested element.
                #[must_use]
                pub fn push(self, child: impl $crate::inbound::twiml::$child) -> Self {
                    Self(self.0.child(child))
                }
            )?

            /// Sets an attribute that has no setter here.
            #[must_use]
            pub fn attribute(self, name: impl Into<String>, value: impl Into<String>) -> Self {
                Self(self.0.attribute(name, value))
            }
        }

        impl From<$name> for $crate::inbound::twiml::Element {
            fn from(element: $name) -> Self {
                element.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        $(impl $crate::inbound::twiml::$role for $name {})+
    };

    (@new $name:ident) => {
        #[doc = concat!("`<", stringify!($name), ">` without attributes.")]
        #[allow(clippy::new_without_default, reason = "an element is created explicitly")]
        pub fn new() -> Self {
            Self($crate::inbound::twiml::Element::new(stringify!($name)))
        }
    };
    (@new $name:ident $text:ident) => {
        #[doc = concat!("`<", stringify!($name), ">` with this content.")]
        pub fn new($text: impl Into<String>) -> Self {
            Self($crate::inbound::twiml::Element::new(stringify!($name)).text($text))
        }
    };

    (@setter $(#[$doc:meta])* $setter:ident text $attribute:literal) => {
        $(#[$doc])*
        #[must_use]
        pub fn $setter(self, $setter: impl Into<String>) -> Self {
            Self(self.0.attribute($attribute, $setter))
        }
    };
    (@setter $(#[$doc:meta])* $setter:ident number $attribute:literal) => {
        $(#[$doc])*
        #[must_use]
        pub fn $setter(self, $setter: u32) -> Self {
            Self(self.0.attribute($attribute, $setter.to_string()))
        }
    };
    (@setter $(#[$doc:meta])* $setter:ident flag $attribute:literal) => {
        $(#[$doc])*
        #[must_use]
        pub fn $setter(self, $setter: bool) -> Self {
            Self(self.0.attribute($attribute, $setter.to_string()))
        }
    };
    (@setter $(#[$doc:meta])* $setter:ident method $attribute:literal) => {
        $(#[$doc])*
        #[must_use]
        #[allow(clippy::needless_pass_by_value, reason = "constants are passed")]
        pub fn $setter(self, $setter: http::Method) -> Self {
            Self(self.0.attribute($attribute, $setter.as_str()))
        }
    };
    (@setter $(#[$doc:meta])* $setter:ident words $attribute:literal) => {
        $(#[$doc])*
        #[must_use]
        pub fn $setter(self, $setter: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let words: Vec<String> = $setter.into_iter().map(Into::into).collect();
            Self(self.0.attribute($attribute, words.join(" ")))
        }
    };
}
