//! Compares our TwiML builder with Twilio's library for Python: the same verbs, places and
//! attributes, and the same bytes.

use serde::{Deserialize, Serialize};

pub use self::cases::cases;
use crate::{Error, Result};

mod cases;

/// A document that our builder wrote.
#[derive(Clone, Debug, Serialize)]
pub struct Case {
    /// Its name, which describes its special feature.
    pub name: String,
    /// The document.
    pub xml: String,
    /// Whether it has all our verbs and attributes, so that any other verb or attribute of the
    /// library is a difference.
    pub complete: bool,
}

/// The library's result for the same document.
#[derive(Clone, Debug, Deserialize)]
pub struct Built {
    /// Its document.
    pub xml: String,
    /// Verbs and attributes that it does not have.
    pub unknown: Vec<String>,
    /// Verbs and attributes that it has and the case does not.
    pub unused: Vec<String>,
}

/// Returns how many documents were compared, and the differences.
///
/// # Errors
///
/// If the library did not build each case once.
pub fn compare(built: &str) -> Result<(usize, Vec<String>)> {
    let cases = cases();
    let built = built.lines().map(serde_json::from_str::<Built>);
    let built = built.collect::<Result<Vec<_>, _>>()?;
    if built.len() != cases.len() {
        let (cases, built) = (cases.len(), built.len());
        return Err(Error::new(format!("{cases} cases, {built} documents")));
    }
    let mut differences = Vec::new();
    for (case, theirs) in cases.iter().zip(&built) {
        let name = &case.name;
        // The library puts a space before the end of an empty element.
        if case.xml != theirs.xml.replace(" />", "/>") {
            differences.push(format!("{name} : {:?}, there {:?}", case.xml, theirs.xml));
        }
        let unknown = theirs.unknown.iter();
        differences.extend(unknown.map(|what| format!("{what} is here alone")));
        let unused = theirs.unused.iter().filter(|_| case.complete);
        differences.extend(unused.map(|what| format!("{what} is there alone")));
    }
    Ok((cases.len(), differences))
}
