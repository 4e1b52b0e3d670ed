use std::collections::BTreeMap;

use serde_json::json;

use super::*;
use crate::declare::params::{ParamValue, ValueWriter};

fn written(kind: BodyKind, write: impl FnOnce(ValueWriter<'_>)) -> Result<Written, String> {
    let mut writer = ParamWriter::new(kind);
    write(writer.parameter("Name"));
    writer.finish().map_err(|error| error.to_string())
}

/// The form for a value, with `Name` as its name.
fn form_by(write: impl FnOnce(ValueWriter<'_>)) -> Result<String, String> {
    let written = written(BodyKind::Form, write)?;
    Ok(String::from_utf8(written.body.to_vec()).unwrap())
}

fn form(value: &impl ParamValue) -> Result<String, String> {
    form_by(|to| value.encode(to))
}

fn json_by(write: impl FnOnce(ValueWriter<'_>)) -> String {
    let written = written(BodyKind::Json, write).unwrap();
    String::from_utf8(written.body.to_vec()).unwrap()
}

fn json_body(value: &impl ParamValue) -> String {
    json_by(|to| value.encode(to))
}

#[test]
fn text_follows_the_form_rule() {
    let text = "a b+c&d=e%/ü\n*~".to_owned();
    let expected = "Name=a+b%2Bc%26d%3De%25%2F%C3%BC%0A*%7E";
    assert_eq!(form(&text).unwrap(), expected);
}

#[test]
fn empty_text_is_sent_and_none_is_not() {
    assert_eq!(form(&String::new()).unwrap(), "Name=");
    assert_eq!(form(&None::<String>).unwrap(), "");
}

#[test]
fn scalars_have_one_form() {
    assert_eq!(form(&true).unwrap(), "Name=true");
    assert_eq!(form(&(-3_i64)).unwrap(), "Name=-3");
    assert_eq!(form(&1.5_f64).unwrap(), "Name=1.5");
}

#[test]
fn times_are_rfc3339_in_utc_and_dates_are_dates() {
    let time: jiff::Timestamp = "2026-11-23T10:00:00+02:00".parse().unwrap();
    assert_eq!(form(&time).unwrap(), "Name=2026-11-23T08%3A00%3A00Z");
    let date = jiff::civil::date(2026, 1, 2);
    assert_eq!(form(&date).unwrap(), "Name=2026-01-02");
}

#[test]
fn non_finite_numbers_are_refused() {
    let error = form(&f64::NAN).unwrap_err();
    assert_eq!(error, "`Name` is not a finite number");
}

#[test]
fn lists_repeat_the_key_and_are_arrays_in_json() {
    let list = vec!["a".to_owned(), "b".to_owned()];
    assert_eq!(form(&list).unwrap(), "Name=a&Name=b");
    assert_eq!(json_body(&list), r#"{"Name":["a","b"]}"#);
    assert_eq!(form(&Vec::<String>::new()).unwrap(), "");
}

#[test]
fn json_is_sent_as_text_in_a_form_and_as_itself_in_json() {
    let value = json!({"a": [1]});
    let text = form_by(|to| to.json(&value)).unwrap();
    assert_eq!(text, "Name=%7B%22a%22%3A%5B1%5D%7D");
    assert_eq!(json_by(|to| to.json(&value)), r#"{"Name":{"a":[1]}}"#);
    assert_eq!(form_by(|to| to.json("x")).unwrap(), "Name=%22x%22");
    assert_eq!(form_by(|to| to.json(&None::<u8>)).unwrap(), "");
}

#[test]
fn the_items_of_json_are_json_too() {
    let value = json!(["x", {"a": 1}, [2], null]);
    let text = form_by(|to| to.json(&value)).unwrap();
    assert_eq!(text, "Name=%22x%22&Name=%7B%22a%22%3A1%7D&Name=%5B2%5D");
    assert_eq!(
        json_by(|to| to.json(&value)),
        r#"{"Name":["x",{"a":1},[2],null]}"#
    );
}

#[test]
fn a_map_is_sent_by_prefix() {
    let map = BTreeMap::from([("b".to_owned(), 2), ("a c".to_owned(), 1)]);
    let text = form_by(|to| map.encode(to.prefix())).unwrap();
    assert_eq!(text, "Name.a+c=1&Name.b=2");
    let json = json_by(|to| map.encode(to.prefix()));
    assert_eq!(json, r#"{"Name.a c":1,"Name.b":2}"#);
}

#[test]
fn a_map_without_a_prefix_is_an_object() {
    let map = BTreeMap::from([("b".to_owned(), 2), ("a".to_owned(), 1)]);
    assert_eq!(json_body(&map), r#"{"Name":{"a":1,"b":2}}"#);
    assert_eq!(form(&map).unwrap(), "Name=%7B%22a%22%3A1%2C%22b%22%3A2%7D");
}

#[test]
fn the_limit_counts_characters_and_names_the_parameter() {
    let limited = |text: &str| form_by(|to| to.max_length(2).text(text));
    assert!(limited("üü").is_ok());
    let error = limited("abc").unwrap_err();
    assert_eq!(error, "`Name` is 3 characters long, at most 2 are allowed");
    let list = vec![String::new(), "abc".to_owned()];
    assert!(form_by(|to| list.encode(to.max_length(2))).is_err());
    let map = BTreeMap::from([("a".to_owned(), "abc".to_owned())]);
    assert!(form_by(|to| map.encode(to.max_length(2))).is_err());
}

#[test]
fn numbers_have_limits() {
    let limited = |number: i32| form_by(|to| number.encode(to.minimum(1.0).maximum(100.0)));
    assert_eq!(limited(1).unwrap(), "Name=1");
    assert_eq!(limited(100).unwrap(), "Name=100");
    assert_eq!(
        limited(0).unwrap_err(),
        "`Name` is 0, at least 1 is allowed"
    );
    assert_eq!(
        limited(101).unwrap_err(),
        "`Name` is 101, at most 100 is allowed"
    );
    let float = form_by(|to| 0.5_f64.encode(to.minimum(0.75)));
    assert_eq!(
        float.unwrap_err(),
        "`Name` is 0.5, at least 0.75 is allowed"
    );
}

#[test]
fn lists_of_maps_and_of_lists_are_nested_in_json() {
    let map = BTreeMap::from([("a".to_owned(), vec![Some(true), None])]);
    let list = vec![map.clone(), map];
    assert_eq!(json_body(&list), r#"{"Name":[{"a":[true]},{"a":[true]}]}"#);
    assert_eq!(json_body(&vec![vec![1], vec![]]), r#"{"Name":[[1],[]]}"#);
}

#[test]
fn members_are_separated_and_their_names_escaped() {
    let mut writer = ParamWriter::new(BodyKind::Json);
    writer.parameter("a\"").text("{");
    writer.parameter("b").list::<u8>(&[]);
    writer.parameter("c").bool(false);
    let body = writer.finish().unwrap().body;
    assert_eq!(&body[..], br#"{"a\"":"{","b":[],"c":false}"#);
}

#[test]
fn a_parameter_may_be_in_the_query_of_a_create() {
    let sent = written(BodyKind::Json, |to| to.query().text("a b")).unwrap();
    assert_eq!((&*sent.query, &sent.body[..]), ("Name=a+b", &b"{}"[..]));
}

#[test]
fn headers_cannot_be_injected() {
    let sent = written(BodyKind::Form, |to| to.header().text("v1")).unwrap();
    assert_eq!(sent.headers["name"], "v1");
    assert!(sent.body.is_empty());
    let error = form_by(|to| to.header().text("v1\r\nX: y")).unwrap_err();
    assert_eq!(error, "`Name` cannot be a header");
}

#[test]
fn without_a_body_parameters_are_the_query() {
    let sent = written(BodyKind::None, |to| to.text("a b")).unwrap();
    assert_eq!(sent.query, "Name=a+b");
    assert!(sent.body.is_empty());
}
