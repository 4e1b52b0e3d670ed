//! From plain values to typed calls, so that one matrix of arguments can drive every
//! operation of every resource.

use std::future::{Future, IntoFuture};

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use twilio_runtime::{Address, At, BoxFuture, Within, address::PathWriter};

use crate::{Error, Result};

/// The values of a path, in order, as text.
#[derive(Clone, Debug, Default)]
pub struct PathValues(pub Vec<String>);

impl Address for PathValues {
    fn count(&self) -> usize {
        self.0.len()
    }

    fn write_to(&self, path: &mut PathWriter<'_>) {
        for value in &self.0 {
            path.value(value);
        }
    }
}

impl<R: ?Sized> At<R> for PathValues {}
impl<R: ?Sized> Within<R> for PathValues {}

/// Arguments by the name of their field.
#[derive(Clone, Debug, Default)]
pub struct Args(pub Map<String, Value>);

impl Args {
    /// Removes an argument; a missing one is read as null.
    ///
    /// # Errors
    ///
    /// If the argument is not of this type.
    pub fn take<T: DeserializeOwned>(&mut self, name: &str) -> Result<T> {
        let value = self.0.remove(name).unwrap_or_default();
        serde_json::from_value(value).map_err(|error| Error::new(format!("{name}: {error}")))
    }

    /// Ensures that every argument was taken.
    ///
    /// # Errors
    ///
    /// If one is left: it would be lost silently.
    pub fn finish(self) -> Result<()> {
        match self.0.keys().next() {
            Some(name) => Err(Error::new(format!("`calls!` does not know `{name}`"))),
            None => Ok(()),
        }
    }
}

/// A call that can be inspected or sent.
pub struct Prepared {
    /// The request, without credentials.
    pub request: http::Request<Bytes>,
    /// Sends it when polled, and decodes the response.
    pub send: BoxFuture<'static, twilio_runtime::Result<()>>,
}

impl std::fmt::Debug for Prepared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Prepared").field(&self.request).finish()
    }
}

#[doc(hidden)]
pub fn prepared<T, C>(
    request: twilio_runtime::Result<http::Request<Bytes>>,
    call: C,
) -> Result<Prepared>
where
    C: IntoFuture<Output = twilio_runtime::Result<T>>,
    C::IntoFuture: Future<Output = twilio_runtime::Result<T>> + Send + 'static,
    T: Send + 'static,
{
    let request = request?;
    let response = call.into_future();
    let send = Box::pin(async move { response.await.map(drop) });
    Ok(Prepared { request, send })
}

