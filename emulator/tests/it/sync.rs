//! Sync: revisions, lifetimes, and the order of a list's items.

use std::time::Duration;

use serde_json::json;
use twilio_emulator::Emulator;
use twilio_resources::{
    Client,
    sync::v1::{
        CreateDocument, CreateService, CreateSyncList, CreateSyncListItem, CreateSyncMap,
        CreateSyncMapItem, Document, Service, SyncList, SyncListItem, SyncListItemFilter, SyncMap,
        SyncMapItem, SyncMapItemQueryFromBoundType, SyncMapItemQueryResultOrder, UpdateDocument,
        UpdateSyncListItem,
    },
};

use crate::support::{assert_refused, emulator};

struct Story {
    emulator: Emulator,
    client: Client,
    service: Service,
}

impl Story {
    async fn new() -> Self {
        let emulator = emulator(&["sync"]);
        let client = emulator.client();
        let service = Service::create(&client, CreateService::default());
        let service = service.await.unwrap();
        Self {
            emulator,
            client,
            service,
        }
    }

    async fn list(&self, params: CreateSyncList) -> SyncList {
        let list = SyncList::create(&self.client, &self.service, params);
        list.await.unwrap()
    }

    async fn add(&self, list: &SyncList, params: CreateSyncListItem) -> SyncListItem {
        let item = SyncListItem::create(&self.client, list, params);
        item.await.unwrap()
    }

    async fn indexes(&self, list: &SyncList, filter: SyncListItemFilter) -> Vec<i64> {
        let items = SyncListItem::list(&self.client, list).with(filter);
        let items = items.await.unwrap();
        items.iter().map(|item| item.index).collect()
    }
}

#[tokio::test]
async fn a_document_changes_only_with_its_current_revision() {
    let story = Story::new().await;
    let params = CreateDocument::default().data(json!({ "n": 1 }));
    let document = Document::create(&story.client, &story.service, params);
    let document = document.await.unwrap();
    assert_eq!(document.revision.as_deref(), Some("0"));
    let change = |revision: &str| {
        let params = UpdateDocument::default()
            .data(json!({ "n": 2 }))
            .if_match(revision);
        Document::update(&story.client, &document, params)
    };
    let changed = change("0").await.unwrap();
    assert_eq!(changed.revision.as_deref(), Some("1"));
    assert_refused(change("0").await, 412, 54103);
    assert_eq!(change("1").await.unwrap().data, Some(json!({ "n": 2 })));
}

#[tokio::test]
async fn names_are_unique() {
    let story = Story::new().await;
    let create = || {
        let params = CreateDocument::default().unique_name("board");
        Document::create(&story.client, &story.service, params)
    };
    create().await.unwrap();
    assert_refused(create().await, 409, 54301);
}

#[tokio::test]
async fn an_expired_record_is_removed() {
    let story = Story::new().await;
    let params = CreateDocument::default().ttl(60);
    let document = Document::create(&story.client, &story.service, params);
    let document = document.await.unwrap();
    let expires = document.date_expires.unwrap().to_string();
    assert_eq!(expires, "2026-11-23T10:01:00Z");
    story.emulator.advance(Duration::from_secs(59));
    let longer = UpdateDocument::default().ttl(60);
    let longer = Document::update(&story.client, &document, longer);
    longer.await.unwrap();
    story.emulator.advance(Duration::from_secs(59));
    Document::fetch(&story.client, &document).await.unwrap();
    story.emulator.advance(Duration::from_secs(1));
    let gone = Document::fetch(&story.client, &document).await;
    assert!(gone.unwrap_err().is_not_found());
    let wrong = CreateDocument::default().ttl(-1);
    let wrong = Document::create(&story.client, &story.service, wrong);
    assert_refused(wrong.await, 400, 20001);
}

#[tokio::test]
async fn items_of_a_list_are_counted_and_ordered() {
    let story = Story::new().await;
    let list = story.list(CreateSyncList::default()).await;
    for _ in 0..4 {
        story.add(&list, CreateSyncListItem::new(json!({}))).await;
    }
    let second = (list.service_sid, list.sid, 1);
    SyncListItem::delete(&story.client, second).await.unwrap();
    let fifth = story.add(&list, CreateSyncListItem::new(json!({}))).await;
    assert_eq!(fifth.index, 4);
    let filter = SyncListItemFilter::default;
    assert_eq!(story.indexes(&list, filter()).await, [0, 2, 3, 4]);
    let down = filter().order(SyncMapItemQueryResultOrder::Desc);
    assert_eq!(story.indexes(&list, down.clone()).await, [4, 3, 2, 0]);
    let from = down.from("3");
    assert_eq!(story.indexes(&list, from).await, [3, 2, 0]);
    let after = filter()
        .from("2")
        .bounds(SyncMapItemQueryFromBoundType::Exclusive);
    assert_eq!(story.indexes(&list, after).await, [3, 4]);
}

#[tokio::test]
async fn a_change_of_an_item_changes_its_list() {
    let story = Story::new().await;
    let list = story.list(CreateSyncList::default()).await;
    let params = CreateSyncListItem::new(json!({}))
        .item_ttl(10)
        .collection_ttl(20);
    let item = story.add(&list, params).await;
    let stale = UpdateSyncListItem::default().if_match("7");
    let stale = SyncListItem::update(&story.client, &item, stale);
    assert_refused(stale.await, 412, 54155);
    let fetch = || SyncList::fetch(&story.client, &list);
    assert_eq!(fetch().await.unwrap().revision.as_deref(), Some("1"));
    story.emulator.advance(Duration::from_secs(10));
    let filter = SyncListItemFilter::default();
    assert!(story.indexes(&list, filter).await.is_empty());
    story.emulator.advance(Duration::from_secs(10));
    assert!(fetch().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn keys_are_unique_in_a_map() {
    let story = Story::new().await;
    let map = SyncMap::create(&story.client, &story.service, CreateSyncMap::default());
    let map = map.await.unwrap();
    let create = || {
        let params = CreateSyncMapItem::new("ada", json!({ "points": 1 }));
        SyncMapItem::create(&story.client, &map, params)
    };
    create().await.unwrap();
    assert_refused(create().await, 409, 54208);
}
