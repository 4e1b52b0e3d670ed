//! Three calls of Numbers.

use twilio_resources::{
    Client,
    numbers::v2::{Bundle, CreateBundle, EndUser},
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let bundle = CreateBundle::new("shop", "shop@example.com");
        let bundle = Bundle::create(&client, bundle).await?;
        let bundle = Bundle::fetch(&client, &bundle).await?;
        let users = EndUser::list(&client).limit(20).await?;
        println!("{} {}", bundle.sid, users.len());
        Ok(())
    })
}
