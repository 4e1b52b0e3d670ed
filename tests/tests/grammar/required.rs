//! More than four required parameters are passed by name: `new` takes a struct of them.

use twilio_runtime::TwilioParams;

#[derive(Debug, PartialEq, TwilioParams)]
struct CreateRoute {
    from: String,
    to: String,
    /// In kilometres.
    length: u32,
    stops: Vec<String>,
    name: Option<String>,
    open: bool,
}

#[test]
fn each_required_parameter_is_passed_by_name() {
    let required = CreateRouteRequired {
        open: true,
        to: "B".into(),
        from: "A".into(),
        length: 7,
        stops: vec!["C".into()],
    };
    let route = CreateRoute::new(required).name("x");
    let expected = CreateRoute {
        from: "A".into(),
        to: "B".into(),
        length: 7,
        stops: vec!["C".into()],
        name: Some("x".into()),
        open: true,
    };
    assert_eq!(route, expected);
}
