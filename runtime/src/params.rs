//! Parameters: from typed values to a form, a JSON object, a query and headers.

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
    fmt::Display,
    sync::Arc,
};

use serde::Serialize;
use serde_json::Value;

use crate::{HasKind, Kind, Sid, SidKind, descriptor::ParameterDescriptor};

pub use untyped::Untyped;
pub use writer::ParamWriter;
pub(crate) use writer::append_pair;

mod untyped;
mod writer;

/// Typed parameters of an operation. Implemented by the derive of the same name.
///
/// The derive gives `new(required, ...)`, a chainable setter for every optional
/// field, and the parameter table of the descriptor:
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use twilio_runtime::TwilioParams;
///
/// #[derive(Clone, Debug, TwilioParams)]
/// #[non_exhaustive]
/// pub struct CreateWidget {
///     #[param(max_length = 64)]
///     pub name: String,
///     pub weight: Option<u32>,
/// }
///
/// let params = CreateWidget::new("gear").weight(12);
/// assert_eq!(params.name, "gear");
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a set of parameters",
    label = "`TwilioParams` is not derived for this type",
    note = "add `#[derive(TwilioParams)]` to `{Self}`"
)]
pub trait TwilioParams: EncodeParams {
    /// The parameters, in the order of their declaration.
    #[doc(hidden)]
    const PARAMETERS: &'static [ParameterDescriptor];

    /// The half that a call needs. Generated code asks for it by this trait, so that a
    /// type which is no set of parameters is one error.
    #[doc(hidden)]
    fn __encode(&self) -> &dyn EncodeParams
    where
        Self: Sized,
    {
        self
    }
}

/// The half of [`TwilioParams`] that a call needs; it can be a trait object.
pub trait EncodeParams {
    /// Gives every parameter to the writer.
    #[doc(hidden)]
    fn encode_params(&self, to: &mut ParamWriter);
}

/// The parameters of an operation that takes none.
#[derive(Debug)]
pub struct NoParams;

impl EncodeParams for NoParams {
    fn encode_params(&self, _: &mut ParamWriter) {}
}

/// How one parameter travels.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Param {
    name: &'static str,
    header: bool,
    json: bool,
    prefix: bool,
    limit: Option<usize>,
}

#[allow(missing_docs, reason = "called by generated code")]
impl Param {
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            header: false,
            json: false,
            prefix: false,
            limit: None,
        }
    }

    /// A header's name stands in the place of the wire name.
    #[must_use]
    pub const fn header(mut self) -> Self {
        self.header = true;
        self
    }

    #[must_use]
    pub const fn json(mut self) -> Self {
        self.json = true;
        self
    }

    #[must_use]
    pub const fn prefix(mut self) -> Self {
        self.prefix = true;
        self
    }

    #[must_use]
    pub const fn max_length(mut self, limit: usize) -> Self {
        self.limit = Some(limit);
        self
    }

    pub const fn name(&self) -> &'static str {
        self.name
    }

    pub const fn is_header(&self) -> bool {
        self.header
    }

    pub const fn is_json(&self) -> bool {
        self.json
    }

    pub const fn is_prefix(&self) -> bool {
        self.prefix
    }

    pub const fn limit(&self) -> Option<usize> {
        self.limit
    }
}

/// A parameter's value on its way out.
#[derive(Debug)]
#[non_exhaustive]
pub enum Encoded<'a> {
    /// Nothing is sent.
    Absent,
    /// Text, limited by `max_length`.
    Text(Cow<'a, str>),
    /// Anything that has one textual form: numbers, booleans, dates, SIDs.
    Scalar(Value),
    /// JSON: text in a form, itself in a JSON body.
    Json(Value),
    /// The key repeated in a form, an array in a JSON body.
    List(Vec<Encoded<'a>>),
    /// `Name.key=value` with `prefix`, else JSON.
    Map(Vec<(Cow<'a, str>, Encoded<'a>)>),
    /// The value could not be serialized; why.
    Invalid(String),
}

/// A value that a parameter may have.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be sent as a parameter",
    label = "not a parameter value",
    note = "use text, a number, `bool`, a `Sid`, a `StringEnum`, a timestamp or date, or a list of them; `#[param(json)]` sends anything that is `Serialize` as JSON text"
)]
pub trait ParamValue {
    /// The kind in the parameter table. It is asked of this trait, so that a type
    /// which is no parameter value is one error.
    #[doc(hidden)]
    const __KIND: Kind = Kind::Json;

