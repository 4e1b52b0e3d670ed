//! A list as a whole, as a stream with progress, and by pages.

use futures_util::TryStreamExt;
use twilio_resources::{
    Client, Result,
    proxy::v1::{CreateService, CreateSession, Service, Session},
};

#[tokio::main]
async fn main() -> Result<()> {
    let emulator = twilio_emulator::proxy().build().expect("Proxy is complete");
    let client = emulator.client();
    let service = Service::create(&client, CreateService::new("lists")).await?;
    for _ in 0..45 {
        Session::create(&client, &service, CreateSession::new()).await?;
    }
    whole(&client, &service).await?;
    progress(&client, &service).await?;
    combined(&client, &service).await?;
    pages(&client, &service).await
}

/// For lists that are always short, or that have a limit.
async fn whole(client: &Client, service: &Service) -> Result<()> {
    let first = Session::list(client, service).limit(10).await?;
    println!("the first {}", first.len());
    Ok(())
}

/// Records are returned one by one while the next page is fetched. Dropping the stream
/// stops this.
async fn progress(client: &Client, service: &Service) -> Result<()> {
    let mut sessions = Session::list(client, service).page_size(20).stream();
    let mut seen = 0;
    while let Some(session) = sessions.next().await {
        session?;
        seen += 1;
        if seen % 20 == 0 {
            println!("{seen} so far");
        }
    }
    println!("{seen} in all");
    Ok(())
}

/// `Records` is a `Stream`: everything of `futures` works with it.
async fn combined(client: &Client, service: &Service) -> Result<()> {
    let named = Session::list(client, service).stream();
    let named = named.try_filter(|session| std::future::ready(session.unique_name.is_some()));
    let named: Vec<Session> = named.try_collect().await?;
    println!("{} have a name", named.len());
    Ok(())
}

/// Page by page: an interrupted program continues with `resume`.
async fn pages(client: &Client, service: &Service) -> Result<()> {
    let mut pages = Session::list(client, service).page_size(20).pages();
    let Some(page) = pages.next().await.transpose()? else {
        return Ok(());
    };
    println!("a page of {}", page.items().len());
    let Some(next) = page.next_url() else {
        return Ok(());
    };
    let rest = Session::list(client, service).resume(next).await?;
    println!("{} on the others", rest.len());
    Ok(())
}
