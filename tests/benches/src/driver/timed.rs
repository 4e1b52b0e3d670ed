//! Times: medians of rounds in which all ways run in turn.

use super::{CLIENT_CORE, Server, counted::WAYS, median, number_after, pinned, program, said};

const ROUNDS: usize = 5;

struct Timed {
    name: &'static str,
    work: &'static str,
    times: usize,
    in_flight: usize,
    records: usize,
    latency: u64,
}

const fn calls(name: &'static str, work: &'static str, in_flight: usize) -> Timed {
    Timed {
        name,
        work,
        times: 20_000,
        in_flight,
        records: 0,
        latency: 0,
    }
}

const fn list(name: &'static str, work: &'static str, records: usize, latency: u64) -> Timed {
    Timed {
        name,
        work,
        times: 1,
        in_flight: 1,
        records,
        latency,
    }
}

const ROWS: [Timed; 9] = [
    calls("fetch, 1 in flight", "fetch", 1),
    calls("fetch, 64 in flight", "fetch", 64),
    calls("create, 1 in flight", "create", 1),
    calls("create, 64 in flight", "create", 64),
    list(
        "list of 100,000 by 1000, streamed",
        "stream-1000",
        100_000,
        0,
    ),
    list(
        "list of 100,000 by 1000, collected",
        "collect-1000",
        100_000,
        0,
    ),
    list("list of 20,000 by 50, streamed", "stream-50", 20_000, 0),
    list(
        "list of 5,000 by 50, 20 ms a page, 0.4 ms of work a record",
        "stream-50-400",
        5_000,
        20,
    ),
    Timed {
        name: "10,000 fetches at once, 1 s each",
        work: "fetch",
        times: 10_000,
        in_flight: 10_000,
        records: 0,
        latency: 1_000,
    },
];

pub(crate) fn print() {
    println!("\n| timed | way | CPU | against reqwest by hand | wall | peak memory |");
    println!("|---|---|---|---|---|---|");
    for row in &ROWS {
        row.print();
    }
}

impl Timed {
    fn print(&self) {
        let mut rounds = vec![Vec::new(); WAYS.len()];
        for _ in 0..ROUNDS {
            for (way, round) in WAYS.iter().zip(&mut rounds) {
                round.push(self.once(way));
            }
        }
        let of = |way: usize, name: &str| {
            let figures = rounds[way].iter().map(|text| number_after(text, name));
            median(figures.collect())
        };
        let baseline = of(0, "cpu");
        for (index, way) in WAYS.iter().enumerate() {
            let (cpu, wall) = (of(index, "cpu"), of(index, "wall"));
            println!(
                "| {} | {way} | {:.0} ms | {:.2} | {:.2} s | {:.1} MiB |",
                self.name,
                cpu / 1e6,
                cpu / baseline,
                wall / 1e9,
                of(index, "peak") / 1024.0
            );
        }
    }

    fn once(&self, way: &str) -> String {
        let server = Server::canned(self.records, self.latency);
        let mut command = pinned(CLIENT_CORE, program("client"));
        let (times, in_flight) = (self.times.to_string(), self.in_flight.to_string());
        command.args([way, self.work, &times, &in_flight, &server.base]);
        said(&mut command)
    }
}
