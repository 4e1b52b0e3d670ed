//! Two people talk without learning each other's number.
//!
//! Without arguments everything happens on this machine, against the embedded
//! emulator. With `--live` the same calls go to Twilio; see [`USAGE`].

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program for the terminal"
)]

use std::{env, error::Error, fmt::Display, process::ExitCode};

use jiff::Timestamp;
use twilio_resources::{
    Client, Error as TwilioError, ErrorKind,
    proxy::v1::{
        CreateMessageInteraction, CreateParticipant, CreatePhoneNumber, CreateService,
        CreateSession, MessageInteraction, Participant, PhoneNumber, Service, Session,
        SessionStatus, UpdateSession,
    },
};

const USAGE: &str = "\
cargo run --example quickstart
    runs against an emulator that it starts and stops itself

cargo run --example quickstart -- --live --pool=NUMBER,NUMBER --people=NUMBER,NUMBER
    runs against Twilio, sends one real message, and removes everything that it created
    --pool     two numbers of your Twilio account that no other Proxy service uses
    --people   two telephones, the second of which receives the message
    Numbers look like +14155550123. The credentials come from TWILIO_ACCOUNT_SID with
    TWILIO_AUTH_TOKEN, or with TWILIO_API_KEY and TWILIO_API_SECRET.";

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error}");
            let mut cause = error.source();
            while let Some(error) = cause {
                eprintln!("       because: {error}");
                cause = error.source();
            }
            if let Some(advice) = error.downcast_ref().and_then(advice) {
                eprintln!("       {advice}");
            }
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Outcome {
    let options = Options::parse(env::args().skip(1))?;
    println!("Two people talk without learning each other's number.");
    match options {
        Options::Help => println!("\n{USAGE}"),
        Options::Emulated => {
            let emulator = twilio_emulator::proxy().start().await?;
            let url = emulator.url().replace("{product}", "proxy");
            println!("Server: an emulator in this process at {url}\n");
            let outcome = play_and_tidy(&emulator.client(), &Cast::imaginary()).await;
            emulator.shutdown().await;
            outcome?;
            println!("\nThe same with real telephones: cargo run --example quickstart -- --help");
        }
        Options::Live(cast) => {
            let client = Client::from_env()?;
            println!("Server: Twilio, account {}\n", client.account_sid());
            play_and_tidy(&client, &cast).await?;
        }
    }
    Ok(())
}

/// Runs the steps, then removes everything that they created: after the last step, after
/// one that failed and after Ctrl-C.
async fn play_and_tidy(client: &Client, cast: &Cast) -> Outcome {
    let name = format!("quickstart-{}", Timestamp::now().as_millisecond());
    let service = match Service::create(client, CreateService::new(&name)).await {
        // Certainly not created, so nothing has to be removed.
        Err(error) if !error.may_have_been_applied() => return Err(error.into()),
        created => created,
    };
    let played = tokio::select! {
        played = async { play(client, &service?, cast).await } => played.map_err(Into::into),
        _ = tokio::signal::ctrl_c() => Err("interrupted".into()),
    };
    match tidy(client, &name).await {
        Ok(()) => played,
        Err(error) => {
            eprintln!("\nIt is not known whether service `{name}` was removed;");
            eprintln!("look for it in Twilio's console. ({error})");
            played.and(Err(error.into()))
        }
    }
}

async fn play(client: &Client, service: &Service, cast: &Cast) -> Result<(), TwilioError> {
    say("service", service.sid, "has its own settings and numbers");
    for number in &cast.pool {
        fill_pool(client, service, number).await?;
    }

    let session = Session::create(client, service, CreateSession::new()).await?;
    say(
        "session",
        session.sid,
        "one conversation between two people",
    );
    let alice = join(client, &session, "Alice", &cast.people[0]).await?;
    let bob = join(client, &session, "Bob", &cast.people[1]).await?;

    show_participants(client, &session).await?;
    send(client, &bob, "Alice has left the parcel at your door.").await?;
    remove(client, &alice).await?;
    close(client, &session).await
}

async fn fill_pool(client: &Client, service: &Service, number: &str) -> Result<(), TwilioError> {
    let params = CreatePhoneNumber::new().phone_number(number);
    let added = PhoneNumber::create(client, service, params).await?;
    say("number", added.sid, format!("{number} is in the pool"));
    Ok(())
}

/// Specifies no proxy number: the service chooses one from its pool.
async fn join(
    client: &Client,
    session: &Session,
    name: &str,
    number: &str,
) -> Result<Participant, TwilioError> {
    let params = CreateParticipant::new(number).friendly_name(name);
    let joined = Participant::create(client, session, params).await?;
    let proxy = joined.proxy_identifier.as_deref().unwrap_or("a number");
    let meaning = format!("{name}, {number}, reaches the other on {proxy}");
    say("participant", joined.sid, meaning);
    Ok(joined)
}

