use http::Method;
use twilio_runtime::{Client, Error, Response, Result};

use crate::{Count, CreateThing, Thing, UpdateThing};

/// The operation that is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// `R::create`
    Create,
    /// `R::create` with `.reconcile`
    Reconcile,
    /// `R::fetch`
    Fetch,
    /// `R::list`
    List,
    /// `R::update`
    Update,
    /// `R::delete`
    Delete,
}

impl Operation {
    /// In the order of the tables.
    pub const ALL: [Self; 6] = [
        Self::Create,
        Self::Reconcile,
        Self::Fetch,
        Self::List,
        Self::Update,
        Self::Delete,
    ];

    /// Its name in the tables.
    pub fn name(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Reconcile => "create, `.reconcile`",
            Self::Fetch => "fetch",
            Self::List => "list",
            Self::Update => "update",
            Self::Delete => "delete",
        }
    }

    /// The method that identifies its requests.
    pub fn method(self) -> Method {
        match self {
            Self::Create | Self::Reconcile | Self::Update => Method::POST,
            Self::Fetch | Self::List => Method::GET,
            Self::Delete => Method::DELETE,
        }
    }

    /// The change that it makes on the server, if any.
    pub fn count(self) -> Option<Count> {
        match self {
            Self::Create | Self::Reconcile => Some(Count::Create),
            Self::Fetch | Self::List => None,
            Self::Update => Some(Count::Update),
            Self::Delete => Some(Count::Delete),
        }
    }
}

/// Calls the operation. Returns whether `.reconcile` found the result.
///
/// # Errors
///
/// The error of the call.
pub async fn run(operation: Operation, client: &Client, thing: &Thing) -> Result<bool> {
    let made = || CreateThing::new("made");
    match operation {
        Operation::Create => plain(Thing::create(client, made()).response().await),
        Operation::Reconcile => Thing::create(client, made())
            .reconcile(|thing: &Thing| thing.name == "made")
            .response()
            .await
            .map(|response| response.was_reconciled()),
        Operation::Fetch => plain(Thing::fetch(client, thing).response().await),
        Operation::List => Thing::list(client).await.map(|_| false),
        Operation::Update => plain(
            Thing::update(client, thing, UpdateThing::new(1))
                .response()
                .await,
        ),
        Operation::Delete => plain(Thing::delete(client, thing).response().await),
    }
}

fn plain<T>(result: std::result::Result<Response<T>, Error>) -> Result<bool> {
    result.map(|_| false)
}
