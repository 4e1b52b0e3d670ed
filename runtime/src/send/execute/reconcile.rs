//! Checks whether a create whose outcome is unknown was applied.
//!
//! The create is never sent again: after a timeout it may still be running while the list is
//! empty. Instead, the collection is read, and the caller's function looks at the records
//! created since the request was sent, to recognize the right one or none.

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

/// The share of a call's time that the create may take by default; the rest is for reading
/// the collection.
const CREATE_SHARE: f64 = 0.75;

const PAGE_SIZE: usize = 100;

/// `Date` and `date_created` are whole seconds.
const ROUNDING: Duration = Duration::from_secs(1);

impl<R> Call<R, Create<R>> {
    /// Looks for the record if the outcome of the create is unknown.
    ///
    /// A create whose response is lost is not sent again: it may have been applied, or may
    /// still be. With this method, the collection is then read within the call's timeout. A
    /// record that was created since the request was sent, and for which `recognize` returns
    /// `true`, is the call's result, and
    /// [`Response::was_reconciled`](crate::Response::was_reconciled) is `true`.
    ///
    /// **`recognize` must identify the one record that this call creates**: by a token that
    /// occurs nowhere else, not by a name that others use too. As a second safeguard, the
    /// outcome stays unknown in these cases:
    ///
    /// - No record is recognized, or more than one. If there are several,
    ///   [`Error::candidates`](crate::Error::candidates) returns their SIDs.
    /// - This client has, or had in the meantime, another create in flight in the same
    ///   collection, and its outcome is unknown.
    /// - The list's response has no `Date`, or the list is too long: at most 1000 records are
    ///   read, fewer if they are sorted from the newest to the oldest.
    ///
    /// The call then returns the original error, for which
    /// [`may_have_been_applied`](crate::Error::may_have_been_applied) is `true`.
    ///
    /// The results of this client's last 1000 creates are never used, and neither are records
    /// that were created before the request was sent, by the server's clock. That comparison
    /// is accurate to two seconds, because dates are whole seconds.
    ///
    /// A quarter of the call's timeout is reserved for reading the collection, unless an
    /// [`attempt_timeout`](Self::attempt_timeout) is set.
    ///
    /// ```no_run
    /// # #[cfg(feature = "derive")] mod example {
    /// # use twilio_runtime::{Client, Result, Sid, TwilioParams, TwilioResource};
    /// #[derive(serde::Deserialize, TwilioResource)]
    /// #[twilio_resource(path = "/v1/Orders", create = CreateOrder, list)]
    /// struct Order {
    ///     sid: Sid<Order>,
    ///     /// The unique name of the order in our own database.
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
    pub fn reconcile(self, recognize: impl Fn(&R) -> bool + Send + 'static) -> Self
    where
        R: Listable<Output = R>,
    {
        let decode = self.decoder();
        let looked_for = Recognizer { decode, recognize };
        self.send_with(Box::new(|request| {
            Box::pin(create(request, Box::new(looked_for)))
        }))
    }
}

/// The caller's view of a body, without the record's type.
trait Recognize: Send {
    /// Whether the body can be decoded as the declared record.
    fn read(&self, body: &[u8]) -> Result<(), DecodeFailure>;

    /// Whether it is the record that the caller looks for.
    fn recognize(&self, body: &[u8]) -> bool;
}

struct Recognizer<R, F> {
    decode: Decode<R>,
    recognize: F,
}

impl<R, F: Fn(&R) -> bool + Send> Recognize for Recognizer<R, F> {
    fn read(&self, body: &[u8]) -> Result<(), DecodeFailure> {
        (self.decode)(body).map(drop)
    }

    fn recognize(&self, body: &[u8]) -> bool {
        (self.decode)(body).is_ok_and(|record| (self.recognize)(&record))
    }
}

/// Sends a create; if its outcome is unknown, looks for its record.
async fn create(request: RequestBuilder, looked_for: Box<dyn Recognize>) -> Result<RawResponse> {
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
            // A record was created, but the response cannot be decoded.
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
    // A list that is cut off by the timeout may be incomplete.
    let is_complete = time.deadline().race(search.run()).await == Some(true);
    search.conclude(is_complete, error, &mut in_flight)
}

/// Reads the collection.
struct Search<'c> {
    request: &'c RequestBuilder,
    time: &'c CallTime<'c>,
    sent: &'c Sent,
    looked_for: Box<dyn Recognize>,
    /// The headers of the page with the record.
    headers: HeaderMap,
    scan: Scan,
}

impl Search<'_> {
    /// Whether all records that may match were read.
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
            // If the list fails, the create's own error is reported.
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

    /// When the request was sent, by the server's clock, from the `Date` header.
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

    /// The one record that was recognized, or the create's own error.
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