    /// The value as it travels.
    fn encode(&self) -> Encoded<'_>;
}

macro_rules! text {
    ($($ty:ty),+) => { $(
        impl ParamValue for $ty {
            const __KIND: Kind = <Self as HasKind>::KIND;

            fn encode(&self) -> Encoded<'_> {
                Encoded::Text(Cow::Borrowed(self))
            }
        }
    )+ };
}

text!(String, str, Cow<'_, str>, Box<str>, Arc<str>);

macro_rules! scalars {
    ($($ty:ty),+) => { $(
        impl ParamValue for $ty {
            const __KIND: Kind = <Self as HasKind>::KIND;

            fn encode(&self) -> Encoded<'_> {
                Encoded::Scalar(Value::from(*self))
            }
        }
    )+ };
}

scalars!(
    bool, u8, u16, u32, u64, usize, i8, i16, i32, i64, isize, f32, f64
);

fn display(value: &impl Display) -> Encoded<'static> {
    Encoded::Scalar(Value::String(value.to_string()))
}

impl ParamValue for jiff::Timestamp {
    const __KIND: Kind = <Self as HasKind>::KIND;

    fn encode(&self) -> Encoded<'_> {
        display(self)
    }
}

impl ParamValue for jiff::civil::Date {
    const __KIND: Kind = <Self as HasKind>::KIND;

    fn encode(&self) -> Encoded<'_> {
        display(self)
    }
}

impl<R: SidKind> ParamValue for Sid<R> {
    const __KIND: Kind = <Self as HasKind>::KIND;

    fn encode(&self) -> Encoded<'_> {
        display(self)
    }
}

impl ParamValue for Value {
    fn encode(&self) -> Encoded<'_> {
        Encoded::Json(self.clone())
    }
}

/// Nested objects travel as JSON.
impl<T: crate::TwilioObject + Serialize> ParamValue for T {
    const __KIND: Kind = <Self as HasKind>::KIND;

    fn encode(&self) -> Encoded<'_> {
        encode_json(self)
    }
}

impl<T: ParamValue> ParamValue for Option<T> {
    const __KIND: Kind = T::__KIND;

    fn encode(&self) -> Encoded<'_> {
        self.as_ref().map_or(Encoded::Absent, T::encode)
    }
}

impl<T: ParamValue> ParamValue for Vec<T> {
    const __KIND: Kind = Kind::List(&T::__KIND);

    fn encode(&self) -> Encoded<'_> {
        Encoded::List(self.iter().map(T::encode).collect())
    }
}

impl<V: ParamValue> ParamValue for BTreeMap<String, V> {
    const __KIND: Kind = Kind::Map(&V::__KIND);

    fn encode(&self) -> Encoded<'_> {
        let entries = self.iter();
        Encoded::Map(entries.map(|(k, v)| (k.into(), v.encode())).collect())
    }
}

impl<V: ParamValue, S> ParamValue for HashMap<String, V, S> {
    const __KIND: Kind = Kind::Map(&V::__KIND);

    fn encode(&self) -> Encoded<'_> {
        // Sorted, so that the same parameters always give the same request.
        let mut entries: Vec<_> = self.iter().collect();
        entries.sort_by_key(|(key, _)| *key);
        let entries = entries.into_iter();
        Encoded::Map(entries.map(|(k, v)| (k.into(), v.encode())).collect())
    }
}

/// A value that travels as JSON text, by `#[param(json)]`.
#[doc(hidden)]
pub fn encode_json<T: Serialize + ?Sized>(value: &T) -> Encoded<'static> {
    match serde_json::to_value(value) {
        Ok(Value::Null) => Encoded::Absent,
        // The key of a list is repeated, whatever its items are.
        Ok(Value::Array(items)) => Encoded::List(items.into_iter().map(Encoded::Json).collect()),
        Ok(value) => Encoded::Json(value),
        Err(error) => Encoded::Invalid(error.to_string()),
    }
}
