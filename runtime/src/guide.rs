//! The manual, a page for each concept. Each page's examples are compiled.
//!
//! | page | topic |
//! |---|---|
//! | **Calls** | |
//! | [`calling`] | make a client and a call |
//! | [`addressing`] | specify which record or collection a call is about |
//! | [`parameters`] | pass parameters; how they are checked |
//! | [`lists`] | read a list: as a whole, one by one, by pages |
//! | [`errors`] | find out what went wrong, and react to it |
//! | [`retries`] | what is retried; creates whose outcome is unknown |
//! | [`waiting`] | wait until a record is ready |
//! | [`accounts`] | make calls for several accounts, or from a profile |
//! | [`recipes`] | create once, show progress, make many calls at a time, pass an optional value |
//! | **Declarations** | |
//! | [`declaring`] | declare your own resource |
//! | [`operations`] | declare an operation with another method, path, body or response |
//! | [`descriptors`] | read a declaration as data |
//! | [`dynamic`] | make a call from names and values as text |
//! | **Tests** | |
//! | [`testing`] | test a program without the network |
//! | [`recording`] | record real responses, and replay them in tests |
//! | **Requests from Twilio** | |
//! | [`webhooks`] | validate and read a webhook |
//! | [`twiml`] | respond with instructions for a call or a message |
//! | **Everything else** | |
//! | [`tracing`] | observe calls: spans, events, OpenTelemetry |
//! | [`features`] | the cargo features |
//! | [`coming_from`] | names in Twilio's libraries, and in this one |

/// Declares the pages; each is a Markdown file in a subfolder of `guide`.
macro_rules! pages {
    ($($folder:literal: $($page:ident)+;)+) => { $($(
        #[doc = include_str!(concat!("guide/", $folder, "/", stringify!($page), ".md"))]
        // An item that a page links to may need a feature that is off.
        #[cfg_attr(
            not(all(feature = "derive", feature = "testing", feature = "webhook", feature = "twiml")),
            allow(rustdoc::broken_intra_doc_links)
        )]
        pub mod $page {}
    )+)+ };
}

pages! {
    "calls": calling addressing parameters lists errors retries waiting accounts recipes;
    "declarations": declaring operations descriptors dynamic;
    "tests": testing recording;
    "service": webhooks twiml;
    "more": tracing features coming_from;
}
