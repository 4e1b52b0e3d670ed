//! [`ParamValue`]: the types whose values can be parameters.

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use serde::Serialize;
use serde_json::Value;

use super::{ParamWriter, ValueWriter};
use crate::{HasKind, Kind, Sid, SidKind, declare::descriptor::BodyKind};

/// A type whose values can be parameters. A value writes itself into the request.
///
/// ```
/// use twilio_runtime::params::{ParamValue, ValueWriter};
///
/// /// A number of seconds, which is sent in minutes.
/// struct Seconds(u32);
///
/// impl ParamValue for Seconds {
///     fn encode(&self, to: ValueWriter<'_>) {
///         to.integer(i128::from(self.0 / 60));
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be sent as a parameter",
    label = "not a parameter value",
    note = "a parameter is text, a number, a `bool`, a `Sid`, a `jiff::Timestamp`, a `jiff::civil::Date`, or a `Vec` of them",
    note = "derive `StringEnum` for an enum of strings, `Serialize` and `TwilioObject` for a struct; `#[param(json)]` on the field sends anything that is `Serialize` as JSON"
)]
pub trait ParamValue {
    /// The kind in the parameter table. It is part of this trait, so that a type that is
    /// not a parameter value causes one error.
    #[doc(hidden)]
    const __KIND: Kind = Kind::Json;

    /// Writes the value. If nothing is written, the parameter is absent.
    fn encode(&self, to: ValueWriter<'_>);
}

macro_rules! values {
    ($($($ty:ty),+ => |$value:ident, $to:ident| $write:expr;)+) => { $($(
        impl ParamValue for $ty {
            const __KIND: Kind = <Self as HasKind>::KIND;

            fn encode(&self, $to: ValueWriter<'_>) {
                let $value = self;
                $write
            }
        }
    )+)+ };
}

values! {
    String, str, Cow<'_, str>, Box<str>, Arc<str> => |text, to| to.text(text);
    bool => |flag, to| to.bool(*flag);
    u8, u16, u32, u64, i8, i16, i32, i64 => |number, to| to.integer(i128::from(*number));
    usize => |number, to| to.integer(*number as i128);
    isize => |number, to| to.integer(*number as i128);
    f32 => |number, to| to.float(f64::from(*number));
    f64 => |number, to| to.float(*number);
    jiff::Timestamp, jiff::civil::Date => |time, to| to.text(&time.to_string());
}

impl<R: SidKind> ParamValue for Sid<R> {
    const __KIND: Kind = <Self as HasKind>::KIND;

    fn encode(&self, to: ValueWriter<'_>) {
        to.text(self.as_str());
    }
}

impl ParamValue for Value {
    fn encode(&self, to: ValueWriter<'_>) {
        to.serialized(self);
    }
}

/// Nested objects are sent as JSON, after the limits of their fields are checked.
#[diagnostic::do_not_recommend]
impl<T: crate::TwilioObject + Serialize> ParamValue for T {
    const __KIND: Kind = <Self as HasKind>::KIND;

    fn encode(&self, to: ValueWriter<'_>) {
        let mut check = ParamWriter::new(BodyKind::None);
        self.__check(&mut check);
        match check.finish() {
            Ok(_) => to.serialized(self),
            Err(error) => to.refuse(format!("has a `{}` that {}", error.name(), error.reason())),
        }
    }
}

impl<T: ParamValue> ParamValue for Option<T> {
    const __KIND: Kind = T::__KIND;

    fn encode(&self, to: ValueWriter<'_>) {
        if let Some(value) = self {
            value.encode(to);
        }
    }
}

impl<T: ParamValue> ParamValue for Vec<T> {
    const __KIND: Kind = Kind::List(&T::__KIND);

    fn encode(&self, to: ValueWriter<'_>) {
        to.list(self);
    }
}

impl<V: ParamValue> ParamValue for BTreeMap<String, V> {
    const __KIND: Kind = Kind::Map(&V::__KIND);

    fn encode(&self, to: ValueWriter<'_>) {
        to.map(self);
    }
}

impl<V: ParamValue, S> ParamValue for HashMap<String, V, S> {
    const __KIND: Kind = Kind::Map(&V::__KIND);

    fn encode(&self, to: ValueWriter<'_>) {
        // Sorted, so that the same parameters always give the same request.
        let mut entries: Vec<_> = self.iter().collect();
        entries.sort_by_key(|(key, _)| *key);
        to.map(entries);
    }
}
