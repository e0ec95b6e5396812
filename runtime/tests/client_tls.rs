//! Certificates: one that nobody vouches for is told once.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]
#![cfg(feature = "reqwest")]
mod support;

use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection};
use support::*;

/// A certificate for this machine, signed by itself, and its key: openssl made them for this test.
const SELF_SIGNED: &[u8] = include_bytes!("data/self_signed.pem");

#[tokio::test]
async fn a_certificate_that_fails_is_not_tried_again() {
    let certificates = CertificateDer::pem_slice_iter(SELF_SIGNED);
    let certificates = certificates.collect::<Result<_, _>>().unwrap();
    let key = PrivateKeyDer::from_pem_slice(SELF_SIGNED).unwrap();
    let ring = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(ring)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(certificates, key)
        .unwrap();
    let config = Arc::new(config);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let connections = Arc::new(AtomicUsize::new(0));
    let count = connections.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            count.fetch_add(1, Ordering::SeqCst);
            let mut connection = ServerConnection::new(config.clone()).unwrap();
            // It ends when the client has seen the certificate.
            let _ = connection.complete_io(&mut stream.unwrap());
        }
    });
    let builder = Client::builder(KEY).base_url(url).retry_policy(quick());
    let request = attach_payment("in_1");
    let error = request.send(&builder.build().unwrap()).await.unwrap_err();
    assert!(
        !error.is_retryable() && !error.may_have_arrived(),
        "{error:?}"
    );
    assert!(error.to_string().contains("certificate"), "{error}");
    // Where the system's certificates can't be read, none is made at all.
    assert!(connections.load(Ordering::SeqCst) <= 1, "{error}");
}
