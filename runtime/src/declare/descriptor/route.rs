//! [`Route`]: the part of an operation's declaration that a call needs.

use crate::declare::descriptor::{Auth, BodyKind, Method, OperationKind, Paging};

/// One operation of one resource: the path of its requests and how they are written.
/// Emitted by the derive.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    pub(crate) kind: OperationKind,
    /// The name of the resource's Rust type.
    pub(crate) resource: &'static str,
    pub(crate) product: &'static str,
    pub(crate) method: Method,
    pub(crate) body: BodyKind,
    /// The path with its placeholders in braces.
    pub(crate) path: &'static str,
    pub(crate) auth: Auth,
    /// Whether a successful response is a redirect, whose target is the result.
    pub(crate) is_redirect: bool,
    /// Whether the path begins with an account that an address may omit.
    pub(crate) has_own_account: bool,
    /// How the pages follow each other, if the operation is a list.
    pub(crate) paging: Option<Paging>,
    /// The list of the collection that a create adds to, if there is one.
    pub(crate) listing: Option<&'static Route>,
}

impl Route {
    const fn new(
        kind: OperationKind,
        (method, body): (Method, BodyKind),
        resource: &'static str,
        product: &'static str,
        path: &'static str,
    ) -> Self {
        Self {
            kind,
            resource,
            product,
            method,
            body,
            path,
            auth: Auth::Client,
            is_redirect: false,
            has_own_account: false,
            paging: None,
            listing: None,
        }
    }

    /// A create that posts a form.
    pub const fn create(resource: &'static str, product: &'static str, path: &'static str) -> Self {
        let form = (Method::Post, BodyKind::Form);
        Self::new(OperationKind::Create, form, resource, product, path)
    }

    /// A fetch.
    pub const fn fetch(resource: &'static str, product: &'static str, path: &'static str) -> Self {
        let get = (Method::Get, BodyKind::None);
        Self::new(OperationKind::Fetch, get, resource, product, path)
    }

    /// A list whose records are in the array of this name, in Twilio's usual pages.
    pub const fn list(
        resource: &'static str,
        product: &'static str,
        path: &'static str,
        list_key: &'static str,
    ) -> Self {
        let get = (Method::Get, BodyKind::None);
        Self::new(OperationKind::List, get, resource, product, path).paging(Paging::new(list_key))
    }

    /// An update that posts a form.
    pub const fn update(resource: &'static str, product: &'static str, path: &'static str) -> Self {
        let form = (Method::Post, BodyKind::Form);
        Self::new(OperationKind::Update, form, resource, product, path)
    }

    /// A delete.
    pub const fn delete(resource: &'static str, product: &'static str, path: &'static str) -> Self {
        let delete = (Method::Delete, BodyKind::None);
        Self::new(OperationKind::Delete, delete, resource, product, path)
    }

    /// The same route with another method.
    #[must_use]
    pub const fn method(mut self, method: Method) -> Self {
        self.method = method;
        self
    }

    /// The same route with another body.
    #[must_use]
    pub const fn body(mut self, body: BodyKind) -> Self {
        self.body = body;
        self
    }

    /// The same route with another way to authenticate.
    #[must_use]
    pub const fn auth(mut self, auth: Auth) -> Self {
        self.auth = auth;
        self
    }

    /// The same route, whose response is a redirect.
    #[must_use]
    pub const fn redirect(mut self) -> Self {
        self.is_redirect = true;
        self
    }

    /// The same route, with the client's account if an address does not specify one.
    #[must_use]
    pub const fn own_account(mut self) -> Self {
        self.has_own_account = true;
        self
    }

    /// The same route with other pages.
    #[must_use]
    pub const fn paging(mut self, paging: Paging) -> Self {
        self.paging = Some(paging);
        self
    }

    /// The same list, with the member that identifies its records.
    #[must_use]
    pub const fn record_key(mut self, member: &'static str) -> Self {
        if let Some(paging) = self.paging {
            self.paging = Some(paging.key(member));
        }
        self
    }

    /// The same route, whose records are listed by `listing`.
    #[must_use]
    pub const fn listing(mut self, listing: &'static Self) -> Self {
        self.listing = Some(listing);
        self
    }
}
