//! [`ParamWriter`]: collects the parameters of one call into body, query and headers.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::{
    declare::{
        address::escape::push_pair,
        descriptor::{BodyKind, Place},
    },
    error::ParameterError,
};

/// Collects the parameters of one call: a form or a JSON object as the body, a query, and
/// headers. The first parameter that is refused makes the call fail.
#[derive(Debug)]
pub struct ParamWriter {
    body: Body,
    query: String,
    headers: HeaderMap,
    error: Option<ParameterError>,
}

/// The body as text.
#[derive(Debug)]
enum Body {
    /// No body: its parameters go into the query.
    None,
    Form(String),
    /// The members of the object, without its braces.
    Json(String),
}

/// The parameters that a [`ParamWriter`] has collected.
pub(crate) struct Written {
    pub(crate) query: String,
    pub(crate) body: Bytes,
    pub(crate) headers: HeaderMap,
}

impl ParamWriter {
    pub(crate) fn new(kind: BodyKind) -> Self {
        let body = match kind {
            BodyKind::None => Body::None,
            BodyKind::Form => Body::Form(String::new()),
            BodyKind::Json | BodyKind::JsonAs(_) => Body::Json(String::new()),
        };
        Self {
            body,
            query: String::new(),
            headers: HeaderMap::new(),
            error: None,
        }
    }

    pub(crate) fn refuse(&mut self, error: ParameterError) {
        self.error.get_or_insert(error);
    }

    /// Whether body parameters are members of a JSON object.
    pub(super) fn is_json(&self) -> bool {
        matches!(self.body, Body::Json(_))
    }

    /// Adds a value that is sent as text.
    pub(super) fn put_text(&mut self, place: Place, name: &str, text: &str) {
        match (place, &mut self.body) {
            (Place::Header, _) => self.put_header(name, text),
            (Place::Body, Body::Form(form)) => push_pair(form, name, text),
            _ => push_pair(&mut self.query, name, text),
        }
    }

    /// The members of the JSON object so far.
    pub(super) fn json(&mut self) -> &mut String {
        match &mut self.body {
            Body::Json(members) => members,
            // Only called if the body is a JSON object.
            Body::None | Body::Form(_) => &mut self.query,
        }
    }

    fn put_header(&mut self, name: &str, text: &str) {
        let header = HeaderName::from_bytes(name.as_bytes()).ok();
        let pair = header.zip(HeaderValue::from_str(text).ok());
        if let Some((header, value)) = pair {
            self.headers.append(header, value);
        } else {
            self.refuse(ParameterError::new(name, "cannot be a header"));
        }
    }

    /// The collected parameters, or the first refusal.
    pub(crate) fn finish(self) -> Result<Written, ParameterError> {
        if let Some(error) = self.error {
            return Err(error);
        }
        let body = match self.body {
            Body::None => Bytes::new(),
            Body::Form(form) => form.into(),
            Body::Json(members) => format!("{{{members}}}").into(),
        };
        Ok(Written {
            query: self.query,
            body,
            headers: self.headers,
        })
    }

    /// The members as a JSON object's text, or the first refusal.
    pub(super) fn finish_object(self) -> Result<String, ParameterError> {
        match (self.error, self.body) {
            (Some(error), _) => Err(error),
            (None, Body::Json(members)) => Ok(format!("{{{members}}}")),
            (None, Body::None | Body::Form(_)) => Ok("{}".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests;
