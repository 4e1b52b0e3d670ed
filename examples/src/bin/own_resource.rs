//! A resource that this library does not have. Calls and emulator use the same declaration.

use serde::Deserialize;
use twilio_emulator::Emulator;
use twilio_resources::{Account, Result, Sid, TwilioParams, TwilioResource};

/// A list of things to do.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    product = "sync",
    path = "/v1/Boards",
    sid = "BO",
    create = CreateBoard,
    fetch,
    list,
)]
struct Board {
    sid: Sid<Board>,
    account_sid: Sid<Account>,
    title: String,
}

/// Parameters of a new [`Board`].
#[derive(Debug, TwilioParams)]
struct CreateBoard {
    /// The text at the top of the board.
    #[param(max_length = 20)]
    title: String,
}

#[tokio::main]
async fn main() -> Result<()> {
    let emulator = Emulator::builder().resource::<Board>();
    let emulator = emulator.build().expect("the declaration is complete");
    let client = emulator.client();

    let board = Board::create(&client, CreateBoard::new("Groceries")).await?;
    assert_eq!(board.account_sid, client.account_sid());
    println!("{}: {}", board.title, board.sid);

    // A limit is checked before anything is sent.
    let refused = Board::create(&client, CreateBoard::new("a".repeat(21))).await;
    println!("{}", refused.unwrap_err());
    Ok(())
}
