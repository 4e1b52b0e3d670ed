//! The command line.

use std::net::{IpAddr, Ipv4Addr};

use twilio_emulator::Builder;

pub(crate) const HELP: &str = "\
Emulates Twilio's Proxy on this machine. Everything is forgotten at the end.

Usage: twilio-emulator [options]

  --host ADDRESS      the address to listen on (127.0.0.1)
  --port PORT         the port to listen on; 0 takes a free one (4010)
  --account-sid SID   the account that is accepted (a new one)
  --auth-token TOKEN  its token (a new one)
  --seed NUMBER       makes SIDs the same every time
  --help              shows this text";

const DEFAULT_PORT: u16 = 4010;

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Help,
    Serve(Args),
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Args {
    host: IpAddr,
    port: u16,
    account_sid: Option<String>,
    auth_token: Option<String>,
    seed: Option<u64>,
}

impl Args {
    pub(crate) fn builder(self) -> Builder {
        let mut builder = twilio_emulator::proxy().bind((self.host, self.port));
        if let Some(seed) = self.seed {
            builder = builder.seed(seed);
        }
        if let Some(sid) = self.account_sid {
            builder = builder.account_sid(sid);
        }
        if let Some(token) = self.auth_token {
            builder = builder.auth_token(token);
        }
        builder
    }
}

/// Reads the arguments; an error says which one is wrong.
pub(crate) fn parse(arguments: impl IntoIterator<Item = String>) -> Result<Command, String> {
    let mut args = Args {
        host: Ipv4Addr::LOCALHOST.into(),
        port: DEFAULT_PORT,
        account_sid: None,
        auth_token: None,
        seed: None,
    };
    let mut arguments = arguments.into_iter();
    while let Some(option) = arguments.next() {
        let (option, inline) = match option.split_once('=') {
            Some((option, value)) => (option.to_owned(), Some(value.to_owned())),
            None => (option, None),
        };
        let mut value = || {
            let value = inline.clone().or_else(|| arguments.next());
            value.ok_or_else(|| format!("{option} needs a value"))
        };
        let wrong = || format!("the value of {option} is not one");
        match option.as_str() {
            "--help" | "-h" => return Ok(Command::Help),
            "--host" => args.host = value()?.parse().map_err(|_| wrong())?,
            "--port" => args.port = value()?.parse().map_err(|_| wrong())?,
            "--seed" => args.seed = Some(value()?.parse().map_err(|_| wrong())?),
            "--account-sid" => args.account_sid = Some(value()?),
            "--auth-token" => args.auth_token = Some(value()?),
            _ => return Err(format!("{option} is no option; --help names them")),
        }
    }
    Ok(Command::Serve(args))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Command, String> {
        super::parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn options_are_read_in_both_spellings() {
        let Ok(Command::Serve(args)) = parse("--port 0 --account-sid=ACx --seed=7") else {
            panic!("these are options");
        };
        assert_eq!((args.port, args.seed), (0, Some(7)));
        assert_eq!(args.account_sid.as_deref(), Some("ACx"));
        assert_eq!(args.host, Ipv4Addr::LOCALHOST);
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (line, word) in [
            ("--port", "--port needs"),
            ("--port 70000", "--port"),
            ("--prot 1", "--prot"),
            ("serve", "serve"),
        ] {
            let error = parse(line).unwrap_err();
            assert!(error.contains(word), "{error}");
        }
    }

    #[test]
    fn help_wins() {
        assert_eq!(parse("--port 1 --help"), Ok(Command::Help));
    }
}
