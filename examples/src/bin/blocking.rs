//! Calls without `async`: `.wait()` instead of `.await`.

use twilio_resources::{
    Result,
    proxy::v1::{CreateService, CreateSession, Service, Session},
};

fn main() -> Result<()> {
    let emulator = twilio_emulator::proxy().build().expect("Proxy is complete");
    let client = emulator.client();

    let service = Service::create(&client, CreateService::new("blocking")).wait()?;
    for _ in 0..3 {
        Session::create(&client, &service, CreateSession::new()).wait()?;
    }
    println!(
        "{} sessions",
        Session::list(&client, &service).wait()?.len()
    );

    // One by one, page after page.
    for session in Session::list(&client, &service).stream().blocking() {
        println!("{}", session?.sid.prefix());
    }
    Ok(())
}
