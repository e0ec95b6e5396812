//! Signatures: vectors from Python's `hmac`, odd headers, several secrets, and the edges of the tolerance.

use std::time::Duration;

use http::{HeaderMap, HeaderValue};
use proptest::prelude::*;
use stripe_runtime::Timestamp;
use stripe_runtime::webhook::{
    self, HeaderFault, SIGNATURE_HEADER, SecretFault, Verifier, VerifyError, WebhookSecret, sign,
};

const SECRET: &str = "whsec_test_secret";
const OTHER: &str = "whsec_other_secret";
const TIME: i64 = 1_700_000_000;
const BODY: &[u8] = br#"{"id": "evt_1", "object": "event", "type": "invoice.paid"}"#;
/// `hmac.new(b"whsec_test_secret", b"1700000000." + BODY, "sha256").hexdigest()`, as the others.
const SIGNATURE: &str = "4a673a068c11785b1dea4df48ee0445d01e139c0f551c7d82fd70492c4ae1c33";
const BY_OTHER: &str = "5998ced0b51098bd15618104e763f89a3e8a335a4ba7c95414dee1de24adc744";

fn at(secret: &str, now: i64) -> Verifier {
    Verifier::new(secret).clock(move || Timestamp::new(now))
}

/// Verifies the body under that header, when it is signed.
fn header(text: &str) -> Result<(), VerifyError> {
    at(SECRET, TIME).verify(BODY, text).map(drop)
}

fn malformed(fault: HeaderFault) -> Result<(), VerifyError> {
    Err(VerifyError::MalformedHeader(fault))
}

#[test]
fn what_another_hmac_signed_is_accepted() {
    let long = "k".repeat(200);
    let vectors: [(&str, &[u8], &str); 6] = [
        (SECRET, BODY, SIGNATURE),
        (OTHER, BODY, BY_OTHER),
        // Not UTF-8, and so no JSON: that is for the next step to say.
        (
            SECRET,
            &[0xff, 0xfe, 0x00, 0x80],
            "f415db56bc54348d9f2503992bf476d893b0cbeebd3e9afa9a0966336b619c7c",
        ),
        (
            SECRET,
            "{\"id\": \"evt_ü😀\", \"object\": \"event\"}\n".as_bytes(),
            "2734eab23b008cdd527886566674ac7bf50e06c1ee4a409452e4e47f6ed5e312",
        ),
        (
            SECRET,
            b"",
            "316b9ab98c15bfa039d243f3196acee619cf29749a91a634e6a8154e2f7b6727",
        ),
        // A key longer than a block of the hash.
        (
            &long,
            BODY,
            "7cf69d4127e1ffeec0e73d247433c2c4855eba3805b0639bbc2eb79812dbf005",
        ),
    ];
    for (secret, body, signature) in vectors {
        let header = format!("t={TIME},v1={signature}");
        let payload = at(secret, TIME).verify(body, &header).unwrap();
        assert_eq!(payload.bytes(), body);
        assert_eq!(payload.signed_at(), Some(Timestamp::new(TIME)));
        assert_eq!(sign(body, secret, Timestamp::new(TIME)).unwrap(), header);
    }
}

/// What Stripe's libraries for Node and Python both accept.
#[test]
fn a_header_may_be_written_in_other_ways() {
    for text in [
        format!("v1={SIGNATURE},t={TIME}"),
        format!(",t={TIME},,v1={SIGNATURE},"),
        format!("t={TIME},v0={BY_OTHER},v1={SIGNATURE},v2=x=y,="),
        format!("t={TIME},v1={BY_OTHER},v1={SIGNATURE}"),
        format!("t={TIME},v1={SIGNATURE},v1={BY_OTHER}"),
        format!("t={TIME},v1=zz,v1={SIGNATURE}"),
        format!("t={TIME},v1={SIGNATURE},flag"),
        format!("flag,t={TIME},v1={SIGNATURE}"),
        format!("t={TIME}, v0 ,v1={SIGNATURE}"),
        format!("t={TIME},t={TIME},v1={SIGNATURE}"),
        format!("t=0{TIME},v1={SIGNATURE},t={TIME}"),
        format!("t=000{TIME},v1={SIGNATURE}"),
        format!("t=+{TIME},v1={SIGNATURE}"),
        format!("t= {TIME}\t,v1={SIGNATURE}"),
        format!("t={TIME}=1,v1={SIGNATURE}=x,v1"),
    ] {
        assert_eq!(header(&text), Ok(()), "{text}");
    }
}

