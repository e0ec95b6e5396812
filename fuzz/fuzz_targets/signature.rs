//! Signature headers: what is signed is verified within the tolerance and nowhere else, and nothing else is.
#![no_main]

use std::time::Duration;

use libfuzzer_sys::arbitrary::{self, Arbitrary};
use libfuzzer_sys::fuzz_target;
use stripe_client::Timestamp;
use stripe_client::webhook::{Verifier, sign};

#[derive(Arbitrary, Debug)]
struct Delivery<'a> {
    /// A header as anybody may send it.
    header: &'a [u8],
    /// What stands around a header that is signed.
    before: &'a [u8],
    after: &'a [u8],
    secret: &'a str,
    other_secret: &'a str,
    signed_at: u32,
    now: u32,
    tolerance: u16,
    /// A byte of the body to change, and how.
    change: (u16, u8),
    body: &'a [u8],
}

fuzz_target!(|delivery: Delivery<'_>| {
    let signed_at = Timestamp::new(delivery.signed_at.into());
    let now = Timestamp::new(delivery.now.into());
    let tolerance = Duration::from_secs(delivery.tolerance.into());
    let verifier = Verifier::new(delivery.secret)
        .tolerance(tolerance)
        .clock(move || now);
    // Nobody guesses a signature.
    assert!(
        verifier
            .verify(delivery.body.to_vec(), delivery.header)
            .is_err()
    );

    let Ok(header) = sign(delivery.body, delivery.secret, signed_at) else {
        return;
    };
    let verify = |body: &[u8], header: &[u8]| verifier.verify(body.to_vec(), header);
    let fresh = delivery.now.abs_diff(delivery.signed_at) <= u32::from(delivery.tolerance);
    let payload = verify(delivery.body, header.as_bytes());
    assert_eq!(payload.is_ok(), fresh, "{payload:?}");
    if let Ok(payload) = payload {
        assert_eq!(payload.bytes(), delivery.body);
        assert_eq!(payload.signed_at(), Some(signed_at));
    }

    let around = [
        delivery.before,
        b",",
        header.as_bytes(),
        b",",
        delivery.after,
    ]
    .concat();
    if let Ok(payload) = verify(delivery.body, &around) {
        assert!(fresh);
        assert_eq!(payload.bytes(), delivery.body);
    }

    let (at, bits) = delivery.change;
    let mut body = delivery.body.to_vec();
    if let Some(byte) = body.get_mut(usize::from(at)) {
        *byte ^= bits;
    }
    if body != delivery.body {
        assert!(verify(&body, header.as_bytes()).is_err());
    }
    // HMAC fills a short key up with zeros: with and without them it is one key.
    let key = |secret: &str| secret.trim_end_matches('\0').to_owned();
    if key(delivery.other_secret) != key(delivery.secret) {
        let other = Verifier::new(delivery.other_secret).tolerance(Duration::MAX);
        assert!(
            other
                .verify(delivery.body.to_vec(), header.as_bytes())
                .is_err()
        );
        // While a secret is rolled, either will do.
        let both = other
            .secret(delivery.secret)
            .verify(delivery.body.to_vec(), &header);
        let usable = sign("", delivery.other_secret, signed_at).is_ok();
        assert_eq!(both.is_ok(), usable, "{both:?}");
    }
});
