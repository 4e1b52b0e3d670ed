//! Version 1 of the Sync API, at `https://sync.twilio.com/v1`.
//!
//! State that is shared between devices: documents, lists, maps and streams.
//!
//! [Twilio's page](https://www.twilio.com/docs/sync/api)

pub use self::{
    document::{CreateDocument, Document, UpdateDocument},
    document_permission::{DocumentPermission, UpdateDocumentPermission},
    service::{CreateService, Service, UpdateService},
    shared::{SyncMapItemQueryFromBoundType, SyncMapItemQueryResultOrder},
    stream_message::{CreateStreamMessage, StreamMessage},
    sync_list::{CreateSyncList, SyncList, UpdateSyncList},
    sync_list_item::{
        CreateSyncListItem, DeleteSyncListItem, SyncListItem, SyncListItemFilter,
        UpdateSyncListItem,
    },
    sync_list_permission::{SyncListPermission, UpdateSyncListPermission},
    sync_map::{CreateSyncMap, SyncMap, UpdateSyncMap},
    sync_map_item::{
        CreateSyncMapItem, DeleteSyncMapItem, SyncMapItem, SyncMapItemFilter, UpdateSyncMapItem,
    },
    sync_map_permission::{SyncMapPermission, UpdateSyncMapPermission},
    sync_stream::{CreateSyncStream, SyncStream, UpdateSyncStream},
};

mod document;
mod document_permission;
mod service;
mod shared;
mod stream_message;
mod sync_list;
mod sync_list_item;
mod sync_list_permission;
mod sync_map;
mod sync_map_item;
mod sync_map_permission;
mod sync_stream;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <Document as twilio_runtime::Resource>::DESCRIPTOR,
    <DocumentPermission as twilio_runtime::Resource>::DESCRIPTOR,
    <Service as twilio_runtime::Resource>::DESCRIPTOR,
    <StreamMessage as twilio_runtime::Resource>::DESCRIPTOR,
    <SyncList as twilio_runtime::Resource>::DESCRIPTOR,
    <SyncListItem as twilio_runtime::Resource>::DESCRIPTOR,
    <SyncListPermission as twilio_runtime::Resource>::DESCRIPTOR,
    <SyncMap as twilio_runtime::Resource>::DESCRIPTOR,
    <SyncMapItem as twilio_runtime::Resource>::DESCRIPTOR,
    <SyncMapPermission as twilio_runtime::Resource>::DESCRIPTOR,
    <SyncStream as twilio_runtime::Resource>::DESCRIPTOR,
];
