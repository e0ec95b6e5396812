//! Why a delivery is refused.
use std::fmt;
use std::time::Duration;

/// Why a delivery was not accepted. Nothing of it holds the secret, the signature or the body.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum VerifyError {
    /// A secret of ours can't be one.
    Secret(SecretFault),
    /// There is no `Stripe-Signature` header, or it is empty: this did not come from Stripe, or a proxy dropped it.
    MissingHeader,
    /// The header is not what Stripe sends.
    MalformedHeader(HeaderFault),
    /// The header has no signature of the scheme `v1`.
    NoSignature,
    /// No signature fits: another secret, or the body is not byte for byte what was sent.
    NoMatch,
    /// Rightly signed, but longer ago than is accepted: a replay, or the clock here is ahead.
    TooOld {
        /// How long ago it was signed.
        age: Duration,
        /// How long ago is accepted.
        tolerance: Duration,
    },
    /// Rightly signed, at a time that has not come: the clock here is behind.
    InFuture {
        /// How far ahead it was signed.
        ahead: Duration,
        /// How far ahead is accepted.
        tolerance: Duration,
    },
    /// This platform has no clock of its own: give the verifier one.
    NoClock,
}

/// What is wrong with a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SecretFault {
    /// It is empty.
    Empty,
    /// It begins or ends with white space: mostly a line end that was read along with it.
    Spaces,
}

/// What is wrong with a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HeaderFault {
    /// It stands in the request more than once.
    Repeated,
    /// It has no timestamp (`t=`).
    NoTimestamp,
    /// Its timestamp is no number of seconds.
    Timestamp,
    /// It has timestamps that differ.
    Timestamps,
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Secret(SecretFault::Empty) => f.write_str(
                "the webhook secret is empty: set it to the endpoint's signing secret (whsec_...)",
            ),
            Self::Secret(SecretFault::Spaces) => f.write_str(
                "the webhook secret begins or ends with white space: trim it where it is read",
            ),
            Self::MissingHeader => f.write_str("the request has no Stripe-Signature header"),
            Self::MalformedHeader(fault) => write!(f, "the Stripe-Signature header {fault}"),
            Self::NoSignature => {
                f.write_str("the Stripe-Signature header has no signature of the scheme v1")
            }
            Self::NoMatch => f.write_str(
                "no signature fits: check that the secret is this endpoint's, and that the body is the bytes that came",
            ),
            Self::TooOld { age, tolerance } => write!(
                f,
                "signed {} s ago, and at most {} s are accepted",
                age.as_secs(),
                tolerance.as_secs()
            ),
            Self::InFuture { ahead, tolerance } => write!(
                f,
                "signed {} s in the future, and at most {} s are accepted: check the clock",
                ahead.as_secs(),
                tolerance.as_secs()
            ),
            Self::NoClock => {
                f.write_str("there is no clock here: give the verifier one with `clock`")
            }
        }
    }
}

impl std::error::Error for VerifyError {}

impl fmt::Display for HeaderFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Repeated => "stands in the request more than once",
            Self::NoTimestamp => "has no timestamp (t=)",
            Self::Timestamp => "has a timestamp that is no number of seconds",
            Self::Timestamps => "has timestamps that differ",
        })
    }
}
