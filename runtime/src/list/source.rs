//! [`Source`]: the pages of a list as bytes, whatever their records are.

use std::{
    collections::HashSet,
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
    DecodeError, Error, PageError, Result,
    call::Draft,
    execute::{Answer, execute},
};

/// Reads pages one after the other. Ends after an error.
pub(crate) struct Source {
    draft: Draft,
    list_key: &'static str,
    state: State,
    /// Every page so far: one that comes again would never end.
    seen: HashSet<String>,
    last: Bytes,
}

enum State {
    Fetching(Ahead<Answer>),
    /// What is given when the next page is asked for.
    Fetched(Result<Answer>),
    Ended,
}

/// One page, its records not yet read.
#[derive(Debug)]
pub(crate) struct RawPage {
    pub(crate) records: Bytes,
    url: String,
    next: Option<Result<String, PageError>>,
    answer: Answer,
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
        let Answer { status, body, .. } = self.answer;
        let text = str::from_utf8(&self.records).unwrap_or_default();
        let error = DecodeError::in_member(status, body, list_key, text, source);
        Error::from(error).at_page(&self.url)
    }
}

impl Source {
    pub(crate) fn new(first_page: Draft, list_key: &'static str) -> Self {
        let fetching = Ahead::lazy(Box::pin(execute(first_page.clone())));
        Self {
            draft: first_page,
            list_key,
            state: State::Fetching(fetching),
            seen: HashSet::new(),
            last: Bytes::new(),
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
            .map_err(|error| error.at_page(&url));
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
            Some(Ok(next)) if self.came_before(page, &next) => State::Fetched(Err(PageError::new(
                "the list goes in circles: a page came again",
            )
            .into())),
            Some(Ok(next)) => {
                self.draft.redirect(next);
                State::Fetching(Ahead::eager(Box::pin(execute(self.draft.clone()))))
            }
        };
    }

    /// Whether the next page was there before, by its URL or because this one holds
    /// the very records of the one before it.
    fn came_before(&mut self, page: &RawPage, next: &str) -> bool {
        let repeats = page.records.len() > "[]".len() && page.records == self.last;
        self.last = page.records.clone();
        self.seen.insert(page.url.clone());
        repeats || self.seen.contains(next)
    }

    fn open(&self, answer: Answer, url: &str) -> Result<RawPage> {
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
