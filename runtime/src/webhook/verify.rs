//! Whether a delivery comes from Stripe, and is fresh.
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use hmac::Mac as _;
use hmac::digest::CtOutput;

use super::error::VerifyError;
use super::header::{self, SignatureHeader};
use super::payload::Payload;
use super::secret::{Digest, WebhookSecret};
use crate::types::Timestamp;

/// How old a delivery may be, and how far ahead its clock: 300 seconds.
pub const DEFAULT_TOLERANCE: Duration = Duration::from_secs(300);

/// Verifies a delivery with one secret and the usual settings: see [`Verifier`].
///
/// `body` is the request's body, byte for byte as it came: what was parsed and written again doesn't match.
pub fn verify(
    body: impl Into<Bytes>,
    header: impl SignatureHeader,
    secret: impl Into<WebhookSecret>,
) -> Result<Payload, VerifyError> {
    Verifier::new(secret).verify(body, header)
}

/// Verifies deliveries: secrets, tolerance and clock.
///
/// ```
/// use std::time::Duration;
/// use stripe_runtime::{Timestamp, webhook::{self, Verifier}};
///
/// // While a secret is rolled, deliveries are signed with both, or with either.
/// let verifier = Verifier::new("whsec_new").secret("whsec_old").tolerance(Duration::from_secs(60));
/// let header = webhook::sign("{}", "whsec_old", Timestamp::now())?;
/// assert!(verifier.verify("{}", &header).is_ok());
/// # Ok::<(), webhook::VerifyError>(())
/// ```
#[derive(Clone)]
pub struct Verifier {
    secrets: Vec<WebhookSecret>,
    tolerance: Duration,
    clock: Option<Arc<dyn Fn() -> Timestamp + Send + Sync>>,
}

impl Verifier {
    /// A verifier with one secret, [`DEFAULT_TOLERANCE`] and the system's clock.
    pub fn new(secret: impl Into<WebhookSecret>) -> Self {
        Self {
            secrets: vec![secret.into()],
            tolerance: DEFAULT_TOLERANCE,
            clock: None,
        }
    }

    /// Accepts what is signed with this secret, too.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<WebhookSecret>) -> Self {
        self.secrets.push(secret.into());
        self
    }

    /// How long ago, and how far in the future, a delivery may be signed; whole seconds count. [`Duration::MAX`] accepts
    /// any time, and with it replays; [`Duration::ZERO`] accepts the present second alone.
    ///
    /// This is stricter than Stripe's own libraries, which accept any time in the future, and to which 0 means any time:
    /// who got hold of a signature that is dated ahead could replay it until then.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// What the time is: for tests, and for platforms without a clock.
    #[must_use]
    pub fn clock(mut self, now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.clock = Some(Arc::new(now));
        self
    }

    /// Verifies a delivery: its body, byte for byte as it came, and its `Stripe-Signature`.
    ///
    /// The header is given as its text, its value or the whole map of headers; an `Option` of these where it may be
    /// absent. It is read as Stripe's own libraries read it. Signatures are compared in constant time, and before the time is looked at: [`VerifyError::TooOld`] is
    /// said of what Stripe did sign.
    pub fn verify(
        &self,
        body: impl Into<Bytes>,
        header: impl SignatureHeader,
    ) -> Result<Payload, VerifyError> {
        let header = header.signature()?;
        self.check(body.into(), header)
    }

    /// One body for all kinds of header.
    fn check(&self, body: Bytes, header: Option<&[u8]>) -> Result<Payload, VerifyError> {
        let parts = header::parse(header.unwrap_or_default());
        let stamp = parts.as_ref().map_or(0, |parts| parts.seconds).to_string();
        // What is wrong with ours is told first: nobody could sign for it.
        let digests: Vec<Digest> = self
            .secrets
            .iter()
            .map(|secret| secret.digest(&stamp))
            .collect::<Result<_, _>>()?;
        let parts = parts?;
        let mut matched = false;
        for mut digest in digests {
            digest.update(&body);
            let expected = digest.finalize();
            for signature in &parts.signatures {
                // `==` of this type takes the same time whatever differs.
                matched |= expected == CtOutput::new((*signature).into());
            }
        }
        if !matched {
            return Err(VerifyError::NoMatch);
        }
        self.check_time(parts.seconds)?;
        Ok(Payload::verified(body, Timestamp::new(parts.seconds)))
    }

    fn check_time(&self, signed: i64) -> Result<(), VerifyError> {
        let now = match &self.clock {
            Some(clock) => clock(),
            None if cfg!(all(target_arch = "wasm32", target_os = "unknown")) => {
                return Err(VerifyError::NoClock);
            }
            None => Timestamp::now(),
        };
        let tolerance = self.tolerance;
        let distance = Duration::from_secs(now.seconds().abs_diff(signed));
        if distance.as_secs() <= tolerance.as_secs() {
            Ok(())
        } else if signed < now.seconds() {
            Err(VerifyError::TooOld {
                age: distance,
                tolerance,
            })
        } else {
            Err(VerifyError::InFuture {
                ahead: distance,
                tolerance,
            })
        }
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("secrets", &self.secrets)
            .field("tolerance", &self.tolerance)
            .finish_non_exhaustive()
    }
}

/// Signs a payload as Stripe does; gives the header's text. For tests of a handler.
///
/// ```
/// use stripe_runtime::{Timestamp, webhook};
///
/// let header = webhook::sign(r#"{"object": "event"}"#, "whsec_test", Timestamp::new(1_700_000_000))?;
/// assert!(header.starts_with("t=1700000000,v1="));
/// # Ok::<(), webhook::VerifyError>(())
/// ```
pub fn sign(
    body: impl AsRef<[u8]>,
    secret: impl Into<WebhookSecret>,
    at: Timestamp,
) -> Result<String, VerifyError> {
    let stamp = at.seconds().to_string();
    let mut digest = secret.into().digest(&stamp)?;
    digest.update(body.as_ref());
    let mut header = format!("t={stamp},v1=");
    for byte in digest.finalize().into_bytes() {
        for digit in [byte >> 4, byte & 15] {
            header.extend(char::from_digit(digit.into(), 16));
        }
    }
    Ok(header)
}
