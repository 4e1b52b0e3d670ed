//! [`ParamWriter`]: checks each parameter and puts it where it travels.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Map, Value};

use super::{Encoded, Param};
use crate::{ParameterError, descriptor::BodyKind};

/// Collects the parameters of one call: a form or a JSON object as the body, or a
/// query, and headers. The first parameter that is refused is kept and comes out as
/// the call's error.
#[derive(Debug)]
pub struct ParamWriter {
    body: Body,
    headers: HeaderMap,
    error: Option<ParameterError>,
}

#[derive(Debug)]
enum Body {
    /// A form, or the query of an operation without a body.
    Form(String),
    Json(Map<String, Value>),
}

/// What a [`ParamWriter`] has collected.
pub(crate) struct Written {
    pub(crate) query: String,
    pub(crate) body: Bytes,
    pub(crate) headers: HeaderMap,
}

impl ParamWriter {
    pub(crate) fn new(kind: BodyKind) -> Self {
        let body = match kind {
            BodyKind::Json | BodyKind::JsonAs(_) => Body::Json(Map::new()),
            BodyKind::Form | BodyKind::None => Body::Form(String::new()),
        };
        Self {
            body,
            headers: HeaderMap::new(),
            error: None,
        }
    }

    /// Adds one parameter.
    #[doc(hidden)]
    pub fn put(&mut self, param: &Param, value: Encoded<'_>) {
        let result = if param.is_header() {
            self.put_header(param, value)
        } else if param.is_prefix()
            && let Encoded::Map(entries) = value
        {
            entries.into_iter().try_for_each(|(key, value)| {
                let name = format!("{}.{key}", param.name());
                self.put_named(&name, param, value)
            })
        } else {
            self.put_named(param.name(), param, value)
        };
        if let Err(error) = result {
            self.refuse(error);
        }
    }

    /// Adds a parameter whose name is known at run time only.
    pub(crate) fn put_untyped(&mut self, name: &str, value: Encoded<'_>) {
        if let Err(error) = self.put_named(name, &Param::new(""), value) {
            self.refuse(error);
        }
    }

    pub(crate) fn refuse(&mut self, error: ParameterError) {
        self.error.get_or_insert(error);
    }

    fn put_named(
        &mut self,
        name: &str,
        param: &Param,
        value: Encoded<'_>,
    ) -> Result<(), ParameterError> {
        match &mut self.body {
            Body::Form(form) => put_form(form, name, param, value),
            Body::Json(object) => {
                if let Some(value) = to_json(name, param, value)? {
                    object.insert(name.to_owned(), value);
                }
                Ok(())
            }
        }
    }

    fn put_header(&mut self, param: &Param, value: Encoded<'_>) -> Result<(), ParameterError> {
        let name = param.name();
        for text in to_texts(name, param, value)? {
            let header = HeaderName::from_bytes(name.as_bytes()).ok();
            let pair = header.zip(HeaderValue::from_str(&text).ok());
            let (header, value) =
                pair.ok_or_else(|| ParameterError::new(name, "cannot be a header"))?;
            self.headers.append(header, value);
        }
        Ok(())
    }

    /// Everything collected, for a request whose body is of this kind.
    pub(crate) fn finish(self, kind: BodyKind) -> Result<Written, ParameterError> {
        if let Some(error) = self.error {
            return Err(error);
        }
        let mut written = Written {
            query: String::new(),
            body: Bytes::new(),
            headers: self.headers,
        };
        match self.body {
            Body::Form(form) if kind == BodyKind::None => written.query = form,
            Body::Form(form) => written.body = form.into(),
            Body::Json(object) => written.body = Value::Object(object).to_string().into(),
        }
        Ok(written)
    }
}

fn put_form(
    form: &mut String,
    name: &str,
    param: &Param,
    value: Encoded<'_>,
) -> Result<(), ParameterError> {
    for text in to_texts(name, param, value)? {
        append_pair(form, name, &text);
    }
    Ok(())
}

