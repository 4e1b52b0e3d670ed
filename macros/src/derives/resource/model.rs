//! The declaration: the attribute together with the fields, and placeholders bound to types.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{DeriveInput, Type};

use super::{
    attr::ResourceAttr,
    operation::{OperationAttr, OperationKind, Scope},
    template::Template,
};
use crate::{
    attr::{Home, serde},
    expansion,
    field::{self, Field},
    text::{case, naming::unraw},
    ty,
};

pub(crate) struct Model<'a> {
    pub(crate) input: &'a DeriveInput,
    pub(crate) attr: &'a ResourceAttr,
    pub(crate) fields: &'a [Field<'a>],
    pub(crate) container: serde::Container,
    /// The user's path of the runtime.
    pub(crate) runtime: TokenStream,
    /// Its name inside the expansion.
    pub(crate) rt: Ident,
    pub(crate) name: String,
    /// The same in `snake_case`.
    pub(crate) snake: String,
    pub(crate) template: Template,
    /// The path values of the collection, in order.
    pub(crate) values: Vec<PathValue<'a>>,
    /// Whether the path begins with an account that an address may omit. The default is the
    /// client's own account.
    pub(crate) has_own_account: bool,
    /// The value that identifies one record; none for a singleton, and if the records have no
    /// path of their own.
    pub(crate) key: Option<PathValue<'a>>,
    /// In the order of [`OperationKind`].
    pub(crate) operations: Vec<OperationAttr>,
}

/// A placeholder and what determines its type.
pub(crate) struct PathValue<'a> {
    pub(crate) name: String,
    /// The same in `snake_case`.
    pub(crate) snake: String,
    pub(crate) binding: Binding<'a>,
}

pub(crate) enum Binding<'a> {
    Field(&'a Field<'a>),
    /// `placeholders(Name: Type)`
    Declared(&'a Type),
    Missing,
}

impl<'a> Model<'a> {
    pub(crate) fn new(
        input: &'a DeriveInput,
        home: Home,
        attr: &'a ResourceAttr,
        fields: &'a [Field<'a>],
    ) -> Self {
        let path = attr.path.as_ref().map(syn::LitStr::value);
        let template = path.map_or_else(Template::default, |path| Template::parse(&path));
        let bind = |name: &str| PathValue::bind(name, attr, fields);
        let key = attr
            .key
            .as_ref()
            .map_or_else(|| "Sid".to_owned(), syn::LitStr::value);
        let name = unraw(&input.ident);
        let values: Vec<_> = template
            .placeholders()
            .iter()
            .map(|name| bind(name))
            .collect();
        Self {
            input,
            attr,
            fields,
            has_own_account: values.first().is_some_and(PathValue::is_own_account),
            values,
            container: serde::Container::read(&input.attrs),
            runtime: home.runtime(attr.crate_path.as_ref()),
            rt: expansion::runtime(),
            snake: case::to_snake(&name),
            name,
            key: (!attr.keys.has("singleton") && attr.no_key.is_none()).then(|| bind(&key)),
            template,
            operations: operations(attr),
        }
    }

    pub(crate) fn is_singleton(&self) -> bool {
        self.attr.keys.has("singleton")
    }

    /// Whether a record has its own path.
    pub(crate) fn has_record_path(&self) -> bool {
        self.key.is_some() || self.is_singleton()
    }

    /// The path values of one record, in order.
    pub(crate) fn instance_values(&self) -> impl Iterator<Item = &PathValue<'a>> + Clone {
        self.values.iter().chain(&self.key)
    }

    pub(crate) fn instance_path(&self) -> String {
        match &self.key {
            Some(key) => self.template.instance(&key.name),
            None => self.template.collection().to_owned(),
        }
    }

    /// Which of the two paths an operation uses.
    pub(crate) fn scope(&self, operation: &OperationAttr) -> Scope {
        let specified = operation.at.as_ref().map(|(scope, _)| *scope);
        if self.is_singleton() {
            Scope::Record
        } else if !self.has_record_path()
            || operation.kind.is_of_collection() && specified.is_none()
        {
            Scope::Collection
        } else {
            specified.unwrap_or(Scope::Record)
        }
    }

    /// The path of an operation.
    pub(crate) fn path(&self, operation: &OperationAttr) -> String {
        match self.scope(operation) {
            Scope::Collection => self.template.collection().to_owned(),
            Scope::Record => self.instance_path(),
        }
    }

    /// Whether an operation takes an address.
    pub(crate) fn takes_address(&self, operation: &OperationAttr) -> bool {
        match self.scope(operation) {
            Scope::Collection => !self.values.is_empty(),
            Scope::Record => self.instance_values().next().is_some(),
        }
    }

    pub(crate) fn product(&self) -> String {
        let product = self.attr.product.as_ref();
        product.map_or_else(|| "api".to_owned(), syn::LitStr::value)
    }

    pub(crate) fn list_key(&self) -> String {
        let specified = self.attr.list_key.as_ref();
        specified.map_or_else(|| self.template.list_key(), syn::LitStr::value)
    }

    /// Whether a record contains every value of its own path.
    pub(crate) fn is_address(&self) -> bool {
        self.has_record_path()
            && self
                .instance_values()
                .all(|value| matches!(value.binding, Binding::Field(_)))
    }

    pub(crate) fn field(&self, name: &str) -> Option<&'a Field<'a>> {
        self.fields.iter().find(|field| field.name == name)
    }

    pub(crate) fn alias(&self) -> Option<&'a Field<'a>> {
        self.field(&unraw(self.attr.alias.as_ref()?))
    }

    pub(crate) fn operation(&self, kind: OperationKind) -> Option<&OperationAttr> {
        self.operations
            .iter()
            .find(|operation| operation.kind == kind)
    }

    /// The resource with its generic arguments.
    pub(crate) fn self_type(&self) -> TokenStream {
        let ident = &self.input.ident;
        let (_, arguments, _) = self.input.generics.split_for_impl();
        quote!(#ident #arguments)
    }
}

