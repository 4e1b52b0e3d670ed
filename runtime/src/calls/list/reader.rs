//! [`PageReader`]: the pages of a list, one after the other, for any type of record.

use std::task::{Context, Poll};

use http::HeaderMap;
use serde::de::Error as _;
use url::Url;

use super::{
    envelope::{self, Envelope, OnRecord},
    loops::{LoopGuard, RawRecords},
    prefetch::Prefetch,
};
use crate::{
    BoxFuture, Error, Result,
    client::LinkPolicy,
    declare::descriptor::{NextPage, Paging},
    error::{PageError, RecordError},
    send::{
        execute::execute,
        wire::{
            decoder::DecodeFailure, raw_response::RawResponse, request_builder::RequestBuilder,
        },
    },
};

/// The page size, if neither the request nor the response contains it.
const DEFAULT_PAGE_SIZE: u64 = 50;

/// Reads pages and prefetches the next one. Ends after an error.
pub(crate) struct PageReader {
    /// The request of the page that is being fetched, or was read last.
    request: RequestBuilder,
    paging: Paging,
    /// The page size that was requested.
    page_size: Option<usize>,
    /// How many records may still be returned.
    left: usize,
    loops: LoopGuard,
    links: LinkPolicy,
    /// Whether the current page is not the first page of the list.
    pub(super) has_gone_on: bool,
    next: Option<Prefetch>,
}

/// A page without its records, which were read already.
#[derive(Debug)]
pub(crate) struct PageHead {
    pub(crate) headers: HeaderMap,
    /// The records that could not be read.
    pub(crate) failures: Vec<RecordError>,
    /// The URL of the next page, if there is one that may be followed.
    pub(crate) next_url: Option<String>,
    pub(crate) total: Option<u64>,
}

impl PageReader {
    pub(crate) fn new(
        request: RequestBuilder,
        page_size: Option<usize>,
        limit: Option<usize>,
    ) -> Self {
        let paging = request.route.paging.unwrap_or(Paging::new(""));
        Self {
            links: request.link_policy(),
            next: Some(Prefetch::lazy(fetch(request.clone()))),
            request,
            paging,
            page_size,
            left: limit.unwrap_or(usize::MAX),
            loops: LoopGuard::new(paging.record_key()),
            has_gone_on: false,
        }
    }

    pub(crate) fn left(&self) -> usize {
        self.left
    }

    /// The next page; `on_record` is called with each of its records, up to the
    /// limit.
    pub(crate) fn poll_page(
        &mut self,
        context: &mut Context<'_>,
        on_record: OnRecord<'_>,
    ) -> Poll<Option<Result<PageHead>>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        let Some(fetching) = self.next.take() else {
            return Poll::Ready(None);
        };
        match fetching.poll(context) {
            Ok(response) => {
                let page = response.and_then(|response| self.read(response, on_record));
                Poll::Ready(Some(page))
            }
            Err(fetching) => {
                self.next = Some(fetching);
                Poll::Pending
            }
        }
    }

    /// Whether a task fetches the next page.
    pub(crate) fn has_task(&self) -> bool {
        self.next.as_ref().is_some_and(Prefetch::is_task)
    }

    /// The error of a record, as an error of this list.
    pub(super) fn record_error(&self, error: RecordError, next_url: Option<&str>) -> Error {
        let error = Error::from(error).in_call(self.request.route);
        match next_url {
            Some(url) => error.at_page(url),
            None => error,
        }
    }

    /// Lets the next page make progress while the current one is consumed.
    pub(crate) fn poll_ahead(&mut self, context: &mut Context<'_>) {
        if let Some(fetching) = &mut self.next {
            fetching.poll_ahead(context);
        }
    }

    fn read(&mut self, response: RawResponse, on_record: OnRecord<'_>) -> Result<PageHead> {
        let url = self.request.full_url();
        let page = envelope::read(&response.body, &self.paging, self.left, on_record);
        let page = page.and_then(|page| Ok((self.next_page(&page, &url)?, page)));
        let (next, page) = match page {
            Ok(page) => page,
            Err(error) => return Err(response.decode_error(error).at_page(&url)),
        };
        self.left -= page.records;
        let next = next.map(|next| self.follow(&next, &url));
        let next_url = match &next {
            Some(Ok(next)) => Some(next.clone()),
            _ => None,
        };
        let total = page.total();
        self.advance(next, page.raw);
        Ok(PageHead {
            headers: response.headers,
            total,
            failures: page.failures,
            next_url,
        })
    }

    /// Starts to fetch the next page, unless the limit is reached. If it cannot be fetched,
    /// the error follows the records of the current page.
    fn advance(&mut self, next: Option<Result<String, PageError>>, page: RawRecords) {
        let Some(next) = next.filter(|_| self.left > 0) else {
            return;
        };
        self.has_gone_on = true;
        let next = next.and_then(|url| self.loops.add(page).map(|()| url));
        self.next = Some(match next {
            Ok(url) => {
                self.request.redirect(url);
                Prefetch::eager(fetch(self.request.clone()))
            }
            Err(error) => Prefetch::ready(Err(Error::from(error).in_call(self.request.route))),
        });
    }
}

