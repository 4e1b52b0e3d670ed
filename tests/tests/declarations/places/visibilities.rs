//! Resources that are not public, and one inside a function.

#![deny(warnings, private_interfaces, private_bounds, unreachable_pub)]

use serde::Deserialize;
use twilio_runtime::{Client, Sid, TwilioParams, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", create = CreateWidget)]
struct Widget {
    sid: Sid<Widget>,
}

#[derive(TwilioParams)]
struct CreateWidget {
    name: String,
}

mod inner {
    use super::*;

    #[derive(Deserialize, TwilioResource)]
    #[twilio_resource(path = "/v1/Widgets/{WidgetSid}/Gears", parent = Widget)]
    pub(super) struct Gear {
        pub(crate) sid: Sid<Gear>,
        pub(super) widget_sid: Sid<Widget>,
    }

    pub(super) async fn delete(client: &Client, gear: &Gear) -> twilio_runtime::Result<()> {
        Gear::delete(client, (gear.widget_sid, gear.sid)).await
    }
}

async fn use_it(client: &Client) -> twilio_runtime::Result<()> {
    #[derive(Deserialize, TwilioResource)]
    #[twilio_resource(path = "/v1/Locals", fetch)]
    struct Local {
        sid: Sid<Local>,
    }

    let widget = Widget::create(client, CreateWidget::new("gear")).await?;
    let gear = inner::Gear::create(client, &widget, ()).await?;
    inner::delete(client, &gear).await?;
    let sid: Sid<Local> = gear.sid.cast()?;
    let local = Local::fetch(client, sid).await?;
    Local::fetch(client, local.sid).await.map(drop)
}
