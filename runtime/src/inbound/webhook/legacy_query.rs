//! A query, decoded and encoded again as by Node's module `querystring`: some of Twilio's
//! servers sign this form.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// The characters that `querystring` escapes: all except letters, digits and these.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'!')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// `querystring` reads no more pairs than this.
const MOST_PAIRS: usize = 1000;

/// The query, encoded again; without a question mark.
pub(super) fn encode_again(query: &str) -> String {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let mut grouped: Vec<(String, Vec<String>)> = Vec::new();
    for pair in pairs.take(MOST_PAIRS) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (name, value) = (decode(name), decode(value));
        match grouped.iter_mut().find(|(other, _)| *other == name) {
            Some((_, values)) => values.push(value),
            None => grouped.push((name, vec![value])),
        }
    }
    // In a JavaScript object, names that are array indices are first, in order.
    grouped.sort_by_key(|(name, _)| index(name).map_or((1, 0), |index| (0, index)));
    let pairs = grouped.iter().flat_map(|(name, values)| {
        let pair = move |value: &String| format!("{}={}", encode(name), encode(value));
        values.iter().map(pair)
    });
    pairs.collect::<Vec<_>>().join("&")
}

fn decode(text: &str) -> String {
    let text = text.replace('+', " ");
    percent_decode_str(&text).decode_utf8_lossy().into_owned()
}

fn encode(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string()
}

/// The name as an array index, if JavaScript treats it as one.
fn index(name: &str) -> Option<u32> {
    let index = name.parse::<u32>().ok()?;
    (index < u32::MAX && index.to_string() == name).then_some(index)
}

#[cfg(test)]
mod tests {
    use super::encode_again;

    #[test]
    fn only_necessary_characters_are_escaped() {
        assert_eq!(encode_again("a=it%27s+(a)%2F~"), "a=it's%20(a)%2F~");
    }

    #[test]
    fn equal_names_are_grouped() {
        assert_eq!(encode_again("a=1&b=2&a=3"), "a=1&a=3&b=2");
    }

    #[test]
    fn numbers_come_first() {
        assert_eq!(encode_again("a=1&10=x&2=y&01=z"), "2=y&10=x&a=1&01=z");
    }

    #[test]
    fn empty_pairs_are_removed_and_empty_values_kept() {
        assert_eq!(encode_again("&a&&=x&b="), "a=&=x&b=");
    }

    #[test]
    fn invalid_escapes_are_literal_text() {
        assert_eq!(encode_again("a=100%&b=%zz"), "a=100%25&b=%25zz");
    }
}