/// Makes a resource [`Callable`](crate::Callable): lists its operations and the fields of their
/// parameters. The fields that `new` takes are in parentheses. `root` precedes a collection
/// without an address.
///
/// ```
/// use twilio_conformance::calls;
/// use twilio_resources::{Sid, TwilioParams, TwilioResource};
///
/// #[derive(serde::Deserialize, serde::Serialize, TwilioResource)]
/// #[twilio_resource(path = "/v1/Rooms", create = CreateRoom, fetch, list)]
/// struct Room {
///     sid: Sid<Room>,
/// }
///
/// #[derive(TwilioParams)]
/// struct CreateRoom {
///     name: String,
///     seats: Option<u32>,
/// }
///
/// calls!(root Room {
///     create: CreateRoom(name: String) { seats },
///     fetch,
///     list,
/// });
/// ```
#[macro_export]
macro_rules! calls {
    (root $resource:ident { $($operations:tt)* }) => {
        $crate::calls!(@ $resource [] { $($operations)* });
    };
    ($resource:ident { $($operations:tt)* }) => {
        $crate::calls!(@ $resource [at,] { $($operations)* });
    };
    (@ $resource:ident $within:tt { $(
        $operation:ident
        $(: $params:ident ( $($required:ident : $type:ty),* ) { $($optional:ident),* $(,)? })?
    ),* $(,)? }) => {
        impl $crate::Callable for $resource {
            fn prepare(
                kind: $crate::OperationKind,
                client: &$crate::Client,
                at: $crate::calls::PathValues,
                mut args: $crate::calls::Args,
            ) -> $crate::Result<$crate::calls::Prepared> {
                match kind.as_str() {
                    $(stringify!($operation) => {
                        $(
                            #[allow(unused_mut, reason = "there may be no optional field")]
                            let mut params =
                                $params::new($(args.take::<$type>(stringify!($required))?),*);
                            $(params.$optional = args.take(stringify!($optional))?;)*
                        )?
                        let call = $crate::calls!(
                            @ $operation $resource client at args $within $(params $params)?
                        );
                        args.finish()?;
                        $crate::calls::prepared(call.request(), call)
                    })*
                    _ => Err($crate::Error::new(format!("`calls!` does not know `{kind}`"))),
                }
            }
        }
    };
    (@ create $r:ident $client:ident $at:ident $args:ident [] $params:ident $type:ident) => {{
        drop($at);
        $r::create($client, $params)
    }};
    (@ create $r:ident $client:ident $at:ident $args:ident [at,] $params:ident $type:ident) => {
        $r::create($client, $at, $params)
    };
    (@ list $r:ident $client:ident $at:ident $args:ident []) => {{
        drop($at);
        $crate::calls!(@ paged $args $r::list($client))
    }};
    (@ list $r:ident $client:ident $at:ident $args:ident [at,]) => {
        $crate::calls!(@ paged $args $r::list($client, $at))
    };
    (@ list $r:ident $client:ident $at:ident $args:ident [] $params:ident $type:ident) => {{
        drop($at);
        $crate::calls!(@ paged $args $r::list($client).with($params))
    }};
    (@ list $r:ident $client:ident $at:ident $args:ident [at,] $params:ident $type:ident) => {
        $crate::calls!(@ paged $args $r::list($client, $at).with($params))
    };
    (@ paged $args:ident $list:expr) => {
        match $args.take::<Option<usize>>("page_size")? {
            Some(page_size) => $list.page_size(page_size),
            None => $list,
        }
    };
    (@ update $r:ident $client:ident $at:ident $args:ident $w:tt $params:ident $type:ident) => {
        $r::update($client, $at, $params)
    };
    (@ $operation:ident $r:ident $client:ident $at:ident $args:ident $w:tt) => {
        $r::$operation($client, $at)
    };
    (@ $operation:ident $r:ident $client:ident $at:ident $args:ident $w:tt $params:ident $type:ident) => {
        $r::$operation($client, $at).with($params)
    };
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};
    use serde_json::json;
    use twilio_runtime::{Resource, Sid, TwilioParams, TwilioResource, descriptor::OperationKind};

    use super::*;
    use crate::Callable;

    #[derive(Deserialize, Serialize, TwilioResource)]
    #[twilio_resource(
        path = "/v1/Rooms",
        sid = "RM",
        list = RoomFilter,
        fetch = FetchRoom,
        update = UpdateRoom,
        delete
    )]
    struct Room {
        sid: Sid<Room>,
    }

    #[derive(Default, TwilioParams)]
    struct RoomFilter {
        status: Option<String>,
    }

    #[derive(Default, TwilioParams)]
    struct FetchRoom {
        detail: Option<bool>,
    }

    #[derive(TwilioParams)]
    struct UpdateRoom {
        name: String,
        seats: Option<u32>,
    }

    calls!(root Room {
        list: RoomFilter() { status },
        fetch: FetchRoom() { detail },
        update: UpdateRoom(name: String) { seats },
        delete,
    });

    const ROOM: &str = "RM0123456789abcdef0123456789ab0000";

    fn request(kind: OperationKind, params: Value) -> Result<String> {
        let case = crate::cases::plain(Room::DESCRIPTOR, Room::DESCRIPTOR.operation(kind).unwrap());
        let args = Args(serde_json::from_value(params).unwrap());
        let client = crate::ours::client().unwrap();
        let request = Room::prepare(kind, &client, PathValues(case.path), args)?.request;
        let body = String::from_utf8_lossy(request.body()).into_owned();
        let path = request.uri().path_and_query().unwrap().to_string();
        Ok(format!("{} {path} {body}", request.method()))
    }

    #[test]
    fn arguments_reach_the_request() {
        let update = request(OperationKind::Update, json!({"name": "a b", "seats": 3}));
        let expected = format!("POST /v1/Rooms/{ROOM} Name=a+b&Seats=3");
        assert_eq!(update.unwrap(), expected);
        let fetch = request(OperationKind::Fetch, json!({"detail": true}));
        assert_eq!(fetch.unwrap(), format!("GET /v1/Rooms/{ROOM}?Detail=true "));
        let list = request(
            OperationKind::List,
            json!({"status": "open", "page_size": 7}),
        );
        assert_eq!(list.unwrap(), "GET /v1/Rooms?Status=open&PageSize=7 ");
        let delete = request(OperationKind::Delete, json!({}));
        assert_eq!(delete.unwrap(), format!("DELETE /v1/Rooms/{ROOM} "));
    }

    #[test]
    fn an_argument_that_would_be_lost_is_an_error() {
        let error = request(OperationKind::Delete, json!({"force": true})).unwrap_err();
        assert_eq!(error.to_string(), "`calls!` does not know `force`");
    }

    #[test]
    fn an_argument_of_another_type_is_an_error() {
        let params = json!({"name": "a", "seats": "many"});
        let error = request(OperationKind::Update, params).unwrap_err();
        assert!(error.to_string().starts_with("seats: "), "{error}");
    }

    #[test]
    fn an_operation_that_calls_does_not_name_is_an_error() {
        let client = crate::ours::client().unwrap();
        let at = PathValues::default();
        let kind = OperationKind::Create;
        let error = Room::prepare(kind, &client, at, Args::default());
        assert_eq!(
            error.unwrap_err().to_string(),
            "`calls!` does not know `create`"
        );
    }
}
