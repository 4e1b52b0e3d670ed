//! The command line.

use std::{collections::BTreeMap, path::PathBuf};

use twilio_conformance::{Error, Result};

pub(crate) const HELP: &str = "\
twilio-conformance documents --documents DIR|FILE [--differences FILE]
    compares the declarations with OpenAPI documents, and decodes their examples
twilio-conformance sdk --sdk DIR --script FILE [--products NAME,NAME] [--differences FILE]
    compares our requests with those that an SDK makes of the same calls
twilio-conformance prism --document FILE --prism FILE --scratch DIR
    sends calls and broken requests to a mock server
twilio-conformance webhook-cases
    prints requests with valid and invalid signatures, one JSON object per line
twilio-conformance webhooks --judged FILE [--differences FILE]
    compares our verdicts on these requests with those of a library
twilio-conformance twiml-cases
    prints TwiML, one JSON object per line
twilio-conformance twiml --built FILE [--differences FILE]
    compares our TwiML with a library's TwiML of the same verbs

    --documents    an OpenAPI document, or a folder of them
    --differences  the reviewed differences, with their reasons
    --products     host labels: only their operations
    --sdk          the folder in which a version of twilio-python is installed
    --script       python/record.py
    --judged       the verdicts of a library, one JSON object per line
    --built        the documents of a library, one JSON object per line
    --prism        the program of the mock server
    --scratch      where its document and its log are written
";

const KNOWN: [&str; 10] = [
    "--documents",
    "--document",
    "--differences",
    "--products",
    "--sdk",
    "--script",
    "--judged",
    "--built",
    "--prism",
    "--scratch",
];

/// The command line.
pub(crate) struct Args {
    pub(crate) command: String,
    options: BTreeMap<String, String>,
}

impl Args {
    /// Reads `COMMAND (--NAME VALUE)...`.
    pub(crate) fn parse(mut args: impl Iterator<Item = String>) -> Result<Self> {
        let command = args.next().unwrap_or_default();
        let mut options = BTreeMap::new();
        while let Some(name) = args.next() {
            if !KNOWN.contains(&name.as_str()) {
                return Err(Error::new(format!("`{name}` is not known\n\n{HELP}")));
            }
            let value = args.next();
            let value = value.ok_or_else(|| Error::new(format!("`{name}` needs a value")))?;
            options.insert(name, value);
        }
        Ok(Self { command, options })
    }

    pub(crate) fn path(&self, name: &str) -> Result<PathBuf> {
        let missing = || Error::new(format!("`{name}` is missing\n\n{HELP}"));
        self.optional_path(name).ok_or_else(missing)
    }

    pub(crate) fn optional_path(&self, name: &str) -> Option<PathBuf> {
        self.options.get(name).map(PathBuf::from)
    }

    /// Whether the operations of a product are requested.
    pub(crate) fn wants(&self, product: &str) -> bool {
        let products = self.options.get("--products");
        products.is_none_or(|products| products.split(',').any(|name| name == product))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(args: &str) -> Result<Args> {
        Args::parse(args.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn options_follow_the_command() {
        let args = parse("documents --documents a.json").unwrap();
        assert_eq!(args.command, "documents");
        assert_eq!(args.path("--documents").unwrap(), PathBuf::from("a.json"));
        assert_eq!(args.optional_path("--differences"), None);
    }

    #[test]
    fn every_product_is_selected_unless_some_are_named() {
        assert!(parse("sdk").unwrap().wants("proxy"));
        let args = parse("sdk --products proxy,verify").unwrap();
        assert!(args.wants("proxy") && args.wants("verify") && !args.wants("api"));
    }

    #[test]
    fn a_wrong_option_is_reported() {
        let error = |args| parse(args).map(drop).unwrap_err().to_string();
        assert!(error("sdk --colour red").starts_with("`--colour` is not known"));
        assert!(error("sdk --sdk").starts_with("`--sdk` needs a value"));
        let missing = parse("sdk").unwrap().path("--sdk").unwrap_err();
        assert!(missing.to_string().starts_with("`--sdk` is missing"));
    }
}
