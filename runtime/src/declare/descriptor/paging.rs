//! How the pages of a list follow each other.

/// The pages of a list: the parameters that request them, and where a page contains the
/// next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Paging {
    list_key: &'static str,
    key: Option<&'static str>,
    page_size: Option<&'static str>,
    next: NextPage,
}

/// How a page leads to the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NextPage {
    /// In one of Twilio's usual ways: `meta.next_page_url`, `next_page_uri` in the
    /// 2010 API, or `meta.nextToken`, which is sent as the parameter `pageToken`.
    Usual,
    /// A token in the page's JSON, which is sent as a parameter.
    Token {
        /// The parameter's wire name.
        parameter: &'static str,
        /// The path of the token in the JSON: member names, separated by dots.
        member: &'static str,
    },
    /// Pages are numbered.
    Number {
        /// The wire name of the parameter for a page's number.
        parameter: &'static str,
        /// The path of the total number of pages in the JSON: member names, separated by
        /// dots.
        total_pages: &'static str,
    },
    /// The API returns the whole list at once.
    Unpaged,
}

#[doc(hidden)]
#[allow(missing_docs, reason = "called by generated code")]
impl Paging {
    pub const fn new(list_key: &'static str) -> Self {
        Self {
            list_key,
            key: None,
            page_size: Some("PageSize"),
            next: NextPage::Usual,
        }
    }

    #[must_use]
    pub const fn key(mut self, member: &'static str) -> Self {
        self.key = Some(member);
        self
    }

    #[must_use]
    pub const fn size(mut self, parameter: &'static str) -> Self {
        self.page_size = Some(parameter);
        self
    }

    #[must_use]
    pub const fn token(mut self, parameter: &'static str, member: &'static str) -> Self {
        self.next = NextPage::Token { parameter, member };
        self
    }

    #[must_use]
    pub const fn number(mut self, parameter: &'static str, total_pages: &'static str) -> Self {
        self.next = NextPage::Number {
            parameter,
            total_pages,
        };
        self
    }

    #[must_use]
    pub const fn unpaged(mut self) -> Self {
        self.page_size = None;
        self.next = NextPage::Unpaged;
        self
    }
}

impl Paging {
    /// The name of the array of records in a page's JSON.
    pub const fn list_key(&self) -> &'static str {
        self.list_key
    }

    /// The member that identifies a record in the list, such as `sid`; `None` if no such
    /// member is known.
    pub const fn record_key(&self) -> Option<&'static str> {
        self.key
    }

    /// The wire name of the parameter for the number of records in a page; `None` if the list
    /// has no pages.
    pub const fn page_size(&self) -> Option<&'static str> {
        self.page_size
    }

    /// How a page leads to the next one.
    pub const fn next(&self) -> NextPage {
        self.next
    }
}
