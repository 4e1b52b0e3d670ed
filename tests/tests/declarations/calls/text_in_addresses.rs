//! If a placeholder is a `String`, `&str` and `&String` are also accepted.

use serde::Deserialize;
use twilio_runtime::{Client, List, Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Countries", key = "Code")]
pub struct Country {
    pub code: String,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Countries/{Code}/Cities", key = "Name", parent = Country)]
pub struct City {
    pub code: String,
    pub name: Option<String>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/{A}/{B}/{C}/Things", key = "D")]
pub struct Thing {
    pub a: String,
    pub b: Sid<Thing>,
    pub c: String,
    pub d: String,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Countries/{Code}/Parks", parent = Country, alias = name)]
pub struct Park {
    pub sid: Sid<Park>,
    pub code: String,
    pub name: String,
}

pub fn use_it(client: &Client, country: &Country, sid: Sid<Thing>, park: Sid<Park>) {
    let owned = || "x".to_owned();
    let _ = Country::fetch(client, "de");
    let _ = Country::fetch(client, owned());
    let _ = Country::fetch(client, &owned());
    let _ = City::list(client, "de");
    let _ = City::list(client, owned());
    let _ = City::list(client, country);
    let _ = City::fetch(client, ("de", "Köln"));
    let _ = City::fetch(client, (owned(), owned()));
    let _ = City::fetch(client, (&owned(), "Köln"));
    let _ = City::fetch(client, ("de", &owned()));
    let _ = City::fetch(client, (country, "Köln"));
    let _ = Thing::fetch(client, ("a", sid, "c", "d"));
    let _ = Thing::fetch(client, (owned(), sid, &owned(), "d"));
    let _ = Thing::fetch(client, (&("a", sid, owned()), "d"));
    let _: List<Thing> = Thing::list(client, ("a", sid, owned()));
    let _ = Park::fetch(client, ("de", park));
    let _ = Park::fetch(client, ("de", "Zoo"));
    let _ = Park::fetch(client, (owned(), owned()));
    let _ = Park::fetch(client, (country, &owned()));
    let _ = Park::fetch(client, (country, park));
}