impl<'a> PathValue<'a> {
    fn bind(name: &str, attr: &'a ResourceAttr, fields: &'a [Field<'a>]) -> Self {
        let bound = |field: &&Field<'_>| {
            let placeholder = field.attr.placeholder.as_ref();
            placeholder.is_some_and(|placeholder| placeholder.value() == name)
        };
        let snake = case::to_snake(name);
        let same_name =
            |field: &&Field<'_>| field.attr.placeholder.is_none() && field.name == snake;
        let field = fields
            .iter()
            .find(bound)
            .or_else(|| fields.iter().find(same_name));
        let declared = attr.placeholders.iter().find(|(ident, _)| ident == name);
        let binding = match (field, declared) {
            (Some(field), _) => Binding::Field(field),
            (None, Some((_, ty))) => Binding::Declared(ty),
            (None, None) => Binding::Missing,
        };
        Self {
            name: name.to_owned(),
            snake,
            binding,
        }
    }

    pub(crate) fn ty(&self) -> Option<&'a Type> {
        match self.binding {
            Binding::Field(field) => Some(field.value_type()),
            Binding::Declared(ty) => Some(ty),
            Binding::Missing => None,
        }
    }

    /// Whether the value is the SID of an account.
    fn is_own_account(&self) -> bool {
        self.snake == "account_sid" && self.ty().and_then(ty::sid).is_some()
    }

    pub(crate) fn is_string(&self) -> bool {
        self.ty().is_some_and(ty::is_string)
    }

    pub(crate) fn field(&self) -> Option<&'a Field<'a>> {
        match self.binding {
            Binding::Field(field) => Some(field),
            _ => None,
        }
    }

    pub(crate) fn kind(&self, rt: &Ident) -> TokenStream {
        match self.binding {
            Binding::Field(field) => field::kind(field, rt),
            Binding::Declared(ty) => quote!(<#ty as #rt::HasKind>::KIND),
            Binding::Missing => quote!(#rt::Kind::Json),
        }
    }
}

/// The type; the unit type if none is known.
impl ToTokens for PathValue<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self.ty() {
            Some(ty) => ty.to_tokens(tokens),
            None => tokens.extend(quote!(())),
        }
    }
}

/// The operations in the attribute, or the default ones.
fn operations(attr: &ResourceAttr) -> Vec<OperationAttr> {
    let all = OperationKind::ALL.into_iter();
    let none_named = !all.clone().any(|kind| attr.keys.has(kind.name()));
    let is_implied = |kind: OperationKind| {
        // The fallback also emits operations that are misspelt or have a wrong value.
        let is_wrong = attr.keys.has(kind.name());
        let fits = if kind.is_of_collection() {
            !attr.keys.has("singleton")
        } else {
            attr.no_key.is_none()
        };
        let is_default = none_named && fits;
        is_wrong || is_default
    };
    all.filter_map(|kind| {
        let named = attr
            .operations
            .iter()
            .find(|operation| operation.kind == kind);
        named
            .cloned()
            .or_else(|| is_implied(kind).then(|| OperationAttr::implied(kind)))
    })
    .collect()
}
