//! How many fetches the emulator serves in a second, alone on a core.

use super::{CLIENT_CORE, SERVER_CORE, Server, median, number_after, pinned, program, said};

const ROUNDS: usize = 5;
const FETCHES: usize = 20_000;

pub(crate) fn print() {
    println!("\n| the emulator | connections | fetches a second |");
    println!("|---|---|---|");
    for connections in [1, 16] {
        let rates = (0..ROUNDS).map(|_| rate(connections));
        println!(
            "| one core | {connections} | {:.0} |",
            median(rates.collect())
        );
    }
}

fn rate(connections: usize) -> f64 {
    let server = Server::start(pinned(SERVER_CORE, program("emulated")));
    let mut words = server.greeting.split_whitespace();
    let user = words.next().expect("it tells the credentials");
    let path = format!(
        "/proxy/v1/Services/{}",
        words.next().expect("it tells the SID")
    );
    let (fetches, connections) = (FETCHES.to_string(), connections.to_string());
    let mut flood = pinned(CLIENT_CORE, program("flood"));
    flood.args([&server.base, &path, user, &fetches, &connections]);
    let wall = number_after(&said(&mut flood), "wall");
    #[allow(clippy::cast_precision_loss, reason = "thousands")]
    let fetches = FETCHES as f64;
    fetches / (wall / 1e9)
}
