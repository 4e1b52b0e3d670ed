//! Finds out whether a create whose outcome is unknown was applied after all.
//!
//! The create is never sent again: one that timed out may still be running while the
//! list is empty. The collection is read instead, and the records that were made since
//! the request left are shown to the caller, who recognises the right one or none.

use std::{future::poll_fn, time::Duration};

use http::{HeaderMap, StatusCode};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::value::RawValue;

use self::scan::{MAX_RECORDS, Scan};
use crate::{
    Call, Create, Error, Listable, Result,
    calls::list::PageReader,
    client::InFlight,
    send::{
        execute::{CallTime, Sent, execute_within},
        wire::{
            decoder::{Decode, DecodeFailure, Json},
            headers,
            raw_response::RawResponse,
            request_builder::RequestBuilder,
        },
    },
};

mod scan;

/// The share of a call's time that the create may take by default; the rest is for
/// looking.
const CREATE_SHARE: f64 = 0.75;

const PAGE_SIZE: usize = 100;

/// `Date` and `date_created` are whole seconds.
const ROUNDING: Duration = Duration::from_secs(1);

impl<R> Call<R, Create<R>> {
    /// Looks for the record where nobody knows whether it was made.
    ///
    /// A create whose response is lost is not sent again: it may have been applied, or
    /// may still be. With this, and only then, the collection is read within the
    /// call's time. A record that was made since the request left, and that `recognise`
    /// says yes to, is the call's result, and
    /// [`Response::was_reconciled`](crate::Response::was_reconciled) is `true`.
    ///
    /// **`recognise` must identify the one record that this call makes**: by a token
    /// that occurs nowhere else, not by a name that others use too. As a second line
    /// of defence the outcome stays unknown, and the call ends with its own error, for
    /// which [`may_have_been_applied`](crate::Error::may_have_been_applied) holds,
    ///
    /// - unless exactly one record is recognised; of several,
    ///   [`Error::candidates`](crate::Error::candidates) gives the SIDs;
    /// - while another create in the same collection is, or was meanwhile, in flight in
    ///   this client and its outcome is not known;
    /// - where the list's response has no `Date`, or does not end: 1000 records are
    ///   read, fewer where they come from the newest to the oldest.
    ///
    /// Records that this client's creates gave as their results, the last 1000 of them,
    /// and those that were made before the request left, by the server's clock, are
    /// never taken. "Before" is sharp to two seconds: dates are whole seconds.
    ///
    /// Of the call's time a quarter is kept for looking, unless an
    /// [`attempt_timeout`](Self::attempt_timeout) is set.
    ///
    /// ```no_run
    /// # #[cfg(feature = "derive")] mod example {
    /// # use twilio_runtime::{Client, Result, Sid, TwilioParams, TwilioResource};
    /// #[derive(serde::Deserialize, TwilioResource)]
    /// #[twilio_resource(path = "/v1/Orders", create = CreateOrder, list)]
    /// struct Order {
    ///     sid: Sid<Order>,
    ///     /// What our own database calls the order: unique for each.
    ///     reference: String,
    /// }
    /// # #[derive(TwilioParams)]
    /// # struct CreateOrder { reference: String }
    ///
    /// async fn order(client: &Client, token: String) -> Result<Order> {
    ///     Order::create(client, CreateOrder::new(token.as_str()))
    ///         .reconcile(move |order| order.reference == token)
    ///         .await
    /// }
    /// # }
    /// ```
    #[doc(alias = "idempotency")]
    #[doc(alias = "idempotent")]
    pub fn reconcile(self, recognise: impl Fn(&R) -> bool + Send + 'static) -> Self
    where
        R: Listable<Output = R>,
    {
        let decode = self.decoder();
        let looked_for = Recogniser { decode, recognise };
        self.send_with(Box::new(|request| {
            Box::pin(create(request, Box::new(looked_for)))
        }))
    }
}

/// What the caller makes of a body, for those who do not know the record's type.
trait Recognise: Send {
    /// Whether the body is the record that is declared.
    fn read(&self, body: &[u8]) -> Result<(), DecodeFailure>;

    /// Whether it is the record that the caller looks for.
    fn recognise(&self, body: &[u8]) -> bool;
}

struct Recogniser<R, F> {
    decode: Decode<R>,
    recognise: F,
}

impl<R, F: Fn(&R) -> bool + Send> Recognise for Recogniser<R, F> {
    fn read(&self, body: &[u8]) -> Result<(), DecodeFailure> {
        (self.decode)(body).map(drop)
    }

