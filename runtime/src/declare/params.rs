//! Parameters: from typed values to a form, a JSON object, a query and headers, in one
//! step. Nothing here depends on the descriptor's table of parameters.

use crate::declare::descriptor::Parameter;

pub use untyped::Untyped;
pub use value::ParamValue;
pub use value_writer::ValueWriter;
pub use writer::ParamWriter;

mod finite;
mod untyped;
mod value;
mod value_writer;
mod writer;

/// Typed parameters of an operation. Implemented by the derive of the same name.
///
/// The derive generates `new(required, ...)`, a chainable setter for every optional
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
    message = "`{Self}` is not a struct of parameters",
    label = "`TwilioParams` is not derived for this type",
    note = "add `#[derive(TwilioParams)]` to `{Self}`"
)]
pub trait TwilioParams: EncodeParams {
    /// The parameters, in the order of their declaration.
    #[doc(hidden)]
    const PARAMETERS: &'static [Parameter];

    /// The part that a call needs. Generated code gets it through this trait, so that a
    /// type that is not a set of parameters causes one error.
    #[doc(hidden)]
    fn __encode(&self) -> &dyn EncodeParams
    where
        Self: Sized,
    {
        self
    }
}

/// The part of [`TwilioParams`] that a call needs, as a trait object.
pub trait EncodeParams {
    /// Passes every parameter to the writer.
    #[doc(hidden)]
    fn encode_params(&self, to: &mut ParamWriter);
}

/// The parameters of an operation that takes none.
#[derive(Debug)]
pub struct NoParams;

impl EncodeParams for NoParams {
    fn encode_params(&self, _: &mut ParamWriter) {}
}

/// Used instead of [`__encode`](TwilioParams::__encode) by operations without parameters.
pub fn encode_nothing(&(): &()) -> &dyn EncodeParams {
    &NoParams
}