async fn show_participants(client: &Client, session: &Session) -> Result<(), TwilioError> {
    let listed = Participant::list(client, session).await?;
    say(
        "list",
        session.sid,
        format!("{} participants", listed.len()),
    );
    for participant in &listed {
        let fetched = Participant::fetch(client, participant).await?;
        let name = fetched.friendly_name.unwrap_or_default();
        say("fetch", fetched.sid, format!("is {name}"));
    }
    Ok(())
}

async fn send(client: &Client, to: &Participant, text: &str) -> Result<(), TwilioError> {
    let params = CreateMessageInteraction::new().body(text);
    let sent = MessageInteraction::create(client, to, params).await?;
    let name = to.friendly_name.as_deref().unwrap_or_default();
    say("message", sent.sid, format!("to {name}: {text}"));
    Ok(())
}

/// A removed participant stays as a record, with the time of its removal.
async fn remove(client: &Client, who: &Participant) -> Result<(), TwilioError> {
    Participant::delete(client, who).await?;
    let kept = Participant::fetch(client, who).await?;
    let name = kept.friendly_name.unwrap_or_default();
    let meaning = match kept.date_deleted {
        Some(when) => format!("{name} left at {when}; the record stays"),
        None => format!("{name} has left"),
    };
    say("remove", who.sid, meaning);
    Ok(())
}

async fn close(client: &Client, session: &Session) -> Result<(), TwilioError> {
    let params = UpdateSession::new().status(SessionStatus::Closed);
    let closed = Session::update(client, session, params).await?;
    let status = closed.status.map(|status| status.to_string());
    let meaning = format!("is {}: no participant can join", status.unwrap_or_default());
    say("close", closed.sid, meaning);
    Ok(())
}

/// Finds the service by its name, which also works if its creation got no response, and
/// removes it with everything in it.
async fn tidy(client: &Client, name: &str) -> Result<(), TwilioError> {
    let service = match Service::fetch(client, name).await {
        Ok(service) => service,
        Err(error) if error.is_not_found() => return Ok(()),
        Err(error) => return Err(error),
    };
    for session in Session::list(client, &service).await? {
        Session::delete(client, &session).await?;
    }
    for number in PhoneNumber::list(client, &service).await? {
        PhoneNumber::delete(client, &number).await?;
    }
    Service::delete(client, &service).await?;
    say("tidy up", service.sid, "is removed with all its records");
    Ok(())
}

fn say(step: &str, sid: impl Display, meaning: impl Display) {
    println!("  {step:<12} {sid}  {meaning}");
}

fn advice(error: &TwilioError) -> Option<&'static str> {
    match error.kind() {
        ErrorKind::Config => Some("Set the credentials that `-- --help` lists."),
        ErrorKind::Transport | ErrorKind::Timeout => Some("Check the network connection."),
        _ => match error.status()?.as_u16() {
            401 => Some("Check the credentials: Twilio does not know them."),
            403 | 404 => {
                Some("Check that the account has Proxy; Twilio does not enable it for new ones.")
            }
            400 | 409 => {
                Some("Check that the numbers are the account's, and in no other Proxy service.")
            }
            _ => None,
        },
    }
}

/// The two people, and the numbers of the pool.
struct Cast {
    pool: [String; 2],
    people: [String; 2],
}

impl Cast {
    /// Numbers of a range that is reserved for fiction.
    fn imaginary() -> Self {
        Self {
            pool: ["+14155550101", "+14155550102"].map(Into::into),
            people: ["+14155550123", "+14155550124"].map(Into::into),
        }
    }
}

enum Options {
    Help,
    Emulated,
    Live(Cast),
}

impl Options {
    fn parse(arguments: impl Iterator<Item = String>) -> Outcome<Self> {
        let (mut live, mut pool, mut people) = (false, None, None);
        for argument in arguments {
            match argument.split_once('=') {
                None if argument == "--help" => return Ok(Self::Help),
                None if argument == "--live" => live = true,
                Some(("--pool", numbers)) => pool = Some(two_numbers(numbers)?),
                Some(("--people", numbers)) => people = Some(two_numbers(numbers)?),
                _ => return Err(format!("unknown argument `{argument}`\n\n{USAGE}").into()),
            }
        }
        match (live, pool, people) {
            (true, Some(pool), Some(people)) => Ok(Self::Live(Cast { pool, people })),
            (false, None, None) => Ok(Self::Emulated),
            (true, ..) => Err(format!("`--live` needs numbers\n\n{USAGE}").into()),
            (false, ..) => Err(format!("numbers are for `--live`\n\n{USAGE}").into()),
        }
    }
}

fn two_numbers(text: &str) -> Outcome<[String; 2]> {
    let number = |text: &str| {
        let digits = text.strip_prefix('+').unwrap_or_default();
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    match text.split_once(',') {
        Some((one, two)) if number(one) && number(two) && one != two => {
            Ok([one.into(), two.into()])
        }
        _ => Err(format!("`{text}` is not two numbers such as +14155550123,+14155550124").into()),
    }
}
