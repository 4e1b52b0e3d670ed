//! [`RequestBuilder`]: builds the request of any operation.

use std::{fmt, time::Duration};

use bytes::Bytes;
use http::{
    HeaderMap, HeaderName, HeaderValue,
    header::{ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, TRANSFER_ENCODING, USER_AGENT},
};

use crate::{
    Address, Client, Error, Result, RetryPolicy,
    client::{InFlight, LinkPolicy},
    declare::{
        address::{escape::push_pair, path::PathWriter},
        descriptor::{Auth, route::Route},
        params::{EncodeParams, ParamWriter},
    },
    error::ParameterError,
};

/// Extra capacity for the SIDs that replace placeholders; most paths have at most three.
const ROOM_FOR_SIDS: usize = 96;

/// Builds a request. The first error is kept.
#[derive(Clone)]
pub(crate) struct RequestBuilder {
    pub(crate) client: Client,
    pub(crate) route: &'static Route,
    pub(crate) options: Options,
    url: String,
    query: String,
    headers: HeaderMap,
    body: Bytes,
    /// Boxed, because few requests have an error.
    error: Option<Box<ParameterError>>,
}

/// Settings of one call, which override the client's.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
}

impl RequestBuilder {
    pub(crate) fn new(client: &Client, route: &'static Route, address: &dyn Address) -> Self {
        let mut builder = Self {
            client: client.clone(),
            route,
            options: Options::default(),
            url: (client.pool.base).url_with_room(route.product, route.path.len() + ROOM_FOR_SIDS),
            query: String::new(),
            headers: HeaderMap::new(),
            body: Bytes::new(),
            error: None,
        };
        let mut path = PathWriter::new(&mut builder.url, route.path);
        if route.has_own_account && address.count() < placeholders(route.path) {
            path.value(client.account_sid().as_str());
        }
        address.write_to(&mut path);
        let result = path.finish();
        builder.keep(result);
        builder
    }

    /// Adds typed or untyped parameters.
    pub(crate) fn params(&mut self, params: &dyn EncodeParams) {
        let mut writer = ParamWriter::new(self.route.body);
        params.encode_params(&mut writer);
        match writer.finish() {
            Ok(written) => {
                self.query = written.query;
                self.body = written.body;
                let has_credentials = written.headers.contains_key(AUTHORIZATION);
                if has_credentials && self.route.auth != Auth::Header {
                    self.refuse("Authorization", "is set by the client");
                }
                self.headers.extend(written.headers);
            }
            Err(error) => self.keep(Err(error)),
        }
    }

    /// Adds a parameter to the query.
    pub(crate) fn query(&mut self, name: &str, value: &str) {
        push_pair(&mut self.query, name, value);
    }

    /// Replaces the URL by one that contains its own query.
    pub(crate) fn redirect(&mut self, url: String) {
        self.url = url;
        self.query.clear();
    }

    pub(crate) fn header(&mut self, name: Option<HeaderName>, value: Option<HeaderValue>) {
        match (name, value) {
            (Some(AUTHORIZATION), _) => self.refuse("Authorization", "is set by the client"),
            // With a wrong length, the server would read too little, or part of the next request.
            (Some(name @ (CONTENT_LENGTH | TRANSFER_ENCODING)), _) => {
                self.refuse(name.as_str(), "is set by the transport");
            }
            (Some(name), Some(value)) => {
                self.headers.insert(name, value);
            }
            (Some(name), None) => self.refuse(name.as_str(), "cannot have this value"),
            (None, _) => self.refuse("header", "is not a valid header name"),
        }
    }

    pub(crate) fn refuse(&mut self, name: &str, reason: &'static str) {
        self.keep(Err(ParameterError::new(name, reason)));
    }

    /// Keeps the first error.
    fn keep(&mut self, result: Result<(), ParameterError>) {
        if let Err(error) = result {
            self.error.get_or_insert_with(|| Box::new(error));
        }
    }

    /// The request that lists the collection of this create, if `list` is declared.
    pub(crate) fn listing(&self) -> Option<Self> {
        let route = self.route.listing?;
        Some(Self {
            route,
            query: String::new(),
            headers: HeaderMap::new(),
            body: Bytes::new(),
            ..self.clone()
        })
    }

    /// The policy for links in the response.
    pub(crate) fn link_policy(&self) -> LinkPolicy {
        LinkPolicy::new(&self.client.pool.base, self.route.product)
    }

    /// The URL of the request.
    pub(crate) fn full_url(&self) -> String {
        if self.query.is_empty() {
            return self.url.clone();
        }
        let separator = if self.url.contains('?') { '&' } else { '?' };
        format!("{}{separator}{}", self.url, self.query)
    }

    /// The member that identifies the records of the collection.
    pub(crate) fn record_key(&self) -> &'static str {
        let paging = self.route.listing.and_then(|listing| listing.paging);
        let key = paging.and_then(|paging| paging.record_key());
        key.unwrap_or("sid")
    }

    /// Registers this create with the client.
    pub(crate) fn begin_create(&self) -> InFlight<'_> {
        let collection = (self.client.account, &self.url);
        self.client.pool.creates.begin(&collection)
    }

    /// The host of the request.
    pub(crate) fn host(&self) -> Option<String> {
        let uri = http::Uri::try_from(self.full_url()).ok()?;
        uri.host().map(str::to_owned)
    }

    /// Whether the request can be sent.
    pub(crate) fn check(&self) -> Result<()> {
        match &self.error {
            Some(error) => Err(Error::from((**error).clone()).in_call(self.route)),
            None => Ok(()),
        }
    }

    /// The request without credentials.
    pub(crate) fn request(&self) -> Result<http::Request<Bytes>> {
        self.check()?;
        let uri = http::Uri::try_from(self.full_url()).map_err(|_| {
            let error = ParameterError::new("url", "is too long for a request");
            Error::from(error).in_call(self.route)
        })?;
        let mut request = http::Request::new(self.body.clone());
        *request.method_mut() = self.route.method.into();
        *request.uri_mut() = uri;
        let headers = request.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(USER_AGENT, self.client.pool.user_agent.clone());
        if let Some(content_type) = self.route.body.content_type() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        if !self.headers.is_empty() {
            headers.extend(self.headers.clone());
        }
        Ok(request)
    }
}

fn placeholders(path: &str) -> usize {
    path.bytes().filter(|byte| *byte == b'{').count()
}

impl fmt::Debug for RequestBuilder {
    // Without path values, query and body: they contain personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestBuilder")
            .field("resource", &self.route.resource)
            .field("kind", &self.route.kind)
            .field("path", &self.route.path)
            .field("method", &self.route.method)
            .field("error", &self.error)
            .finish_non_exhaustive()
    }
}
