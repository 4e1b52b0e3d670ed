//! The command line.

use std::{collections::BTreeMap, path::PathBuf};

use twilio_conformance::{Document, Error, Product, Result, proxy::proxy, verify::verify};

pub(crate) const HELP: &str = "\
twilio-conformance --spec FILE [--product NAME] [--reviewed FILE] [--examples COUNT]
    compares declarations with an OpenAPI document, and decodes its examples
twilio-conformance cases --product NAME
    prints the matrix of calls, one JSON object a line
twilio-conformance sdk --product NAME --recorded FILE [--reviewed FILE]
    compares our requests with those that an SDK made of the same matrix
twilio-conformance prism --spec FILE [--product NAME] --prism FILE --scratch DIR
    sends the matrix, and requests that are broken, to a mock server
twilio-conformance webhook-cases
    prints requests that are signed, well and badly, one JSON object a line
twilio-conformance webhooks --judged FILE [--reviewed FILE]
    compares our verdicts on these requests with those of a library
twilio-conformance twiml-cases
    prints TwiML, one JSON object a line
twilio-conformance twiml --built FILE [--reviewed FILE]
    compares our TwiML with what a library makes of the same verbs

    --spec FILE      an OpenAPI document
    --product NAME   proxy or verify; by default what the document's host says
    --reviewed FILE  differences that are known, with their reasons
    --examples COUNT how many example answers the document must have
    --recorded FILE  what an SDK sent, one JSON object a line
    --judged FILE    the verdicts of a library, one JSON object a line
    --built FILE     the documents of a library, one JSON object a line
    --prism FILE     the program of the mock server
    --scratch DIR    where its document and its log are written
";

const KNOWN: [&str; 9] = [
    "--spec",
    "--product",
    "--reviewed",
    "--recorded",
    "--judged",
    "--built",
    "--prism",
    "--scratch",
    "--examples",
];

/// What was asked for.
pub(crate) struct Args {
    pub(crate) command: String,
    options: BTreeMap<String, String>,
}

impl Args {
    /// Reads `[COMMAND] (--NAME VALUE)...`; the command is `spec` where none is given.
    pub(crate) fn parse(args: impl Iterator<Item = String>) -> Result<Self> {
        let mut args = args.peekable();
        let command = args.next_if(|first| !first.starts_with("--"));
        let mut options = BTreeMap::new();
        while let Some(name) = args.next() {
            if !KNOWN.contains(&name.as_str()) {
                return Err(Error::new(format!("`{name}` is not known\n\n{HELP}")));
            }
            let value = args.next();
            let value = value.ok_or_else(|| Error::new(format!("`{name}` needs a value")))?;
            options.insert(name, value);
        }
        let command = command.unwrap_or_else(|| "spec".to_owned());
        Ok(Self { command, options })
    }

    /// The product that is named, or else the one that the document is about.
    pub(crate) fn product(&self, document: Option<&Document>) -> Result<Product> {
        let about = document.and_then(|document| document.products().into_iter().next());
        let name = match self.required("--product") {
            Ok(name) => name.clone(),
            Err(missing) => about.ok_or(missing)?,
        };
        match name.as_str() {
            "proxy" => Ok(proxy()),
            "verify" => Ok(verify()),
            name => Err(Error::new(format!("`{name}` is no product: proxy, verify"))),
        }
    }

    pub(crate) fn file(&self, name: &str) -> Result<PathBuf> {
        self.required(name).map(PathBuf::from)
    }

    pub(crate) fn optional_file(&self, name: &str) -> Option<PathBuf> {
        self.options.get(name).map(PathBuf::from)
    }

    pub(crate) fn optional_count(&self, name: &str) -> Result<Option<usize>> {
        let count = self.options.get(name).map(|count| count.parse());
        count
            .transpose()
            .map_err(|_| Error::new(format!("`{name}` needs a number")))
    }

    fn required(&self, name: &str) -> Result<&String> {
        let missing = || Error::new(format!("`{name}` is missing\n\n{HELP}"));
        self.options.get(name).ok_or_else(missing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(args: &str) -> Result<Args> {
        Args::parse(args.split_whitespace().map(str::to_owned))
    }

    fn error(args: &str) -> String {
        let args = parse(args).and_then(|args| args.product(None).map(drop));
        args.unwrap_err().to_string()
    }

    #[test]
    fn a_document_is_compared_where_no_command_is_named() {
        let args = parse("--spec a.json --product verify").unwrap();
        assert_eq!(args.command, "spec");
        assert_eq!(args.file("--spec").unwrap(), PathBuf::from("a.json"));
        assert_eq!(args.product(None).unwrap().name, "verify");
    }

    #[test]
    fn the_product_is_the_one_of_the_document() {
        let servers = serde_json::json!([{"url": "https://proxy.twilio.com"}]);
        let document = Document::new(serde_json::json!({"servers": servers}));
        let args = parse("--spec a.json").unwrap();
        assert_eq!(args.product(Some(&document)).unwrap().name, "proxy");
    }

    #[test]
    fn what_is_wrong_is_named() {
        assert!(error("--colour red").starts_with("`--colour` is not known"));
        assert!(error("--product").starts_with("`--product` needs a value"));
        assert!(error("cases").starts_with("`--product` is missing"));
        assert!(error("cases --product fax").starts_with("`fax` is no product"));
        let count = parse("--examples many")
            .unwrap()
            .optional_count("--examples");
        assert_eq!(
            count.unwrap_err().to_string(),
            "`--examples` needs a number"
        );
    }
}
