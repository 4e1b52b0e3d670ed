//! Rules that apply to every value: the server reads the value that the client wrote, and waits
//! stay within their bounds.

use std::{
    collections::BTreeMap,
    pin::pin,
    task::{Context, Poll, Waker},
    time::Duration,
};

use proptest::prelude::*;
use serde::Deserialize;
use twilio_emulator::Emulator;
use twilio_faults::Thing;
use twilio_runtime::{
    Client, Credentials, RetryPolicy, Sid, TwilioParams, TwilioResource,
    testing::{ManualTimer, MockTransport},
};

/// A record whose name is also its address.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    product = "workshop",
    path = "/v1/Jars",
    sid = "JR",
    alias = name,
    create = CreateJar,
    fetch,
    list = ListJars,
)]
struct Jar {
    sid: Sid<Jar>,
    name: String,
    tags: Vec<String>,
    notes: BTreeMap<String, String>,
}

#[derive(TwilioParams)]
struct CreateJar {
    name: String,
    tags: Option<Vec<String>>,
    #[param(prefix)]
    notes: Option<BTreeMap<String, String>>,
}

#[derive(TwilioParams)]
struct ListJars {
    name: Option<String>,
}

/// The output of a future that is ready immediately.
fn ready<T>(future: impl IntoFuture<Output = T>) -> T {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future.into_future()).poll(&mut context) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("the emulator responds immediately"),
    }
}

proptest! {
    /// The emulator's decoder reads form, path and query.
    #[test]
    fn the_server_reads_the_written_values(
        name in ".+",
        tags in proptest::collection::vec(".*", 0..4),
        notes in proptest::collection::btree_map("[^.]+", ".*", 0..4),
    ) {
        prop_assume!(!matches!(name.as_str(), "." | ".."));
        let emulator = Emulator::builder().resource::<Jar>().build().unwrap();
        let client = emulator.client();
        let params = CreateJar::new(&*name).tags(tags.clone()).notes(notes.clone());
        let jar = ready(Jar::create(&client, params)).unwrap();
        prop_assert_eq!((&jar.name, &jar.tags, &jar.notes), (&name, &tags, &notes));
        let by_path = ready(Jar::fetch(&client, &name)).unwrap();
        prop_assert_eq!(by_path.sid, jar.sid);
        let by_query = Jar::list(&client).with(ListJars::new().name(&*name));
        let by_query = by_query.request().unwrap();
        let pairs: Vec<_> = form_urlencoded::parse(by_query.uri().query().unwrap().as_bytes())
            .into_owned()
            .collect();
        prop_assert_eq!(pairs, [("Name".to_owned(), name)]);
    }

    #[test]
    fn waits_between_attempts_stay_below_their_bounds(
        base in 0_u64..2_000,
        most in 0_u64..5_000,
        attempts in 1_u32..9,
    ) {
        let mock = MockTransport::new();
        (0..attempts).for_each(|_| { mock.reply(503, ""); });
        let timer = ManualTimer::new();
        let policy = RetryPolicy::default()
            .max_attempts(attempts)
            .base_delay(Duration::from_millis(base))
            .max_delay(Duration::from_millis(most));
        let account = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
        let client = Client::builder(Credentials::account(account, "hush"))
            .transport(mock.clone())
            .timer(timer.clone())
            .timeout(Duration::from_hours(1))
            .retry(policy)
            .build()
            .unwrap();
        let sid: Sid<Thing> = "THaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".parse().unwrap();
        let mut call = pin!(Thing::fetch(&client, sid).into_future());
        let mut context = Context::from_waker(Waker::noop());
        let mut sent = 0;
        while call.as_mut().poll(&mut context).is_pending() {
            let now = u32::try_from(mock.requests().len()).unwrap();
            prop_assert!(now > sent, "a wait between attempts, not during an attempt");
            sent = now;
            let bound = Duration::from_millis((base << (sent - 1)).min(most));
            let waited = timer.advance_to_next().unwrap();
            prop_assert!(waited <= bound, "{waited:?} after {sent} attempts, not {bound:?}");
        }
        prop_assert_eq!(u32::try_from(mock.requests().len()).unwrap(), attempts);
    }
}
