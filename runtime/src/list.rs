//! [`List`]: a collection, read page by page.

use std::{fmt, future::IntoFuture, marker::PhantomData, time::Duration};

use bytes::Bytes;
use http::{HeaderName, HeaderValue};

use self::plan::Plan;
pub(crate) use self::source::Source;
pub use self::{collect::ListFuture, page::Page, pages::Pages, records::Records};
use crate::{ListParams, Result, RetryPolicy, decoder::Decode, request_builder::RequestBuilder};

mod ahead;
mod collect;
mod envelope;
mod page;
mod pages;
mod plan;
mod records;
mod source;

const MAX_PAGE_SIZE: usize = 1000;
const PAGE_SIZE: &str = "PageSize";

/// A collection, not yet read. `.await` reads all of it; [`stream`](Self::stream) and
/// [`pages`](Self::pages) read it as it is consumed.
///
/// A list owns all that it needs. Whatever was wrong while it was built comes out at
/// the first read, or at [`request`](Self::request), before anything is sent.
///
/// `T` is what the list holds: records of the resource `R`, or what the declaration says
/// instead (`list(record = T)`).
#[must_use = "a list does nothing until it is awaited or streamed"]
pub struct List<T, R = T> {
    plan: Plan,
    decode: Decode<Vec<T>>,
    resource: PhantomData<fn() -> R>,
}

impl<T, R> List<T, R> {
    pub(crate) fn new(draft: RequestBuilder, decode: Decode<Vec<T>>) -> Self {
        let plan = Plan {
            records_key: draft.route.list_key(),
            draft,
            page_size: None,
            limit: None,
            resume: None,
        };
        Self {
            plan,
            decode,
            resource: PhantomData,
        }
    }

    /// How many records a page has, 1 to 1000. Default: the API's, which is 50; where
    /// there is a [`limit`](Self::limit), as many as it needs.
    pub fn page_size(mut self, records: usize) -> Self {
        if records == 0 || records > MAX_PAGE_SIZE {
            self.plan.draft.refuse(PAGE_SIZE, "is not from 1 to 1000");
        }
        self.plan.page_size = Some(records);
        self
    }

    /// The most records to read. Default: all.
    pub fn limit(mut self, records: usize) -> Self {
        self.plan.limit = Some(records);
        self
    }

    /// Begins at this page instead of the first one: what
    /// [`Page::next_url`] or [`Error::resume_url`](crate::Error::resume_url) gave.
    ///
    /// The URL carries filters and page size of its own. One that is not on the
    /// client's origin becomes the list's error.
    pub fn resume(mut self, page_url: impl AsRef<str>) -> Self {
        let base = &self.plan.draft.client.inner.base;
        match base.follow(self.plan.draft.route.product, page_url.as_ref()) {
            Ok(url) => self.plan.resume = Some(url),
            Err(_) => self
                .plan
                .draft
                .refuse("resume", "is not a page of the API that this client is for"),
        }
        self
    }

    /// How long each page may take, all attempts and the waits between them. Default:
    /// the client's.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.plan.draft.options.timeout = Some(timeout);
        self
    }

    /// How long one attempt may take. Default: the client's.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.plan.draft.options.attempt_timeout = Some(timeout);
        self
    }

    /// When and how often a page is tried again. Default: the client's policy.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.plan.draft.options.retry = Some(policy);
        self
    }

    /// Sets a header of every page's request; see [`Call::header`](crate::Call::header).
    pub fn header<N, V>(mut self, name: N, value: V) -> Self
    where
        N: TryInto<HeaderName>,
        V: TryInto<HeaderValue>,
    {
        self.plan
            .draft
            .header(name.try_into().ok(), value.try_into().ok());
        self
    }

    /// The request for the first page as it would be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Whatever was wrong while the list was built.
    pub fn request(&self) -> Result<http::Request<Bytes>> {
        self.plan.first_page().request()
    }

    /// The pages, each fetched while the one before it is consumed.
    pub fn pages(self) -> Pages<T> {
        Pages::new(self.plan.source(), self.decode, self.plan.limit)
    }

    /// The records, page after page; the next page is fetched while the current one is
    /// consumed.
    pub fn stream(self) -> Records<T> {
        Records::new(self.pages())
    }

    /// Reads the whole list on this thread.
    ///
    /// # Errors
    ///
    /// The same as `.await` gives; and an error when called inside of an async
    /// runtime, which it would block. Tokio's `spawn_blocking` is inside too: there,
    /// `Handle::current().block_on(list.into_future())` waits.
    #[cfg(feature = "blocking")]
    pub fn wait(self) -> Result<Vec<T>>
    where
        T: Send + 'static,
    {
        crate::blocking::wait(self.into_future())
    }
}

impl<T, R> List<T, R> {
    /// Adds the parameters that listing an `R` takes, such as filters.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "built in place by the caller"
    )]
    pub fn with(mut self, params: R::Params) -> Self
    where
        R: ListParams,
    {
        self.plan.draft = self.plan.draft.params(&params);
        self
    }
}

impl<T, R> fmt::Debug for List<T, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("List")
            .field("draft", &self.plan.draft)
            .field("page_size", &self.plan.page_size)
            .field("limit", &self.plan.limit)
            .finish_non_exhaustive()
    }
}

impl<T, R> IntoFuture for List<T, R> {
    type Output = Result<Vec<T>>;
    type IntoFuture = ListFuture<T>;

    fn into_future(self) -> ListFuture<T> {
        ListFuture::new(self.pages())
    }
}

#[cfg(test)]
#[cfg(all(feature = "testing", feature = "tokio"))]
mod tests;
