//! The manual, a page for each concept. Each page's examples are compiled.
//!
//! | page | answers |
//! |---|---|
//! | **Calls** | |
//! | [`calling`] | How is a client made, and a call? |
//! | [`addressing`] | How is it said which record or collection is meant? |
//! | [`parameters`] | How are parameters given, and checked? |
//! | [`lists`] | How is a list read: as a whole, one by one, by pages? |
//! | [`errors`] | What went wrong, and what can be done about it? |
//! | [`retries`] | What is tried again, and what if nobody knows how it ended? |
//! | [`waiting`] | How does a program wait until a record is ready? |
//! | [`accounts`] | How are calls made for several accounts, or from a profile? |
//! | [`recipes`] | Create once, progress, many calls at a time, a parameter that may be absent |
//! | **Declarations** | |
//! | [`declaring`] | How is a resource declared that is not here? |
//! | [`operations`] | How is an operation declared that is not as usual? |
//! | [`descriptors`] | What does a declaration give as data? |
//! | [`dynamic`] | How is a call made from names and texts? |
//! | **Tests** | |
//! | [`testing`] | How is a program tested without the network? |
//! | [`recording`] | How is it tested against what the API really said? |
//! | **Requests of Twilio's** | |
//! | [`webhooks`] | Is it Twilio, and what does it say? |
//! | [`twiml`] | What is it told to do? |
//! | **Everything else** | |
//! | [`tracing`] | What is told about calls while they run? |
//! | [`features`] | Which cargo features are there? |
//! | [`coming_from`] | What is it called in Twilio's libraries? |

/// Declares the pages; each is a file of Markdown in a folder of this module's folder.
macro_rules! pages {
    ($($folder:literal: $($page:ident)+;)+) => { $($(
        #[doc = include_str!(concat!("guide/", $folder, "/", stringify!($page), ".md"))]
        // What a page links to may need a feature that is off.
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
