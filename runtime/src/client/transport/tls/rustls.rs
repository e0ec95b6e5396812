//! TLS with rustls, and the system's certificates.
use std::io;
use std::sync::Arc;

use ::rustls::client::ClientConfig;
use ::rustls::crypto::CryptoProvider;
use ::rustls::pki_types::pem::PemObject as _;
use ::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use ::rustls::{Error, RootCertStore};
use rustls_platform_verifier::Verifier;

use super::chain;
use crate::client::error::unsent::RequestError;
use crate::client::settings::connections::Connections;

/// A configuration that a client is built with.
#[derive(Clone)]
pub(crate) struct Tls {
    config: ClientConfig,
    /// Why no https server can be trusted. Told when one is called: a mock on this machine needs no certificates.
    pub(crate) untrusting: Option<Arc<str>>,
}

impl Tls {
    pub(crate) fn new(connections: &Connections) -> Result<Self, RequestError> {
        let failed = |error: Error| RequestError::Transport(chain(&error));
        let roots = roots(connections)?;
        let provider = provider();
        let builder = ClientConfig::builder_with_provider(provider.clone())
            .with_safe_default_protocol_versions()
            .map_err(failed)?;
        let (builder, untrusting) =
            match Verifier::new_with_extra_roots(roots.clone(), provider.clone()) {
                Ok(verifier) => {
                    let builder = builder.dangerous();
                    (
                        builder.with_custom_certificate_verifier(Arc::new(verifier)),
                        None,
                    )
                }
                // Those that were given are there all the same.
                Err(error) => {
                    let mut store = RootCertStore::empty();
                    let (added, _) = store.add_parsable_certificates(roots);
                    let untrusting = (added == 0).then(|| chain(&error).into());
                    (builder.with_root_certificates(store), untrusting)
                }
            };
        let mut config = match identity(connections)? {
            Some((certificates, key)) => builder
                .with_client_auth_cert(certificates, key)
                .map_err(failed)?,
            None => builder.with_no_client_auth(),
        };
        if cfg!(feature = "http2") {
            config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        }
        Ok(Self { config, untrusting })
    }

    pub(crate) fn apply(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        builder.tls_backend_preconfigured(self.config.clone())
    }
}

/// The cryptography that the application has chosen, or that the features have.
fn provider() -> Arc<CryptoProvider> {
    let chosen = CryptoProvider::get_default().cloned();
    #[cfg(feature = "rustls_aws_lc")]
    let built = ::rustls::crypto::aws_lc_rs::default_provider;
    #[cfg(not(feature = "rustls_aws_lc"))]
    let built = ::rustls::crypto::ring::default_provider;
    chosen.unwrap_or_else(|| Arc::new(built()))
}

fn roots(connections: &Connections) -> Result<Vec<CertificateDer<'static>>, RequestError> {
    let mut roots = Vec::new();
    for pem in &connections.roots {
        roots.extend(certificates(pem, "a root certificate")?);
    }
    Ok(roots)
}

type Identity = (Vec<CertificateDer<'static>>, PrivateKeyDer<'static>);

fn identity(connections: &Connections) -> Result<Option<Identity>, RequestError> {
    let Some(pem) = &connections.identity else {
        return Ok(None);
    };
    let certificates = certificates(pem, "the client's certificate")?;
    let key = PrivateKeyDer::from_pem_slice(pem).map_err(|_| {
        RequestError::Transport(
            "there is no private key in the client's certificate (PEM)".to_owned(),
        )
    })?;
    Ok(Some((certificates, key)))
}

/// The certificates in a PEM text, at least one.
fn certificates(pem: &[u8], what: &str) -> Result<Vec<CertificateDer<'static>>, RequestError> {
    let found = CertificateDer::pem_slice_iter(pem).collect::<Result<Vec<_>, _>>();
    match found {
        Ok(found) if !found.is_empty() => Ok(found),
        _ => Err(RequestError::Transport(format!(
            "{what} is no PEM of a certificate"
        ))),
    }
}

/// Whether a server's certificate failed, which it will again.
pub(crate) fn is_distrust(error: &(dyn std::error::Error + 'static)) -> bool {
    std::iter::successors(Some(error), |error| error.source()).any(|mut error| {
        // An I/O error's source isn't the error in it, but the source of that.
        while let Some(inner) = error
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref)
        {
            error = inner;
        }
        matches!(
            error.downcast_ref(),
            Some(Error::InvalidCertificate(_) | Error::NoCertificatesPresented)
        )
    })
}
