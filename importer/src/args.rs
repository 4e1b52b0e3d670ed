//! The command line.

use std::path::PathBuf;

use clap::Parser;

/// Writes annotated declarations from an OpenAPI document of Twilio's form.
///
/// Ends with 0 where the folder agrees with the document, with 1 where a file differs, and
/// with 2 where something is wrong.
#[allow(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
#[derive(Debug, Parser)]
#[command(name = "twilio-import", version)]
pub(crate) struct Args {
    /// The document, as JSON.
    pub(crate) file: PathBuf,
    /// The folder for the modules: `src` of a crate, or one inside of it.
    #[arg(long, value_name = "DIR", required_unless_present = "list")]
    pub(crate) out: Option<PathBuf>,
    /// Nothing but this resource, or paths that begin so; may be repeated.
    #[arg(long, value_name = "PATH_OR_RESOURCE")]
    pub(crate) only: Vec<String>,
    /// Lists the resources, and writes nothing.
    #[arg(long)]
    pub(crate) list: bool,
    /// Says how the folder differs, and writes nothing.
    #[arg(long)]
    pub(crate) check: bool,
    /// Overwrites files that differ.
    #[arg(long, conflicts_with = "check")]
    pub(crate) force: bool,
    /// Removes files of the version's folder that are not of the document.
    #[arg(long, conflicts_with = "check")]
    pub(crate) prune: bool,
    /// Copies the document's texts into the documentation.
    #[arg(long)]
    pub(crate) with_descriptions: bool,
    /// Names, types and documentation that a person decides.
    #[arg(long, value_name = "FILE.toml")]
    pub(crate) overrides: Option<PathBuf>,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_declaration_is_sound() {
        Args::command().debug_assert();
    }

    #[test]
    fn a_folder_is_asked_for_unless_resources_are_listed() {
        assert!(Args::try_parse_from(["twilio-import", "a.json"]).is_err());
        assert!(Args::try_parse_from(["twilio-import", "a.json", "--list"]).is_ok());
        let args = Args::try_parse_from(["twilio-import", "a.json", "--out", "src"]).unwrap();
        assert!(!args.check && !args.force && args.only.is_empty());
    }
}
