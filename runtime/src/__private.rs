//! Items that generated code uses. Not public API: they change together with the macros.

use std::{borrow::Cow, fmt};

use serde::{Deserializer, Serialize, de};

pub use serde;

use crate::send::wire::request_builder::RequestBuilder;
pub use crate::{
    declare::{
        address::parent::{NoParent, OtherValues, Parent, check_parent},
        descriptor::{
            ResourceParts,
            literal::{check_default, check_initial},
            route::Route,
            shape::{ObjectShape, Shape},
        },
        params::{EncodeParams, NoParams, ParamWriter, Untyped, encode_nothing},
        record::{decode, decode_nothing, own, read_record, reads},
    },
    send::wire::{
        decoder::{DecodeFailure, Json},
        redirect::decode_redirect,
    },
};
// All public items too, so that their paths in generated code are short.
pub use crate::{address::*, descriptor::*, params::*, *};

pub use self::names::*;

pub mod absent;
pub mod authorization;
pub mod forms;
mod names;
pub mod required;

/// Parameters that the declaration does not define.
pub fn untyped<T: Serialize + ?Sized>(params: &T) -> Untyped {
    Untyped::new(params)
}

/// What a call of an operation without a body needs: its route, and the function that
/// decodes the response.
pub type Parts<T> = (&'static Route, fn(&[u8]) -> Decoded<T>);

/// The same for a list.
pub type ListParts<T> = (&'static Route, fn(&mut Json<'_>) -> Decoded<T>);

/// The same for an operation that sends a `P`.
pub type WriteParts<P, T> = (
    &'static Route,
    fn(&P) -> &dyn EncodeParams,
    fn(&[u8]) -> Decoded<T>,
);

/// `R::create(...)`.
pub fn create<T, R>(
    client: &Client,
    route: &'static Route,
    address: &dyn Address,
    params: &dyn EncodeParams,
    decode: fn(&[u8]) -> Decoded<T>,
) -> Call<T, Create<R>> {
    let mut request = RequestBuilder::new(client, route, address);
    request.params(params);
    Call::new(request, decode)
}

/// `R::fetch(...)`.
pub fn fetch<T, R>(
    client: &Client,
    route: &'static Route,
    address: &dyn Address,
    decode: fn(&[u8]) -> Decoded<T>,
) -> Call<T, Fetch<R>> {
    Call::new(RequestBuilder::new(client, route, address), decode)
}

/// `R::list(...)`.
pub fn list<T, R>(
    client: &Client,
    route: &'static Route,
    address: &dyn Address,
    read: fn(&mut Json<'_>) -> Decoded<T>,
) -> List<T, R> {
    List::new(RequestBuilder::new(client, route, address), read)
}

/// `R::update(...)`.
pub fn update<T, R>(
    client: &Client,
    route: &'static Route,
    address: &dyn Address,
    params: &dyn EncodeParams,
    decode: fn(&[u8]) -> Decoded<T>,
) -> Call<T, Update<R>> {
    let mut request = RequestBuilder::new(client, route, address);
    request.params(params);
    Call::new(request, decode)
}

/// `R::delete(...)`.
pub fn delete<T, R>(
    client: &Client,
    route: &'static Route,
    address: &dyn Address,
    decode: fn(&[u8]) -> Decoded<T>,
) -> Call<T, Delete<R>> {
    Call::new(RequestBuilder::new(client, route, address), decode)
}

/// Reads a string without requiring it to be owned.
pub fn deserialize_text<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    from: fn(&str) -> T,
) -> std::result::Result<T, D::Error> {
    struct Text;
    impl<'de> de::Visitor<'de> for Text {
        type Value = Cow<'de, str>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_borrowed_str<E>(self, text: &'de str) -> std::result::Result<Self::Value, E> {
            Ok(Cow::Borrowed(text))
        }

        fn visit_str<E>(self, text: &str) -> std::result::Result<Self::Value, E> {
            Ok(Cow::Owned(text.to_owned()))
        }
    }
    deserializer.deserialize_str(Text).map(|text| from(&text))
}
