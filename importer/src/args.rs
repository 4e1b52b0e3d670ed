//! The command line.

use std::path::PathBuf;

use clap::Parser;

/// Writes annotated declarations from an OpenAPI document in Twilio's style.
///
/// The exit code is 0 if the folder matches the document, 1 if a file differs, and 2 after
/// an error.
#[allow(clippy::struct_excessive_bools, reason = "each is a separate switch")]
#[derive(Debug, Parser)]
#[command(name = "twilio-import", version)]
pub(crate) struct Args {
    /// The document, as JSON.
    pub(crate) file: PathBuf,
    /// The folder for the modules: `src` of a crate, or a folder in it.
    #[arg(long, value_name = "DIR", required_unless_present = "list")]
    pub(crate) out: Option<PathBuf>,
    /// Only this resource, or paths with this prefix; may be repeated.
    #[arg(long, value_name = "PATH_OR_RESOURCE")]
    pub(crate) only: Vec<String>,
    /// Lists the resources, without writing.
    #[arg(long)]
    pub(crate) list: bool,
    /// Shows how the folder differs, without writing.
    #[arg(long)]
    pub(crate) check: bool,
    /// Overwrites files that differ.
    #[arg(long, conflicts_with = "check")]
    pub(crate) force: bool,
    /// Removes files of the version's folder that the document does not produce.
    #[arg(long, conflicts_with = "check")]
    pub(crate) prune: bool,
    /// Copies the document's texts into the documentation.
    #[arg(long)]
    pub(crate) with_descriptions: bool,
    /// Names, types and documentation that a person specifies.
    #[arg(long, value_name = "FILE.toml")]
    pub(crate) overrides: Option<PathBuf>,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_declaration_is_valid() {
        Args::command().debug_assert();
    }

    #[test]
    fn a_folder_is_required_unless_resources_are_listed() {
        assert!(Args::try_parse_from(["twilio-import", "a.json"]).is_err());
        assert!(Args::try_parse_from(["twilio-import", "a.json", "--list"]).is_ok());
        let args = Args::try_parse_from(["twilio-import", "a.json", "--out", "src"]).unwrap();
        assert!(!args.check && !args.force && args.only.is_empty());
    }
}