/// The response of a page; an error contains the page to resume from.
fn fetch(request: RequestBuilder) -> BoxFuture<'static, Result<RawResponse>> {
    Box::pin(async move {
        let url = request.full_url();
        let result = execute(&request).await;
        // A wrong parameter is wrong for every page, so no page can be resumed from.
        result.map_err(|error| match error.as_parameter() {
            Some(_) => error,
            None => error.at_page(&url),
        })
    })
}

/// Where the next page is.
enum Next {
    Link(String),
    /// The same URL with another value of this parameter.
    Parameter(&'static str, String),
    /// Unknown, although there may be one.
    Unknown,
}

impl PageReader {
    fn next_page(&self, page: &Envelope, url: &str) -> Result<Option<Next>, DecodeFailure> {
        if page.is_cut {
            return Ok(None);
        }
        match self.paging.next() {
            NextPage::Usual => self.usual(page),
            NextPage::Token { parameter, member } => {
                let token = page.text(member)?;
                Ok(token.map(|token| Next::Parameter(parameter, token.to_owned())))
            }
            NextPage::Number {
                parameter,
                total_pages,
            } => numbered(page, url, parameter, total_pages),
            NextPage::Unpaged => Ok(None),
        }
    }

    fn usual(&self, page: &Envelope) -> Result<Option<Next>, DecodeFailure> {
        for member in ["meta.next_page_url", "next_page_uri"] {
            if let Some(link) = page.text(member)? {
                return Ok(Some(Next::Link(link.to_owned())));
            }
        }
        if let Some(token) = page.text("meta.nextToken")? {
            return Ok(Some(Next::Parameter("pageToken", token.to_owned())));
        }
        let is_last = self.has_gone_on
            || ["meta.next_page_url", "meta.nextToken", "next_page_uri"]
                .into_iter()
                .any(|member| page.member(member).is_some());
        let size = self.page_size.map(|size| size as u64);
        let size = size.or(page.page_size()).unwrap_or(DEFAULT_PAGE_SIZE);
        let is_full = page.raw.places.len() as u64 >= size;
        Ok((is_full && !is_last).then_some(Next::Unknown))
    }

    fn follow(&self, next: &Next, url: &str) -> Result<String, PageError> {
        match next {
            Next::Link(link) => self.links.follow(link),
            Next::Parameter(name, value) => with_parameter(url, name, value),
            Next::Unknown => Err(PageError::new(
                "the page is full but has no known link to the next one: declare how the \
                 list continues, such as `list(next_token = \"...\")`, or `list(unpaged)`",
            )),
        }
    }
}

/// Pages are numbered from 0; the first one is requested without a number.
fn numbered(
    page: &Envelope,
    url: &str,
    parameter: &'static str,
    total_pages: &str,
) -> Result<Option<Next>, DecodeFailure> {
    let total = page.member(total_pages).and_then(serde_json::Value::as_u64);
    let total =
        total.ok_or_else(|| DecodeFailure::custom(format!("`{total_pages}` is not a number")))?;
    let query = url.split_once('?').map_or("", |(_, query)| query);
    let current = form_urlencoded::parse(query.as_bytes())
        .find(|(name, _)| name == parameter)
        .and_then(|(_, number)| number.parse::<u64>().ok());
    let next = current.unwrap_or(0).saturating_add(1);
    Ok((next < total).then(|| Next::Parameter(parameter, next.to_string())))
}

/// The same URL with another value of a parameter.
fn with_parameter(url: &str, name: &str, value: &str) -> Result<String, PageError> {
    let mut url = Url::parse(url).map_err(|error| PageError::new(error.to_string()))?;
    let kept: Vec<_> = url
        .query_pairs()
        .filter(|(kept, _)| kept != name)
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect();
    url.query_pairs_mut()
        .clear()
        .extend_pairs(kept)
        .append_pair(name, value);
    Ok(url.into())
}