/// What they both refuse, or read in two ways.
#[test]
fn a_header_that_stripe_does_not_send_is_refused() {
    use VerifyError::{MissingHeader, NoMatch, NoSignature};
    let no_timestamp = || malformed(HeaderFault::NoTimestamp);
    // Signed with the zeros, which are no part of the number.
    let padded = "7ab9806aa93918ffcb8a702565142cfcb7b4d68058a5305155ec4f5060e1bd6d";
    let cases = [
        (String::new(), Err(MissingHeader)),
        (" \t".to_owned(), Err(MissingHeader)),
        ("nonsense".to_owned(), no_timestamp()),
        ("t,v1".to_owned(), no_timestamp()),
        (
            format!("t={TIME};v1={SIGNATURE}"),
            malformed(HeaderFault::Timestamp),
        ),
        (format!("v1={SIGNATURE}"), no_timestamp()),
        (format!("t,v1={SIGNATURE}"), no_timestamp()),
        (",".to_owned(), no_timestamp()),
        (format!("T={TIME},v1={SIGNATURE}"), no_timestamp()),
        (format!(" t={TIME},v1={SIGNATURE}"), no_timestamp()),
        (format!("t ={TIME},v1={SIGNATURE}"), no_timestamp()),
        (
            format!("t=1,v1={SIGNATURE},t={TIME}"),
            malformed(HeaderFault::Timestamps),
        ),
        (
            format!("t={TIME},v1={SIGNATURE},t=1"),
            malformed(HeaderFault::Timestamps),
        ),
        (
            format!("t={TIME},t=now,v1={SIGNATURE}"),
            malformed(HeaderFault::Timestamp),
        ),
        (format!("t={TIME}"), Err(NoSignature)),
        (format!("t={TIME},v1"), Err(NoSignature)),
        (format!("t={TIME}, v1={SIGNATURE}"), Err(NoSignature)),
        (format!("t={TIME},v0={SIGNATURE}"), Err(NoSignature)),
        (format!("t={TIME},V1={SIGNATURE}"), Err(NoSignature)),
        (format!("t={TIME},v11={SIGNATURE}"), Err(NoSignature)),
        (format!("t={TIME},v1="), Err(NoMatch)),
        (format!("t={TIME},v1={BY_OTHER}"), Err(NoMatch)),
        (format!("t={TIME},v1={}", &SIGNATURE[..62]), Err(NoMatch)),
        (format!("t={TIME},v1={SIGNATURE}00"), Err(NoMatch)),
        (format!("t={TIME},v1= {SIGNATURE}"), Err(NoMatch)),
        (format!("t={TIME},v1=x={SIGNATURE}"), Err(NoMatch)),
        (
            format!("t={TIME},v1={}", SIGNATURE.to_uppercase()),
            Err(NoMatch),
        ),
        (format!("t={TIME},v1=0x{}", &SIGNATURE[2..]), Err(NoMatch)),
        (format!("t={TIME},v1={}", "ü".repeat(32)), Err(NoMatch)),
        (format!("t=000{TIME},v1={padded}"), Err(NoMatch)),
        (format!("t=-{TIME},v1={SIGNATURE}"), Err(NoMatch)),
    ];
    for (text, expected) in cases {
        assert_eq!(header(&text), expected, "{text}");
    }
    for timestamp in [
        "",
        "--1700000000",
        "1_700_000_000",
        "1700000000.0",
        "17e8",
        "0x1",
        "now",
        "99999999999999999999",
        "1700 000000",
    ] {
        let text = format!("t={timestamp},v1={SIGNATURE}");
        assert_eq!(header(&text), malformed(HeaderFault::Timestamp), "{text}");
    }
}

#[test]
fn a_header_of_a_megabyte_is_read_like_any_other() {
    let mut text = format!("t={TIME}");
    for _ in 0..15_000 {
        text.push_str(&format!(",v1={BY_OTHER}"));
    }
    assert!(text.len() > 1_000_000);
    assert_eq!(header(&text), Err(VerifyError::NoMatch));
    text.push_str(&format!(",v1={SIGNATURE}"));
    assert_eq!(header(&text), Ok(()));
    assert_eq!(
        header(&",".repeat(1_000_000)),
        malformed(HeaderFault::NoTimestamp)
    );
}

