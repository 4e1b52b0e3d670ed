//! The path of a collection: its placeholders, and the path of one record.

use crate::text::case;

/// The path in a declaration.
#[derive(Default)]
pub(crate) struct Template {
    text: String,
    placeholders: Vec<String>,
    problems: Vec<String>,
}

const SUFFIX: &str = ".json";

impl Template {
    pub(crate) fn parse(text: &str) -> Self {
        let mut template = Self {
            text: text.to_owned(),
            ..Self::default()
        };
        let Some(path) = text.strip_prefix('/') else {
            template.problem(without_slash(text));
            return template;
        };
        for segment in path.strip_suffix(SUFFIX).unwrap_or(path).split('/') {
            template.segment(segment);
        }
        template
    }

    fn segment(&mut self, segment: &str) {
        if segment.is_empty() {
            self.problem(
                "the path has two slashes in a row, or one at its end: remove one of them"
                    .to_owned(),
            );
        } else if segment.contains(['{', '}']) {
            self.placeholder(segment);
        } else if let Some(name) = segment.strip_prefix(':') {
            self.problem(format!(
                "a placeholder is in braces: write `{}`",
                braces(name)
            ));
        } else if segment == "*" {
            self.problem(
                "a placeholder has a name: write `{Sid}`, for example, instead of `*`".to_owned(),
            );
        } else if let Some(c) = segment.chars().find(|&c| !may_stand_in_path(c)) {
            self.problem(not_allowed(c));
        }
    }

    fn placeholder(&mut self, segment: &str) {
        let inner = segment
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'));
        let Some(name) = inner.filter(|name| !name.contains(['{', '}'])) else {
            self.problem(format!(
                "a placeholder is a whole segment: write `/{{Sid}}/` instead of `/{segment}/`"
            ));
            return;
        };
        if !case::is_placeholder(name) {
            let placeholder = braces(name);
            self.problem(format!(
                "a placeholder is in PascalCase: write `{placeholder}` instead of `{{{name}}}`"
            ));
        } else if self.placeholders.iter().any(|other| other == name) {
            self.problem(format!(
                "`{{{name}}}` is in the path twice: rename one of them"
            ));
            return;
        }
        self.placeholders.push(name.to_owned());
    }

    fn problem(&mut self, problem: String) {
        self.problems.push(problem);
    }

    /// The errors in the path.
    pub(crate) fn problems(&self) -> &[String] {
        &self.problems
    }

    pub(crate) fn collection(&self) -> &str {
        &self.text
    }

    pub(crate) fn placeholders(&self) -> &[String] {
        &self.placeholders
    }

    /// The placeholder that the path ends with, if it does.
    pub(crate) fn trailing_placeholder(&self) -> Option<&str> {
        let last = self.last_segment();
        last.strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'))
    }

    /// The path of one record. `.json` stays at the end.
    pub(crate) fn instance(&self, key: &str) -> String {
        match self.text.strip_suffix(SUFFIX) {
            Some(path) => format!("{path}/{{{key}}}{SUFFIX}"),
            None => format!("{}/{{{key}}}", self.text),
        }
    }

    /// The last word in `snake_case`: by default the name of a list's array.
    pub(crate) fn list_key(&self) -> String {
        case::to_snake(self.last_segment())
    }

    fn last_segment(&self) -> &str {
        let path = self.text.strip_suffix(SUFFIX).unwrap_or(&self.text);
        path.rsplit('/').next().unwrap_or(path)
    }
}

/// The placeholder that matches a name in another case.
fn braces(name: &str) -> String {
    match case::to_pascal(name) {
        pascal if case::is_pascal(&pascal) => format!("{{{pascal}}}"),
        _ => "{Sid}".to_owned(),
    }
}

