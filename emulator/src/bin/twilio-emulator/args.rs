//! The command line.

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::PathBuf,
    time::Duration,
};

use clap::Parser;
use twilio_emulator::{Builder, Emulator, RequestEntry};
use twilio_resources::descriptor::ResourceDescriptor;

use crate::{config::Config, control::Control, say};

const DEFAULT_PORT: u16 = 4010;

/// A local, stateful server for Twilio's API.
#[derive(Debug, Parser)]
#[command(name = "twilio-emulator", version)]
pub(crate) struct Args {
    /// The address to listen on
    #[arg(long, global = true, default_value_t = Ipv4Addr::LOCALHOST.into())]
    host: IpAddr,
    /// The port to listen on; 0 takes a free one
    #[arg(long, global = true, default_value_t = DEFAULT_PORT)]
    port: u16,
    /// A product to serve, as in its host name; may be repeated; `all` serves every one
    /// that this build has
    #[arg(long = "product", value_name = "NAME", default_value = "proxy")]
    products: Vec<String>,
    /// The account that is accepted; a new one by default
    #[arg(long, value_name = "SID")]
    account_sid: Option<String>,
    /// The account's token; a new one by default
    #[arg(long, value_name = "TOKEN")]
    auth_token: Option<String>,
    /// Makes SIDs the same every time
    #[arg(long, value_name = "NUMBER")]
    seed: Option<u64>,
    /// A TOML file with logins, and records to begin with
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Keeps all records in this file; without it they are forgotten at the end
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// Prints a line for each request
    #[arg(long)]
    log: bool,
    /// Refuses parameters that an operation does not have
    #[arg(long)]
    strict: bool,
    /// Sends webhooks to other hosts than this machine too
    #[arg(long)]
    call_other_hosts: bool,
    /// How long a message is on its way to a phone, and how long a phone rings; default 1
    #[arg(long, value_name = "NUMBER", value_parser = seconds)]
    delivery_seconds: Option<Duration>,
    #[command(subcommand)]
    pub(crate) control: Option<Control>,
}

impl Args {
    /// The content of the configuration file; empty without a file.
    pub(crate) fn config(&self) -> Result<Config, String> {
        let Some(path) = &self.config else {
            return Ok(Config::default());
        };
        let wrong = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let text = std::fs::read_to_string(path).map_err(|error| wrong(&error))?;
        toml::from_str(&text).map_err(|error| wrong(&error))
    }

    /// Where the emulator listens.
    pub(crate) fn address(&self) -> SocketAddr {
        SocketAddr::new(self.host, self.port)
    }

    /// Whether there is a state file from an earlier start.
    pub(crate) fn has_state(&self) -> bool {
        self.state.as_ref().is_some_and(|file| file.exists())
    }

    /// The resources of all products.
    pub(crate) fn resources(&self) -> Result<Vec<&'static ResourceDescriptor>, String> {
        let mut all = Vec::new();
        for product in &self.products {
            let resources = twilio_emulator::resources(product);
            all.extend(resources.ok_or_else(|| unknown_product(product))?);
        }
        Ok(all)
    }

    pub(crate) fn builder(&self, config: &Config) -> Result<Builder, String> {
        let mut builder = Emulator::builder().bind(self.address());
        builder = builder.resources(&self.resources()?);
        builder = config.apply(builder)?.strict(self.strict);
        builder = builder.call_other_hosts(self.call_other_hosts);
        if let Some(time) = self.delivery_seconds {
            builder = builder.delivery_time(time);
        }
        if let Some(seed) = self.seed {
            builder = builder.seed(seed);
        }
        if let Some(sid) = &self.account_sid {
            builder = builder.account_sid(sid);
        }
        if let Some(token) = &self.auth_token {
            builder = builder.auth_token(token);
        }
        if let Some(file) = &self.state {
            builder = builder.state_file(file);
        }
        if self.log {
            builder = builder.on_request(print);
        }
        Ok(builder)
    }
}

fn seconds(text: &str) -> Result<Duration, String> {
    let number: f64 = text.parse().map_err(|_| "not a number".to_owned())?;
    Duration::try_from_secs_f64(number).map_err(|error| error.to_string())
}

fn unknown_product(name: &str) -> String {
    let known = twilio_emulator::products().join(", ");
    format!(
        "this build has no product `{name}`; it has: {known}.\n\
         A build with every product of Twilio:\n    \
         cargo run -p twilio-emulator --features all -- --product {name}"
    )
}

fn print(request: &RequestEntry) {
    let (method, uri) = (&request.method, &request.uri);
    match request.status {
        Some(status) => say(&format!("{method} {uri} {}", status.as_u16())),
        None => say(&format!("{method} {uri} no response")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Args, clap::Error> {
        let words = line.split_whitespace();
        Args::try_parse_from(std::iter::once("twilio-emulator").chain(words))
    }

    #[test]
    fn proxy_is_served_by_default() {
        let args = parse("").unwrap();
        assert_eq!(
            (args.port, &args.products[..]),
            (4010, &["proxy".to_owned()][..])
        );
        assert!(args.builder(&Config::default()).is_ok());
    }

    #[test]
    fn products_may_be_repeated() {
        let args = parse("--product verify --product api --port 0 --seed=7").unwrap();
        assert_eq!(args.products, ["verify", "api"]);
        assert_eq!((args.port, args.seed), (0, Some(7)));
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (line, word) in [
            ("--port 70000", "--port"),
            ("--prot 1", "--prot"),
            ("serve", "serve"),
            ("message +1", "<TO>"),
            ("fault fire", "fire"),
            ("--delivery-seconds soon", "not a number"),
            ("--delivery-seconds=-1", "negative"),
        ] {
            let error = parse(line).unwrap_err().to_string();
            assert!(error.contains(word), "{error}");
        }
    }

    #[test]
    fn a_product_of_another_build_comes_with_what_to_type() {
        let args = parse("--product nothing").unwrap();
        let error = args.builder(&Config::default()).unwrap_err();
        assert!(error.contains("`nothing`") && error.contains("proxy"));
        let command = "cargo run -p twilio-emulator --features all -- --product nothing";
        assert!(error.contains(command), "{error}");
    }
}
