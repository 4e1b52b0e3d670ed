//! [`Number`]: a phone number, parsed with a short table of countries.

/// Calling codes with their countries; a code follows longer ones that begin with it.
const COUNTRIES: [(&str, &str); 16] = [
    ("1", "US"),
    ("31", "NL"),
    ("33", "FR"),
    ("34", "ES"),
    ("39", "IT"),
    ("41", "CH"),
    ("43", "AT"),
    ("44", "GB"),
    ("46", "SE"),
    ("48", "PL"),
    ("49", "DE"),
    ("52", "MX"),
    ("55", "BR"),
    ("61", "AU"),
    ("81", "JP"),
    ("91", "IN"),
];

/// The minimum and maximum number of digits of an international number.
const MIN_DIGITS: usize = 8;
const MAX_DIGITS: usize = 15;

/// The calling code of a country, if it is known.
pub(crate) fn calling_code(country: &str) -> Option<&'static str> {
    let mut countries = COUNTRIES.iter();
    let found = countries.find(|(_, name)| *name == country);
    found.map(|(code, _)| *code)
}

#[derive(Debug)]
pub(super) struct Number {
    /// With the calling code, without `+`.
    digits: String,
    country: Option<(&'static str, &'static str)>,
    has_letters: bool,
}

impl Number {
    /// Reads a number; one without `+` belongs to `country`, by default the United States.
    pub(super) fn read(text: &str, country: Option<&str>) -> Self {
        let mut digits: String = text.chars().filter(char::is_ascii_digit).collect();
        if !text.starts_with('+') {
            let country = country.unwrap_or("US");
            digits.insert_str(0, calling_code(country).unwrap_or_default());
        }
        let country = COUNTRIES.iter().find(|(code, _)| digits.starts_with(code));
        Self {
            has_letters: text.chars().any(char::is_alphabetic),
            country: country.copied(),
            digits,
        }
    }

    pub(super) fn e164(&self) -> String {
        format!("+{}", self.digits)
    }

    /// The validation errors, as Twilio names them.
    pub(super) fn errors(&self) -> Vec<&'static str> {
        let north_american = self.country.is_some_and(|(code, _)| code == "1");
        let length = self.digits.len();
        if self.has_letters || length == 0 {
            vec!["NOT_A_NUMBER"]
        } else if self.country.is_none() {
            vec!["INVALID_COUNTRY_CODE"]
        } else if length < MIN_DIGITS || (north_american && length < 11) {
            vec!["TOO_SHORT"]
        } else if length > MAX_DIGITS || (north_american && length > 11) {
            vec!["TOO_LONG"]
        } else {
            Vec::new()
        }
    }

    pub(super) fn country(&self) -> Option<&'static str> {
        let country = self.country.filter(|_| self.errors().is_empty());
        country.map(|(_, name)| name)
    }

    pub(super) fn calling_code(&self) -> Option<&'static str> {
        let country = self.country.filter(|_| self.errors().is_empty());
        country.map(|(code, _)| code)
    }

    /// The national format.
    pub(super) fn national(&self) -> Option<String> {
        let code = self.calling_code()?;
        let rest = &self.digits[code.len()..];
        Some(if code == "1" {
            format!("({}) {}-{}", &rest[..3], &rest[3..6], &rest[6..])
        } else {
            format!("0{rest}")
        })
    }

    /// The last two digits, from which the data of the number is derived.
    pub(super) fn pick(&self) -> usize {
        let start = self.digits.len().saturating_sub(2);
        self.digits[start..].parse().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_national_number_belongs_to_its_country() {
        let number = Number::read("(415) 555-0123", Some("US"));
        assert_eq!(number.e164(), "+14155550123");
        assert_eq!(number.national().as_deref(), Some("(415) 555-0123"));
        let number = Number::read("030 123456", Some("DE"));
        assert_eq!(number.country(), Some("DE"));
    }

    #[test]
    fn validation_errors_are_named() {
        for (text, word) in [
            ("+1415", "TOO_SHORT"),
            ("+141555501234", "TOO_LONG"),
            ("+99912345678", "INVALID_COUNTRY_CODE"),
            ("hello", "NOT_A_NUMBER"),
        ] {
            assert_eq!(Number::read(text, None).errors(), [word], "{text}");
        }
    }
}
