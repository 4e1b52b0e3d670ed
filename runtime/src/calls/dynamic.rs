//! Calls from data: a descriptor and strings in, JSON out, without a record type.
//!
//! For a command line, or a test of every operation. The input is checked against the
//! descriptor before anything is sent: the kind of each value, its limits, and whether all
//! required parameters are present.
//!
//! ```
//! # #[cfg(all(feature = "derive", feature = "testing"))] {
//! # use twilio_runtime::{Client, Credentials, Resource, Sid, TwilioParams, TwilioResource};
//! # use twilio_runtime::{descriptor::OperationKind, dynamic, testing::MockTransport};
//! #[derive(serde::Deserialize, TwilioResource)]
//! #[twilio_resource(path = "/v1/Rooms", sid = "RM", update = UpdateRoom)]
//! struct Room {
//!     sid: Sid<Room>,
//! }
//!
//! #[derive(TwilioParams)]
//! struct UpdateRoom {
//!     #[param(maximum = 100)]
//!     seats: Option<u32>,
//! }
//!
//! # let client = Client::builder(Credentials::account("AC000000000000000000000000000000ab", "t"))
//! #     .transport(MockTransport::new())
//! #     .build()?;
//! let update = Room::DESCRIPTOR.operation(OperationKind::Update).unwrap();
//! let sid = "RM000000000000000000000000000000ab";
//! let call = dynamic::call(&client, update, &[sid], &[("Seats", "12")]);
//! assert_eq!(&call.request()?.body()[..], b"Seats=12");
//!
//! let call = dynamic::call(&client, update, &[sid], &[("Seats", "many")]);
//! assert!(call.request().unwrap_err().to_string().contains("`Seats` is not of kind integer"));
//! # }
//! # Ok::<(), twilio_runtime::Error>(())
//! ```

use serde_json::Value;

use self::params::Texts;
use crate::{
    Address, Call, Client,
    declare::address::path::PathWriter,
    declare::descriptor::{OperationDescriptor, Output},
    send::wire::{decoder::DecodeFailure, request_builder::RequestBuilder},
};

mod params;

/// A call of an operation: path values in order, and parameters as pairs of wire name and
/// text.
///
/// A list repeats its name for each item; `Name.key` is an entry of a map with a
/// prefix; objects are JSON text. If the operation declares no parameters, all are sent as
/// text. A list returns its first page as JSON, an operation without a response body
/// returns null, and a redirect returns its target as text.
///
/// # Errors
///
/// A wrong value makes the call fail before anything is sent, with a `Parameter` error that
/// names the parameter or the placeholder.
pub fn call(
    client: &Client,
    operation: &OperationDescriptor,
    path: &[&str],
    parameters: &[(&str, &str)],
) -> Call<Value> {
    let mut request = RequestBuilder::new(client, operation.route(), &Values(path));
    request.params(&Texts {
        operation,
        given: parameters,
    });
    let decode = match operation.output() {
        Output::Redirect => decode_target,
        Output::Nothing => decode_nothing,
        Output::Resource | Output::Record(_) => decode_json,
    };
    Call::new(request, decode)
}

/// Path values as text.
struct Values<'a>(&'a [&'a str]);

impl Address for Values<'_> {
    fn count(&self) -> usize {
        self.0.len()
    }

    fn write_to(&self, path: &mut PathWriter<'_>) {
        for value in self.0 {
            path.value(value);
        }
    }
}

fn decode_json(body: &[u8]) -> Result<Value, DecodeFailure> {
    serde_json::from_slice(body)
}

#[allow(clippy::unnecessary_wraps, reason = "a decoder like the others")]
fn decode_nothing(_: &[u8]) -> Result<Value, DecodeFailure> {
    Ok(Value::Null)
}

fn decode_target(body: &[u8]) -> Result<Value, DecodeFailure> {
    let redirect = crate::send::wire::redirect::decode_redirect(body)?;
    Ok(Value::from(redirect.location()))
}

#[cfg(test)]
#[cfg(all(feature = "testing", feature = "derive"))]
mod tests;
