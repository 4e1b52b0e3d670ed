//! Addresses: values that identify the record or collection of a call.
//!
//! An [`Address`] writes its values, in order, into the placeholders of a path. [`At`] and
//! [`Within`] define which addresses a resource accepts; the derive implements them.

use std::{borrow::Cow, sync::Arc};

use crate::{Account, Anything, Sid, declare::address::path::PathWriter};

pub(crate) mod escape;
pub(crate) mod parent;
pub(crate) mod path;

/// A type that fills the placeholders of a path: a path value, a tuple of them, or a
/// record, which contributes its own values.
///
/// A reference to an address, or an [`Arc`] of one, is an address too.
///
/// An application may implement it for its own types, together with [`At`] or [`Within`]
/// for the resource:
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use twilio_runtime::{Address, At, Sid, TwilioResource, address::PathWriter};
///
/// #[derive(serde::Deserialize, TwilioResource)]
/// #[twilio_resource(path = "/v1/Rooms/{RoomSid}/Seats", fetch)]
/// struct Seat {
///     sid: Sid<Seat>,
///     room_sid: String,
/// }
///
/// /// A room and a seat in it.
/// struct Ticket {
///     room: String,
///     seat: Sid<Seat>,
/// }
///
/// impl Address for Ticket {
///     fn count(&self) -> usize {
///         2
///     }
///
///     fn write_to(&self, path: &mut PathWriter<'_>) {
///         path.value(&self.room);
///         path.value(self.seat.as_str());
///     }
/// }
///
/// impl At<Seat> for Ticket {}
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an address",
    label = "cannot fill the placeholders of a path",
    note = "a record is an address if `TwilioResource` is derived for it and every placeholder of its path has a field"
)]
pub trait Address {
    /// How many values there are.
    fn count(&self) -> usize;

    /// Writes the values, in order.
    fn write_to(&self, path: &mut PathWriter<'_>);
}

/// The address of one `R`: `&R`, `(&Parent, key)`, or the path values in order. A single
/// value needs no tuple.
///
/// ```
/// # use twilio_runtime::{At, Resource};
/// // Your own function that passes an address on:
/// fn remember<R: Resource>(which: impl At<R>) { /* ... */ }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not identify a `{R}`",
    label = "not an address of `{R}`",
    note = "pass `&{R}`, its parent and key, or the values of its path in order"
)]
pub trait At<R: ?Sized>: Address {}

/// The address of a collection of `R`: `&Parent`, or the path values in order. A single
/// value needs no tuple.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not identify a collection of `{R}`",
    label = "not the address of a collection of `{R}`",
    note = "pass a reference to the parent of `{R}`, or the values of its path in order"
)]
pub trait Within<R: ?Sized>: Address {}

/// A resource whose records are identified by a `T`: `Service: NamedBy<Sid<Service>>`, and
/// for a service with an `alias`, `Service: NamedBy<&str>`.
///
/// Implemented by the derives. In the address of a resource below a service, any type that
/// identifies a service may replace `Sid<Service>`.
#[diagnostic::on_unimplemented(
    message = "`{T}` does not identify a `{Self}`",
    label = "a value of this address does not match its placeholder",
    note = "the placeholder in the path takes a `Sid<{Self}>`"
)]
pub trait NamedBy<T> {}

impl NamedBy<Sid<Self>> for Account {}
impl NamedBy<Sid<Self>> for Anything {}

/// A `String` placeholder's value: `String`, `str`, or a reference to either.
pub trait Text: Address {}

macro_rules! through_pointers {
    ($($pointer:ty),+) => { $(
        impl<A: Address + ?Sized> Address for $pointer {
            fn count(&self) -> usize {
                (**self).count()
            }

            fn write_to(&self, path: &mut PathWriter<'_>) {
                (**self).write_to(path);
            }
        }

        impl<R: ?Sized, A: At<R> + ?Sized> At<R> for $pointer {}
        impl<R: ?Sized, A: Within<R> + ?Sized> Within<R> for $pointer {}
        impl<A: Text + ?Sized> Text for $pointer {}
    )+ };
}

through_pointers!(&A, Arc<A>);

impl Address for str {
    fn count(&self) -> usize {
        1
    }

    fn write_to(&self, path: &mut PathWriter<'_>) {
        path.value(self);
    }
}

impl Address for String {
    fn count(&self) -> usize {
        1
    }

    fn write_to(&self, path: &mut PathWriter<'_>) {
        path.value(self);
    }
}

impl Address for Cow<'_, str> {
    fn count(&self) -> usize {
        1
    }

    fn write_to(&self, path: &mut PathWriter<'_>) {
        path.value(self);
    }
}

impl Text for str {}
impl Text for String {}

impl<R> Address for Sid<R> {
    fn count(&self) -> usize {
        1
    }

    fn write_to(&self, path: &mut PathWriter<'_>) {
        path.value(self.as_str());
    }
}

macro_rules! displayed {
    ($($ty:ty),+) => { $(
        impl Address for $ty {
            fn count(&self) -> usize {
                1
            }

            fn write_to(&self, path: &mut PathWriter<'_>) {
                path.value(&self.to_string());
            }
        }
    )+ };
}

displayed!(
    u8,
    u16,
    u32,
    u64,
    usize,
    i8,
    i16,
    i32,
    i64,
    isize,
    bool,
    jiff::civil::Date
);

/// A field that contains a path value and may be absent. If it is absent, the call fails.
impl<A: Address> Address for Option<A> {
    fn count(&self) -> usize {
        1
    }

    fn write_to(&self, path: &mut PathWriter<'_>) {
        match self {
            Some(value) => value.write_to(path),
            None => path.absent(),
        }
    }
}

impl Address for () {
    fn count(&self) -> usize {
        0
    }

    fn write_to(&self, _: &mut PathWriter<'_>) {}
}

macro_rules! tuples {
    ($(($($name:ident . $index:tt),+))+) => { $(
        impl<$($name: Address),+> Address for ($($name,)+) {
            fn count(&self) -> usize {
                0 $(+ self.$index.count())+
            }

            fn write_to(&self, path: &mut PathWriter<'_>) {
                $(self.$index.write_to(path);)+
            }
        }
    )+ };
}

tuples! {
    (A.0, B.1)
    (A.0, B.1, C.2)
    (A.0, B.1, C.2, D.3)
    (A.0, B.1, C.2, D.3, E.4)
    (A.0, B.1, C.2, D.3, E.4, F.5)
    (A.0, B.1, C.2, D.3, E.4, F.5, G.6)
    (A.0, B.1, C.2, D.3, E.4, F.5, G.6, H.7)
}