#[test]
fn the_header_comes_as_text_bytes_value_or_map() {
    let text = format!("t={TIME},v1={SIGNATURE}");
    let verifier = at(SECRET, TIME);
    let value = HeaderValue::from_str(&text).unwrap();
    let mut map = HeaderMap::new();
    let missing = Err(VerifyError::MissingHeader);
    assert_eq!(verifier.verify(BODY, &map).map(drop), missing);
    assert_eq!(
        verifier.verify(BODY, map.get("stripe-signature")).map(drop),
        missing
    );
    assert_eq!(verifier.verify(BODY, None::<&str>).map(drop), missing);

    map.insert(SIGNATURE_HEADER, value.clone());
    assert!(verifier.verify(BODY, text.as_str()).is_ok());
    assert!(verifier.verify(BODY, text.as_bytes()).is_ok());
    assert!(verifier.verify(BODY, &text).is_ok());
    assert!(verifier.verify(BODY, &value).is_ok());
    assert!(verifier.verify(BODY, Some(&value)).is_ok());
    assert!(verifier.verify(BODY, map.get(SIGNATURE_HEADER)).is_ok());
    assert!(verifier.verify(BODY, &map).is_ok());

    map.append(SIGNATURE_HEADER, value);
    let repeated = Err(VerifyError::MalformedHeader(HeaderFault::Repeated));
    assert_eq!(verifier.verify(BODY, &map).map(drop), repeated);
}

#[test]
fn any_of_several_secrets_will_do() {
    let both = at("whsec_new", TIME).secret(SECRET).secret(OTHER);
    for signature in [SIGNATURE, BY_OTHER] {
        let text = format!("t={TIME},v1={signature}");
        assert!(both.verify(BODY, &text).is_ok());
        let one = at("whsec_new", TIME).verify(BODY, &text);
        assert_eq!(one, Err(VerifyError::NoMatch));
    }
}

#[test]
fn a_secret_that_can_be_none_is_told() {
    let text = format!("t={TIME},v1={SIGNATURE}");
    let fault = |verifier: Verifier, text: &str| verifier.verify(BODY, text).map(drop);
    let empty = Err(VerifyError::Secret(SecretFault::Empty));
    let spaces = Err(VerifyError::Secret(SecretFault::Spaces));
    assert_eq!(fault(at("", TIME), &text), empty);
    // Ours is told before theirs: a missing header must not hide it.
    assert_eq!(fault(at("", TIME), ""), empty);
    assert_eq!(fault(at(SECRET, TIME).secret(""), &text), empty);
    assert_eq!(fault(at("whsec_test_secret\n", TIME), &text), spaces);
    assert_eq!(fault(at(" whsec_test_secret", TIME), &text), spaces);
    assert_eq!(
        sign(BODY, "", Timestamp::new(TIME)),
        Err(VerifyError::Secret(SecretFault::Empty))
    );
}

#[test]
fn the_tolerance_holds_to_the_second_on_both_sides() {
    let text = format!("t={TIME},v1={SIGNATURE}");
    let told = |now: i64, tolerance: Option<u64>| {
        let mut verifier = at(SECRET, now);
        if let Some(seconds) = tolerance {
            verifier = verifier.tolerance(Duration::from_secs(seconds));
        }
        verifier.verify(BODY, &text).map(drop)
    };
    let old = |age, tolerance| {
        Err(VerifyError::TooOld {
            age: Duration::from_secs(age),
            tolerance: Duration::from_secs(tolerance),
        })
    };
    let future = |ahead, tolerance| {
        Err(VerifyError::InFuture {
            ahead: Duration::from_secs(ahead),
            tolerance: Duration::from_secs(tolerance),
        })
    };
    assert_eq!(told(TIME + 300, None), Ok(()));
    assert_eq!(told(TIME + 301, None), old(301, 300));
    assert_eq!(told(TIME - 300, None), Ok(()));
    assert_eq!(told(TIME - 301, None), future(301, 300));
    assert_eq!(told(TIME, Some(0)), Ok(()));
    assert_eq!(told(TIME + 1, Some(0)), old(1, 0));
    assert_eq!(told(TIME - 1, Some(0)), future(1, 0));
    assert_eq!(told(TIME + 10, Some(10)), Ok(()));
    assert_eq!(told(TIME + 11, Some(10)), old(11, 10));
    assert_eq!(told(i64::MAX, Some(u64::MAX)), Ok(()));
    assert_eq!(told(i64::MIN, Some(u64::MAX)), Ok(()));
    assert!(matches!(
        told(i64::MIN, None),
        Err(VerifyError::InFuture { .. })
    ));
}

