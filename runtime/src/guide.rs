//! The manual, a page for each concept. Each page's examples are compiled.
//!
//! | page | answers |
//! |---|---|
//! | [`calling`] | How is a client made, and a call? |
//! | [`addressing`] | How is it said which record or collection is meant? |
//! | [`parameters`] | How are parameters given, and checked? |
//! | [`lists`] | How is a list read: as a whole, one by one, by pages? |
//! | [`errors`] | What went wrong, and what can be done about it? |
//! | [`retries`] | What is tried again, and what if nobody knows how it ended? |
//! | [`testing`] | How is a program tested without the network? |
//! | [`declaring`] | How is a resource declared that is not here? |
//! | [`descriptors`] | What does a declaration give as data? |
//! | [`tracing`] | What is told about calls while they run? |
//! | [`features`] | Which cargo features are there? |
//! | [`coming_from`] | What is it called in Twilio's libraries? |
//!
//! Webhooks and TwiML are described at the modules `webhook` and `twiml`.

/// Declares the pages; each is a file of Markdown in the folder of this module.
macro_rules! pages {
    ($($page:ident)+) => { $(
        #[cfg_attr(
            feature = "derive",
            doc = include_str!(concat!("guide/", stringify!($page), ".md"))
        )]
        #[cfg_attr(not(feature = "derive"), doc = "This page needs the feature `derive`.")]
        pub mod $page {}
    )+ };
}

pages! {
    calling addressing parameters lists errors retries testing declaring descriptors tracing
    features coming_from
}