/// Appends `name=value` by the URL standard's form rule.
pub(crate) fn append_pair(form: &mut String, name: &str, value: &str) {
    if !form.is_empty() {
        form.push('&');
    }
    form.extend(form_urlencoded::byte_serialize(name.as_bytes()));
    form.push('=');
    form.extend(form_urlencoded::byte_serialize(value.as_bytes()));
}

/// The texts under which a value travels in a form or header: one for each item of a
/// list, none where it is absent.
fn to_texts(name: &str, param: &Param, value: Encoded<'_>) -> Result<Vec<String>, ParameterError> {
    let text = match value {
        Encoded::List(items) => {
            let mut texts = Vec::with_capacity(items.len());
            for item in items {
                texts.extend(to_texts(name, param, item)?);
            }
            return Ok(texts);
        }
        Encoded::Text(text) => {
            check_limit(name, param, &text)?;
            text.into_owned()
        }
        value => match to_json(name, param, value)? {
            None => return Ok(Vec::new()),
            Some(Value::String(text)) if !param.is_json() => text,
            Some(value) => value.to_string(),
        },
    };
    Ok(vec![text])
}

fn to_json(name: &str, param: &Param, value: Encoded<'_>) -> Result<Option<Value>, ParameterError> {
    Ok(Some(match value {
        Encoded::Absent => return Ok(None),
        Encoded::Text(text) => {
            check_limit(name, param, &text)?;
            Value::String(text.into_owned())
        }
        // Numbers that JSON does not have become null.
        Encoded::Scalar(Value::Null) => {
            return Err(ParameterError::new(name, "is not a finite number"));
        }
        Encoded::Scalar(value) | Encoded::Json(value) => value,
        Encoded::List(items) => {
            let items = items.into_iter().map(|item| to_json(name, param, item));
            let items: Result<Vec<_>, _> = items.filter_map(Result::transpose).collect();
            Value::Array(items?)
        }
        Encoded::Map(entries) => {
            let mut object = Map::new();
            for (key, value) in entries {
                if let Some(value) = to_json(name, param, value)? {
                    object.insert(key.into_owned(), value);
                }
            }
            Value::Object(object)
        }
        Encoded::Invalid(reason) => return Err(ParameterError::new(name, reason)),
    }))
}