#[test]
fn the_time_is_looked_at_only_if_the_signature_fits() {
    let forged = format!("t=1,v1={SIGNATURE}");
    assert_eq!(header(&forged), Err(VerifyError::NoMatch));
    let farthest = format!("t={},v1={SIGNATURE}", i64::MAX);
    assert_eq!(header(&farthest), Err(VerifyError::NoMatch));
}

#[test]
fn the_usual_clock_and_tolerance() {
    let fresh = sign(BODY, SECRET, Timestamp::now()).unwrap();
    assert!(webhook::verify(BODY, &fresh, SECRET).is_ok());
    let old = sign(BODY, SECRET, Timestamp::new(TIME)).unwrap();
    assert!(matches!(
        webhook::verify(BODY, &old, SECRET),
        Err(VerifyError::TooOld { .. })
    ));
}

#[test]
fn nothing_shows_a_secret_or_a_body() {
    let secret = WebhookSecret::from(SECRET);
    let verifier = Verifier::new(&secret).clock(|| Timestamp::new(TIME));
    let payload = verifier
        .verify(BODY, format!("t={TIME},v1={SIGNATURE}"))
        .unwrap();
    let refused = verifier
        .verify(BODY, format!("t={TIME},v1={BY_OTHER}"))
        .unwrap_err();
    let spaced = Verifier::new(format!("{SECRET}\n"))
        .verify(BODY, "t=1,v1=1")
        .unwrap_err();
    for text in [
        format!("{secret:?} {verifier:?} {payload:?}"),
        format!("{refused:?} {refused}"),
        format!("{spaced:?} {spaced}"),
    ] {
        for hidden in ["test_secret", "invoice.paid", SIGNATURE, BY_OTHER] {
            assert!(!text.contains(hidden), "{text}");
        }
    }
    assert_eq!(format!("{payload:?}"), "Payload(58 bytes)");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_signed_is_accepted(body: Vec<u8>, secret in "[!-~]{1,80}", time in 0..i64::MAX) {
        let text = sign(&body, &secret, Timestamp::new(time)).unwrap();
        let payload = at(&secret, time).verify(body.clone(), &text).unwrap();
        prop_assert_eq!(payload.bytes(), &body[..]);
    }

    #[test]
    fn any_flipped_bit_of_the_body_fails(
        mut body in proptest::collection::vec(any::<u8>(), 1..300),
        at_byte: prop::sample::Index,
        bit in 0..8_u8,
    ) {
        let text = sign(&body, SECRET, Timestamp::new(TIME)).unwrap();
        let place = at_byte.index(body.len());
        body[place] ^= 1_u8 << bit;
        prop_assert_eq!(at(SECRET, TIME).verify(body, &text), Err(VerifyError::NoMatch));
    }

    #[test]
    fn any_flipped_bit_of_the_header_fails(at_byte: prop::sample::Index, bit in 0..8_u8) {
        let mut text = sign(BODY, SECRET, Timestamp::new(TIME)).unwrap().into_bytes();
        let place = at_byte.index(text.len());
        text[place] ^= 1_u8 << bit;
        let verifier = at(SECRET, TIME).tolerance(Duration::MAX);
        prop_assert!(verifier.verify(BODY, &text[..]).is_err());
    }

    #[test]
    fn any_flipped_bit_of_the_secret_fails(at_byte in 0..SECRET.len(), bit in 0..7_u8) {
        let mut secret = SECRET.as_bytes().to_vec();
        secret[at_byte] ^= 1_u8 << bit;
        let secret = String::from_utf8(secret).unwrap();
        let text = sign(BODY, SECRET, Timestamp::new(TIME)).unwrap();
        prop_assert!(at(&secret, TIME).verify(BODY, &text).is_err());
    }

    #[test]
    fn no_header_makes_it_panic(header: Vec<u8>, tail in "[tv01=, 0-9a-f]{0,200}") {
        let joined = [&header[..], tail.as_bytes()].concat();
        for text in [&header[..], tail.as_bytes(), &joined[..]] {
            prop_assert!(at(SECRET, TIME).verify(BODY, text).is_err());
        }
    }
}
