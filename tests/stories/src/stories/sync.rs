//! Sync: conditional changes of a document, lifetimes, a list, a map.

use serde_json::json;
use twilio_resources::{
    Client,
    sync::v1::{
        CreateDocument, CreateService, CreateSyncList, CreateSyncListItem, CreateSyncMap,
        CreateSyncMapItem, Document, Service, SyncList, SyncListItem, SyncListItemFilter, SyncMap,
        SyncMapItem, SyncMapItemQueryResultOrder, UpdateDocument, UpdateSyncListItem,
        UpdateSyncMapItem,
    },
};

use crate::{
    Outcome,
    emulator::{Emulator, expect, refused},
};

pub(crate) async fn tell(emulator: &Emulator) -> Outcome {
    let client = &emulator.client;
    let params = CreateService::new().friendly_name("Board");
    let service = Service::create(client, params).await?;
    document(client, &service).await?;
    lifetime(emulator, &service).await?;
    items_of_a_list(client, &service).await?;
    items_of_a_map(client, &service).await?;
    Service::delete(client, &service).await?;
    refused(Service::fetch(client, &service).await, 404, 20404)?;
    Ok(())
}

async fn document(client: &Client, service: &Service) -> Outcome {
    let board = || CreateDocument::new().unique_name("board");
    let document = Document::create(client, service, board().data(json!({ "n": 1 }))).await?;
    expect(document.revision.as_deref(), Some("0"))?;
    expect(document.data.as_ref(), Some(&json!({ "n": 1 })))?;
    let again = Document::create(client, service, board()).await;
    refused(again, 409, 54301)?;
    let change = |n| {
        let params = UpdateDocument::new().data(json!({ "n": n })).if_match("0");
        Document::update(client, &document, params)
    };
    let changed = change(2).await?;
    expect(changed.revision.as_deref(), Some("1"))?;
    expect(changed.data, Some(json!({ "n": 2 })))?;
    refused(change(3).await, 412, 54103)?;
    let named = Document::fetch(client, (service, "board")).await?;
    expect(named.data, Some(json!({ "n": 2 })))?;
    Document::delete(client, (service, "board")).await?;
    refused(Document::fetch(client, &document).await, 404, 20404)?;
    Ok(())
}

async fn lifetime(emulator: &Emulator, service: &Service) -> Outcome {
    let client = &emulator.client;
    let document = Document::create(client, service, CreateDocument::new().ttl(60)).await?;
    expect(document.date_expires.is_some(), true)?;
    emulator.advance(59).await?;
    Document::fetch(client, &document).await?;
    emulator.advance(2).await?;
    refused(Document::fetch(client, &document).await, 404, 20404)?;
    Ok(())
}

async fn items_of_a_list(client: &Client, service: &Service) -> Outcome {
    let params = CreateSyncList::new().unique_name("moves");
    let list = &SyncList::create(client, service, params).await?;
    for n in 0..4 {
        let params = CreateSyncListItem::new(json!({ "n": n }));
        let item = SyncListItem::create(client, list, params).await?;
        expect(item.index, n)?;
    }
    SyncListItem::delete(client, (list, 1)).await?;
    let indexes = |items: Vec<SyncListItem>| items.iter().map(|i| i.index).collect::<Vec<_>>();
    let all = SyncListItem::list(client, list).page_size(1).await?;
    expect(indexes(all), [0, 2, 3])?;
    let down = SyncListItemFilter::new()
        .order(SyncMapItemQueryResultOrder::Desc)
        .from("2");
    let some = SyncListItem::list(client, list).with(down).await?;
    expect(indexes(some), [2, 0])?;
    let stale = UpdateSyncListItem::new().data(json!({})).if_match("7");
    let stale = SyncListItem::update(client, (list, 2), stale).await;
    refused(stale, 412, 54155)?;
    Ok(())
}

async fn items_of_a_map(client: &Client, service: &Service) -> Outcome {
    let params = CreateSyncMap::new().unique_name("players");
    let map = &SyncMap::create(client, service, params).await?;
    let ada = |data| SyncMapItem::create(client, map, CreateSyncMapItem::new("ada", data));
    let item = ada(json!({ "points": 1 })).await?;
    expect(item.revision.as_deref(), Some("0"))?;
    refused(ada(json!({})).await, 409, 54208)?;
    let params = UpdateSyncMapItem::new().data(json!({ "points": 2 }));
    let changed = SyncMapItem::update(client, (map, "ada"), params).await?;
    expect(changed.data, Some(json!({ "points": 2 })))?;
    let bob = SyncMapItem::fetch(client, (map, "bob")).await;
    refused(bob, 404, 20404)?;
    Ok(())
}
