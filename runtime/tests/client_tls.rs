//! Certificates: one that nobody vouches for is told once; those that are given are trusted, and shown.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]
#![cfg(feature = "reqwest")]
mod support;

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};

use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig, ServerConnection, StreamOwned};
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

/// An authority, and a server and a client that it vouches for, each with its key: openssl made them for these tests.
const AUTHORITY: &[u8] = include_bytes!("data/authority.pem");
const SERVER: &[u8] = include_bytes!("data/server_of_authority.pem");
const CLIENT: &[u8] = include_bytes!("data/client_of_authority.pem");

/// Of each connection, how many certificates its client showed, and the protocol that both chose.
type Connections = mpsc::Receiver<(usize, Option<Vec<u8>>)>;

/// A server that asks for a certificate, offers these protocols, and tells which client came and which protocol it chose.
fn server(protocols: &[&str]) -> (String, Connections) {
    let ring = Arc::new(rustls::crypto::ring::default_provider());
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(CertificateDer::pem_slice_iter(AUTHORITY).map(Result::unwrap));
    let clients = WebPkiClientVerifier::builder_with_provider(roots.into(), ring.clone());
    let clients = clients.allow_unauthenticated().build().unwrap();
    let certificates = CertificateDer::pem_slice_iter(SERVER).map(Result::unwrap);
    let mut config = ServerConfig::builder_with_provider(ring)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_client_cert_verifier(clients)
        .with_single_cert(
            certificates.collect(),
            PrivateKeyDer::from_pem_slice(SERVER).unwrap(),
        )
        .unwrap();
    config.alpn_protocols = protocols
        .iter()
        .map(|name| name.as_bytes().to_vec())
        .collect();
    let config = Arc::new(config);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let connection = ServerConnection::new(config.clone()).unwrap();
            let mut stream = StreamOwned::new(connection, stream.unwrap());
            let Ok(_) = stream.read(&mut [0; 4096]) else {
                continue;
            };
            let shown = stream.conn.peer_certificates().map_or(0, <[_]>::len);
            let _ = tell.send((shown, stream.conn.alpn_protocol().map(<[u8]>::to_vec)));
            let head = format!(
                "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n",
                INVOICE.len()
            );
            let _ = stream.write_all(format!("{head}{INVOICE}").as_bytes());
            let _ = stream.flush();
        }
    });
    (url, told)
}

#[tokio::test]
async fn an_authority_that_is_given_is_trusted_and_a_certificate_shown() {
    let (url, told) = server(&["http/1.1"]);
    let builder = || Client::builder(KEY).base_url(&url).max_retries(0);
    let error = attach_payment("in_1")
        .send(&builder().build().unwrap())
        .await
        .unwrap_err();
    assert!(error.to_string().contains("certificate"), "{error}");
    let trusting = builder().root_certificate(AUTHORITY).build().unwrap();
    attach_payment("in_1").send(&trusting).await.unwrap();
    assert_eq!(told.recv().unwrap().0, 0);
    let known = builder()
        .root_certificate(AUTHORITY)
        .client_certificate(CLIENT);
    attach_payment("in_1")
        .send(&known.build().unwrap())
        .await
        .unwrap();
    // The system's own TLS shows who vouches for it, too.
    assert!(told.recv().unwrap().0 >= 1);
}

#[tokio::test]
async fn http_2_is_chosen_where_it_is_built_in_and_offered() {
    let (url, told) = server(&["h2", "http/1.1"]);
    let client = Client::builder(KEY)
        .base_url(url)
        .max_retries(0)
        .root_certificate(AUTHORITY);
    // The server speaks no HTTP/2, so that the call fails where that is chosen.
    let done = attach_payment("in_1").send(&client.build().unwrap()).await;
    let chosen = told.recv().unwrap().1;
    match cfg!(feature = "http2") {
        true => assert_eq!((chosen.as_deref(), done.is_err()), (Some(&b"h2"[..]), true)),
        false => assert!(done.is_ok() && chosen.as_deref() != Some(b"h2"), "{done:?}"),
    }
}
