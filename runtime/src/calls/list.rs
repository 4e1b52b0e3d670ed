//! [`List`]: a collection, read page by page.
//!
//! `PageReader` does everything that does not depend on the record's type: requests, paging,
//! loop detection. The generic types around it only decode.

use std::{
    fmt,
    marker::PhantomData,
    mem,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use http::{HeaderName, HeaderValue};

use self::collecting::Collecting;
pub(crate) use self::reader::PageReader;
pub use self::{page::Page, pages::Pages, records::Records};
use crate::{
    ListParams, Result, RetryPolicy,
    declare::descriptor::NextPage,
    send::wire::{decoder::ReadRecord, request_builder::RequestBuilder},
};

mod collecting;
mod envelope;
mod loops;
mod page;
mod pages;
mod prefetch;
mod reader;
mod records;

const MAX_PAGE_SIZE: usize = 1000;

/// The largest page size that is requested for a limit if the API's maximum is unknown.
const CAREFUL_PAGE_SIZE: usize = 50;

/// A collection, not yet read. `.await` reads all of it; [`stream`](Self::stream) and
/// [`pages`](Self::pages) read it as it is consumed.
///
/// A list owns everything it needs, so it can be spawned, joined and selected. Settings that
/// are changed after the first poll have no effect. An error found while it is built is
/// returned by the first read or by [`request`](Self::request), before anything is sent.
///
/// `T` is the type of the items: the resource `R`, or the type that the declaration
/// specifies (`list(record = T)`).
///
/// If `.await` fails, its error contains the records read so far
/// ([`Error::partial`](crate::Error::partial)) and the URL to continue from
/// ([`Error::resume_url`](crate::Error::resume_url)). A record that cannot be decoded does
/// not stop the list: the rest is read, and the error at the end contains the good records
/// and the [failures](crate::Error::failures).
///
/// A list whose pages contain nothing new ends with an error: at the third page that has
/// only records of an earlier page, or after 100 pages in a row without a record.
#[must_use = "a list does nothing until it is awaited or streamed"]
#[doc(alias = "paginate")]
#[doc(alias = "paging")]
pub struct List<T, R = T> {
    plan: Plan,
    read: ReadRecord<T>,
    /// Set once the list itself is polled.
    collecting: Option<Box<Collecting>>,
    /// The records that were collected so far.
    records: Vec<T>,
    resource: PhantomData<fn() -> R>,
}

/// The part of [`List`] that does not depend on the record's type.
#[derive(Clone)]
struct Plan {
    request: RequestBuilder,
    page_size: Option<usize>,
    limit: Option<usize>,
    resume: Option<String>,
}

impl Plan {
    fn set_page_size(&mut self, records: usize) {
        match self.page_size_parameter() {
            None => self
                .request
                .refuse("page_size", "is not supported: the list has no pages"),
            Some(name) if records == 0 || records > MAX_PAGE_SIZE => {
                self.request.refuse(name, "is not from 1 to 1000");
            }
            Some(_) => {}
        }
        self.page_size = Some(records);
    }

    fn set_resume(&mut self, page_url: &str) {
        match self.request.link_policy().follow(page_url) {
            Ok(url) => self.resume = Some(url),
            Err(_) => self
                .request
                .refuse("resume", "is not a page of this client's API"),
        }
    }

    fn page_size_parameter(&self) -> Option<&'static str> {
        self.request.route.paging?.page_size()
    }

    /// The page size to request.
    fn asked_page_size(&self) -> Option<usize> {
        let paging = self.request.route.paging?;
        let most = match paging.next() {
            NextPage::Usual => MAX_PAGE_SIZE,
            _ => CAREFUL_PAGE_SIZE,
        };
        let needed = self.limit.map(|limit| limit.clamp(1, most));
        self.page_size.or(needed).filter(|_| self.resume.is_none())
    }

    fn first_page(&self) -> RequestBuilder {
        let mut request = self.request.clone();
        if let Some(url) = &self.resume {
            request.redirect(url.clone());
        }
        if let Some((name, size)) = self.page_size_parameter().zip(self.asked_page_size()) {
            request.query(name, &size.to_string());
        }
        request
    }

    fn reader(&self) -> PageReader {
        let mut reader = PageReader::new(self.first_page(), self.asked_page_size(), self.limit);
        reader.has_gone_on = self.resume.is_some();
        reader
    }
}

impl<T, R> List<T, R> {
    pub(crate) fn new(request: RequestBuilder, read: ReadRecord<T>) -> Self {
        let plan = Plan {
            request,
            page_size: None,
            limit: None,
            resume: None,
        };
        Self {
            plan,
            read,
            collecting: None,
            records: Vec::new(),
            resource: PhantomData,
        }
    }

    /// The number of records in a page, 1 to 1000. Default: the API's, which is 50; with a
    /// [`limit`](Self::limit), as many as the limit needs.
    #[doc(alias("pageSize", "SetPageSize"))]
    pub fn page_size(mut self, records: usize) -> Self {
        self.plan.set_page_size(records);
        self
    }

