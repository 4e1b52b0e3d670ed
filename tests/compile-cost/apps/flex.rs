//! Three calls of Flex.

use twilio_resources::{
    Client,
    flex::v1::{FlexFlow, Plugin, WebChannel},
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let channels = WebChannel::list(&client).limit(20).await?;
        let flows = FlexFlow::list(&client).limit(20).await?;
        let plugins = Plugin::list(&client).limit(20).await?;
        println!("{} {} {}", channels.len(), flows.len(), plugins.len());
        Ok(())
    })
}
