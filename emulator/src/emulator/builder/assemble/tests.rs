use std::sync::atomic::Ordering;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use bytes::Bytes;
use http::{Method, Request, header};
use twilio_resources::proxy::v1::Service;

use super::*;
use crate::backend::keep::full_disk;

fn send(backend: &Backend, method: Method, body: &'static str) -> (u16, String) {
    let login = basic(&backend.account_sid, &backend.auth_token);
    let request = Request::builder()
        .method(method)
        .uri("/v1/Services")
        .header(header::AUTHORIZATION, login)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Bytes::from_static(body.as_bytes()))
        .unwrap();
    let response = backend.handle(request);
    let body = String::from_utf8_lossy(response.body()).into_owned();
    (response.status().as_u16(), body)
}

fn basic(user: &str, password: &str) -> String {
    let text = STANDARD.encode(format!("{user}:{password}"));
    format!("Basic {text}")
}

#[test]
fn a_change_that_cannot_be_saved_is_undone() {
    let builder = Emulator::builder().resource::<Service>();
    let mut parts = builder.assemble().unwrap();
    let backend = Arc::get_mut(&mut parts.backend).unwrap();
    let (file, is_full) = full_disk::file();
    backend.state_file = Some(file);
    assert_eq!(send(backend, Method::POST, "UniqueName=kept").0, 201);
    is_full.store(true, Ordering::Relaxed);
    let (status, message) = send(backend, Method::POST, "UniqueName=lost");
    assert_eq!(status, 500);
    assert!(message.contains("changed nothing"), "{message}");
    let (_, list) = send(backend, Method::GET, "");
    assert!(list.contains("kept") && !list.contains("lost"), "{list}");
}
