//! The operations of a resource, and their documentation.

use serde::Deserialize;
use twilio_runtime::{
    Resource, Sid, TwilioParams, TwilioResource,
    descriptor::{BodyKind, Method, OperationKind},
};

/// A thing that can be read and removed.
#[derive(Deserialize, TwilioResource)]
#[twilio_resource(
    product = "proxy",
    path = "/v1/Things",
    /// Removes the thing.
    ///
    /// For good.
    delete,
    fetch,
    create = CreateThing,
)]
struct Thing {
    sid: Sid<Thing>,
}

/// The parameters of `create`.
#[derive(TwilioParams)]
struct CreateThing {
    /// Its name.
    #[param(max_length = 191)]
    name: String,
    #[param(name = "shoe_size")]
    size: Option<u8>,
    r#type: Option<String>,
}

#[test]
fn only_declared_operations_exist_in_a_fixed_order() {
    let operations = Thing::DESCRIPTOR.operations();
    let kinds: Vec<_> = operations
        .iter()
        .map(twilio_runtime::descriptor::OperationDescriptor::kind)
        .collect();
    assert_eq!(
        kinds,
        [
            OperationKind::Create,
            OperationKind::Fetch,
            OperationKind::Delete
        ]
    );
    let sent: Vec<_> = operations
        .iter()
        .map(|op| (op.method(), op.body()))
        .collect();
    assert_eq!(
        sent,
        [
            (Method::Post, BodyKind::Form),
            (Method::Get, BodyKind::None),
            (Method::Delete, BodyKind::None),
        ]
    );
    assert_eq!(Thing::DESCRIPTOR.product(), "proxy");
}

#[test]
fn documentation_is_kept_line_by_line() {
    let delete = Thing::DESCRIPTOR.operation(OperationKind::Delete).unwrap();
    assert_eq!(delete.doc(), "Removes the thing.\n\nFor good.");
    assert_eq!(
        Thing::DESCRIPTOR.doc(),
        "A thing that can be read and removed."
    );
}

#[test]
fn parameters_are_listed_in_order() {
    let create = Thing::DESCRIPTOR.operation(OperationKind::Create).unwrap();
    let names: Vec<_> = create
        .parameters()
        .map(|parameter| parameter.name())
        .collect();
    assert_eq!(names, ["Name", "shoe_size", "Type"]);
    let name = create.parameters().next().unwrap();
    assert_eq!(
        (name.max_length(), name.is_required(), name.doc()),
        (Some(191), true, "Its name.")
    );
    assert!(!create.is_untyped());
}

#[test]
fn setters_take_values_that_can_be_inferred() {
    let params = CreateThing::new("a").size(7).r#type(String::from("b"));
    assert_eq!(
        (params.size, params.r#type.as_deref()),
        (Some(7), Some("b"))
    );
    assert_eq!(params.name, "a");
}