/// The error for a path without a slash at its beginning. It splits a URL into product and
/// path.
fn without_slash(text: &str) -> String {
    let Some((_, rest)) = text.split_once("://") else {
        if text.is_empty() {
            return "the path is empty: write one, such as `/v1/Widgets`".to_owned();
        }
        return format!("a path begins with `/`: write `/{text}`");
    };
    let (host, path) = rest.split_once('/').unwrap_or((rest, "v1/Widgets"));
    let product = host.split('.').next().unwrap_or(host);
    format!("this is a URL: write `path = \"/{path}\"` and `product = \"{product}\"`")
}

fn not_allowed(c: char) -> String {
    match c {
        '?' => "a path has no query: remove `?` and what follows, and declare its parameters with \
                `TwilioParams`"
            .to_owned(),
        c => format!("a path cannot contain `{c}`: remove it"),
    }
}

/// The characters that need no escape in a segment (RFC 3986).
fn may_stand_in_path(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(text: &str) -> String {
        Template::parse(text).problems().join("; ")
    }

    #[test]
    fn placeholders_are_in_order() {
        let template = Template::parse("/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Parts");
        assert_eq!(template.placeholders(), ["ServiceSid", "SessionSid"]);
        assert!(template.problems().is_empty());
    }

    #[test]
    fn the_key_follows_the_collection() {
        let template = Template::parse("/v1/Services");
        assert_eq!(template.instance("Sid"), "/v1/Services/{Sid}");
    }

    #[test]
    fn the_key_is_inserted_before_json() {
        let template = Template::parse("/2010-04-01/Accounts/{AccountSid}/Messages.json");
        assert_eq!(
            template.instance("Sid"),
            "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json"
        );
        assert_eq!(template.list_key(), "messages");
    }

    #[test]
    fn a_singleton_may_end_with_a_placeholder_and_json() {
        let template = Template::parse("/Accounts/{Sid}.json");
        assert_eq!(template.placeholders(), ["Sid"]);
        assert_eq!(template.trailing_placeholder(), Some("Sid"));
    }

    #[test]
    fn a_path_without_a_slash_shows_where_it_belongs() {
        assert!(problem("v1/Services").contains("write `/v1/Services`"));
        assert!(problem("").contains("such as `/v1/Widgets`"));
    }

    #[test]
    fn empty_segments_are_refused() {
        assert!(problem("/v1//Services").contains("two slashes"));
        assert!(problem("/v1/Services/").contains("at its end"));
    }

    #[test]
    fn braces_that_do_not_close_are_refused() {
        for path in ["/v1/{Sid", "/v1/Sid}", "/v1/{A}{B}", "/v1/a{B}"] {
            assert!(problem(path).contains("a whole segment"), "{path}");
        }
    }

    #[test]
    fn a_placeholder_in_another_case_is_shown_in_pascal_case() {
        assert!(problem("/v1/{service_sid}/X").contains("write `{ServiceSid}`"));
        assert!(problem("/v1/{}/X").contains("write `{Sid}`"));
    }

    #[test]
    fn a_repeated_placeholder_is_refused() {
        assert!(problem("/{A}/b/{A}/c").contains("`{A}` is in the path twice"));
    }

    #[test]
    fn a_placeholder_may_be_camel_case() {
        assert_eq!(problem("/v1/{serviceSid}/X"), "");
        assert_eq!(problem("/v1/{id}/X"), "");
    }

    #[test]
    fn placeholders_of_other_frameworks_are_shown_in_braces() {
        assert!(problem("/v1/:service_sid/X").contains("write `{ServiceSid}`"));
        assert!(problem("/v1/*/X").contains("write `{Sid}`"));
        assert!(problem("/v1/Users:batch").is_empty());
    }

    #[test]
    fn a_url_is_split_into_path_and_product() {
        let problem = problem("https://proxy.twilio.com/v1/Services");
        assert!(problem.contains("`path = \"/v1/Services\"` and `product = \"proxy\"`"));
    }

    #[test]
    fn a_query_is_not_part_of_a_path() {
        assert!(problem("/v1/Widgets?a=b").contains("remove `?`"));
    }
}
