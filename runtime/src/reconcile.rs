//! Whether a create whose outcome is unknown was applied after all.
//!
//! The create is never sent again: one that timed out may still be running while the
//! list is empty. The collection is read instead, and the records that came into being
//! since the call began are shown to the caller, who recognises the right one or none.

use std::{future::poll_fn, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use jiff::{Timestamp, fmt::rfc2822::DateTimeParser};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::{
    BoxFuture, Result,
    decoder::{Decode, DecodeFailure, Json},
    execute::{clock::Clock, execute, execute_within},
    headers,
    list::PageReader,
    raw_response::RawResponse,
    request_builder::RequestBuilder,
    route::Route,
};

/// The share of a call's time that the create may take, where no attempt timeout says
/// otherwise; the rest is for looking.
const CREATE_SHARE: f64 = 0.75;

const PAGE_SIZE: usize = 100;
const MAX_RECORDS: usize = 1000;

/// How far a server's clocks may be apart, and its dates rounded.
const TOLERANCE: Duration = Duration::from_secs(5);

/// What the caller makes of a body, for those who do not know the record's type.
pub(crate) trait Recognise: Send {
    /// Whether the body is the record that was declared.
    fn read(&self, body: &[u8]) -> Result<(), DecodeFailure>;

    /// Whether it is the record that the caller looks for.
    fn recognise(&self, body: &[u8]) -> bool;
}

/// Reads a body, and asks the caller's function.
pub(crate) struct Recogniser<R, F> {
    decode: Decode<R>,
    recognise: F,
}

impl<R, F> Recogniser<R, F> {
    pub(crate) fn new(decode: Decode<R>, recognise: F) -> Self {
        Self { decode, recognise }
    }
}

impl<R, F: Fn(&R) -> bool + Send> Recognise for Recogniser<R, F> {
    fn read(&self, body: &[u8]) -> Result<(), DecodeFailure> {
        (self.decode)(body).map(drop)
    }

    fn recognise(&self, body: &[u8]) -> bool {
        (self.decode)(body).is_ok_and(|record| (self.recognise)(&record))
    }
}

/// Sends any call; a create, with `recognise`, looks for what it may have made.
pub(crate) fn send(
    draft: RequestBuilder,
    recognise: Option<Box<dyn Recognise>>,
) -> BoxFuture<'static, Result<RawResponse>> {
    match recognise {
        Some(recognise) => Box::pin(create(draft, recognise)),
        None => Box::pin(execute(draft)),
    }
}

/// Sends a create; if its outcome is unknown, looks for what it may have made.
async fn create(draft: RequestBuilder, looked_for: Box<dyn Recognise>) -> Result<RawResponse> {
    let clock = Clock::start(&draft)?.keep_back(CREATE_SHARE);
    let began = Began::now(&clock);
    let mut attempts = 0;
    let error = match execute_within(&draft, &clock, &mut attempts).await {
        Ok(answer) => match looked_for.read(&answer.body) {
            Ok(()) => return Ok(answer),
            // Something was made, and the answer does not tell what.
            Err(error) => answer.decode_error(error),
        },
        Err(error) => error,
    };
    if !error.may_have_been_applied() {
        return Err(error);
    }
    let mut candidates = Vec::new();
    let looking = look(&draft, &clock, &began, &mut candidates);
    // What was found by the time that it runs out still counts.
    clock.race(clock.deadline(), looking).await;
    let mut candidates = candidates.into_iter();
    let found = candidates.find(|candidate| looked_for.recognise(&candidate.body));
    found
        .map(|found| RawResponse { attempts, ..found })
        .ok_or(error)
}

/// When a call began, by both clocks that there are.
struct Began {
    timer: Option<std::time::Instant>,
    system: Timestamp,
}

impl Began {
    fn now(clock: &Clock) -> Self {
        Self {
            timer: clock.now(),
            system: Timestamp::now(),
        }
    }

    /// The same moment by the server's clock, which its answer's `Date` tells; a little
    /// earlier, to be sure.
    fn by_server(&self, clock: &Clock, response: &HeaderMap) -> Timestamp {
        let elapsed = match (self.timer, clock.now()) {
            (Some(began), Some(now)) => now.saturating_duration_since(began),
            _ => Duration::try_from(Timestamp::now() - self.system).unwrap_or_default(),
        };
        let now = headers::date(response).unwrap_or_else(Timestamp::now);
        now.checked_sub(elapsed + TOLERANCE)
            .unwrap_or(Timestamp::MIN)
    }
}

/// Collects the records of the collection that came into being since the call began.
async fn look(draft: &RequestBuilder, clock: &Clock, began: &Began, found: &mut Vec<RawResponse>) {
    let Some(mut listing) = draft.listing() else {
        return;
    };
    listing.options.timeout = clock.time_left();
    listing.query("PageSize", &PAGE_SIZE.to_string());
    let mut pages = PageReader::new(listing, Some(PAGE_SIZE), Some(MAX_RECORDS));
    loop {
        let mut records: Vec<Box<RawValue>> = Vec::new();
        let mut keep = |json: &mut Json<'_>| {
            records.push(Box::deserialize(json)?);
            Ok(())
        };
        // A list that fails leaves the create's own error to be reported.
        let Some(Ok(page)) = poll_fn(|context| pages.poll_page(context, &mut keep)).await else {
            return;
        };
        let since = began.by_server(clock, &page.headers);
        found.extend(records_since(&records, since, &page.headers, draft.route));
    }
}

#[derive(Deserialize)]
struct Dated {
    date_created: Option<String>,
}

fn records_since(
    records: &[Box<RawValue>],
    since: Timestamp,
    headers: &HeaderMap,
    route: &'static Route,
) -> Vec<RawResponse> {
    records
        .iter()
        .filter(|record| created(record.get()).is_some_and(|created| created >= since))
        .map(|record| RawResponse {
            status: StatusCode::OK,
            headers: headers.clone(),
            body: Bytes::copy_from_slice(record.get().as_bytes()),
            attempts: 1,
            route,
            reconciled: true,
        })
        .collect()
}

fn created(record: &str) -> Option<Timestamp> {
    let dated: Dated = serde_json::from_str(record).ok()?;
    let text = dated.date_created?;
    let as_2010 = || DateTimeParser::new().parse_timestamp(&text).ok();
    text.parse().ok().or_else(as_2010)
}

#[cfg(test)]
#[cfg(all(feature = "testing", feature = "tokio"))]
mod tests;
