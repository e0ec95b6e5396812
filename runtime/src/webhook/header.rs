//! `Stripe-Signature: t=1700000000,v1=5257a8...,v0=6ffbb5...`
use http::{HeaderMap, HeaderValue};

use super::error::{HeaderFault, VerifyError};

/// The name of the header.
pub const SIGNATURE_HEADER: &str = "Stripe-Signature";

/// The scheme of real signatures. Test deliveries also have `v0`, which says nothing.
const SCHEME: &[u8] = b"v1";

/// The length of a signature, in bytes.
pub(super) const LENGTH: usize = 32;

/// Where a signature can come from: a request's headers, the one header, or its text.
pub trait SignatureHeader {
    /// The header's bytes; none if there is no such header.
    fn signature(&self) -> Result<Option<&[u8]>, VerifyError>;
}

/// The header, in its parts.
#[derive(Debug)]
pub(super) struct Parts {
    /// When it was signed. The number is what is signed, in its shortest form, however it stands in the header.
    pub(super) seconds: i64,
    /// What is no signature can't match, and is none of these.
    pub(super) signatures: Vec<[u8; LENGTH]>,
}

/// Reads the header as Stripe's own libraries do: an item is a name and a value parted by `=`, what follows a second `=`
/// is no part of the value, and an item of another name, or of none, is passed over.
pub(super) fn parse(header: &[u8]) -> Result<Parts, VerifyError> {
    let malformed = |fault| Err(VerifyError::MalformedHeader(fault));
    if header.trim_ascii().is_empty() {
        return Err(VerifyError::MissingHeader);
    }
    let mut timestamp = None;
    let mut signed = false;
    let mut signatures = Vec::new();
    for item in header.split(|byte| *byte == b',') {
        let mut parts = item.split(|byte| *byte == b'=');
        let (Some(name), Some(value)) = (parts.next(), parts.next()) else {
            continue;
        };
        if name == b"t" {
            let Some(seconds) = seconds(value) else {
                return malformed(HeaderFault::Timestamp);
            };
            // Of two times, one library takes the first and another the last.
            if timestamp
                .replace(seconds)
                .is_some_and(|other| other != seconds)
            {
                return malformed(HeaderFault::Timestamps);
            }
        } else if name == SCHEME {
            signed = true;
            signatures.extend(bytes(value));
        }
        // Other schemes may come to be, and are none that we know.
    }
    let Some(seconds) = timestamp else {
        return malformed(HeaderFault::NoTimestamp);
    };
    if !signed {
        return Err(VerifyError::NoSignature);
    }
    Ok(Parts {
        seconds,
        signatures,
    })
}

fn seconds(text: &[u8]) -> Option<i64> {
    std::str::from_utf8(text.trim_ascii()).ok()?.parse().ok()
}

/// A signature's bytes from its hexadecimal text, which is in lower case.
fn bytes(hex: &[u8]) -> Option<[u8; LENGTH]> {
    if hex.len() != 2 * LENGTH {
        return None;
    }
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let mut out = [0; LENGTH];
    for (to, pair) in out.iter_mut().zip(hex.chunks_exact(2)) {
        *to = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(out)
}

impl SignatureHeader for str {
    fn signature(&self) -> Result<Option<&[u8]>, VerifyError> {
        Ok(Some(self.as_bytes()))
    }
}

impl SignatureHeader for [u8] {
    fn signature(&self) -> Result<Option<&[u8]>, VerifyError> {
        Ok(Some(self))
    }
}

impl SignatureHeader for String {
    fn signature(&self) -> Result<Option<&[u8]>, VerifyError> {
        Ok(Some(self.as_bytes()))
    }
}

impl SignatureHeader for HeaderValue {
    fn signature(&self) -> Result<Option<&[u8]>, VerifyError> {
        Ok(Some(self.as_bytes()))
    }
}

impl SignatureHeader for HeaderMap {
    fn signature(&self) -> Result<Option<&[u8]>, VerifyError> {
        let mut all = self.get_all(SIGNATURE_HEADER).iter();
        let first = all.next().map(HeaderValue::as_bytes);
        match all.next() {
            None => Ok(first),
            Some(_) => Err(VerifyError::MalformedHeader(HeaderFault::Repeated)),
        }
    }
}

impl<T: SignatureHeader> SignatureHeader for Option<T> {
    fn signature(&self) -> Result<Option<&[u8]>, VerifyError> {
        self.as_ref().map_or(Ok(None), T::signature)
    }
}

impl<T: SignatureHeader + ?Sized> SignatureHeader for &T {
    fn signature(&self) -> Result<Option<&[u8]>, VerifyError> {
        (**self).signature()
    }
}
