//! Traits over operations, for code that is generic over resources.
//!
//! Each is based on one hidden constant that the derive emits: the route, and how parameters
//! are encoded and responses decoded.

use crate::{
    __private::{self, ListParts, Parts, WriteParts},
    At, Call, Client, Create, Delete, Fetch, List, Update, Within,
};

/// A resource that can be created: `create` is among its operations.
///
/// Generic code calls it with an address, which is `()` for a root collection:
///
/// ```
/// use twilio_runtime::{Client, Creatable, Result, Within};
///
/// async fn create_all<R: Creatable>(
///     client: &Client,
///     within: impl Within<R>,
///     all: impl IntoIterator<Item = R::Params>,
/// ) -> Result<Vec<R::Output>> {
///     let mut created = Vec::new();
///     for params in all {
///         created.push(R::create(client, &within, params).await?);
///     }
///     Ok(created)
/// }
/// ```
///
/// Not implemented if the operation is at the path of one record: for `at = record`, and for
/// a singleton.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be created",
    label = "`create` is not among the operations of `{Self}`",
    note = "add `create` to its declaration, if the API has it"
)]
pub trait Creatable: Sized {
    /// The parameters of a create: the declared type, `()` if it takes none, else
    /// [`Untyped`](crate::Untyped).
    type Params;

    /// The result of a create: the resource, unless another type is declared.
    type Output;

    #[doc(hidden)]
    const __CREATE: WriteParts<Self::Params, Self::Output>;

    /// Creates a record in a collection.
    fn create(
        client: &Client,
        within: impl Within<Self>,
        params: impl Into<Self::Params>,
    ) -> Call<Self::Output, Create<Self>> {
        let (route, encode, decode) = Self::__CREATE;
        __private::create(client, route, &within, encode(&params.into()), decode)
    }
}

/// A resource whose records can be fetched: `fetch` is among its operations.
///
/// ```
/// use twilio_runtime::{At, Client, Fetchable, Result};
///
/// /// The record, if it exists.
/// async fn find<R>(client: &Client, which: impl At<R>) -> Result<Option<R>>
/// where
///     R: Fetchable<Output = R>,
/// {
///     R::fetch(client, which).optional().await
/// }
/// ```
///
/// Not implemented if the operation is at the path of the collection
/// (`at = collection`).
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be fetched",
    label = "`fetch` is not among the operations of `{Self}`",
    note = "add `fetch` to its declaration, if the API has it"
)]
pub trait Fetchable: Sized {
    /// The result of a fetch: the resource, unless another type is declared.
    type Output;

    #[doc(hidden)]
    const __FETCH: Parts<Self::Output>;

    /// Fetches one record.
    fn fetch(client: &Client, at: impl At<Self>) -> Call<Self::Output, Fetch<Self>> {
        let (route, decode) = Self::__FETCH;
        __private::fetch(client, route, &at, decode)
    }
}

/// A resource whose collection can be read: `list` is among its operations.
///
/// ```
/// use twilio_runtime::{At, Client, Deletable, Listable, Result, Within};
///
/// /// Empties a collection and returns the number of deleted records.
/// async fn delete_all<R>(client: &Client, within: impl Within<R>) -> Result<usize>
/// where
///     R: Listable<Output = R> + Deletable + At<R>,
/// {
///     let all = R::list(client, within).await?;
///     for record in &all {
///         R::delete(client, record).await?;
///     }
///     Ok(all.len())
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be listed",
    label = "`list` is not among the operations of `{Self}`",
    note = "add `list` to its declaration, if the API has it"
)]
pub trait Listable: Sized + Send + Sync + 'static {
    /// The items of the list: the resource, unless another type is declared.
    type Output;

    #[doc(hidden)]
    const __LIST: ListParts<Self::Output>;

    /// Reads a collection, page by page.
    fn list(client: &Client, within: impl Within<Self>) -> List<Self::Output, Self> {
        let (route, read) = Self::__LIST;
        __private::list(client, route, &within, read)
    }
}

/// A resource that can be changed: `update` is among its operations.
///
/// Not implemented if the operation is at the path of the collection
/// (`at = collection`).
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be updated",
    label = "`update` is not among the operations of `{Self}`",
    note = "add `update` to its declaration, if the API has it"
)]
pub trait Updatable: Sized {
    /// The parameters of an update: the declared type, `()` if it takes none, else
    /// [`Untyped`](crate::Untyped).
    type Params;

    /// The result of an update: the resource, unless another type is declared.
    type Output;

    #[doc(hidden)]
    const __UPDATE: WriteParts<Self::Params, Self::Output>;

    /// Changes one record.
    fn update(
        client: &Client,
        at: impl At<Self>,
        params: impl Into<Self::Params>,
    ) -> Call<Self::Output, Update<Self>> {
        let (route, encode, decode) = Self::__UPDATE;
        __private::update(client, route, &at, encode(&params.into()), decode)
    }
}

/// A resource whose records can be deleted: `delete` is among its operations.
///
/// [`Listable`] has an example that deletes a whole collection. Not implemented if the
/// operation is at the path of the collection (`at = collection`).
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be deleted",
    label = "`delete` is not among the operations of `{Self}`",
    note = "add `delete` to its declaration, if the API has it"
)]
pub trait Deletable: Sized {
    /// The result of a delete: `()`, unless another type is declared.
    type Output;

    #[doc(hidden)]
    const __DELETE: Parts<Self::Output>;

    /// Deletes one record.
    fn delete(client: &Client, at: impl At<Self>) -> Call<Self::Output, Delete<Self>> {
        let (route, decode) = Self::__DELETE;
        __private::delete(client, route, &at, decode)
    }
}

#[cfg(test)]
#[cfg(all(feature = "derive", feature = "testing"))]
mod tests {
    use serde::Deserialize;

    use super::*;
    use crate::{Credentials, Sid, TwilioResource, Untyped, testing::MockTransport};

    #[derive(Deserialize, TwilioResource)]
    #[twilio_resource(crate = crate, path = "/v1/Widgets", sid = "WI")]
    struct Widget {
        sid: Sid<Widget>,
    }

    /// The requests of all five operations of any resource.
    fn lines<R>(which: impl At<R> + Copy) -> Vec<String>
    where
        R: Creatable<Params = Untyped>
            + Fetchable
            + Listable
            + Updatable<Params = Untyped>
            + Deletable,
        (): Within<R>,
    {
        let client = Client::builder(Credentials::account(
            "AC000000000000000000000000000000ab",
            "token",
        ));
        let client = client.transport(MockTransport::new()).build().unwrap();
        let requests = [
            R::create(&client, (), ()).request(),
            R::fetch(&client, which).request(),
            R::list(&client, ()).request(),
            R::update(&client, which, ()).request(),
            R::delete(&client, which).request(),
        ];
        let lines = requests.into_iter().map(|request| {
            let request = request.unwrap();
            format!("{} {}", request.method(), request.uri().path())
        });
        lines.collect()
    }

    #[test]
    fn generic_code_calls_every_operation() {
        let sid: Sid<Widget> = "WI000000000000000000000000000000ab".parse().unwrap();
        let one = "/v1/Widgets/WI000000000000000000000000000000ab";
        assert_eq!(
            lines::<Widget>(sid),
            [
                "POST /v1/Widgets".to_owned(),
                format!("GET {one}"),
                "GET /v1/Widgets".to_owned(),
                format!("POST {one}"),
                format!("DELETE {one}"),
            ]
        );
    }
}
