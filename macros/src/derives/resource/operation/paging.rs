//! The paging of a list, if it is not Twilio's usual one.

use proc_macro2::Ident;
use syn::{LitStr, Result, parse::ParseStream};

use crate::{attr::Key, errors::Errors};

/// `page_size = "Size"`, `page_token = "Token"` and similar keys on a list.
#[derive(Clone, Default)]
pub(crate) struct PagingAttr {
    pub(crate) page_size: Option<LitStr>,
    pub(crate) page_token: Option<LitStr>,
    pub(crate) next_token: Option<LitStr>,
    pub(crate) page_number: Option<LitStr>,
    pub(crate) total_pages: Option<LitStr>,
    pub(crate) unpaged: Option<Ident>,
}

impl PagingAttr {
    pub(crate) fn read_key(&mut self, key: &Key, input: ParseStream<'_>) -> Result<()> {
        match key.name().as_str() {
            "page_size" => self.page_size = Some(key.string(input)?),
            "page_token" => self.page_token = Some(key.string(input)?),
            "next_token" => self.next_token = Some(key.string(input)?),
            "page_number" => self.page_number = Some(key.string(input)?),
            "total_pages" => self.total_pages = Some(key.string(input)?),
            _ => self.unpaged = Some(key.flag(input)?),
        }
        Ok(())
    }

    fn texts(&self) -> impl Iterator<Item = (&'static str, &LitStr)> {
        let all = [
            ("page_size", &self.page_size),
            ("page_token", &self.page_token),
            ("next_token", &self.next_token),
            ("page_number", &self.page_number),
            ("total_pages", &self.total_pages),
        ];
        all.into_iter()
            .filter_map(|(name, text)| Some((name, text.as_ref()?)))
    }

    pub(crate) fn validate(&self, is_list: bool, errors: &mut Errors) {
        for (name, text) in self.texts() {
            if !is_list {
                errors.at(text, format!("only a `list` has pages: remove `{name}`"));
            } else if text.value().is_empty() {
                errors.at(
                    text,
                    format!("`{name}` is empty: write a name, or remove `{name}`"),
                );
            } else if self.unpaged.is_some() {
                errors.at(
                    text,
                    format!("an `unpaged` list has no pages: remove `{name}`"),
                );
            }
        }
        if !is_list {
            if let Some(unpaged) = &self.unpaged {
                errors.at(unpaged, "only a `list` has pages: remove `unpaged`");
            }
            return;
        }
        pair(
            ("page_token", &self.page_token),
            ("next_token", &self.next_token),
            errors,
        );
        pair(
            ("page_number", &self.page_number),
            ("total_pages", &self.total_pages),
            errors,
        );
        if let (Some(_), Some(number)) = (&self.page_token, &self.page_number) {
            errors.at(
                number,
                "a list is paged by `page_token` or by `page_number`, not both: remove one of them",
            );
        }
    }
}

/// Two keys that need each other.
fn pair(
    (a, a_text): (&str, &Option<LitStr>),
    (b, b_text): (&str, &Option<LitStr>),
    errors: &mut Errors,
) {
    match (a_text, b_text) {
        (Some(text), None) => errors.at(text, needs(a, b)),
        (None, Some(text)) => errors.at(text, needs(b, a)),
        _ => {}
    }
}

fn needs(given: &str, missing: &str) -> String {
    let meaning = match missing {
        "page_token" => "the parameter for the token",
        "next_token" => "the member of a page's JSON with the next token",
        "page_number" => "the parameter for the number of a page",
        _ => "the member of a page's JSON with the number of pages",
    };
    format!("`{given}` also needs `{missing} = \"...\"`, {meaning}")
}
