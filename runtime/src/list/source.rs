//! [`Source`]: the pages of a list as bytes, whatever their records are.

use std::{
    collections::HashSet,
    hash::{BuildHasher, RandomState},
    mem,
    task::{Context, Poll},
};

use bytes::Bytes;
use http::HeaderMap;
use url::Url;

use super::{
    ahead::Ahead,
    envelope::{self, Next},
};
use crate::{
    DecodeError, Error, PageError, Result, execute::execute, raw_response::RawResponse,
    request_builder::RequestBuilder,
};

/// How many pages without a record may follow each other. Filters leave such pages;
/// without a bound, a list of nothing else would never end.
const MAX_EMPTY_PAGES: usize = 1000;

/// Reads pages one after the other. Ends after an error.
pub(crate) struct Source {
    draft: RequestBuilder,
    list_key: &'static str,
    state: State,
    seen: Seen,
}

/// Every page so far: one that comes again would come for ever.
#[derive(Default)]
struct Seen {
    urls: HashSet<String>,
    /// Hashes of the records.
    records: HashSet<u64>,
    hasher: RandomState,
    empty_in_a_row: usize,
}

impl Seen {
    /// Remembers the page; what is wrong with going on to `next`, if anything is.
    fn add(&mut self, url: &str, records: &Bytes, next: &str) -> Option<PageError> {
        self.urls.insert(url.to_owned());
        let is_empty = records
            .iter()
            .filter(|byte| !byte.is_ascii_whitespace())
            .eq(b"[]");
        let is_new = is_empty || self.records.insert(self.hasher.hash_one(records));
        self.empty_in_a_row = if is_empty { self.empty_in_a_row + 1 } else { 0 };
        if !is_new || self.urls.contains(next) {
            return Some(PageError::new(
                "the list goes in circles: a page came again",
            ));
        }
        (self.empty_in_a_row >= MAX_EMPTY_PAGES)
            .then(|| PageError::new("the list goes on and on without a record"))
    }
}

enum State {
    Fetching(Ahead<RawResponse>),
    /// What is given when the next page is asked for.
    Fetched(Result<RawResponse>),
    Ended,
}

/// One page, its records not yet read.
#[derive(Debug)]
pub(crate) struct RawPage {
    pub(crate) records: Bytes,
    url: String,
    next: Option<Result<String, PageError>>,
    answer: RawResponse,
}

impl RawPage {
    /// The headers that it came with.
    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.answer.headers
    }

    /// Where the next page is, if there is one that may be followed.
    pub(crate) fn next_url(&self) -> Option<&str> {
        self.next.as_ref()?.as_deref().ok()
    }

    /// The error of records that are not what was declared.
    pub(crate) fn decode_error(self, list_key: &str, source: serde_json::Error) -> Error {
        let RawResponse {
            status,
            headers,
            body,
            ..
        } = self.answer;
        let text = str::from_utf8(&self.records).unwrap_or_default();
        let error = DecodeError::in_member(status, headers, body, (list_key, text), source);
        Error::from(error)
            .in_call(self.answer.route)
            .with_attempts(self.answer.attempts)
            .at_page(&self.url)
    }
}

impl Source {
    pub(crate) fn new(first_page: RequestBuilder, list_key: &'static str) -> Self {
        let fetching = Ahead::lazy(Box::pin(execute(first_page.clone())));
        Self {
            draft: first_page,
            list_key,
            state: State::Fetching(fetching),
            seen: Seen::default(),
        }
    }

    pub(crate) fn list_key(&self) -> &'static str {
        self.list_key
    }

    /// The next page. The one after it is not fetched before
    /// [`advance`](Self::advance) says so.
    pub(crate) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<RawPage>>> {
        self.poll_ahead(context);
        let answer = match mem::replace(&mut self.state, State::Ended) {
            State::Ended => return Poll::Ready(None),
            State::Fetched(answer) => answer,
            fetching @ State::Fetching(_) => {
                self.state = fetching;
                return Poll::Pending;
            }
        };
        let url = self.draft.full_url();
        let page = answer
            .and_then(|answer| self.open(answer, &url))
            .map_err(|error| error.in_call(self.draft.route).at_page(&url));
        Poll::Ready(Some(page))
    }

    /// Lets the next page make progress while the current one is consumed.
    pub(crate) fn poll_ahead(&mut self, context: &mut Context<'_>) {
        if let State::Fetching(fetching) = &mut self.state
            && let Poll::Ready(answer) = fetching.poll(context)
        {
            self.state = State::Fetched(answer);
        }
    }

    /// Begins to fetch the page after this one, if there is one. What keeps it from
    /// being fetched is given in its place, after the records at hand.
    pub(crate) fn advance(&mut self, page: &mut RawPage) {
        self.state = match page.next.take() {
            None => State::Ended,
            Some(Err(error)) => State::Fetched(Err(error.into())),
            Some(Ok(next)) => {
                if let Some(error) = self.seen.add(&page.url, &page.records, &next) {
                    State::Fetched(Err(error.into()))
                } else {
                    self.draft.redirect(next);
                    State::Fetching(Ahead::eager(Box::pin(execute(self.draft.clone()))))
                }
            }
        };
    }

    fn open(&self, answer: RawResponse, url: &str) -> Result<RawPage> {
        let page = match envelope::open(&answer.body, self.list_key) {
            Ok(page) => page,
            Err(error) => return Err(answer.decode_error(error)),
        };
        let next = page.next.map(|next| match next {
            Next::Token(token) => with_token(url, &token),
            Next::Link(link) => {
                let base = &self.draft.client.inner.base;
                base.follow(self.draft.route.product, &link)
            }
        });
        Ok(RawPage {
            records: page.records,
            url: url.to_owned(),
            next,
            answer,
        })
    }
}

/// The same URL with another `pageToken`.
fn with_token(url: &str, token: &str) -> Result<String, PageError> {
    let mut url = Url::parse(url).map_err(|error| PageError::new(error.to_string()))?;
    let kept: Vec<_> = url
        .query_pairs()
        .filter(|(name, _)| name != "pageToken")
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect();
    url.query_pairs_mut()
        .clear()
        .extend_pairs(kept)
        .append_pair("pageToken", token);
    Ok(url.into())
}