fn check_limit(name: &str, param: &Param, text: &str) -> Result<(), ParameterError> {
    let Some(limit) = param.limit() else {
        return Ok(());
    };
    let length = text.chars().count();
    if length <= limit {
        return Ok(());
    }
    let reason = format!("is {length} characters long, at most {limit} are allowed");
    Err(ParameterError::new(name, reason))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::*;
    use crate::params::{ParamValue, encode_json};

    const NAME: Param = Param::new("Name");

    fn written(kind: BodyKind, param: Param, value: Encoded<'_>) -> Result<Written, String> {
        let mut writer = ParamWriter::new(kind);
        writer.put(&param, value);
        writer.finish(kind).map_err(|error| error.to_string())
    }

    fn form(param: Param, value: Encoded<'_>) -> Result<String, String> {
        let written = written(BodyKind::Form, param, value)?;
        Ok(String::from_utf8(written.body.to_vec()).unwrap())
    }

    fn json_body(param: Param, value: Encoded<'_>) -> String {
        let written = written(BodyKind::Json, param, value).unwrap();
        String::from_utf8(written.body.to_vec()).unwrap()
    }

    #[test]
    fn text_follows_the_form_rule() {
        let text = "a b+c&d=e%/ü\n*~".to_owned();
        let expected = "Name=a+b%2Bc%26d%3De%25%2F%C3%BC%0A*%7E";
        assert_eq!(form(NAME, text.encode()).unwrap(), expected);
    }

    #[test]
    fn empty_text_is_sent_and_none_is_not() {
        assert_eq!(form(NAME, String::new().encode()).unwrap(), "Name=");
        assert_eq!(form(NAME, None::<String>.encode()).unwrap(), "");
    }

    #[test]
    fn scalars_have_one_form() {
        assert_eq!(form(NAME, true.encode()).unwrap(), "Name=true");
        assert_eq!(form(NAME, (-3_i64).encode()).unwrap(), "Name=-3");
        assert_eq!(form(NAME, 1.5_f64.encode()).unwrap(), "Name=1.5");
    }

    #[test]
    fn times_are_rfc3339_in_utc_and_dates_are_dates() {
        let time: jiff::Timestamp = "2026-11-23T10:00:00+02:00".parse().unwrap();
        assert_eq!(
            form(NAME, time.encode()).unwrap(),
            "Name=2026-11-23T08%3A00%3A00Z"
        );
        let date = jiff::civil::date(2026, 1, 2);
        assert_eq!(form(NAME, date.encode()).unwrap(), "Name=2026-01-02");
    }

    #[test]
    fn numbers_that_json_lacks_are_refused() {
        let error = form(NAME, f64::NAN.encode()).unwrap_err();
        assert_eq!(error, "`Name` is not a finite number");
    }

    #[test]
    fn lists_repeat_the_key_and_are_arrays_in_json() {
        let list = vec!["a".to_owned(), "b".to_owned()];
        assert_eq!(form(NAME, list.encode()).unwrap(), "Name=a&Name=b");
        assert_eq!(json_body(NAME, list.encode()), r#"{"Name":["a","b"]}"#);
        assert_eq!(form(NAME, Vec::<String>::new().encode()).unwrap(), "");
    }

    #[test]
    fn json_travels_as_text_in_a_form_and_as_itself_in_json() {
        let param = NAME.json();
        let value = json!({"a": [1]});
        assert_eq!(
            form(param, encode_json(&value)).unwrap(),
            "Name=%7B%22a%22%3A%5B1%5D%7D"
        );
        assert_eq!(
            json_body(param, encode_json(&value)),
            r#"{"Name":{"a":[1]}}"#
        );
        assert_eq!(form(param, encode_json("x")).unwrap(), "Name=%22x%22");
        assert_eq!(form(param, encode_json(&None::<u8>)).unwrap(), "");
    }

    #[test]
    fn a_map_travels_by_prefix() {
        let map = BTreeMap::from([("b".to_owned(), 2), ("a c".to_owned(), 1)]);
        assert_eq!(
            form(NAME.prefix(), map.encode()).unwrap(),
            "Name.a+c=1&Name.b=2"
        );
        assert_eq!(
            json_body(NAME.prefix(), map.encode()),
            r#"{"Name.a c":1,"Name.b":2}"#
        );
    }

    #[test]
    fn a_map_without_a_prefix_is_an_object() {
        let map = BTreeMap::from([("b".to_owned(), 2), ("a".to_owned(), 1)]);
        assert_eq!(json_body(NAME, map.encode()), r#"{"Name":{"a":1,"b":2}}"#);
        assert_eq!(
            form(NAME, map.encode()).unwrap(),
            "Name=%7B%22a%22%3A1%2C%22b%22%3A2%7D"
        );
    }

    #[test]
    fn the_limit_counts_characters_and_names_the_parameter() {
        let param = NAME.max_length(2);
        assert!(form(param, "üü".to_owned().encode()).is_ok());
        let error = form(param, "abc".to_owned().encode()).unwrap_err();
        assert_eq!(error, "`Name` is 3 characters long, at most 2 are allowed");
        let list = vec![String::new(), "abc".to_owned()];
        assert!(form(param, list.encode()).is_err());
    }

    #[test]
    fn headers_cannot_be_injected() {
        let header = Param::new("If-Match").header();
        let sent = written(BodyKind::Form, header, "v1".to_owned().encode()).unwrap();
        assert_eq!(sent.headers["if-match"], "v1");
        assert!(sent.body.is_empty());
        let error = form(header, "v1\r\nX: y".to_owned().encode()).unwrap_err();
        assert_eq!(error, "`If-Match` cannot be a header");
    }

    #[test]
    fn without_a_body_parameters_are_the_query() {
        let sent = written(BodyKind::None, NAME, "a b".to_owned().encode()).unwrap();
        assert_eq!(sent.query, "Name=a+b");
        assert!(sent.body.is_empty());
    }
}