    fn recognise(&self, body: &[u8]) -> bool {
        (self.decode)(body).is_ok_and(|record| (self.recognise)(&record))
    }
}

/// Sends a create; if its outcome is unknown, looks for what it may have made.
async fn create(request: RequestBuilder, looked_for: Box<dyn Recognise>) -> Result<RawResponse> {
    let time = CallTime::start(&request).map_err(|error| error.in_call(request.route))?;
    let time = time.keep_back(CREATE_SHARE);
    let mut in_flight = request.begin_create();
    let mut sent = Sent::default();
    let result = execute_within(&request, &time, &mut sent).await;
    let error = match result {
        Ok(response) => match looked_for.read(&response.body) {
            Ok(()) => {
                in_flight.has_created(request.record_key(), &response.body);
                return Ok(response);
            }
            // Something was made, and the response does not tell what.
            Err(error) => response.decode_error(error),
        },
        Err(error) => error,
    };
    if !error.may_have_been_applied() {
        in_flight.has_done_nothing();
        return Err(error);
    }
    let mut search = Search {
        request: &request,
        time: &time,
        sent: &sent,
        looked_for,
        headers: HeaderMap::new(),
        scan: Scan::new(request.record_key()),
    };
    // What is read when time runs out is not all that there is.
    let is_complete = time.deadline().race(search.run()).await == Some(true);
    search.conclude(is_complete, error, &mut in_flight)
}

/// Reads the collection.
struct Search<'c> {
    request: &'c RequestBuilder,
    time: &'c CallTime<'c>,
    sent: &'c Sent,
    looked_for: Box<dyn Recognise>,
    /// Of the page with the record that was found.
    headers: HeaderMap,
    scan: Scan,
}

impl Search<'_> {
    /// Whether all records that may count were looked at.
    async fn run(&mut self) -> bool {
        let Some(mut listing) = self.request.listing() else {
            return false;
        };
        listing.options.timeout = self.time.deadline().time_left();
        let parameter = listing.route.paging.and_then(|paging| paging.page_size());
        if let Some(parameter) = parameter {
            listing.query(parameter, &PAGE_SIZE.to_string());
        }
        let size = parameter.map(|_| PAGE_SIZE);
        let mut pages = PageReader::new(listing, size, Some(MAX_RECORDS));
        loop {
            let mut records: Vec<Box<RawValue>> = Vec::new();
            let mut keep = |json: &mut Json<'_>| {
                records.push(Box::deserialize(json)?);
                Ok(())
            };
            let page = poll_fn(|context| pages.poll_page(context, &mut keep)).await;
            // A list that fails leaves the create's own error to be reported.
            let page = match page {
                None => return true,
                Some(Ok(page)) => page,
                Some(Err(_)) => return false,
            };
            let Some(since) = self.since(&page.headers) else {
                return false;
            };
            self.look_at(&records, since, &page.headers);
            if self.scan.is_past(since) {
                return true;
            }
            if self.scan.is_full() {
                return false;
            }
        }
    }

    /// When the request left, by the server's clock, which `Date` tells.
    fn since(&self, headers: &HeaderMap) -> Option<Timestamp> {
        let elapsed = self.time.deadline().now_or_system() - self.sent.first?;
        let since = headers::date(headers)?.checked_sub(elapsed + ROUNDING);
        Some(since.unwrap_or(Timestamp::MIN))
    }

    fn look_at(&mut self, records: &[Box<RawValue>], since: Timestamp, headers: &HeaderMap) {
        let (creates, key) = (&self.request.client.pool.creates, self.scan.key);
        let had_found = self.scan.found.is_some();
        let is_known = |identifier: &str| creates.has_result(key, identifier);
        for record in records {
            self.scan
                .look_at(record.get(), since, &*self.looked_for, is_known);
        }
        if !had_found && self.scan.found.is_some() {
            self.headers = headers.clone();
        }
    }

    /// The one record that was recognised, or the create's own error.
    fn conclude(
        self,
        is_complete: bool,
        error: Error,
        in_flight: &mut InFlight<'_>,
    ) -> Result<RawResponse> {
        let is_sure = is_complete && self.scan.matches == 1 && in_flight.is_alone();
        let Some(body) = self.scan.found.filter(|_| is_sure) else {
            return Err(error.with_candidates(self.scan.identifiers));
        };
        in_flight.has_created(self.scan.key, &body);
        Ok(RawResponse {
            status: StatusCode::OK,
            headers: self.headers,
            body,
            attempts: self.sent.count,
            route: self.request.route,
            was_reconciled: true,
            span: tracing::Span::none(),
        })
    }
}

#[cfg(test)]
#[cfg(all(feature = "testing", feature = "tokio"))]
mod tests;
