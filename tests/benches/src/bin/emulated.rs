//! An emulator of Proxy with one service. It prints its base URL, the service's SID and
//! the credentials on one line.

use tokio::runtime::Builder;
use twilio_resources::proxy::v1::{CreateService, Service};

fn main() {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let emulator = twilio_emulator::proxy().start().await.unwrap();
        let params = CreateService::new("support");
        let service = Service::create(&emulator.client(), params).await.unwrap();
        let (user, password) = (emulator.account_sid(), emulator.auth_token());
        let url = emulator.url();
        let origin = url.trim_end_matches("/{product}");
        println!("{user}:{password} {} {origin}", service.sid);
        std::future::pending::<()>().await;
    });
}