    /// The maximum number of records to read. Default: all. Records that cannot be decoded do
    /// not count.
    #[doc(alias("SetLimit", "take"))]
    pub fn limit(mut self, records: usize) -> Self {
        self.plan.limit = Some(records);
        self
    }

    /// Starts at this page instead of the first one: a URL from [`Page::next_url`] or
    /// [`Error::resume_url`](crate::Error::resume_url).
    ///
    /// The URL contains its own filters and page size. A URL that is not on the client's
    /// origin makes the list fail.
    #[doc(alias("get_page", "getPage"))]
    pub fn resume(mut self, page_url: impl AsRef<str>) -> Self {
        self.plan.set_resume(page_url.as_ref());
        self
    }

    /// The timeout of each page: all attempts and the waits between them. Default: the
    /// client's.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.plan.request.options.timeout = Some(timeout);
        self
    }

    /// The timeout of one attempt. Default: the client's.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.plan.request.options.attempt_timeout = Some(timeout);
        self
    }

    /// When and how often the request of a page is retried. Default: the client's policy.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.plan.request.options.retry = Some(policy);
        self
    }

    /// Sets a header of every page's request; see [`Call::header`](crate::Call::header).
    pub fn header<N, V>(mut self, name: N, value: V) -> Self
    where
        N: TryInto<HeaderName>,
        V: TryInto<HeaderValue>,
    {
        self.plan
            .request
            .header(name.try_into().ok(), value.try_into().ok());
        self
    }

    /// The request for the first page as it would be sent, without credentials.
    ///
    /// # Errors
    ///
    /// The error found while the list was built.
    pub fn request(&self) -> Result<http::Request<Bytes>> {
        self.plan.first_page().request()
    }

    /// The pages. The next page is prefetched while the current one is consumed.
    #[doc(alias("page", "paginate"))]
    pub fn pages(self) -> Pages<T> {
        Pages::new(self.plan.reader(), self.read)
    }

    /// The records as a stream. The next page is prefetched while the current one is
    /// consumed.
    #[doc(alias = "each")]
    #[doc(alias = "iter")]
    pub fn stream(self) -> Records<T> {
        Records::new(self.pages())
    }

    /// The first record, or `None` if the list is empty. Requests a page of one record.
    ///
    /// # Errors
    ///
    /// The first page cannot be read, or its first record cannot be decoded.
    pub async fn first(self) -> Result<Option<T>> {
        self.limit(1).stream().next().await.transpose()
    }

    /// Reads the whole list on this thread.
    ///
    /// # Errors
    ///
    /// The same as `.await`. Also an error when called inside an async runtime, which it
    /// would block. Tokio's `spawn_blocking` counts as inside: use
    /// `Handle::current().block_on(list)` there.
    #[cfg(feature = "blocking")]
    pub fn wait(self) -> Result<Vec<T>>
    where
        T: Send + Sync + 'static,
    {
        crate::calls::blocking::wait(self.erase())
    }
}

impl<T, R> List<T, R> {
    /// The same list without its resource's type, which may not be `'static`.
    #[cfg(feature = "blocking")]
    fn erase(self) -> List<T> {
        List {
            plan: self.plan,
            read: self.read,
            collecting: self.collecting,
            records: self.records,
            resource: PhantomData,
        }
    }

    /// Adds the parameters that listing an `R` takes, such as filters.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "built in place by the caller"
    )]
    pub fn with(mut self, params: R::Params) -> Self
    where
        R: ListParams,
    {
        self.plan.request.params(&params);
        self
    }
}

/// The same list, not yet read.
impl<T, R> Clone for List<T, R> {
    fn clone(&self) -> Self {
        Self {
            plan: self.plan.clone(),
            read: self.read,
            collecting: None,
            records: Vec::new(),
            resource: PhantomData,
        }
    }
}

impl<T, R> fmt::Debug for List<T, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("List")
            .field("request", &self.plan.request)
            .field("page_size", &self.plan.page_size)
            .field("limit", &self.plan.limit)
            .finish_non_exhaustive()
    }
}

// The records are never pinned.
impl<T, R> Unpin for List<T, R> {}

impl<T: Send + Sync + 'static, R> Future for List<T, R> {
    type Output = Result<Vec<T>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let list = &mut *self;
        let (read, records) = (list.read, &mut list.records);
        let collecting = Collecting::begin(&mut list.collecting, &list.plan);
        let end = ready!(collecting.poll(context, &mut |json| {
            records.push(read(json)?);
            Ok(())
        }));
        let mut records = mem::take(records);
        let Some(error) = end else {
            return Poll::Ready(Ok(records));
        };
        // A page that failed may have records before the failure. `resume_url` begins with
        // this page, so they would be there twice.
        records.truncate(collecting.records());
        Poll::Ready(Err(error.with_partial(records, collecting.take_failures())))
    }
}

#[cfg(test)]
#[cfg(all(feature = "testing", feature = "tokio"))]
mod tests;
