//! TLS of the system's own: OpenSSL, Secure Transport or SChannel.
use std::sync::Arc;

use super::chain;
use crate::client::error::unsent::RequestError;
use crate::client::settings::connections::Connections;

/// How a private key in PKCS#8 begins.
const KEY: &[u8] = b"-----BEGIN PRIVATE KEY-----";

/// What a client is built with.
#[derive(Clone)]
pub(crate) struct Tls {
    roots: Vec<reqwest::Certificate>,
    identity: Option<reqwest::Identity>,
    /// Why no https server can be trusted; the system's own TLS says so itself.
    pub(crate) untrusting: Option<Arc<str>>,
}

impl Tls {
    pub(crate) fn new(connections: &Connections) -> Result<Self, RequestError> {
        let failed = |what: &str, error: reqwest::Error| {
            RequestError::Transport(format!(
                "{what} is no PEM of a certificate: {}",
                chain(&error)
            ))
        };
        let mut roots = Vec::new();
        for pem in &connections.roots {
            let found = reqwest::Certificate::from_pem_bundle(pem)
                .map_err(|error| failed("a root certificate", error))?;
            if found.is_empty() {
                return Err(RequestError::Transport(
                    "a root certificate is no PEM of a certificate".to_owned(),
                ));
            }
            roots.extend(found);
        }
        let identity = connections.identity.as_ref().map(|pem| {
            // The key has to come first in its text; what is before a certificate doesn't matter.
            let key = pem.windows(KEY.len()).position(|at| at == KEY);
            let key = key.and_then(|at| pem.get(at..)).ok_or_else(|| {
                RequestError::Transport(
                    "there is no private key in PKCS#8 in the client's certificate (PEM)"
                        .to_owned(),
                )
            })?;
            reqwest::Identity::from_pkcs8_pem(pem, key)
                .map_err(|error| failed("the client's certificate", error))
        });
        Ok(Self {
            roots,
            identity: identity.transpose()?,
            untrusting: None,
        })
    }

    pub(crate) fn apply(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        let builder = builder
            .tls_backend_native()
            .tls_certs_merge(self.roots.clone());
        match &self.identity {
            Some(identity) => builder.identity(identity.clone()),
            None => builder,
        }
    }
}

/// Whether a server's certificate failed, which it will again. The three libraries have no error in common but its text:
/// OpenSSL's names are in English, and the others' speak of the certificate, if they speak English.
pub(crate) fn is_distrust(error: &(dyn std::error::Error + 'static)) -> bool {
    let words = match cfg!(any(target_vendor = "apple", windows)) {
        true => "certificate",
        false => "certificate verify failed",
    };
    chain(error).contains(words)
}
